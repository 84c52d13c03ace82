#include "desktop/settlement/SettlePanel.h"

#include "application/settlement/Cashier.h"
#include "application/settlement/MoneyBack.h"
#include "desktop/order/OrderWords.h"
#include "desktop/order/SigningDialog.h"
#include "desktop/order/SumList.h"
#include "desktop/settlement/DiscountDialog.h"
#include "desktop/settlement/MoneyBackDialogs.h"
#include "desktop/settlement/OnCreditDialog.h"
#include "desktop/settlement/ReleaseForm.h"
#include "desktop/settlement/ShiftDialog.h"
#include "desktop/settlement/TenderEntry.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MoneyEdit.h"
#include "desktop/widgets/WrappedLabel.h"
#include "domain/settlement/PaymentPlan.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int BillWidth = 400;
constexpr int OddWidth = 130;

}  // namespace

SettlePanel::SettlePanel(ScreenContext& context, QWidget* parent)
    : OrderPanel(context, parent),
      m_billCard(new Card(this)),
      m_bill(new SumList(this)),
      m_paidCard(new Card(this)),
      m_paid(new SumList(this)),
      m_stack(new QStackedWidget(this)),
      m_entryCard(new Card(this)),
      m_tenders(new TenderEntry(this)),
      m_oddFen(new FormField(new MoneyEdit, QStringLiteral("oddFen"), this)),
      m_waive(new QPushButton(this)),
      m_discount(new QPushButton(this)),
      m_noDiscount(new QPushButton(this)),
      m_onCredit(new QPushButton(this)),
      m_opening(new FormField(new MoneyEdit, QStringLiteral("opening"), this)),
      m_proposals(new QWidget(this)),
      m_refund(new QPushButton(this)),
      m_reverse(new QPushButton(this)),
      m_shift(new QPushButton(this)),
      m_releaseCard(new Card(this)),
      m_release(new ReleaseForm(this)),
      m_doneCard(new Card(this)),
      m_done(new WrappedLabel(this)),
      m_settle(new QAction(this)),
      m_part(new QAction(this)),
      m_handOver(new QAction(this)),
      m_printList(new QAction(this)),
      m_printPass(new QAction(this)),
      m_printCertificate(new QAction(this)),
      m_printReversal(new QAction(this)) {
    m_printList->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    buildLayout();
    connectAll();
    retranslate();
}

void SettlePanel::buildLayout() {
    m_billCard->body()->addWidget(m_bill);
    m_paidCard->body()->addWidget(m_paid);
    m_billCard->setFixedWidth(BillWidth);
    m_paidCard->setFixedWidth(BillWidth);
    m_paidCard->body()->addStretch(1);
    m_paidCard->body()->addWidget(buildMoneyBack());
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_billCard);
    left->addWidget(m_paidCard, 1);
    m_releaseCard->body()->addWidget(m_release, 1);
    m_doneCard->body()->addWidget(m_done);
    m_doneCard->body()->addStretch(1);
    m_stack->addWidget(buildEntry());
    m_stack->addWidget(m_releaseCard);
    m_stack->addWidget(m_doneCard);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addLayout(left);
    line->addWidget(m_stack, 1);
}

QWidget* SettlePanel::buildEntry() {
    auto* odd = new QHBoxLayout;
    odd->setSpacing(metrics::Grid);
    m_oddFen->setFixedWidth(OddWidth);
    m_oddFen->controlAs<MoneyEdit>()->setAlignment(Qt::AlignRight);
    markAs(m_waive, "link");
    odd->addWidget(m_oddFen);
    odd->addWidget(m_waive, 0, Qt::AlignBottom);
    odd->addWidget(m_discount, 0, Qt::AlignBottom);
    odd->addWidget(m_noDiscount, 0, Qt::AlignBottom);
    odd->addWidget(m_onCredit, 0, Qt::AlignBottom);
    for (QPushButton* each : {m_discount, m_noDiscount, m_onCredit}) markAs(each, "link");
    m_opening->setFixedWidth(2 * OddWidth);
    m_opening->controlAs<MoneyEdit>()->setAlignment(Qt::AlignRight);
    auto* proposals = new QHBoxLayout(m_proposals);
    proposals->setContentsMargins(0, 0, 0, 0);
    proposals->setSpacing(metrics::Grid);
    m_entryCard->body()->addWidget(m_proposals);
    odd->addStretch(1);
    m_entryCard->body()->addWidget(m_tenders);
    m_entryCard->body()->addLayout(odd);
    m_entryCard->body()->addWidget(m_opening);
    m_entryCard->body()->addStretch(1);
    return m_entryCard;
}

