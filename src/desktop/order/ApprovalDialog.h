#pragma once

#include "application/order/OrderView.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/Dialog.h"
#include "domain/order/RepairOrder.h"

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace baydesk {

class FormField;
class SignaturePad;
class SumList;

// The customer's answer to what was offered: job by job, by whom, signed or said in person. The sum
// follows every tick at once.
class ApprovalDialog : public Dialog {
    Q_OBJECT

public:
    ApprovalDialog(ScreenContext& context, const OrderView& view, QWidget* parent);

protected:
    void retranslate() override;

private:
    struct Row {
        Job job;
        QCheckBox* approved;
        QLabel* amount;
        QLineEdit* reason;
    };

    QWidget* buildJobs();
    QWidget* buildProof();
    void addRow(const Job& job, QGridLayout* grid, int at);
    void updateState();
    Money approvedNow() const;
    ConsentWay way() const;
    std::vector<Answer> answers() const;
    ConsentProof proof() const;
    void record();
    void showRefusal(const Error& error);
    void goTo(const QString& field);

    ScreenContext& m_context;
    OrderView m_view;
    std::vector<Row> m_rows;
    QLabel* m_lead;
    FormField* m_person;
    QRadioButton* m_signed;
    QRadioButton* m_said;
    SignaturePad* m_pad;
    SumList* m_sums;
    QLabel* m_problem;
    QAction* m_approve;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
};

}  // namespace baydesk
