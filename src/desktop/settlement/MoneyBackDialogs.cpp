#include "desktop/settlement/MoneyBackDialogs.h"

#include "application/settlement/MoneyBack.h"
#include "desktop/order/OrderWords.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MoneyEdit.h"
#include "domain/settlement/Shift.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace baydesk {

namespace {

bool hasDrawer(const OrderView& view, StaffId person) {
    return std::find(view.openDrawers.begin(), view.openDrawers.end(), person) !=
           view.openDrawers.end();
}

bool anyIssued(const OrderState& order) {
    for (const Job& job : order.jobs)
        for (const Line& line : job.lines)
            if (line.issued > Quantity()) return true;
    return false;
}

}  // namespace

// -- refund

RefundDialog::RefundDialog(ScreenContext& context, const OrderView& view, QWidget* parent)
    : MoneyDialog(context, parent),
      m_order(view.order),
      m_drawerOpen(hasDrawer(view, context.user.id)),
      m_amount(addMoney("amount")),
      m_tender(addChoice("tender")),
      m_line(addChoice("line")),
      m_reason(addText("reason")),
      m_opening(addMoney("opening")) {
    for (const Job& job : m_order.jobs)
        if (job.isApproved())
            for (const Line& line : job.lines) m_lines.push_back(line.id);
    m_opening->setVisible(!m_drawerOpen);
    finish();
}

void RefundDialog::updateState() {
    QList<Missing> missing;
    if (amount(m_amount).isZero()) missing.append({m_amount->field(), tr("the amount")});
    if (text(m_reason).isEmpty()) missing.append({m_reason->field(), tr("the reason")});
    if (!m_drawerOpen && !m_opening->controlAs<MoneyEdit>()->amount())
        missing.append({m_opening->field(), tr("what is in the drawer")});
    actionBar()->setMissing(missing);
    action()->setText(tr("Give back %1").arg(amount(m_amount).toText()));
}

MoneyDialog::Work RefundDialog::work() const {
    RefundForm form{.order = m_order.id,
                    .tender = tender(m_tender),
                    .amount = amount(m_amount),
                    .reason = text(m_reason)};
    const int line = choice(m_line)->currentIndex();
    if (line > 0) form.line = m_lines.at(static_cast<std::size_t>(line - 1));
    if (!m_drawerOpen) form.opening = m_opening->controlAs<MoneyEdit>()->amount();
    return [form](Workplace& workplace, const Caller& caller) {
        return refund(workplace, caller, form);
    };
}

QString RefundDialog::doneWords(const Outcome& outcome) const {
    return tr("Gave %1 back for %2").arg(amount(m_amount).toText(), outcome.number);
}

void RefundDialog::retranslate() {
    setHeading(tr("Give money back for %1").arg(m_order.number));
    m_amount->setLabel(tr("&Amount"));
    m_amount->setHint(tr("%1 can be given back.").arg(m_order.moneyHeld().toText()));
    m_tender->setLabel(tr("&Tender"));
    m_line->setLabel(tr("&For"));
    m_reason->setLabel(tr("&Reason"));
    m_opening->setLabel(tr("In the &drawer when the shift opens"));
    fillTenders(m_tender);
    QComboBox* box = choice(m_line);
    const int chosen = std::max(0, box->currentIndex());
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("the whole bill"));
    for (const Job& job : m_order.jobs)
        if (job.isApproved())
            for (const Line& line : job.lines)
                box->addItem(QStringLiteral("%1 · %2").arg(line.name, line.amount().toText()));
    box->setCurrentIndex(chosen);
    updateState();
}

// -- mirror document

ReverseDialog::ReverseDialog(ScreenContext& context, const OrderState& order, QWidget* parent)
    : MoneyDialog(context, parent), m_order(order), m_reason(addText("reason")) {
    finish();
}

void ReverseDialog::updateState() {
    QList<Missing> missing;
    if (text(m_reason).isEmpty()) missing.append({m_reason->field(), tr("the reason")});
    actionBar()->setMissing(missing);
    const Money total = m_order.settlement ? m_order.settlement->total : Money();
    action()->setText(tr("Reverse %1").arg(total.toText()));
}

MoneyDialog::Work ReverseDialog::work() const {
    return
        [order = m_order.id, reason = text(m_reason)](Workplace& workplace, const Caller& caller) {
            return reverse(workplace, caller, order, reason);
        };
}

QString ReverseDialog::doneWords(const Outcome& outcome) const {
    if (m_order.release) return tr("Reversed by %1").arg(outcome.number);
    context().navigator.openOrder(OrderId(outcome.id));
    return tr("Reversed; the work is billed anew as %1").arg(outcome.number);
}