// What is seldom wanted stays out of the bar.
QWidget* SettlePanel::buildMoneyBack() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::Grid);
    for (QPushButton* each : {m_refund, m_reverse, m_shift}) {
        markAs(each, "link");
        line->addWidget(each);
    }
    line->addStretch(1);
    return row;
}

void SettlePanel::connectAll() {
    connect(m_discount, &QPushButton::clicked, this,
            [this] { (new DiscountDialog(context(), order(), data().staff, this))->open(); });
    connect(m_noDiscount, &QPushButton::clicked, this, [this] {
        perform([order = order().id](Workplace& workplace, const Caller& caller) {
            return takeDiscountBack(workplace, caller, order);
        });
    });
    connect(m_onCredit, &QPushButton::clicked, this, &SettlePanel::letGoOnCredit);
    connect(m_refund, &QPushButton::clicked, this,
            [this] { (new RefundDialog(context(), data().view, this))->open(); });
    connect(m_reverse, &QPushButton::clicked, this,
            [this] { (new ReverseDialog(context(), order(), this))->open(); });
    connect(m_shift, &QPushButton::clicked, this, [this] { ShiftDialog::ask(context(), this); });
    connect(m_opening->controlAs<MoneyEdit>(), &QLineEdit::textChanged, this,
            [this] { Q_EMIT barChanged(); });
    connect(m_tenders, &TenderEntry::changed, this, &SettlePanel::onEdited);
    connect(m_oddFen->controlAs<MoneyEdit>(), &QLineEdit::textChanged, this,
            &SettlePanel::onEdited);
    connect(m_waive, &QPushButton::clicked, this, &SettlePanel::waiveOdd);
    connect(m_release, &ReleaseForm::changed, this, [this] { Q_EMIT barChanged(); });
    connect(m_settle, &QAction::triggered, this, &SettlePanel::settleNow);
    connect(m_part, &QAction::triggered, this, &SettlePanel::takePart);
    connect(m_handOver, &QAction::triggered, this, &SettlePanel::handOver);
    connect(m_printList, &QAction::triggered, this,
            [this] { context().navigator.preview(PaperKind::SettlementList, order().id); });
    connect(m_printReversal, &QAction::triggered, this,
            [this] { context().navigator.preview(PaperKind::ReversalList, order().id); });
    connect(m_printPass, &QAction::triggered, this,
            [this] { context().navigator.preview(PaperKind::GatePass, order().id); });
    connect(m_printCertificate, &QAction::triggered, this,
            [this] { context().navigator.preview(PaperKind::Certificate, order().id); });
}

// -- what is shown

void SettlePanel::reset() {
    OrderPanel::reset();
    m_oddFen->controlAs<MoneyEdit>()->setNone();
    m_change.reset();
    m_tenders->setDue({});
    m_tenders->reset();
    m_release->reset();
}

Money SettlePanel::typedOdd() const {
    if (!mayWaive()) return {};
    return m_oddFen->controlAs<MoneyEdit>()->amount().value_or(Money());
}

Money SettlePanel::odd() const {
    const Money typed = typedOdd();
    return mayBeWaived(typed) ? typed : Money();
}

// It belongs to the settlement: nothing is waived on a bill that is still growing.
bool SettlePanel::mayWaive() const {
    return hasData() && !order().isLocked() && !order().readyAt.isNone() &&
           context().may(Verb::Settle);
}

Money SettlePanel::due() const { return order().bill().due() - odd(); }

void SettlePanel::showData() {
    const OrderState& now = order();
    if (!now.isLocked()) m_tenders->setDue(due());
    const bool closed = !now.isOpen();
    m_stack->setCurrentWidget(closed           ? m_doneCard
                              : now.settlement ? static_cast<QWidget*>(m_releaseCard)
                                               : m_entryCard);
    if (now.settlement) m_release->setOrder(now, data().view.sender.name);
    showBill();
    showPayments();
    showClosed();
    showProposals();
    showOthers();
    showOverpaid();
    updateActions();
}

