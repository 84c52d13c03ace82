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

int hourOf(const BusinessCalendar& calendar, Instant moment) {
    return calendar.wall(moment).time().hour();
}

// How many hours of the clock the store is open in.
std::size_t openHours(const BusinessCalendar& calendar) {
    const CalendarSettings& settings = calendar.settings();
    return static_cast<std::size_t>(settings.close.addMSecs(-1).hour() - settings.open.hour() + 1);
}

// The tries that count: each on another day and at another hour than those before it (mission.md;
// manual 001), as far as the store has other hours.
struct Tries {
    std::set<QDate> days;
    std::set<int> hours;

    int count() const { return static_cast<int>(days.size()); }
};

// Dialling again at once is no new try, and an agreed later time is no failed one.
Tries failedTries(const FollowUpTask& task, const BusinessCalendar& calendar) {
    Tries tries;
    for (const Call& call : task.calls) {
        if (call.outcome != CallOutcome::NoAnswer && call.outcome != CallOutcome::Busy) continue;
        const QDate day = calendar.businessDate(call.at);
        const int hour = hourOf(calendar, call.at);
        const bool sameHour =
            tries.hours.contains(hour) && tries.hours.size() < openHours(calendar);
        if (tries.days.contains(day) || sameHour) continue;
        tries.days.insert(day);
        tries.hours.insert(hour);
    }
    return tries;
}

// The next day at an hour that was not tried yet: whoever did not answer at ten may answer at four.
Instant nextTry(const BusinessCalendar& calendar, const Tries& tries, Instant at) {
    constexpr qint64 HourMinutes = 60;
    constexpr qint64 OtherHourMinutes = 5 * HourMinutes;
    // Closing time is no hour to call at.
    const auto later = [&calendar](Instant from, qint64 minutes) {
        return calendar.nextOpen(calendar.plusBusinessMinutes(from, minutes));
    };
    Instant next = later(calendar.plusDaysThenOpen(at, 1), OtherHourMinutes);
    for (std::size_t each = 0; each < openHours(calendar); ++each) {
        if (!tries.hours.contains(hourOf(calendar, next))) break;
        next = later(next, HourMinutes);
    }
    return next;
}

void retryOrGiveUp(FollowUpTask& task, const FollowUpPlan& plan, const BusinessCalendar& calendar,
                   Instant at) {
    const Tries tries = failedTries(task, calendar);
    if (tries.count() >= plan.tries)
        task.state = FollowUpState::Unreachable;
    else
        task.dueAt = nextTry(calendar, tries, at);
}

}  // namespace

FollowUpTask firstCall(const FollowUpPlan& plan, const BusinessCalendar& calendar,
                       Instant deliveredAt) {
    return planned(FollowUpStage::First, plan.firstAfterDays, plan.firstOverdueDays, calendar,
                   deliveredAt);
}

FollowUpTask secondCall(const FollowUpPlan& plan, const BusinessCalendar& calendar,
                        Instant reachedAt) {
    return planned(FollowUpStage::Second, plan.secondAfterDays, plan.secondOverdueDays, calendar,
                   reachedAt);
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
                FollowUpTask second = secondCall(plan, calendar, at);
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
