#pragma once

#include "application/order/Reception.h"
#include "desktop/print/PaperSource.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/Dialog.h"
#include "domain/order/Signing.h"

#include <QPrinter>
#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPrintPreviewWidget;
class QRadioButton;

namespace baydesk {

class FormField;
class ScanPicker;
class SignaturePad;

PaperKind paperOf(SignedPaper paper);

// The paper as the customer reads it, and beside it where it is signed: on the pad with pen, finger
// or mouse, or on the printed paper, of which a scan may be kept. What is sealed is the text that
// is on screen.
class SigningDialog : public Dialog {
    Q_OBJECT

public:
    using Compose = std::function<Result<DocumentModel>(const QString& language)>;

    // A paper of an order that is there: signing it is told to the store.
    SigningDialog(ScreenContext& context, SignedPaper paper, OrderId order, QWidget* parent);
    // The intake sheet of a car that is being taken in: what was signed is given().
    SigningDialog(ScreenContext& context, const Compose& compose, const QString& person,
                  QWidget* parent);

    SignaturePad* pad() const { return m_pad; }
    ScanPicker* scan() const { return m_scan; }
    QRadioButton* onPaper() const { return m_onPaper; }
    QLineEdit* person() const;
    // The text that is on screen; empty until there is a paper.
    const QString& shownText() const { return m_text; }

Q_SIGNALS:
    void given(const baydesk::IntakeSignature& signature);
    // The paper, or why there is none, is on screen.
    void shown();

protected:
    void retranslate() override;

private:
    void build();
    QWidget* buildSide();
    void read();
    void composePaper();
    void updateState();
    void sign();
    void showProblem(const Error& error);

    ScreenContext& m_context;
    SignedPaper m_paper;
    OrderId m_order;
    Compose m_compose;
    std::optional<DocumentModel> m_model;
    QString m_text;
    QString m_contents;  // of the order as it was read
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
    QPrinter m_screenPrinter;  // the device of the preview; nothing is printed with it
    QPrintPreviewWidget* m_pages;
    QLabel* m_problem;
    FormField* m_language;
    FormField* m_person;
    QRadioButton* m_onScreen;
    QRadioButton* m_onPaper;
    SignaturePad* m_pad;
    ScanPicker* m_scan;
    QAction* m_print;
    QAction* m_sign;
};

}  // namespace baydesk