bool SettlePanel::drawerOpen() const {
    const std::vector<StaffId>& open = data().view.openDrawers;
    return std::find(open.begin(), open.end(), context().user.id) != open.end();
}

std::optional<Money> SettlePanel::openingFloat() const {
    if (drawerOpen()) return std::nullopt;
    return m_opening->controlAs<MoneyEdit>()->amount();
}

// Deposit and further part as one key each (mission.md, Money).
void SettlePanel::showProposals() {
    qDeleteAll(m_proposals->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    auto* line = qobject_cast<QHBoxLayout*>(m_proposals->layout());
    const auto proposals = paymentProposals(order(), data().view.partsToOrder);
    for (const PaymentProposal& each : proposals) {
        const QString percent = QString::number(each.percent);
        auto* button =
            new QPushButton(each.stage == PaymentStage::Deposit
                                ? tr("Deposit %1 %: %2").arg(percent, each.amount.toText())
                                : tr("Further %1 %: %2").arg(percent, each.amount.toText()),
                            m_proposals);
        button->setAccessibleName(button->text());
        connect(button, &QPushButton::clicked, this,
                [this, amount = each.amount] { m_tenders->setOnly(amount); });
        line->addWidget(button);
    }
    m_proposals->setVisible(!proposals.empty());
}

void SettlePanel::showOthers() {
    const OrderState& now = order();
    const bool anyApproved = std::any_of(now.jobs.begin(), now.jobs.end(),
                                         [](const Job& job) { return job.isApproved(); });
    m_discount->setVisible(!now.isLocked() && anyApproved && context().may(Verb::GiveDiscount));
    m_noDiscount->setVisible(!now.isLocked() && now.discount && context().may(Verb::GiveDiscount));
    m_oddFen->setVisible(mayWaive());
    m_opening->setVisible(!drawerOpen() && context().may(Verb::TakePayment));
    m_refund->setVisible(now.moneyHeld() > Money() && !now.isCancelled() &&
                         context().may(Verb::Refund));
    m_reverse->setVisible(now.settlement && !now.reversal && context().may(Verb::Reverse));
    m_shift->setVisible(context().may(Verb::CloseShift));
}

void SettlePanel::onEdited() {
    if (!hasData()) return;
    m_tenders->setDue(due());
    showBill();
    showOverpaid();
    updateActions();
}

// The whole sentence stands where it happened; the bar has room for a few words only.
void SettlePanel::showOverpaid() {
    m_tenders->clearProblems();
    m_oddFen->clearProblem();
    if (order().isLocked()) return;
    RepairOrder trial(order());
    const std::vector<Tendered> tenders = m_tenders->tenders();
    for (std::size_t at = 0; at < tenders.size(); ++at) {
        Payment payment;
        payment.tender = tenders[at].tender;
        payment.amount = tenders[at].amount;
        const Done paid = trial.pay(payment);
        if (paid) continue;
        if (paid.error().has(ErrorKind::PaysTooMuch))
            m_tenders->showProblem(at, ErrorText::sentences(paid.error()));
        return;
    }
    const Done settles = trial.canSettle(typedOdd());
    if (settles) return;
    for (const Violation& each : settles.error().violations())
        if (each.field == m_oddFen->field()) m_oddFen->showProblem(ErrorText::sentence(each));
}

void SettlePanel::updateActions() {
    const Bill bill = order().bill();
    m_settle->setText(due() > Money() ? tr("Settle %1").arg(due().toText())
                                      : tr("Settle, nothing more to pay"));
    const QString sum = m_tenders->total().toText();
    m_part->setText(order().readyAt.isNone() ? tr("Take deposit %1").arg(sum)
                                             : tr("Take part payment %1").arg(sum));
    // What pays the whole of a car that is ready settles it.
    const bool settles = !order().readyAt.isNone() && m_tenders->total() >= due();
    m_part->setEnabled(m_tenders->total() > Money() && !settles && !m_tenders->hasUnreadable() &&
                       m_tenders->shortCash().isZero() && context().may(Verb::TakePayment));
    m_printList->setText(order().settlement ? tr("Print settlement list")
                                            : tr("Print pre-settlement list"));
    const Money rest = Money::ofFen(bill.due().fen() % 100);
    m_waive->setVisible(mayWaive() && rest > Money() && typedOdd().isZero());
    m_waive->setText(tr("Waive %1").arg(rest.toText()));
    m_waive->setAccessibleName(m_waive->text());
    m_onCredit->setVisible(!order().isLocked() && !order().readyAt.isNone() && !mayChargeNow() &&
                           context().may(Verb::Settle));
    Q_EMIT barChanged();
}

void SettlePanel::waiveOdd() {
    m_oddFen->controlAs<MoneyEdit>()->setAmount(Money::ofFen(order().bill().due().fen() % 100));
}

// -- the one button

QAction* SettlePanel::primary() const {
    if (!hasData() || !order().isOpen()) return nullptr;
    return order().settlement ? m_handOver : m_settle;
}

QList<QAction*> SettlePanel::secondary() const {
    QList<QAction*> actions;
    if (!hasData()) return actions;
    const auto& jobs = order().jobs;
    if (std::any_of(jobs.begin(), jobs.end(), [](const Job& job) { return job.isApproved(); }))
        actions.append(m_printList);
    if (order().release) actions.append(m_printPass);
    if (order().release && !order().release->certificate.isEmpty())
        actions.append(m_printCertificate);
    if (order().reversal) actions.append(m_printReversal);
    if (!order().isLocked() && order().bill().due() > Money()) actions.append(m_part);
    return actions;
}

// Pays and settles on a copy of the order, by the order's own rules.
Done SettlePanel::canSettleNow() const {
    RepairOrder trial(order());
    for (const Tendered& each : m_tenders->tenders()) {
        Payment payment;
        payment.tender = each.tender;
        payment.amount = each.amount;
        if (Done paid = trial.pay(payment); !paid) return paid;
    }
    if (Done may = mayChargeNow(); !may) return may;
    return trial.canSettle(typedOdd());
}

Money SettlePanel::charged() const {
    Money sum;
    for (const Tendered& each : m_tenders->tenders())
        if (each.tender == Tender::OnAccount) sum += each.amount;
    return sum;
}

Done SettlePanel::mayChargeNow() const {
    if (charged().isZero()) return {};
    return mayCharge(data().view.credit, data().view.owed, charged(),
                     context().calendar.businessDate(context().clock.now()));
}

// No agreement covers it: a manager may let the car go all the same, and signs for it.
void SettlePanel::letGoOnCredit() {
    const OnCredit bill{.order = order().id,
                        .number = order().number,
                        .charged = charged(),
                        .tenders = m_tenders->tenders(),
                        .oddFen = odd(),
                        .opening = openingFloat()};
    auto* dialog = new OnCreditDialog(context(), bill, data().staff, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_tenders->reset();
        m_oddFen->controlAs<MoneyEdit>()->setNone();
    });
    dialog->open();
}

