#pragma once

#include "base/Result.h"
#include "domain/order/OrderState.h"

#include <functional>

namespace baydesk {

// Who does it and when; every change of an order has both.
struct Stamp {
    StaffId by;
    Instant at;
};

// The customer's answer to one offered job.
struct Answer {
    JobId job;
    int revision = 0;  // of the job as the customer saw it
    bool approved = true;
    QString reason = {};  // of a decline
};

// How the customer answered: who, by which way, and what proves it.
struct ConsentProof {
    ConsentWay way = ConsentWay::InPerson;
    QString person;
    QString signature;   // SHA-256 of the picture; must be there for ConsentWay::Signature
    QString sealedText;  // SHA-256 of the offer as shown
};

// The inspector's verdict on one job.
struct Inspection {
    JobId job;
    bool passed = true;
    QString cause = {};  // of a failure
};

// What is ticked off when the car goes out.
struct Handover {
    std::vector<QString> returnedBelongings;
    bool keyReturned = false;
    OldParts oldParts = OldParts::Unanswered;
    std::optional<int> odometerKm;
    QString receiver;
};

// How much less, by which standard and why; who allowed it where the giver may not alone.
struct DiscountWish {
    Money amount = {};
    QString standard = {};
    QString reason = {};
    StaffId authoriser = {};
};

// What is decided when an order is cancelled.
struct CancelWish {
    QString reason = {};
    bool keepsMoney = false;  // else what was paid has gone back before
    QString keptReason = {};
    bool partsReturned = true;
    bool handedBack = false;  // key and belongings
};

// 维修工单: the one document from quote to delivery. Its methods are the rules of mission.md;
// nothing else changes an order. Each either does the whole thing or says everything that is in the
// way and changes nothing. Numbers (order, receipt, settlement, gate pass) come from the caller,
// because series belong to the store.
class RepairOrder {
public:
    explicit RepairOrder(OrderState state) : m_state(std::move(state)) {}
    const OrderState& state() const { return m_state; }

    // -- at the door
    // Makes the order. `state` holds what reception wrote down; the first promise is its only one.
    // Errors: those of check(Intake); Required (plate's vehicle, sender); PromiseInThePast.
    static Result<RepairOrder> takeIn(OrderState state, Stamp stamp);
    // Errors: OrderLocked, StaleEdit, those of check(Intake).
    Done editIntake(const Intake& intake, int baseRevision, Stamp stamp);
    // Errors: OrderLocked, PromiseInThePast, Required (reason).
    Done changePromise(Instant dueAt, const QString& reason, Stamp stamp);

    // -- quote
    // Adds a job (a supplement where something was approved before) or replaces what the customer
    // sees of one. An approved job whose content now asks for more goes back to draft and its work
    // is held; parts that no line asks for any more are no longer issued, and the caller puts them
    // back into stock. Errors: OrderLocked, Required (title), StaleEdit, NotFound, OutOfRange,
    // field errors of lines.
    Done addJob(Job job, Stamp stamp);
    Done editJob(const Job& edited, int baseRevision, Stamp stamp);
    // Only what the customer never saw can go. Errors: OrderLocked, NotFound, AlreadyDecided.
    Done removeJob(JobId job);
    // Shows all drafts to the customer. Errors: OrderLocked, NoJobs, JobEmpty.
    Done offer();
    // Errors: NotOffered, AlreadyDecided, ConsentPersonMissing, SignatureMissing,
    // DeclineReasonMissing.
    Done decide(const std::vector<Answer>& answers, const ConsentProof& proof, Stamp stamp);

    // -- workshop, per job
    // Errors: WorkBeforeApproval, WrongWorkshopState. Whether the person is a technician is asked
    // by the use case, which knows the staff.
    Done dispatch(JobId job, StaffId technician);
    // Errors: WorkBeforeApproval, NotDispatched, WrongWorkshopState.
    Done startWork(JobId job, Stamp stamp);
    // The store room handed out everything the job still lacked. Errors: WorkBeforeApproval.
    Done issueParts(JobId job);
    // Errors: WrongWorkshopState, SelfCheckIncomplete, PartsNotIssued.
    Done finishWork(JobId job, const SelfCheck& check, Stamp stamp);
    // A failure goes back to work. Errors: WrongWorkshopState, InspectorIsTechnician,
    // FailureCauseMissing.
    Done inspect(const Inspection& inspection, Stamp stamp);
    // Every approved job has passed, nothing is undecided, belongings are seen in the car, the
    // settlement list is clear, and the customer can be told.
    // Errors: NothingApproved, UndecidedJobs, JobsNotPassed, BelongingsNotSeen.
    Done markReady(const std::vector<QString>& seenBelongings, Stamp stamp);

    // -- money
    // Errors: OrderLocked, NotPositive, PaysTooMuch, NothingApproved, OnAccountBeforeSettlement.
    Done pay(Payment payment);
    // Replaces the discount; above the ceiling of the giver's roles an authoriser must be named,
    // whose PIN the use case has checked. Errors: OrderLocked, NotPositive, Required, TooLong,
    // DiscountTooMuch, DiscountNeedsAuthoriser, AuthoriserMayNot.
    Done giveDiscount(const DiscountWish& wish, Roles giver, Roles authoriser, Stamp stamp);
    // Errors: OrderLocked.
    Done takeDiscountBack();
    // Gives money back; `refund` has the amount above zero, the ledger has it below. Its note is
    // the reason. After the settlement the bill stays as it is.
    // Errors: NotPositive, Required (note), RefundTooMuch, NotFound (line).
    Done refund(Payment refund);
    // Locks the bill. Errors: OrderLocked, NotReady, OddFenTooMuch, NotPaid, PaysTooMuch,
    // DiscountOutdated.
    Done settle(const QString& number, Money oddFen, Stamp stamp);
    // Writes the mirror document. Before the car has left the work is to be billed anew
    // (billedAnew); afterwards the gate pass stands and the order stays delivered.
    // Errors: NotSettled, AlreadyReversed, Required (reason).
    Done reverse(const QString& number, const QString& reason, OrderId anew, Stamp stamp);
    // Stops everything, at any stage before the settlement. Who may is asked by the use case.
    // Errors: OrderLocked, Required (reason, keptReason), DepositUndecided, BelongingsNotReturned.
    Done cancel(const CancelWish& wish, Stamp stamp);

    // -- out of the gate
    // Errors: NotSettled, AlreadyReleased, JobsNotPassed, BelongingsNotReturned, KeyNotReturned,
    // OldPartsUnanswered.
    Done release(const Handover& handover, const QString& gatePass, Stamp stamp);

    // What is in the way of the step, without taking it: the screen shows it beside the button.
    Done canOffer() const;
    Done canMarkReady(const std::vector<QString>& seenBelongings) const;
    Done canSettle(Money oddFen) const;
    Done canRelease(const Handover& handover) const;
    Done canDiscount(const DiscountWish& wish, Roles giver, Roles authoriser) const;
    Done canRefund(const Payment& refund) const;
    Done canReverse(const QString& reason) const;
    Done canCancel(const CancelWish& wish) const;

private:
    Job* find(JobId job);
    Done approvedJob(JobId job) const;

    OrderState m_state;
};

// The order that takes the place of one reversed before the car left: the same car, work and
// consents, without bill, discount and money. The caller gives it its id and number, and new ids to
// its jobs and lines.
OrderState billedAnew(const OrderState& reversed, const std::function<JobId()>& newJob,
                      const std::function<LineId()>& newLine);

}  // namespace baydesk
