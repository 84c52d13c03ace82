#include "desktop/settlement/OnCreditDialog.h"

#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace baydesk {

namespace {

constexpr int UsualDays = 7;

}  // namespace

OnCreditDialog::OnCreditDialog(ScreenContext& context, OnCredit bill,
                               const std::vector<Staff>& staff, QWidget* parent)
    : MoneyDialog(context, parent),
      m_bill(std::move(bill)),
      m_reason(addText("creditReason")),
      m_until(addText("payUntil")),
      m_authoriser(addChoice("authoriser")),
      m_pin(addPin("pin")) {
    for (const Staff& each : staff) {
        if (!each.active || !may(each.roles, Right::GrantCredit)) continue;
        m_managers.push_back(each);
        choice(m_authoriser)->addItem(each.name);
        if (each.id == context.user.id)
            choice(m_authoriser)->setCurrentIndex(static_cast<int>(m_managers.size()) - 1);
    }
    const QDate today = context.calendar.businessDate(context.clock.now());
    m_until->controlAs<QLineEdit>()->setText(today.addDays(UsualDays).toString(Qt::ISODate));
    finish();
}

StaffId OnCreditDialog::authoriser() const {
    const int chosen = choice(m_authoriser)->currentIndex();
    return chosen < 0 ? StaffId() : m_managers.at(static_cast<std::size_t>(chosen)).id;
}

bool OnCreditDialog::needsPin() const { return authoriser() != context().user.id; }

QDate OnCreditDialog::payUntil() const { return QDate::fromString(text(m_until), Qt::ISODate); }

void OnCreditDialog::updateState() {
    if (!action() || !m_pin) return;
    m_pin->setVisible(needsPin());
    QList<Missing> missing;
    if (text(m_reason).isEmpty()) missing.append({m_reason->field(), tr("the reason")});
    if (!payUntil().isValid()) missing.append({m_until->field(), tr("the last day")});
    if (authoriser().isNone()) missing.append({m_authoriser->field(), tr("a manager")});
    if (needsPin() && text(m_pin).isEmpty())
        missing.append({m_pin->field(), tr("the PIN of who allows it")});
    actionBar()->setMissing(missing);
    action()->setText(tr("Settle with %1 on credit").arg(m_bill.charged.toText()));
}

MoneyDialog::Work OnCreditDialog::work() const {
    const CreditForm credit{
        .grant = {.reason = text(m_reason), .payUntil = payUntil(), .authoriser = authoriser()},
        .pin = text(m_pin)};
    return [bill = m_bill, credit](Workplace& workplace, const Caller& caller) {
        return settle(workplace, caller, bill.order, bill.tenders, bill.oddFen, bill.opening,
                      credit);
    };
}

QString OnCreditDialog::doneWords(const Outcome& outcome) const {
    return tr("Settled %1; %2 are owed until %3")
        .arg(outcome.number, m_bill.charged.toText(), text(m_until));
}

void OnCreditDialog::retranslate() {
    setHeading(tr("Let %1 go on credit").arg(m_bill.number));
    m_reason->setLabel(tr("&Reason"));
    m_until->setLabel(tr("To be paid &by"));
    m_until->setHint(tr("Year-month-day, 2026-12-31."));
    m_authoriser->setLabel(tr("A&llowed by"));
    m_pin->setLabel(tr("&PIN of who allows it"));
    updateState();
}

}  // namespace baydesk
