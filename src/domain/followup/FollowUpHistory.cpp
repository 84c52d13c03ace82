#include "domain/followup/FollowUp.h"

namespace baydesk {

namespace {

CallReport reportOf(const Call& call) {
    CallReport report;
    report.outcome = call.outcome;
    report.score = call.score;
    report.words = call.words;
    report.callBackAt = call.callBackAt;
    report.problem = call.problem;
    return report;
}

}  // namespace

std::optional<FollowUpTask> standingBefore(Instant moment, const FollowUpTask& task,
                                           Instant plannedFrom, const FollowUpPlan& plan,
                                           const BusinessCalendar& calendar) {
    if (plannedFrom.isNone() || plannedFrom >= moment) return std::nullopt;
    // Nothing comes after the call that reached the customer: most tasks of a year end so.
    const Call* last = task.calls.empty() ? nullptr : &task.calls.back();
    if (last && last->at < moment && last->outcome == CallOutcome::Reached && !task.isOpen())
        return task;
    FollowUpTask then = task;
    then.calls.clear();
    then.state = FollowUpState::Due;
    then.dueAt = task.stage == FollowUpStage::First ? firstCall(plan, calendar, plannedFrom).dueAt
                                                    : secondCall(plan, calendar, plannedFrom).dueAt;
    for (const Call& call : task.calls) {
        if (call.at >= moment) break;
        const auto result =
            recordCall(then, reportOf(call), plan, calendar, call.id, call.by, call.at);
        if (!result) continue;
        then = result->task;
        // A wrong number ends the calls, unless the right one was found; the ledger does not keep
        // which, but a task that went on tells.
        const bool wentOn = task.isOpen() || call.id != task.calls.back().id;
        if (call.outcome == CallOutcome::WrongNumber && wentOn) then.state = FollowUpState::Due;
    }
    return then;
}

}  // namespace baydesk
