#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/customer/Customer.h"
#include "domain/store/BusinessCalendar.h"
#include "domain/vehicle/Vehicle.h"

#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

enum class FollowUpStage { First, Second };
enum class FollowUpState { Due, Reached, Unreachable, Refused };
enum class CallOutcome { Reached, NoAnswer, Busy, WrongNumber, Refused, CallBack };

// The numbers of the callback plan; every one is a setting (mission.md, After the car has left;
// manuals 002, 003, 004).
struct FollowUpPlan {
    int firstAfterDays = 2;  // in the next open hour after that
    int firstOverdueDays = 7;
    int secondAfterDays = 8;  // after the first was made
    int secondOverdueDays = 14;
    int tries = 3;
    int badScore = 2;     // this or less opens a complaint (mission.md; requirement C6)
    int talkMinutes = 5;  // about as long as a call may last (manual 001)
};

// One call that was made: an entry of the call ledger.
struct Call {
    CallId id;
    CallOutcome outcome = CallOutcome::Reached;
    std::optional<int> score;  // 1 (very unhappy) to 5 (very happy); asked when reached
    QString words;             // what the customer said
    Instant callBackAt;        // for CallBack
    Instant at;
    StaffId by;
    bool problem = false;  // the customer told of a problem; only when reached

    bool operator==(const Call&) const = default;
};

// The form of a call before it is saved: the outcome may not have been chosen yet.
struct CallReport {
    std::optional<CallOutcome> outcome;
    std::optional<int> score;
    QString words;
    Instant callBackAt;
    bool problem = false;      // 有问题: the clerk ticks it
    bool noMoreCalls = false;  // with Refused: the customer wants no calls at all (opt-out)
    Phone newPhone = {};       // with WrongNumber: the right one, where somebody knows it
};

// 回访: one planned call after a delivery.
struct FollowUpTask {
    FollowUpId id;
    OrderId order;
    CustomerId customer;  // the sender
    VehicleId vehicle;
    FollowUpStage stage = FollowUpStage::First;
    FollowUpState state = FollowUpState::Due;
    Instant dueAt;
    Instant overdueAt;
    std::vector<Call> calls;

    bool isOpen() const { return state == FollowUpState::Due; }
    bool operator==(const FollowUpTask&) const = default;
};

// The task that a delivery makes. The caller gives it its id.
FollowUpTask firstCall(const FollowUpPlan& plan, const BusinessCalendar& calendar,
                       Instant deliveredAt);

// The task that a first call makes which reached the customer. The caller fills in the rest.
FollowUpTask secondCall(const FollowUpPlan& plan, const BusinessCalendar& calendar,
                        Instant reachedAt);

// Whether a delivery makes a call: not to who asked for none, not about a car of the trade
// (decisions.md, People and rights).
bool wantsCall(const Customer& sender, const Vehicle& vehicle);

// What a recorded call leads to: the task as it is now and, when the customer was reached in the
// first call, the second. A bad score or a problem makes a complaint of it.
struct CallResult {
    FollowUpTask task;
    std::optional<FollowUpTask> second;
    bool complaint = false;
};

// A wrong number closes the call, unless the right one was found: then it stays due.
// Errors: TaskClosed; OutcomeMissing, ScoreMissing, OutOfRange at "score", CallBackTimeMissing,
// Required at "words" where the call makes a complaint.
Result<CallResult> recordCall(FollowUpTask task, const CallReport& report, const FollowUpPlan& plan,
                              const BusinessCalendar& calendar, CallId id, StaffId by, Instant at);

// The task as it stood just before `moment`, from the ledger of its calls: due when it was due
// then. `plannedFrom` is what its first due time was counted from: the delivery, or the call that
// reached the customer. Nothing if it was not planned yet.
std::optional<FollowUpTask> standingBefore(Instant moment, const FollowUpTask& task,
                                           Instant plannedFrom, const FollowUpPlan& plan,
                                           const BusinessCalendar& calendar);

}  // namespace baydesk
