#include "application/settlement/MoneyBack.h"

#include "application/order/Numbers.h"
#include "application/order/OrderChange.h"
#include "application/settlement/Shifts.h"
#include "application/staff/StaffDesk.h"
#include "domain/settlement/Credit.h"
#include "storage/order/OrderRepository.h"
#include "storage/order/OrderSearch.h"
#include "storage/parts/PartRepository.h"
#include "storage/settlement/CreditRepository.h"
#include "storage/settlement/ShiftRepository.h"

namespace baydesk {

namespace {

Done mayAlso(Transaction& transaction, StaffId id, Right right) {
    if (may(rolesOf(transaction, id), right)) return {};
    return Error(ErrorKind::NotAllowed, {}, {{QStringLiteral("right"), rightCode(right)}});
}

// What of a payment does not depend on the case.
Payment entry(Transaction& transaction, const BusinessCalendar& calendar, StaffId by,
              ShiftId drawer) {
    Payment payment;
    payment.id = transaction.newId<PaymentId>();
    payment.at = transaction.at();
    payment.by = by;
    payment.shift = drawer;
    payment.receipt = nextNumber(transaction, calendar, Series::Receipt);
    return payment;
}

// What giving money back reads, to be foretold.
void readForMoneyBack(Transaction& transaction, const BusinessCalendar& calendar, StaffId by) {
    shifts::openForChange(transaction, by);
    lockSeries(transaction, calendar, Series::Receipt);
}

// -- mirror document

// What came in by each tender and has not gone back.
Takings heldOf(const OrderState& order) {
    Takings held;
    for (const Payment& each : order.payments)
        if (each.tender != Tender::OnAccount) held[each.tender] += each.amount;
    return held;
}

// Out of one order into the other, in the same drawer: it does not notice.
Done moveMoney(Transaction& transaction, const BusinessCalendar& calendar, RepairOrder& from,
               RepairOrder& to, Stamp stamp) {
    const auto shift = shifts::openForChange(transaction, stamp.by);
    const ShiftId drawer = shift ? shift->id : ShiftId();
    for (const auto& [tender, amount] : heldOf(from.state())) {
        if (amount <= Money()) continue;
        Payment out = entry(transaction, calendar, stamp.by, drawer);
        out.tender = tender;
        out.amount = amount;
        out.note = from.state().reversal->number;
        if (const Done moved = from.refund(out); !moved) return moved;
        Payment in = entry(transaction, calendar, stamp.by, drawer);
        in.tender = tender;
        in.amount = amount;
        in.note = from.state().reversal->number;
        if (const Done moved = to.pay(in); !moved) return moved;
    }
    return {};
}

void takeChargeBack(Transaction& transaction, const OrderState& order, Stamp stamp) {
    const Money charged = credits::chargedFor(transaction, transaction.store(), order.id);
    if (charged.isZero()) return;
    credits::append(transaction, {.id = transaction.newId<ReceivableId>(),
                                  .customer = order.payer,
                                  .order = order.id,
                                  .kind = ReceivableKind::Reversed,
                                  .amount = -charged,
                                  .tender = Tender::OnAccount,
                                  .receipt = {},
                                  .note = order.reversal->number,
                                  .at = stamp.at,
                                  .by = stamp.by});
}

RepairOrder freshOrder(Transaction& transaction, const BusinessCalendar& calendar,
                       const OrderState& reversed) {
    OrderState fresh = billedAnew(
        reversed, [&] { return transaction.newId<JobId>(); },
        [&] { return transaction.newId<LineId>(); });
    fresh.id = reversed.reversal->anew;
    fresh.number = nextNumber(transaction, calendar, Series::Order);
    return RepairOrder(fresh);
}

Result<Outcome> reversed(Transaction& transaction, const BusinessCalendar& calendar,
                         const OrderState& before, const QString& reason, Stamp stamp) {
    RepairOrder order(before);
    if (const Done can = order.canReverse(reason); !can) return can.error();
    const bool carIsHere = before.document == DocumentState::Settled;
    transaction.foretell([&] {
        credits::chargedFor(transaction, transaction.store(), before.id);
        lockSeries(transaction, calendar, Series::Reversal);
        if (!carIsHere) return;
        lockSeries(transaction, calendar, Series::Order);
        readForMoneyBack(transaction, calendar, stamp.by);
    });
    const OrderId anew = carIsHere ? transaction.newId<OrderId>() : OrderId();
    const QString number = nextNumber(transaction, calendar, Series::Reversal);
    if (const Done done = order.reverse(number, reason, anew, stamp); !done) return done.error();
    takeChargeBack(transaction, order.state(), stamp);
    if (!carIsHere) {
        OrderState after = order.state();
        orders::update(transaction, before, after);
        return Outcome{after.id.value(), number};
    }
    RepairOrder fresh = freshOrder(transaction, calendar, order.state());
    if (const Done moved = moveMoney(transaction, calendar, order, fresh, stamp); !moved)
        return moved.error();
    // The reversed order first: it gives the key tag free.
    OrderState after = order.state();
    orders::update(transaction, before, after);
    OrderState state = fresh.state();
    orders::insert(transaction, state);
    orders::putIntoSearch(transaction, state);
    return Outcome{state.id.value(), state.number};
}

// -- cancellation

bool canComeBack(const Line& line) { return line.comesFromStock() && line.issued > Quantity(); }

// What returnParts() reads, to be foretold.
void readIssuedParts(Transaction& transaction, const OrderState& order) {
    for (const Job& job : order.jobs)
        for (const Line& line : job.lines)
            if (canComeBack(line)) parts::load(transaction, line.part);
}

void returnParts(Transaction& transaction, const OrderState& order, StaffId by) {
    for (const Job& job : order.jobs)
        for (const Line& line : job.lines) {
            if (!canComeBack(line)) continue;
            const std::optional<Part> part = parts::load(transaction, line.part);
            parts::move(transaction, {.part = line.part,
                                      .kind = StockMoveKind::Return,
                                      .quantity = line.issued,
                                      .cost = part ? part->cost : Money(),
                                      .order = order.id,
                                      .line = line.id,
                                      .note = order.number,
                                      .by = by});
        }
}

Done giveDepositBack(Transaction& transaction, const BusinessCalendar& calendar, RepairOrder& order,
                     const CancelForm& form, StaffId by) {
    const Money held = order.state().moneyHeld();
    if (held <= Money() || form.wish.keepsMoney || form.wish.reason.trimmed().isEmpty()) return {};
    if (const Done allowed = mayAlso(transaction, by, Right::Refund); !allowed) return allowed;
    const auto drawer = drawerFor(transaction, calendar, by, form.opening);
    if (!drawer) return drawer.error();
    Payment back = entry(transaction, calendar, by, *drawer);
    back.tender = form.tender;
    back.amount = held;
    back.note = form.wish.reason.trimmed().left(200);
    return order.refund(back);
}

}  // namespace

Result<Outcome> giveDiscount(Workplace& workplace, const Caller& caller, const DiscountForm& form) {
    if (form.authoriser)
        if (const auto signedIn = authorise(workplace, form.authoriser, form.pin); !signedIn)
            return signedIn.error();
    const DiscountWish wish{form.amount, form.standard, form.reason, form.authoriser};
    return changeOrder(workplace, Verb::GiveDiscount, caller, form.order,
                       [=](Transaction& transaction, RepairOrder& order) {
                           transaction.foretell([&] {
                               if (wish.authoriser) rolesOf(transaction, wish.authoriser);
                               rolesOf(transaction, caller.by);
                           });
                           const Roles authoriser =
                               wish.authoriser ? rolesOf(transaction, wish.authoriser) : Roles();
                           return order.giveDiscount(wish, rolesOf(transaction, caller.by),
                                                     authoriser, stampOf(transaction, caller));
                       });
}

Result<Outcome> takeDiscountBack(Workplace& workplace, const Caller& caller, OrderId order) {
    return changeOrder(workplace, Verb::GiveDiscount, caller, order,
                       [](Transaction&, RepairOrder& change) { return change.takeDiscountBack(); });
}

Result<Outcome> refund(Workplace& workplace, const Caller& caller, const RefundForm& form) {
    const BusinessCalendar calendar = workplace.calendar;
    return changeOrder(
        workplace, Verb::Refund, caller, form.order,
        [=](Transaction& transaction, RepairOrder& order) -> Done {
            transaction.foretell([&] { readForMoneyBack(transaction, calendar, caller.by); });
            const auto drawer = drawerFor(transaction, calendar, caller.by, form.opening);
            if (!drawer) return drawer.error();
            Payment back = entry(transaction, calendar, caller.by, *drawer);
            back.tender = form.tender;
            back.amount = form.amount;
            back.note = form.reason.trimmed();
            back.line = form.line;
            return order.refund(back);
        });
}

Result<Outcome> reverse(Workplace& workplace, const Caller& caller, OrderId order,
                        const QString& reason) {
    const BusinessCalendar calendar = workplace.calendar;
    return perform(
        workplace, Verb::Reverse, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            const auto before = orders::loadForChange(transaction, order);
            if (!before)
                return Error(ErrorKind::NotFound, {},
                             {{QStringLiteral("what"), QStringLiteral("order")}});
            return reversed(transaction, calendar, *before, reason, stampOf(transaction, caller));
        },
        [order](Transaction& transaction) { orders::loadForChange(transaction, order); });
}

