// Random walks through the repair order: whatever is pressed in whatever order, the forbidden
// states are never reached.
#include "domain/order/NextStep.h"
#include "support/OrderStages.h"

#include <rapidcheck/gtest.h>

namespace baydesk::testing {

namespace {

// Draws small numbers; ids are those of at most three jobs.
class Walk {
public:
    Walk() : m_order(takenIn()) {}

    const OrderState& state() const { return m_order.state(); }

    // One press of a random button, sensible or not. True if the order accepted it.
    bool step() {
        ++m_minutes;
        switch (*rc::gen::inRange(0, 30)) {
            case 0:
                return add();
            case 1:
            case 2:
                return edit();
            case 3:
                return m_order.removeJob(anyJob()).ok();
            case 4:
            case 5:
                return m_order.offer().ok();
            case 6:
            case 7:
                return decide();
            case 8:
                return m_order.dispatch(anyJob(), anyPerson()).ok();
            case 9:
                return m_order.startWork(anyJob(), anyStamp()).ok();
            case 10:
                return m_order.issueParts(anyJob()).ok();
            case 11:
                return m_order.finishWork(anyJob(), allChecked(), anyStamp()).ok();
            case 12:
                return inspect();
            case 13:
                return m_order.markReady(belongings(), anyStamp()).ok();
            case 14:
                return money();
            case 15:
                return discount();
            case 16:
                return giveBack();
            case 17:
                return leave();
            default:
                return carryOn();
        }
    }

private:
    JobId anyJob() { return JobId(*rc::gen::inRange(1, 4)); }
    StaffId anyPerson() { return StaffId(*rc::gen::inRange(11, 14)); }
    Stamp anyStamp() { return stamp(anyPerson(), m_minutes); }

    bool add() {
        Job job = *rc::gen::arbitrary<bool>() ? brakeJob() : oilJob();
        job.id = anyJob();
        if (state().job(job.id)) return false;
        for (Line& line : job.lines) line.id = LineId(line.id.value() + 10 * job.id.value());
        return m_order.addJob(job, anyStamp()).ok();
    }

    bool edit() {
        const Job* known = state().job(anyJob());
        if (!known) return false;
        Job job = *known;
        const int change = *rc::gen::inRange(0, 4);
        if (change == 0) job.title += u'+';
        if (change == 1) job.lines.front().unitPrice += Money::ofFen(1);
        if (change == 2) job.lines.front().unitPrice = Money::ofYuan(50);
        if (change == 3 && job.lines.size() > 1) job.lines.pop_back();
        return m_order.editJob(job, job.revision, anyStamp()).ok();
    }

    bool decide() {
        std::vector<Answer> answers;
        for (const Job& job : state().jobs) {
            if (job.approval != ApprovalState::Offered) continue;
            answers.push_back(*rc::gen::inRange(0, 4) > 0
                                  ? yes(m_order, job.id)
                                  : no(m_order, job.id, QStringLiteral("太贵")));
        }
        return m_order.decide(answers, inPerson(), anyStamp()).ok();
    }

    bool inspect() {
        const bool passes = *rc::gen::inRange(0, 4) > 0;
        return m_order
            .inspect({.job = anyJob(),
                      .passed = passes,
                      .cause = passes ? QString() : QStringLiteral("漏油")},
                     anyStamp())
            .ok();
    }

    bool money() {
        const Money due = state().bill().due();
        const Money part = Money::ofFen(*rc::gen::inRange<qint64>(0, 2) == 0 ? due.fen() : 100);
        return m_order.pay(cash(part, m_minutes)).ok();
    }

