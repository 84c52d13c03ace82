#pragma once

#include "desktop/print/PaperSource.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/Dialog.h"

#include <QPrinter>
#include <optional>

class QComboBox;
class QLabel;
class QPrintPreviewWidget;
class QSpinBox;
class QVBoxLayout;

namespace baydesk {

class FormField;

// The paper as it will be printed, page by page, with its language, the printer and the number of
// copies. It prints and saves what is on screen.
class PaperPreview : public Dialog {
    Q_OBJECT

public:
    // Reads the order and shows its paper; open() it.
    PaperPreview(ScreenContext& context, PaperKind paper, OrderId order, QWidget* parent);
    // The report of a cashier's shift.
    PaperPreview(ScreenContext& context, ShiftId shift, QWidget* parent);
    // A form of no order.
    PaperPreview(ScreenContext& context, const PaperRequest& paper, QWidget* parent);

    static QString nameOf(PaperKind paper);
    // The paper is on screen.
    bool isReady() const { return m_model.has_value(); }
    const std::optional<DocumentModel>& model() const { return m_model; }
    int pageCount() const;
    QComboBox* language() const;
    QComboBox* printers() const;
    QSpinBox* copies() const;
    QAction* printAction() const { return m_print; }
    QAction* saveAction() const { return m_save; }
    // Writes the PDF as "Save as PDF" does once a name has been chosen.
    void saveTo(const QString& file);

Q_SIGNALS:
    // The paper, or why there is none, is on screen.
    void shown();

protected:
    void retranslate() override;

private:
    QString name() const { return m_paper.name(); }
    void build();
    void buildSide(QVBoxLayout* column);
    void fillPrinters();
    void read();
    void composePaper();
    void print();
    void chooseFile();
    void showProblem(const Error& error);
    void updateWords();
    QString fileName() const;

    ScreenContext& m_context;
    PaperRequest m_paper;
    std::optional<PaperSheet> m_sheet;
    std::optional<DocumentModel> m_model;
    QPrinter m_screenPrinter;  // the device of the preview; nothing is printed with it
    QPrintPreviewWidget* m_pages;
    QLabel* m_problem;
    QLabel* m_count;
    FormField* m_language;
    FormField* m_printer;
    FormField* m_copies;
    QAction* m_print;
    QAction* m_save;
};

}  // namespace baydesk