Result<Outcome> cancelOrder(Workplace& workplace, const Caller& caller, const CancelForm& form) {
    const BusinessCalendar calendar = workplace.calendar;
    return changeOrder(
        workplace, Verb::Cancel, caller, form.order,
        [=](Transaction& transaction, RepairOrder& order) -> Done {
            if (order.state().isLocked()) return Error(ErrorKind::OrderLocked);
            transaction.foretell([&] {
                if (order.state().workBegun()) rolesOf(transaction, caller.by);
                if (order.state().moneyHeld() > Money()) {
                    rolesOf(transaction, caller.by);
                    readForMoneyBack(transaction, calendar, caller.by);
                }
                if (form.wish.partsReturned) readIssuedParts(transaction, order.state());
            });
            if (order.state().workBegun())
                if (const Done allowed = mayAlso(transaction, caller.by, Right::CancelStarted);
                    !allowed)
                    return allowed;
            if (const Done back = giveDepositBack(transaction, calendar, order, form, caller.by);
                !back)
                return back;
            const OrderState before = order.state();
            if (const Done done = order.cancel(form.wish, stampOf(transaction, caller)); !done)
                return done;
            if (form.wish.partsReturned) returnParts(transaction, before, caller.by);
            return {};
        });
}

}  // namespace baydesk
