#include "desktop/complaint/ComplaintWords.h"

namespace baydesk {

QString ComplaintWords::of(ComplaintSource source) {
    switch (source) {
        case ComplaintSource::FollowUpCall:
            return tr("in a follow-up call");
        case ComplaintSource::Counter:
            return tr("at the counter");
        case ComplaintSource::Phone:
            return tr("on the phone");
        case ComplaintSource::Letter:
            return tr("in a letter or message");
    }
    return {};
}

QString ComplaintWords::of(ComplaintLevel level) {
    switch (level) {
        case ComplaintLevel::Ordinary:
            return tr("ordinary");
        case ComplaintLevel::Serious:
            return tr("serious");
        case ComplaintLevel::Grave:
            return tr("grave");
    }
    return {};
}

QString ComplaintWords::of(ComplaintCategory category) {
    switch (category) {
        case ComplaintCategory::Workmanship:
            return tr("workmanship");
        case ComplaintCategory::Price:
            return tr("price");
        case ComplaintCategory::Time:
            return tr("time");
        case ComplaintCategory::Attitude:
            return tr("attitude");
        case ComplaintCategory::Parts:
            return tr("parts");
        case ComplaintCategory::Other:
            return tr("something else");
    }
    return {};
}

QString ComplaintWords::of(Department department) {
    switch (department) {
        case Department::Undecided:
            return tr("not known yet");
        case Department::Reception:
            return tr("reception");
        case Department::Workshop:
            return tr("workshop");
        case Department::Parts:
            return tr("parts room");
        case Department::Cashier:
            return tr("cash desk");
        case Department::Supplier:
            return tr("supplier or sublet");
    }
    return {};
}

QString ComplaintWords::of(Rung rung) {
    switch (rung) {
        case Rung::FirstPerson:
            return tr("First person");
        case Rung::DeskHead:
            return tr("Head of the desk");
        case Rung::Superior:
            return tr("Superior");
        case Rung::Supervisor:
            return tr("Supervisor");
        case Rung::GeneralManager:
            return tr("General manager");
    }
    return {};
}

QString ComplaintWords::of(ComplaintState state) {
    switch (state) {
        case ComplaintState::Open:
            return tr("open");
        case ComplaintState::TakenOver:
            return tr("taken over");
        case ComplaintState::Answered:
            return tr("answered");
        case ComplaintState::Closed:
            return tr("closed");
    }
    return {};
}

QString ComplaintWords::of(ComplaintAct act) {
    switch (act) {
        case ComplaintAct::Opened:
            return tr("written down");
        case ComplaintAct::TakenOver:
            return tr("taken over");
        case ComplaintAct::AskedForResult:
            return tr("asked for a result: none yet");
        case ComplaintAct::Progressed:
            return tr("there is progress");
        case ComplaintAct::CustomerTold:
            return tr("the customer was told");
        case ComplaintAct::Escalated:
            return tr("brought further up");
        case ComplaintAct::Answered:
            return tr("the answer is decided");
        case ComplaintAct::Satisfied:
            return tr("called again: the customer is content");
        case ComplaintAct::Unsatisfied:
            return tr("called again: the customer is not content");
        case ComplaintAct::Paused:
            return tr("waits for the customer");
        case ComplaintAct::Resumed:
            return tr("heard from the customer");
    }
    return {};
}

QString ComplaintWords::of(ComplaintDuty duty) {
    switch (duty) {
        case ComplaintDuty::TakeOver:
            return tr("Take the complaint over");
        case ComplaintDuty::BringToSuperior:
            return tr("Solve it, or bring it to the superior");
        case ComplaintDuty::AskForResult:
            return tr("Ask for a result");
        case ComplaintDuty::TellCustomer:
            return tr("Tell the customer how it stands");
        case ComplaintDuty::TellBeforeClose:
            return tr("A word to the customer before closing time");
        case ComplaintDuty::EscalateToSupervisor:
            return tr("Not answered: to the supervisor");
        case ComplaintDuty::EscalateToGeneralManager:
            return tr("No progress: to the general manager");
        case ComplaintDuty::TellAnswer:
            return tr("Tell the customer the answer today");
        case ComplaintDuty::CallAgain:
            return tr("Call again: is the customer content?");
        case ComplaintDuty::AwaitCustomer:
            return tr("Wait for the customer");
    }
    return {};
}

QString ComplaintWords::button(ComplaintAct act) {
    switch (act) {
        case ComplaintAct::Opened:
            break;
        case ComplaintAct::TakenOver:
            return tr("Take over");
        case ComplaintAct::AskedForResult:
            return tr("Asked: no result yet");
        case ComplaintAct::Progressed:
            return tr("Write the progress down");
        case ComplaintAct::CustomerTold:
            return tr("The customer was told");
        case ComplaintAct::Escalated:
            return tr("Bring it up");
        case ComplaintAct::Answered:
            return tr("Decide the answer");
        case ComplaintAct::Satisfied:
            return tr("Content: close the complaint");
        case ComplaintAct::Unsatisfied:
            return tr("Not content: go on");
        case ComplaintAct::Paused:
            return tr("Wait for the customer");
        case ComplaintAct::Resumed:
            return tr("Heard from the customer");
    }
    return tr("Write it down");
}

// Hours of opening time: a working day of them is no day on the calendar.
QString ComplaintWords::openTime(qint64 minutes) {
    constexpr qint64 ShownInMinutes = 10 * 60;
    if (minutes < ShownInMinutes) return Formats::duration(minutes);
    return tr("%1 h").arg(minutes / 60);
}

QString ComplaintWords::timeLeft(const NextComplaintStep& next, Instant now) {
    if (next.dueAt.isNone()) return tr("waits for the customer");
    if (next.isOverdue(now))
        return next.minutesLeft == 0 ? tr("late") : tr("%1 late").arg(openTime(-next.minutesLeft));
    return next.minutesLeft == 0 ? tr("now") : tr("in %1").arg(openTime(next.minutesLeft));
}

ChipText ComplaintWords::chip(const std::optional<NextComplaintStep>& next, Instant now) {
    if (!next) return {Tone::Green, of(ComplaintState::Closed), Icon::Check};
    if (next->dueAt.isNone()) return {Tone::Neutral, timeLeft(*next, now), Icon::User};
    if (next->isOverdue(now)) return {Tone::Red, timeLeft(*next, now), Icon::Warning};
    // Five minutes of opening time are not soon on the evening before.
    constexpr qint64 WithinMinutes = 60;
    const bool soon = next->minutesLeft <= EscalationLadder().soonMinutes &&
                      minutesBetween(now, next->dueAt) <= WithinMinutes;
    return {soon ? Tone::Amber : Tone::Neutral, timeLeft(*next, now), Icon::Clock};
}

}  // namespace baydesk
