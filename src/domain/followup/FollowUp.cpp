#include "domain/followup/FollowUp.h"

#include "domain/values/Text.h"

#include <set>

namespace baydesk {

namespace {

constexpr int LeastScore = 1;
constexpr int MostScore = 5;
constexpr int MostWords = 4000;

FollowUpTask planned(FollowUpStage stage, int afterDays, int overdueDays,
                     const BusinessCalendar& calendar, Instant from) {
    FollowUpTask task;
    task.stage = stage;
    task.dueAt = calendar.plusDaysThenOpen(from, afterDays);
    task.overdueAt = calendar.plusDaysThenOpen(from, overdueDays);
    return task;
}

// What the customer is unhappy about, whatever the score says (mission.md; requirement C6).
bool isComplaint(const CallReport& report, const FollowUpPlan& plan) {
    return report.outcome == CallOutcome::Reached &&
           (report.problem || (report.score && *report.score <= plan.badScore));
}

Done check(const FollowUpTask& task, const CallReport& report, const FollowUpPlan& plan,
           Instant at) {
    Violations violations;
    violations.require(task.isOpen(), ErrorKind::TaskClosed);
    violations.require(report.outcome.has_value(), ErrorKind::OutcomeMissing,
                       QStringLiteral("outcome"));
    violations.take(checkText(report.words, QStringLiteral("words"), MostWords));
    if (report.outcome == CallOutcome::Reached) {
        const QString field = QStringLiteral("score");
        if (!report.score)
            violations.add(ErrorKind::ScoreMissing, field);
        else
            violations.require(
                *report.score >= LeastScore && *report.score <= MostScore, ErrorKind::OutOfRange,
                field,
                {{QStringLiteral("least"), LeastScore}, {QStringLiteral("most"), MostScore}});
    }
    if (report.outcome == CallOutcome::CallBack)
        violations.require(report.callBackAt > at, ErrorKind::CallBackTimeMissing,
                           QStringLiteral("callBackAt"));
    // A complaint is in the customer's own words.
    violations.require(!isComplaint(report, plan) || !report.words.trimmed().isEmpty(),
                       ErrorKind::Required, QStringLiteral("words"));
    return violations.result();
}

// Days on which the customer was not found: dialling again at once is no new try, and an agreed
// later time is no failed one.
int failedTries(const FollowUpTask& task, const BusinessCalendar& calendar) {
    std::set<QDate> days;
    for (const Call& call : task.calls)
        if (call.outcome == CallOutcome::NoAnswer || call.outcome == CallOutcome::Busy)
            days.insert(calendar.businessDate(call.at));
    return static_cast<int>(days.size());
}

// The next day at another hour: whoever did not answer at ten may answer at four.
Instant nextTry(const BusinessCalendar& calendar, Instant at) {
    constexpr qint64 OtherHourMinutes = 5 * 60;
    // Closing time is no hour to call at.
    return calendar.nextOpen(
        calendar.plusBusinessMinutes(calendar.plusDaysThenOpen(at, 1), OtherHourMinutes));
}

void retryOrGiveUp(FollowUpTask& task, const FollowUpPlan& plan, const BusinessCalendar& calendar,
                   Instant at) {
    if (failedTries(task, calendar) >= plan.tries)
        task.state = FollowUpState::Unreachable;
    else
        task.dueAt = nextTry(calendar, at);
}

}  // namespace

FollowUpTask firstCall(const FollowUpPlan& plan, const BusinessCalendar& calendar,
                       Instant deliveredAt) {
    return planned(FollowUpStage::First, plan.firstAfterDays, plan.firstOverdueDays, calendar,
                   deliveredAt);
}

bool wantsCall(const Customer& sender, const Vehicle& vehicle) {
    return !sender.noCalls && !vehicle.ofTheTrade;
}

Result<CallResult> recordCall(FollowUpTask task, const CallReport& report, const FollowUpPlan& plan,
                              const BusinessCalendar& calendar, CallId id, StaffId by, Instant at) {
    if (const Done checked = check(task, report, plan, at); !checked) return checked.error();
    const CallOutcome outcome = *report.outcome;
    const bool reached = outcome == CallOutcome::Reached;
    task.calls.push_back(
        {.id = id,
         .outcome = outcome,
         .score = reached ? report.score : std::nullopt,
         .words = report.words,
         .callBackAt = outcome == CallOutcome::CallBack ? report.callBackAt : Instant(),
         .at = at,
         .by = by,
         .problem = reached && report.problem});
    CallResult result{task, std::nullopt, isComplaint(report, plan)};
    switch (outcome) {
        case CallOutcome::Reached:
            result.task.state = FollowUpState::Reached;
            if (task.stage == FollowUpStage::First) {
                FollowUpTask second = planned(FollowUpStage::Second, plan.secondAfterDays,
                                              plan.secondOverdueDays, calendar, at);
                second.order = task.order;
                second.customer = task.customer;
                second.vehicle = task.vehicle;
                result.second = second;
            }
            break;
        case CallOutcome::NoAnswer:
        case CallOutcome::Busy:
            retryOrGiveUp(result.task, plan, calendar, at);
            break;
        case CallOutcome::WrongNumber:
            // With the right number the same call is still to be made.
            if (report.newPhone.isNone()) result.task.state = FollowUpState::Unreachable;
            break;
        case CallOutcome::Refused:
            result.task.state = FollowUpState::Refused;
            break;
        case CallOutcome::CallBack:
            result.task.dueAt = report.callBackAt;
            break;
    }
    return result;
}

}  // namespace baydesk
