#pragma once

#include "base/Result.h"
#include "domain/order/OrderState.h"
#include "domain/order/Warranty.h"

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
    QString person = {};
    // SHA-256 of the picture; must be there for ConsentWay::Signature, may be for OnPaper (a scan).
    QString signature = {};
    QString sealedText = {};        // SHA-256 of the offer as shown
    ConsentEvidence evidence = {};  // of a phone call or a message
};

// A promise that is moved, with its reason.
struct PromiseMove {
    Instant dueAt;
    QString reason = {};
};

// The inspector's verdict on one job.
struct Inspection {
    JobId job;
    bool passed = true;
    QString cause = {};  // of a failure
};

// What a technician found while working.
struct SupplementFinding {
    SupplementId id;
    JobId foundAt = {};
    QString words = {};
    bool jobWaits = false;  // the job it was found at is held until the customer has answered
};

// What is ticked off when the car goes out.
struct Handover {
    std::vector<QString> returnedBelongings;
    bool keyReturned = false;
    OldParts oldParts = OldParts::Unanswered;
    std::optional<int> odometerKm;
    QString receiver;
    std::optional<int> engineHours = {};  // of machinery
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
    const OrderState& state() const& { return m_state; }
    OrderState state() && { return std::move(m_state); }

    // -- at the door
    // Makes the order. `state` holds what reception wrote down; the first promise is its only one.
    // Errors: those of check(Intake); Required (plate's vehicle, sender); PromiseInThePast.
    static Result<RepairOrder> takeIn(OrderState state, Stamp stamp);
    // Errors: OrderLocked, StaleEdit, those of check(Intake).
    Done editIntake(const Intake& intake, int baseRevision, Stamp stamp);
    // Makes an express order, up to the cashier: approved in person, done, its checks waived
    // (decisions.md, The three states). Errors: Required (plate's vehicle, sender), NoJobs,
    // JobEmpty, those of addJob.
    static Result<RepairOrder> express(OrderState state, const std::vector<Job>& jobs,
                                       const QString& person, Stamp stamp);
    // `told`: how the customer hears of it in the same step; nothing where somebody still has to
    // tell. Errors: OrderLocked, PromiseInThePast, Required (reason).
    Done changePromise(Instant dueAt, const QString& reason, Stamp stamp,
                       std::optional<ContactWay> told = ContactWay::InPerson);
    // The customer has been told. Errors: NothingToTell.
    Done tell(NoticeAbout about, JobId diagnosis, ContactWay way, Stamp stamp);

    // -- quote
    // Adds a job (a supplement where something was approved before) or replaces what the customer
    // sees of one. An approved job whose content now asks for more goes back to draft and its work
    // is held; so does one whose estimate leaves the order no room (EstimateRoom). Parts that no
    // line asks for any more are no longer issued, and the caller puts them back into stock.
    // Errors: OrderLocked, Required (title), StaleEdit, NotFound, OutOfRange, field errors of
    // lines.
    Done addJob(Job job, Stamp stamp);
    Done editJob(const Job& edited, int baseRevision, Stamp stamp);
    // 返修: takes `job` in as the free rework of the guaranteed one (G1, W15): whatever its lines
    // say, it costs the customer nothing, and the guarantee of the first job runs on. Errors: those
    // of addJob; WarrantyOver ("job", "until"), AlreadyExists ("what": taken in already).
    Done addComeback(const JobWarranty& original, const Job& job, Stamp stamp);
    // Only what the customer never saw can go. Errors: OrderLocked, NotFound, AlreadyDecided.
    Done removeJob(JobId job);
    // Shows all drafts to the customer; a supplement among them is priced with it.
    // Errors: OrderLocked, NoJobs, JobEmpty.
    Done offer(Stamp stamp = {});
    // With `move` the customer agrees to a new promise in the same breath.
    // Errors: NotOffered, AlreadyDecided, StaleEdit, ConsentPersonMissing, SignatureMissing,
    // DeclineReasonMissing; by phone ConsentNumberMissing, ConsentTimeMissing, ReadBackMissing,
    // RecordingMissing; by message MessageMissing, MessageSourceMissing, each at its field; of the
    // promise PromiseInThePast ("promisedAt"), Required ("promiseReason").
    Done decide(const std::vector<Answer>& answers, const ConsentProof& proof, Stamp stamp,
                const std::optional<PromiseMove>& move = {});