QList<Missing> SettlePanel::missing() const {
    QList<Missing> list;
    const QAction* action = primary();
    if (action == m_settle) {
        if (m_tenders->hasUnreadable())
            list.append({QStringLiteral("payment"), tr("an amount that can be read")});
        if (!m_tenders->tenders().empty() && !drawerOpen() && !openingFloat())
            list.append({m_opening->field(), tr("what is in the drawer")});
        addMissing(list, checkCash(m_tenders->tenders()));
        addMissing(list, canSettleNow());
        addRight(list, Verb::Settle);
    } else if (action == m_handOver) {
        if (m_release->hasUnreadable())
            list.append({QStringLiteral("odometerKm"), tr("an odometer that can be read")});
        addMissing(list, RepairOrder(order()).canRelease(m_release->handover()));
        if (data().view.signedPapers.contains(SignedPaper::SettlementList) && !order().express &&
            !signingOf(SignedPaper::SettlementList, order()).isSigned())
            list.append({QStringLiteral("signature"), tr("the signed settlement list")});
        addRight(list, Verb::Release);
    }
    return list;
}

void SettlePanel::goTo(const QString& field) {
    if (field == QLatin1String("signature"))
        (new SigningDialog(context(), SignedPaper::SettlementList, order().id, window()))->open();
    else if (hasData() && order().settlement)
        m_release->goTo(field);
    else if (field == m_oddFen->field())
        m_oddFen->focusControl();
    else if (field == m_opening->field())
        m_opening->focusControl();
    else
        m_tenders->goTo(field);
}

