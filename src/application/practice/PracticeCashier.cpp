// Money and the gate: settlement, payments in all tenders, the drawer, release, and what goes back.
#include "application/practice/PracticeStore.h"
#include "domain/settlement/Credit.h"

#include <algorithm>

namespace baydesk {

namespace {

struct TenderShare {
    Tender tender;
    int weight;
};

const std::vector<TenderShare> TenderShares{{Tender::WeChat, 460},
                                            {Tender::Alipay, 200},
                                            {Tender::Cash, 150},
                                            {Tender::Card, 140},
                                            {Tender::Transfer, 50}};

}  // namespace

// -- the drawer

void PracticeStore::openShift() {
    m_takings.clear();
    m_shift = Shift{.id = newId<ShiftId>(),
                    .cashier = m_crew.cashiers[m_day % m_crew.cashiers.size()],
                    .businessDate = m_spec.days[m_day].date,
                    .opening = Money::ofYuan(500),
                    .openedAt = m_now,
                    .closedAt = {},
                    .counts = {},
                    .comment = {}};
}

void PracticeStore::closeShift() {
    Takings counted;
    for (const Tender tender : countedTenders())
        counted[tender] = expectedOf(m_shift, m_takings, tender);
    QString comment;
    if (m_random.chance(45)) {
        counted[Tender::Cash] += Money::ofYuan(m_random.chance(500) ? 10 : -5);
        comment = m_random.pick(practice::differenceComments());
    }
    const auto after = closed(m_shift, m_takings, counted, comment, m_now);
    if (ok(after)) m_batch.shifts.push_back(*after);
}

// -- payments

Tender PracticeStore::tenderOf(const Client& client, Money amount) {
    if (mayCharge(client, amount) && m_random.chance(800)) return Tender::OnAccount;
    if (client.customer.kind == CustomerKind::Company && m_random.chance(600))
        return Tender::Transfer;
    return m_random.weighted(TenderShares).tender;
}

bool PracticeStore::mayCharge(const Client& client, Money amount) const {
    return client.agreement &&
           baydesk::mayCharge(client.agreement, client.owed, amount, m_spec.days[m_day].date).ok();
}

void PracticeStore::pay(Visit& visit, Money amount, Tender tender) {
    if (amount <= Money()) return;
    if (!ok(visit.order.pay({.id = newId<PaymentId>(),
                             .receipt = number(Series::Receipt),
                             .tender = tender,
                             .amount = amount,
                             .at = m_now,
                             .by = m_shift.cashier,
                             .shift = m_shift.id})))
        return;
    if (tender == Tender::OnAccount)
        charge(visit, amount);
    else
        take(tender, amount);
}

void PracticeStore::charge(Visit& visit, Money amount) {
    Client& client = m_clients[visit.client];
    if (client.owed.isZero()) m_debtors.push_back(visit.client);
    client.owed += amount;
    m_batch.receivables.push_back({.id = newId<ReceivableId>(),
                                   .customer = client.customer.id,
                                   .order = visit.order.state().id,
                                   .kind = ReceivableKind::Charge,
                                   .amount = amount,
                                   .tender = Tender::OnAccount,
                                   .receipt = {},
                                   .note = visit.order.state().number,
                                   .at = m_now,
                                   .by = m_shift.cashier});
}

// On the fifth of the month most pay what they owe.
void PracticeStore::payDebts() {
    std::vector<std::size_t> still;
    for (const std::size_t index : m_debtors) {
        Client& client = m_clients[index];
        if (m_random.chance(150)) {
            still.push_back(index);
            continue;
        }
        const Money amount = client.owed;
        if (!ok(mayPay(client.owed, amount))) return;
        client.owed = {};
        take(Tender::Transfer, amount);
        m_batch.receivables.push_back({.id = newId<ReceivableId>(),
                                       .customer = client.customer.id,
                                       .order = {},
                                       .kind = ReceivableKind::Paid,
                                       .amount = -amount,
                                       .tender = Tender::Transfer,
                                       .receipt = number(Series::Receipt),
                                       .note = QStringLiteral("月结"),
                                       .at = m_now,
                                       .by = m_shift.cashier,
                                       .shift = m_shift.id});
    }
    m_debtors = still;
}

// -- settlement

void PracticeStore::giveDiscount(Visit& visit) {
    const Money lines = visit.order.state().bill().lines();
    if (lines < Money::ofYuan(100)) return;
    const bool isLarge = m_random.chance(220);  // above what an advisor may give alone
    const Money amount = Money::ofFen(lines.fen() * (isLarge ? 10 : 5) / 100);
    if (amount > visit.order.state().bill().due()) return;
    ok(visit.order.giveDiscount(
        {.amount = amount,
         .standard = isLarge ? QStringLiteral("会员九折") : QStringLiteral("会员九五折"),
         .reason = m_random.pick(practice::discountReasons()),
         .authoriser = isLarge ? m_crew.manager : StaffId()},
        Roles{Role::ServiceAdvisor}, isLarge ? Roles{Role::Manager} : Roles(),
        stamp(visit.order.state().advisor)));
}

void PracticeStore::settle(quint64 id) {
    Visit& paid = visit(id);
    if (m_random.chance(70)) giveDiscount(paid);
    const Money due = paid.order.state().bill().due();
    const Tender tender = tenderOf(m_clients[paid.client], due);
    const Money odd = tender == Tender::Cash ? Money::ofFen(due.fen() % 100) : Money();
    Money rest = due - odd;
    if (tender == Tender::WeChat && rest > Money::ofYuan(400) && m_random.chance(40)) {
        const Money first = Money::ofYuan(rest.fen() / 20'000 * 100);
        pay(paid, first, Tender::Cash);
        rest -= first;
    }
    pay(paid, rest, tender);
    if (!ok(paid.order.settle(number(Series::Settlement), odd, stamp(m_shift.cashier)))) return;
    at(soon(3, 25), Step::Release, id);
}

// -- out of the gate

void PracticeStore::release(quint64 id) {
    Visit& gone = visit(id);
    RepairOrder& order = gone.order;
    Car& car = m_cars[gone.car];
    const Client& client = m_clients[gone.client];
    Handover handover;
    for (const Belonging& each : order.state().intake.belongings)
        handover.returnedBelongings.push_back(each.name);
    handover.keyReturned = true;
    const int old = m_random.below(10);
    handover.oldParts = old < 3   ? OldParts::Returned
                        : old < 6 ? OldParts::LeftWithShop
                                  : OldParts::None;
    handover.odometerKm = *order.state().intake.odometerKm + m_random.below(6);
    handover.receiver = client.customer.name;
    if (!ok(order.release(handover, number(Series::GatePass), stamp(order.state().advisor))))
        return;
    car.isHere = false;
    if (!order.state().intake.keyTag.isEmpty())
        m_freeTags.push_back(order.state().intake.keyTag.toInt());
    const auto warranties =
        warrantiesOf(order.state(), car.vehicle.kind, {}, m_spec.days[m_day].date);
    m_batch.warranties.insert(m_batch.warranties.end(), warranties.begin(), warranties.end());
    if (!warranties.empty() && m_random.chance(16))
        m_comebacks.push_back(
            {gone.car, warranties.front(), m_now.plusHours(m_random.between(20, 190))});
    if (wantsCall(client.customer, car.vehicle)) {
        gone.call = firstCall(FollowUpPlan(), m_calendar, m_now);
        gone.call->id = newId<FollowUpId>();
        gone.call->order = order.state().id;
        gone.call->customer = client.customer.id;
        gone.call->vehicle = car.vehicle.id;
        planCall(id, gone.call->dueAt);
    }
    const bool hasMoney = order.state().moneyHeld() > Money::ofYuan(50);
    gone.keepsOrder = hasMoney && m_random.chance(9);
    if (gone.keepsOrder)
        at(soon(60, 3 * 24 * 60), m_random.chance(700) ? Step::Refund : Step::Reverse, id);
    else
        leave(gone);
    forgetIfOver(id);
}

// -- money that goes back

void PracticeStore::giveBack(Visit& visit, Money amount, const QString& why) {
    // With the tender that came in.
    const auto& payments = visit.order.state().payments;
    const auto came = std::find_if(payments.begin(), payments.end(), [](const Payment& each) {
        return each.tender != Tender::OnAccount;
    });
    if (came == payments.end()) return;
    const Tender tender = came->tender;
    if (!ok(visit.order.refund({.id = newId<PaymentId>(),
                                .receipt = number(Series::Receipt),
                                .tender = tender,
                                .amount = amount,
                                .note = why,
                                .at = m_now,
                                .by = m_shift.cashier,
                                .shift = m_shift.id})))
        return;
    take(tender, -amount);
}

void PracticeStore::refund(quint64 id) {
    Visit& back = visit(id);
    ++back.saves;
    const Money held = back.order.state().moneyHeld();
    giveBack(back, qMin(Money::ofYuan(m_random.between(2, 12) * 10), held),
             m_random.pick(practice::refundReasons()));
    back.keepsOrder = false;
    leave(back);
}

void PracticeStore::reverse(quint64 id) {
    Visit& back = visit(id);
    ++back.saves;
    const QString reason = m_random.pick(practice::reversalReasons());
    if (!ok(back.order.reverse(number(Series::Reversal), reason, {}, stamp(m_crew.manager))))
        return;
    const bool onAccount =
        std::any_of(back.order.state().payments.begin(), back.order.state().payments.end(),
                    [](const Payment& each) { return each.tender == Tender::OnAccount; });
    if (!onAccount) giveBack(back, back.order.state().moneyHeld(), reason);
    back.keepsOrder = false;
    leave(back);
}

}  // namespace baydesk