    // The customer has signed a paper as it is now. Errors: those of check(PaperSignature);
    // NothingApproved (a contract or a settlement list of nothing).
    Done sign(PaperSignature signature, Stamp stamp);

    // -- workshop, per job
    // Who leaves the job leaves its clock. Whether each is a technician is asked by the use case,
    // which knows the staff. Errors: WorkBeforeApproval, WrongWorkshopState, NotDispatched,
    // SharesWrong.
    Done dispatch(JobId job, const std::vector<WorkShare>& technicians, Stamp stamp);
    Done dispatch(JobId job, StaffId technician, Stamp stamp = {}) {
        return dispatch(job, alone(technician), stamp);
    }
    // Begins a job that waits or is held: puts whoever presses on the clock, or the one who leads
    // where somebody else presses for the technicians.
    // Errors: WorkBeforeApproval, NotDispatched, WrongWorkshopState, InspectionMissing.
    Done startWork(JobId job, Stamp stamp);
    // One more person begins, or the first of a job that was held. That the person is on no other
    // order's clock is the use case's business; another job of this one is left.
    // Errors: WorkBeforeApproval, NotDispatched, NotOnJob, WrongWorkshopState, AlreadyOnTheClock,
    // InspectionMissing.
    Done clockOn(JobId job, StaffId person, Stamp stamp);
    // The job stays in work: somebody will go on. Errors: NotOnTheClock.
    Done clockOff(JobId job, StaffId person, Stamp stamp);
    // Stops the work of everybody with the reason; clocking on resumes it.
    // Errors: WorkBeforeApproval, HoldReasonMissing, WrongWorkshopState (finished or passed).
    Done hold(JobId job, HoldReason reason, const QString& note, Stamp stamp);
    // The store room handed out everything the job still lacked. Errors: WorkBeforeApproval.
    Done issueParts(JobId job);
    // What was found. Errors: WorkBeforeApproval, Required ("cause").
    Done reportCause(JobId job, const QString& cause, Stamp stamp);
    // Takes everybody off the clock: what is finished has nobody at it.
    // Errors: WrongWorkshopState, SelfCheckIncomplete, PartsNotIssued, InspectionMissing,
    // DiagnosisWithoutResult.
    Done finishWork(JobId job, const SelfCheck& check, Stamp stamp);
    // A failure goes back to work, with its cause in the ledger, and costs the customer nothing.
    // The inspector is none of those who were dispatched or worked on it.
    // Errors: WrongWorkshopState, InspectorIsTechnician, FailureCauseMissing.
    Done inspect(const Inspection& inspection, Stamp stamp);
    // The inspections that the repair class asks for beside the last one. `job` is none for the
    // one before the repair. Errors: OrderLocked, WrongWorkshopState, InspectorIsTechnician.
    Done recordPreRepair(const QString& found, Stamp stamp);
    Done recordInProcess(JobId job, const QString& found, Stamp stamp);
    // Errors: OrderLocked.
    Done askForWash(bool asked, Stamp stamp);
    // Errors: OrderLocked, JobsNotPassed: a car is washed when the work is done.
    Done recordWash(Stamp stamp);
    // Every approved job has passed, nothing is undecided, belongings are seen in the car, the
    // settlement list is clear (nothing on it is open, and its discount still fits), and the
    // customer can be told.
    // Errors: NothingApproved, UndecidedJobs, JobsNotPassed, BelongingsNotSeen, InspectionMissing,
    // NotWashed, SupplementOpen, DiscountOutdated, CarIsOut.
    Done markReady(const std::vector<QString>& seenBelongings, Stamp stamp);

    // -- through the gate and back
    // 临时出门: a test drive, or a way to where something is sublet (decisions.md, The three
    // states). Nobody drives the car for work that was not agreed to. Errors: OrderLocked,
    // NothingApproved, CarIsOut; Required, TooLong, BadCharacters ("driver", "destination").
    Done sendOut(ExitPassId id, const ExitWish& wish, const QString& number, Stamp stamp);
    // Errors: CarIsHere, OutOfRange ("odometerKm").
    Done takeBack(std::optional<int> odometerKm, Stamp stamp);

