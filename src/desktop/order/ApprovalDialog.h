#pragma once

#include "application/order/OrderView.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Dialog.h"
#include "domain/order/RepairOrder.h"

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace baydesk {

class EvidenceForm;
class FormField;
class MoveForm;
class ScanPicker;
class SignaturePad;
class SumList;
class WrappingCheckBox;

// The customer's answer to what was offered: job by job, by whom, signed, said in person, by phone
// or by message, with a new promise where there is one. Nothing is agreed to before it is
// ticked here; the sum and the words to read back follow every tick at once.
class ApprovalDialog : public Dialog {
    Q_OBJECT

public:
    ApprovalDialog(ScreenContext& context, const OrderView& view, QWidget* parent);

protected:
    void retranslate() override;

private:
    struct Row {
        Job job;
        WrappingCheckBox* approved;
        QLabel* amount;
        QLineEdit* reason;

        bool isAnswered() const;
    };

    QLayout* buildHead();
    void setTabs();
    QWidget* buildJobs();
    QWidget* buildProof();
    QWidget* buildWays();
    void proposeMove();
    QString wordsToReadBack() const;
    QList<FormField*> fields() const;
    void addRow(const Job& job, QGridLayout* grid, int at);
    void tickAll();
    QList<Missing> missingAnswers() const;
    void updateState();
    Money approvedNow() const;
    ConsentWay way() const;
    std::vector<Answer> answers() const;
    ConsentProof proof() const;
    void record();
    void showRefusal(const Error& error);
    void goTo(const QString& field);

    ScreenContext& m_context;
    Formats m_formats;
    OrderView m_view;
    std::vector<Row> m_rows;
    QLabel* m_lead;
    QPushButton* m_all;
    FormField* m_person;
    QRadioButton* m_signed;
    QRadioButton* m_said;
    QRadioButton* m_called;
    QRadioButton* m_wrote;
    QRadioButton* m_paper;
    SignaturePad* m_pad;
    ScanPicker* m_scan;  // of a contract that was signed on paper
    EvidenceForm* m_evidence;
    MoveForm* m_move = nullptr;
    SumList* m_sums;
    QLabel* m_problem;
    QAction* m_approve;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
};

}  // namespace baydesk
