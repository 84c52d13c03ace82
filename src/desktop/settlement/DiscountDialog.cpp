#include "desktop/settlement/DiscountDialog.h"

#include "application/settlement/MoneyBack.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"

#include <QAction>
#include <QComboBox>

namespace baydesk {

DiscountDialog::DiscountDialog(ScreenContext& context, const OrderState& order,
                               const std::vector<Staff>& staff, QWidget* parent)
    : MoneyDialog(context, parent),
      m_order(order),
      m_amount(addMoney("amount")),
      m_standard(addText("standard")),
      m_reason(addText("reason")),
      m_authoriser(addChoice("authoriser")),
      m_pin(addPin("pin")) {
    const Money own = discountCeiling(context.user.roles, order.bill().lines());
    for (const Staff& each : staff)
        if (each.active && each.id != context.user.id &&
            discountCeiling(each.roles, order.bill().lines()) > own) {
            m_authorisers.push_back(each);
            choice(m_authoriser)->addItem(each.name);
        }
    finish();
}

bool DiscountDialog::needsAuthoriser() const {
    return amount(m_amount) > discountCeiling(context().user.roles, m_order.bill().lines());
}

void DiscountDialog::updateState() {
    if (!action() || !m_pin) return;
    m_authoriser->setVisible(needsAuthoriser());
    m_pin->setVisible(needsAuthoriser());
    QList<Missing> missing;
    if (amount(m_amount).isZero()) missing.append({m_amount->field(), tr("the amount")});
    if (text(m_standard).isEmpty()) missing.append({m_standard->field(), tr("the standard")});
    if (text(m_reason).isEmpty()) missing.append({m_reason->field(), tr("the reason")});
    if (needsAuthoriser() && text(m_pin).isEmpty())
        missing.append({m_pin->field(), tr("the PIN of who allows it")});
    actionBar()->setMissing(missing);
    action()->setText(tr("Give %1 discount").arg(amount(m_amount).toText()));
}

MoneyDialog::Work DiscountDialog::work() const {
    DiscountForm form{.order = m_order.id,
                      .amount = amount(m_amount),
                      .standard = text(m_standard),
                      .reason = text(m_reason)};
    const int chosen = choice(m_authoriser)->currentIndex();
    if (needsAuthoriser() && chosen >= 0) {
        form.authoriser = m_authorisers.at(static_cast<std::size_t>(chosen)).id;
        form.pin = text(m_pin);
    }
    return [form](Workplace& workplace, const Caller& caller) {
        return giveDiscount(workplace, caller, form);
    };
}

QString DiscountDialog::doneWords(const Outcome& outcome) const {
    return tr("Discount given on %1").arg(outcome.number);
}

void DiscountDialog::retranslate() {
    const Money own = discountCeiling(context().user.roles, m_order.bill().lines());
    setHeading(tr("Discount on %1").arg(m_order.number));
    m_amount->setLabel(tr("&Amount"));
    m_amount->setHint(tr("You may give up to %1 alone.").arg(own.toText()));
    m_standard->setLabel(tr("&Standard applied"));
    m_reason->setLabel(tr("&Reason"));
    m_authoriser->setLabel(tr("A&uthorised by"));
    m_pin->setLabel(tr("&PIN of who allows it"));
    updateState();
}

}  // namespace baydesk