    // -- supplements
    // Errors: OrderLocked, NothingApproved (what is found before the first approval is a job of the
    // quote), Required (words), NotFound (job).
    Done reportSupplement(const SupplementFinding& finding, Stamp stamp);
    // Writes the job that answers the report; offering it makes it priced.
    // Errors: NotFound, SupplementClosed, those of addJob.
    Done priceSupplement(SupplementId report, Job job, Stamp stamp);
    // There was nothing to it. Errors: NotFound, SupplementClosed, Required (reason).
    Done withdrawSupplement(SupplementId report, const QString& reason, Stamp stamp);

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
    // DiscountOutdated. `credit` is kept where something is on account by a manager's leave;
    // whether it may be is asked by the use case (mayCharge, mayGrant).
    Done settle(const QString& number, Money oddFen, Stamp stamp,
                const std::optional<CreditGrant>& credit = {});
    // Writes the mirror document. Before the car has left the work is to be billed anew
    // (billedAnew); afterwards the gate pass stands and the order stays delivered.
    // Errors: NotSettled, AlreadyReversed, CarIsOut, Required (reason).
    Done reverse(const QString& number, const QString& reason, OrderId anew, Stamp stamp);
    // Stops everything, at any stage before the settlement. Who may is asked by the use case.
    // Errors: OrderLocked, CarIsOut, Required (reason, keptReason), DepositUndecided,
    // BelongingsNotReturned.
    Done cancel(const CancelWish& wish, Stamp stamp);

    // -- out of the gate
    // `certificate` is the number of the completion certificate where the repair class needs one.
    // Errors: NotSettled, AlreadyReleased, CarIsOut, JobsNotPassed, BelongingsNotReturned,
    // KeyNotReturned, OldPartsUnanswered; OutOfRange ("odometerKm", "engineHours").
    Done release(const Handover& handover, const QString& gatePass, Stamp stamp,
                 const QString& certificate = {});

    // What is in the way of the step, without taking it: the screen shows it beside the button.
    Done canOffer() const;
    Done canMarkReady(const std::vector<QString>& seenBelongings) const;
    // Why nobody may be put on the clock of the job.
    Done canStart(JobId job) const;
    Done canFinish(JobId job, const SelfCheck& check) const;
    Done canSendOut(const ExitWish& wish) const;
    Done canTakeBack(std::optional<int> odometerKm) const;
    Done canSettle(Money oddFen) const;
    Done canRelease(const Handover& handover) const;
    Done canDiscount(const DiscountWish& wish, Roles giver, Roles authoriser) const;
    Done canRefund(const Payment& refund) const;
    Done canReverse(const QString& reason) const;
    Done canCancel(const CancelWish& wish) const;

private:
    Job* find(JobId job);
    Done approvedJob(JobId job) const;
    Done checkAnswers(const std::vector<Answer>& answers) const;
    void record(const Answer& answer, const ConsentProof& proof, Stamp stamp);
    void sealContract(const ConsentProof& proof, Stamp stamp);
    void withdraw(Job& job, Stamp stamp);
    void askAgainAboutOverruns(Stamp stamp);
    void movePromise(const PromiseMove& move, std::optional<ContactWay> told, Stamp stamp);
    Done canWork(const Job& job) const;
    Done checkInspector(const Job& job, Stamp stamp) const;
    void note(WorkEntry entry, Stamp stamp);
    void takeOffTheClock(JobId job, Stamp stamp);
    // An answer to this job lets go on what was held for it.
    void resumeAfterAnswer(const Job& answered, Instant at);
    Done carIsHere() const;
    // What was offered just now answers its report.
    void markPriced(Stamp stamp);
    SupplementReport* find(SupplementId report);

    OrderState m_state;
};

// The order that takes the place of one reversed before the car left: the same car, work and
// consents, without bill, discount and money. The caller gives it its id and number, and new ids to
// its jobs and lines.
OrderState billedAnew(const OrderState& reversed, const std::function<JobId()>& newJob,
                      const std::function<LineId()>& newLine);

}  // namespace baydesk