QWidget* SettlePanel::firstField() const {
    if (hasData() && order().settlement) return m_release->key();
    return m_tenders->firstField();
}

void SettlePanel::settleNow() {
    perform(
        [order = order().id, tenders = m_tenders->tenders(), odd = odd(), opening = openingFloat()](
            Workplace& workplace, const Caller& caller) {
            return settle(workplace, caller, order, tenders, odd, opening);
        },
        [this, tenders = m_tenders->tenders()](const Outcome& outcome) {
            rememberChange(tenders);
            m_tenders->reset();
            m_oddFen->controlAs<MoneyEdit>()->setNone();
            context().navigator.say(tr("Settled %1").arg(outcome.number));
        });
}

void SettlePanel::rememberChange(const std::vector<Tendered>& tenders) {
    m_change.reset();
    Money cash;
    std::optional<Money> handedOver;
    for (const Tendered& each : tenders) {
        if (each.tender != Tender::Cash) continue;
        cash += each.amount;
        if (each.handedOver) handedOver = each.handedOver;
    }
    if (handedOver) m_change = Change{*handedOver, *handedOver - cash};
}

void SettlePanel::takePart() {
    const QString sum = m_tenders->total().toText();
    perform(
        [order = order().id, tenders = m_tenders->tenders(), opening = openingFloat()](
            Workplace& workplace, const Caller& caller) {
            return takePayment(workplace, caller, order, tenders, opening);
        },
        [this, sum, tenders = m_tenders->tenders()](const Outcome& outcome) {
            rememberChange(tenders);
            m_tenders->reset();
            context().navigator.say(tr("Took %1 for %2").arg(sum, outcome.number));
        });
}

void SettlePanel::handOver() {
    perform([order = order().id, handover = m_release->handover()](
                Workplace& workplace,
                const Caller& caller) { return release(workplace, caller, order, handover); },
            [this](const Outcome& outcome) {
                context().navigator.preview(PaperKind::GatePass, OrderId(outcome.id));
            });
}

bool SettlePanel::showAtField(const Violation& violation) {
    const QString sentence = ErrorText::sentence(violation);
    static const QRegularExpression tender(QStringLiteral("^tenders\\[(\\d+)\\]"));
    const QRegularExpressionMatch match = tender.match(violation.field);
    if (match.hasMatch()) {
        m_tenders->showProblem(match.captured(1).toULongLong(), sentence);
        m_tenders->goTo(violation.field);
        return true;
    }
    if (violation.kind == ErrorKind::TooLittleCash) {
        m_tenders->showShortCash(sentence);
        return true;
    }
    if (violation.field == m_oddFen->field()) {
        m_oddFen->showProblem(sentence);
        return true;
    }
    if (violation.field == m_opening->field()) {
        m_opening->showProblem(sentence);
        return true;
    }
    return order().settlement && m_release->showAtField(violation.field, sentence);
}

void SettlePanel::clearFields() {
    m_tenders->clearProblems();
    m_oddFen->clearProblem();
    m_opening->clearProblem();
    m_release->clearFields();
}

void SettlePanel::retranslate() {
    m_billCard->setTitle(tr("Bill"));
    m_paidCard->setTitle(tr("Paid so far"));
    m_entryCard->setTitle(tr("Payment now"));
    m_releaseCard->setTitle(tr("Hand-over"));
    m_oddFen->setLabel(tr("Odd &fen waived"));
    m_opening->setLabel(tr("In the &drawer when the shift opens"));
    m_discount->setText(tr("Discount…"));
    m_noDiscount->setText(tr("Take the discount back"));
    m_onCredit->setText(tr("A manager lets it go…"));
    m_refund->setText(tr("Give money back…"));
    m_reverse->setText(tr("Reverse…"));
    m_shift->setText(tr("Shift…"));
    for (QPushButton* each : {m_discount, m_noDiscount, m_onCredit, m_refund, m_reverse, m_shift})
        each->setAccessibleName(each->text());
    m_handOver->setText(tr("Hand over and print gate pass"));
    m_printReversal->setText(tr("Print reversal list"));
    m_printPass->setText(tr("Print gate pass"));
    m_printCertificate->setText(tr("Print certificate"));
    m_tenders->retranslate();
    m_release->retranslate();
}

}  // namespace baydesk