    bool discount() {
        const Money amount = Money::ofFen(*rc::gen::inRange<qint64>(0, 40'000));
        return m_order
            .giveDiscount({.amount = amount,
                           .standard = QStringLiteral("会员价"),
                           .reason = QStringLiteral("老客户"),
                           .authoriser = Cashier},
                          {Role::ServiceAdvisor}, {Role::Manager}, anyStamp())
            .ok();
    }

    bool giveBack() {
        Payment refund = cash(Money::ofFen(*rc::gen::inRange<qint64>(0, 70'000)), m_minutes);
        refund.note = QStringLiteral("退款");
        return m_order.refund(refund).ok();
    }

    bool leave() {
        return m_order
            .sendOut(ExitPassId(m_minutes), {.driver = QStringLiteral("王海")},
                     QStringLiteral("T%1").arg(m_minutes), anyStamp())
            .ok();
    }

    // Does what the screen says is next, so that a walk also gets to the gate.
    bool carryOn() {
        switch (nextAction(state())) {
            case NextAction::Settle:
                return settle();
            case NextAction::Release:
                return m_order.release(everythingBack(), QStringLiteral("G1"), anyStamp()).ok();
            case NextAction::Dispatch:
            case NextAction::StartWork:
            case NextAction::FinishWork:
            case NextAction::Inspect:
                return work();
            case NextAction::MarkReady:
                return m_order.markReady(belongings(), anyStamp()).ok();
            case NextAction::WriteQuote:
                return state().jobs.empty() ? add() : m_order.offer().ok();
            case NextAction::AwaitDecision:
                return decide();
            case NextAction::AgreeSomething:
                return edit();
            case NextAction::AwaitReturn:
                return m_order.takeBack({}, anyStamp()).ok();
            case NextAction::PriceSupplement:
            case NextAction::CallSupplement:
            case NextAction::FollowUp:
            case NextAction::Nothing:
                return false;
        }
        return false;
    }

    bool settle() {
        const Money due = state().bill().due();
        const Money odd = *rc::gen::arbitrary<bool>() ? std::min(due, MostOddFen) : Money();
        if (due > odd) expectDone(m_order.pay(cash(due - odd, m_minutes)));
        return m_order.settle(QStringLiteral("S1"), odd, anyStamp()).ok();
    }

    bool work() {
        for (const Job& job : state().jobs) {
            if (!job.isApproved() || job.hasPassed()) continue;
            const JobId id = job.id;
            if (job.workshop == WorkshopState::InWork)
                return m_order.issueParts(id).ok() &&
                       m_order.finishWork(id, allChecked(), anyStamp()).ok();
            if (job.workshop == WorkshopState::QualityCheck)
                return m_order.inspect({.job = id}, stamp(Inspector, m_minutes)).ok();
            return m_order.dispatch(id, Technician).ok() && m_order.startWork(id, anyStamp()).ok();
        }
        return false;
    }

    RepairOrder m_order;
    qint64 m_minutes = 0;
};

bool isBegun(const Job& job) { return job.workshop != WorkshopState::Waiting; }

void checkJob(const OrderState& order, const Job& job) {
    // Nothing is worked on before it is approved; what was begun and lost its approval is held.
    if (isBegun(job) && !job.isApproved()) {
        RC_ASSERT(job.workshop == WorkshopState::OnHold);
        RC_ASSERT(job.hold == HoldReason::Approval);
    }
    if (isBegun(job)) RC_ASSERT(job.isDispatched());
    if (job.hasPassed()) {
        RC_ASSERT(!job.isDispatchedTo(job.inspector));
        RC_ASSERT(job.selfCheck.isComplete());
        for (const Line& line : job.lines)
            RC_ASSERT(!line.comesFromStock() || line.issued == line.quantity);
    }
    // An approval stands in the ledger, and nobody pays more than was agreed to.
    if (!job.isApproved()) return;
    const auto last = std::find_if(order.consents.rbegin(), order.consents.rend(),
                                   [&](const ConsentRecord& each) { return each.job == job.id; });
    RC_ASSERT(last != order.consents.rend());
    RC_ASSERT(last->decision == Decision::Approved);
    RC_ASSERT(job.amount() <= last->amount);
}

void checkOrder(const OrderState& order) {
    Money sum;
    for (const Job& job : order.jobs) {
        checkJob(order, job);
        if (job.isApproved())
            for (const Line& line : job.lines) sum += line.amount();
    }
    const Bill bill = order.bill();
    RC_ASSERT(bill.lines() == sum);
    RC_ASSERT(!order.moneyHeld().isNegative());  // never more goes back than was paid
    if (!order.readyAt.isNone())
        for (const Job& job : order.jobs) {
            RC_ASSERT(job.isDecided());
            RC_ASSERT(!job.isApproved() || job.hasPassed());
        }
    // One that is out has a pass, work was agreed to for it, and it never left for good.
    for (const ExitPass& each : order.exits)
        RC_ASSERT(!each.isOpen() || &each == &order.exits.back());
    RC_ASSERT(!order.openExit() || !order.release);
    RC_ASSERT(order.settlement.has_value() == order.isLocked());
    RC_ASSERT(order.release.has_value() == (order.document == DocumentState::Delivered));
    if (!order.settlement) return;
    Money received;
    for (const Payment& payment : order.payments)
        if (!payment.afterwards) received += payment.amount;
    const Money discount = order.discount ? order.discount->amount : Money();
    RC_ASSERT(order.settlement->total + order.settlement->oddFen + discount == sum);
    RC_ASSERT(received == order.settlement->total);
    RC_ASSERT(bill.total() == order.settlement->total);
    RC_ASSERT(bill.due().isZero());
}

// What a settled order keeps when it is released or money goes back.
OrderState withoutRelease(OrderState order) {
    order.document = DocumentState::Settled;
    order.release.reset();
    order.payments.clear();
    order.exits.clear();  // a car that was out when its bill was settled comes back
    for (Belonging& belonging : order.intake.belongings) belonging.returned = false;
    return order;
}

void checkStep(const OrderState& before, const OrderState& after, bool accepted) {
    if (!accepted && before.document == after.document) return;
    RC_ASSERT(after.document >= before.document);
    RC_ASSERT(after.consents.size() >= before.consents.size());
    RC_ASSERT(std::equal(before.consents.begin(), before.consents.end(), after.consents.begin()));
    RC_ASSERT(after.payments.size() >= before.payments.size());
    RC_ASSERT(std::equal(before.payments.begin(), before.payments.end(), after.payments.begin()));
    if (before.isLocked()) RC_ASSERT(withoutRelease(before) == withoutRelease(after));
}

}  // namespace

RC_GTEST_PROP(RepairOrderProperty, NeverReachesAForbiddenState, ()) {
    bool anySettled = false;
    for (int walks = 0; walks < 25; ++walks) {
        Walk walk;
        const int steps = *rc::gen::inRange(1, 60);
        for (int at = 0; at < steps; ++at) {
            const OrderState before = walk.state();
            const bool accepted = walk.step();
            checkStep(before, walk.state(), accepted);
            checkOrder(walk.state());
            // Every order has exactly one next action; only a delivered one is no longer open.
            RC_ASSERT((nextAction(walk.state()) == NextAction::FollowUp) == !walk.state().isOpen());
        }
        anySettled = anySettled || walk.state().isLocked();
    }
    RC_CLASSIFY(anySettled, "went as far as settlement");
}

}  // namespace baydesk::testing
