#pragma once

#include "application/order/OrderView.h"
#include "desktop/settlement/MoneyDialog.h"

namespace baydesk {

// How much less, by which standard and why; above the giver's own ceiling whoever may allow it
// signs in here.
class DiscountDialog : public MoneyDialog {
    Q_OBJECT

public:
    DiscountDialog(ScreenContext& context, const OrderState& order, const std::vector<Staff>& staff,
                   QWidget* parent);

protected:
    void retranslate() override;
    Work work() const override;
    QString doneWords(const Outcome& outcome) const override;
    void updateState() override;

private:
    bool needsAuthoriser() const;

    OrderState m_order;
    std::vector<Staff> m_authorisers;
    FormField* m_amount;
    FormField* m_standard;
    FormField* m_reason;
    FormField* m_authoriser;
    FormField* m_pin;
};

}  // namespace baydesk
