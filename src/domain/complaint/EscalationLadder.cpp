#include "domain/complaint/EscalationLadder.h"

#include <algorithm>

namespace baydesk {

namespace {

// A time during which the shop waited for the customer.
struct Pause {
    Instant from;
    Instant until;
};

std::vector<Pause> pausesOf(const Complaint& complaint) {
    std::vector<Pause> pauses;
    Instant from;
    for (const ComplaintStep& step : complaint.steps) {
        if (step.act == ComplaintAct::Paused) from = step.at;
        if (!endsPause(step.act) || from.isNone()) continue;
        pauses.push_back({from, step.at});
        from = {};
    }
    return pauses;
}

// The complaint with its times: reads the ledger for one duty after the other.
class Clockwork {
public:
    Clockwork(const Complaint& complaint, const EscalationLadder& ladder,
              const BusinessCalendar& calendar, Instant now)
        : m_complaint(complaint),
          m_ladder(ladder),
          m_calendar(calendar),
          m_now(now),
          m_pauses(pausesOf(complaint)) {}

    std::vector<NextComplaintStep> duties() {
        if (m_complaint.waitsForCustomer())
            m_duties.push_back({ComplaintDuty::AwaitCustomer, m_complaint.rung, {}, 0});
        else if (m_complaint.state == ComplaintState::Answered)
            afterAnswer();
        else if (m_complaint.isOpen())
            untilAnswer();
        std::stable_sort(m_duties.begin(), m_duties.end(),
                         [](const NextComplaintStep& a, const NextComplaintStep& b) {
                             return a.dueAt < b.dueAt;
                         });
        return m_duties;
    }

private:
    void add(ComplaintDuty duty, Rung turn, Instant dueAt) {
        m_duties.push_back({duty, turn, dueAt, m_calendar.businessMinutesBetween(m_now, dueAt)});
    }

    // The moment of the last entry of these kinds; the opening if there is none.
    Instant last(std::initializer_list<ComplaintAct> acts) const {
        Instant at = m_complaint.openedAt();
        for (const ComplaintStep& step : m_complaint.steps)
            if (std::find(acts.begin(), acts.end(), step.act) != acts.end()) at = step.at;
        return at;
    }

    // Later by what was spent waiting for the customer meanwhile.
    Instant pushed(Instant due, Instant from) const {
        for (const Pause& pause : m_pauses) {
            const Instant begin = std::max(pause.from, from);
            if (pause.until <= begin || begin >= due) continue;
            due = m_calendar.plusBusinessMinutes(
                due, m_calendar.businessMinutesBetween(begin, pause.until));
        }
        return due;
    }

    Instant after(Instant from, int minutes) const {
        return pushed(m_calendar.plusBusinessMinutes(from, minutes), from);
    }

    // Closing time of the day, or of the next open one if the shop has closed already.
    Instant closeOfDay(Instant moment) const {
        const QDate day = m_calendar.wall(m_calendar.nextOpen(moment)).date();
        return m_calendar.at(day, m_calendar.settings().close);
    }

    void untilAnswer() {
        const bool open = m_complaint.state == ComplaintState::Open;
        const Instant begun = m_complaint.openedAt();
        if (open && m_complaint.source == ComplaintSource::Counter)
            add(ComplaintDuty::BringToSuperior, Rung::FirstPerson,
                after(begun, m_ladder.onSiteMinutes));
        else if (open)
            add(ComplaintDuty::TakeOver, Rung::DeskHead, after(begun, m_ladder.takeOverMinutes));
        else
            add(ComplaintDuty::AskForResult, Rung::DeskHead,
                after(last({ComplaintAct::TakenOver, ComplaintAct::AskedForResult,
                            ComplaintAct::Progressed, ComplaintAct::Escalated,
                            ComplaintAct::Unsatisfied}),
                      m_ladder.askMinutes));
        tellCustomer();
        climb();
    }

    void tellCustomer() {
        const std::initializer_list<ComplaintAct> talks = {
            ComplaintAct::CustomerTold, ComplaintAct::Unsatisfied, ComplaintAct::Paused,
            ComplaintAct::Resumed};
        const Instant told = last(talks);
        add(ComplaintDuty::TellCustomer, m_complaint.rung, after(told, m_ladder.tellMinutes));
        // Whoever heard something today is left in peace until tomorrow evening.
        const bool heard = told != m_complaint.openedAt();
        const Instant day =
            heard ? m_calendar.startOf(m_calendar.businessDate(told).addDays(1)) : told;
        add(ComplaintDuty::TellBeforeClose, m_complaint.rung, closeOfDay(day));
    }

    void climb() {
        const Instant begun = m_complaint.openedAt();
        if (m_complaint.rung < Rung::Supervisor)
            add(ComplaintDuty::EscalateToSupervisor, m_complaint.rung,
                pushed(m_calendar.plusDaysThenOpen(begun, m_ladder.supervisorDays), begun));
        if (m_complaint.rung < Rung::GeneralManager)
            add(ComplaintDuty::EscalateToGeneralManager, m_complaint.rung,
                after(last({ComplaintAct::Progressed, ComplaintAct::Unsatisfied}),
                      m_ladder.progressMinutes));
    }

    void afterAnswer() {
        const Instant decided = last({ComplaintAct::Answered});
        if (!m_complaint.answerWasTold()) {
            add(ComplaintDuty::TellAnswer, m_complaint.rung, closeOfDay(decided));
            return;
        }
        const Instant told = last({ComplaintAct::CustomerTold});
        add(ComplaintDuty::CallAgain, Rung::DeskHead,
            pushed(m_calendar.plusDaysThenOpen(told, m_ladder.callAgainDays), told));
    }

    const Complaint& m_complaint;
    const EscalationLadder& m_ladder;
    const BusinessCalendar& m_calendar;
    Instant m_now;
    std::vector<Pause> m_pauses;
    std::vector<NextComplaintStep> m_duties;
};

}  // namespace

std::vector<NextComplaintStep> duties(const Complaint& complaint, const EscalationLadder& ladder,
                                      const BusinessCalendar& calendar, Instant now) {
    return Clockwork(complaint, ladder, calendar, now).duties();
}

std::optional<NextComplaintStep> nextStep(const Complaint& complaint,
                                          const EscalationLadder& ladder,
                                          const BusinessCalendar& calendar, Instant now) {
    const std::vector<NextComplaintStep> all = duties(complaint, ladder, calendar, now);
    if (all.empty()) return std::nullopt;
    return all.front();
}

ComplaintAct actFor(ComplaintDuty duty) {
    switch (duty) {
        case ComplaintDuty::TakeOver:
            return ComplaintAct::TakenOver;
        case ComplaintDuty::BringToSuperior:
        case ComplaintDuty::EscalateToSupervisor:
        case ComplaintDuty::EscalateToGeneralManager:
            return ComplaintAct::Escalated;
        case ComplaintDuty::AskForResult:
            return ComplaintAct::AskedForResult;
        case ComplaintDuty::TellCustomer:
        case ComplaintDuty::TellBeforeClose:
        case ComplaintDuty::TellAnswer:
            return ComplaintAct::CustomerTold;
        case ComplaintDuty::CallAgain:
            return ComplaintAct::Satisfied;
        case ComplaintDuty::AwaitCustomer:
            return ComplaintAct::Resumed;
    }
    return ComplaintAct::CustomerTold;
}

}  // namespace baydesk
