#pragma once

#include "domain/complaint/Complaint.h"
#include "domain/store/BusinessCalendar.h"

#include <array>
#include <optional>
#include <vector>

namespace baydesk {

// The complaint clock, in the store's opening hours (mission.md, After the car has left; manual
// 002; the days: manual 004). The clock stands still while the shop waits for the customer.
struct EscalationLadder {
    int takeOverMinutes = 5;    // the desk's head takes it over within 3 to 5 min of the call
    int onSiteMinutes = 3;      // on site, unsolved by the first person: to the superior
    int askMinutes = 60;        // the desk asks for a result every hour
    int tellMinutes = 120;      // the customer hears every 2 h
    int progressMinutes = 240;  // without progress: to the general manager
    int supervisorDays = 2;     // what cannot be answered: to the supervisor
    int callAgainDays = 1;      // after the answer was told; our own: the manuals name no day
    int soonMinutes = 15;       // amber from then on
};

// What the clock asks for next.
enum class ComplaintDuty {
    TakeOver,
    BringToSuperior,
    AskForResult,
    TellCustomer,
    TellBeforeClose,  // a word to the customer before close of day
    EscalateToSupervisor,
    EscalateToGeneralManager,
    TellAnswer,  // the same day it is decided
    CallAgain,   // closed only after the customer has been called again
    AwaitCustomer,
};

// Whose turn it is, with what, until when.
struct NextComplaintStep {
    ComplaintDuty duty = ComplaintDuty::TakeOver;
    Rung turn = Rung::DeskHead;
    Instant dueAt;           // none while the shop waits for the customer
    qint64 minutesLeft = 0;  // of opening hours; negative: overdue by so many

    bool isOverdue(Instant now) const { return !dueAt.isNone() && dueAt < now; }
    bool operator==(const NextComplaintStep&) const = default;
};

// Everything the clock asks for now, the earliest first; empty for a closed complaint.
std::vector<NextComplaintStep> duties(const Complaint& complaint, const EscalationLadder& ladder,
                                      const BusinessCalendar& calendar, Instant now);
// The first of them.
std::optional<NextComplaintStep> nextStep(const Complaint& complaint,
                                          const EscalationLadder& ladder,
                                          const BusinessCalendar& calendar, Instant now);

// What is written down to do this duty; the customer who is waited for resumes it.
ComplaintAct actFor(ComplaintDuty duty);

// Who stands on the rungs of a store: a setting, the manager where nobody is named.
struct LadderPeople {
    std::array<StaffId, RungCount> people = {};

    StaffId at(Rung rung) const { return people.at(static_cast<std::size_t>(rung)); }
    StaffId& at(Rung rung) { return people.at(static_cast<std::size_t>(rung)); }
    // The first person is whoever wrote the complaint down.
    StaffId onTurn(const Complaint& complaint, Rung rung) const {
        return rung == Rung::FirstPerson ? complaint.firstPerson() : at(rung);
    }

    bool operator==(const LadderPeople&) const = default;
};

}  // namespace baydesk