void ReverseDialog::retranslate() {
    setHeading(tr("Reverse the settlement of %1").arg(m_order.number));
    m_reason->setLabel(tr("&Reason"));
    m_reason->setHint(m_order.release
                          ? tr("The gate pass stands. The money can then be given back.")
                          : tr("The work moves to a fresh order with what was paid."));
    updateState();
}

// -- cancellation

CancelDialog::CancelDialog(ScreenContext& context, const OrderView& view, QWidget* parent)
    : MoneyDialog(context, parent),
      m_order(view.order),
      m_drawerOpen(hasDrawer(view, context.user.id)),
      m_reason(addText("reason")),
      m_deposit(addChoice("deposit")),
      m_keptReason(addText("keptReason")),
      m_opening(addMoney("opening")),
      m_used(new QCheckBox(this)),
      m_handedBack(new QCheckBox(this)) {
    body()->addWidget(m_used);
    body()->addWidget(m_handedBack);
    m_used->setVisible(anyIssued(m_order));
    m_handedBack->setVisible(!m_order.intake.keyTag.isEmpty() ||
                             !m_order.intake.belongings.empty());
    connect(m_handedBack, &QCheckBox::toggled, this, [this] { updateState(); });
    finish();
}

void CancelDialog::updateState() {
    if (!m_handedBack || !m_opening) return;
    const bool paid = m_order.moneyHeld() > Money();
    const bool keeps = this->keeps();
    m_deposit->setVisible(paid);
    m_keptReason->setVisible(paid && keeps);
    m_opening->setVisible(paid && !keeps && !m_drawerOpen);
    QList<Missing> missing;
    if (m_order.workBegun() && !may(context().user.roles, Right::CancelStarted))
        missing += OrderWords::missing(
            Error(ErrorKind::NotAllowed, {},
                  {{QStringLiteral("right"), rightCode(Right::CancelStarted)}}));
    if (text(m_reason).isEmpty()) missing.append({m_reason->field(), tr("the reason")});
    if (paid && keeps && text(m_keptReason).isEmpty())
        missing.append({m_keptReason->field(), tr("why the deposit is kept")});
    if (paid && !keeps && !m_drawerOpen && !m_opening->controlAs<MoneyEdit>()->amount())
        missing.append({m_opening->field(), tr("what is in the drawer")});
    if (!m_handedBack->isHidden() && !m_handedBack->isChecked())
        missing.append({QStringLiteral("handedBack"), tr("key and belongings handed back")});
    actionBar()->setMissing(missing);
}

// Who may not give money back finds "keep it" alone.
std::vector<Tender> CancelDialog::waysBack() const {
    return may(context().user.roles, Right::Refund) ? countedTenders() : std::vector<Tender>();
}

bool CancelDialog::keeps() const {
    return choice(m_deposit)->currentIndex() >= static_cast<int>(waysBack().size());
}

MoneyDialog::Work CancelDialog::work() const {
    CancelForm form;
    form.order = m_order.id;
    form.wish.reason = text(m_reason);
    form.wish.partsReturned = !m_used->isChecked();
    form.wish.handedBack = m_handedBack->isChecked();
    form.wish.keepsMoney = keeps();
    if (form.wish.keepsMoney)
        form.wish.keptReason = text(m_keptReason);
    else
        form.tender =
            waysBack().at(static_cast<std::size_t>(std::max(0, choice(m_deposit)->currentIndex())));
    if (!m_drawerOpen) form.opening = m_opening->controlAs<MoneyEdit>()->amount();
    return [form](Workplace& workplace, const Caller& caller) {
        return cancelOrder(workplace, caller, form);
    };
}

QString CancelDialog::doneWords(const Outcome& outcome) const {
    return tr("Cancelled %1").arg(outcome.number);
}

void CancelDialog::retranslate() {
    setHeading(tr("Cancel order %1").arg(m_order.number));
    m_reason->setLabel(tr("&Reason"));
    m_deposit->setLabel(tr("Deposit &of %1").arg(m_order.moneyHeld().toText()));
    m_keptReason->setLabel(tr("Why it is &kept"));
    m_opening->setLabel(tr("In the &drawer when the shift opens"));
    m_used->setText(tr("Parts that were issued have been &used"));
    m_used->setToolTip(tr("Otherwise they go back on the shelf"));
    m_handedBack->setText(tr("Key and belongings are &handed back"));
    QComboBox* box = choice(m_deposit);
    const int chosen = std::max(0, box->currentIndex());
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Tender each : waysBack())
        box->addItem(tr("give back: %1").arg(OrderWords::tender(each)));
    box->addItem(tr("keep it"));
    m_deposit->setHint(waysBack().empty() ? tr("To give it back, let the cashier refund it first.")
                                          : QString());
    box->setCurrentIndex(chosen);
    action()->setText(tr("Cancel order %1").arg(m_order.number));
    updateState();
}

}  // namespace baydesk
