#pragma once

#include "application/settlement/Cashier.h"
#include "desktop/settlement/MoneyDialog.h"
#include "domain/staff/Staff.h"

namespace baydesk {

// What is settled while a part of it stays on account without an agreement.
struct OnCredit {
    OrderId order = {};
    QString number = {};
    Money charged = {};
    std::vector<Tendered> tenders = {};
    Money oddFen = {};
    std::optional<Money> opening = {};
};

// 挂账放行: why the car may go, until when it is paid, and the manager who signs for it; then the
// order is settled.
class OnCreditDialog : public MoneyDialog {
    Q_OBJECT

public:
    OnCreditDialog(ScreenContext& context, OnCredit bill, const std::vector<Staff>& staff,
                   QWidget* parent);

protected:
    void retranslate() override;
    Work work() const override;
    QString doneWords(const Outcome& outcome) const override;
    void updateState() override;

private:
    StaffId authoriser() const;
    bool needsPin() const;
    QDate payUntil() const;

    OnCredit m_bill;
    std::vector<Staff> m_managers;
    FormField* m_reason;
    FormField* m_until;
    FormField* m_authoriser;
    FormField* m_pin;
};

}  // namespace baydesk
