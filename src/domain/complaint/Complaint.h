#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/values/Money.h"

#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

enum class ComplaintSource { FollowUpCall, Counter, Phone, Letter };
enum class ComplaintLevel { Ordinary, Serious, Grave };
enum class ComplaintCategory { Workmanship, Price, Time, Attitude, Parts, Other };
// Only ever forward, but for a customer who is called again and is not content.
enum class ComplaintState { Open, TakenOver, Answered, Closed };
// Who has to answer for it.
enum class Department { Undecided, Reception, Workshop, Parts, Cashier, Supplier };

// The ladder on which a complaint goes up (manual 002). The first person is whoever wrote it down;
// the others are named in the settings.
enum class Rung { FirstPerson, DeskHead, Superior, Supervisor, GeneralManager };
inline constexpr int RungCount = static_cast<int>(Rung::GeneralManager) + 1;

// What can happen to a complaint: the kinds of entries of its ledger.
enum class ComplaintAct {
    Opened,
    TakenOver,
    AskedForResult,  // … and there was none yet
    Progressed,      // there is something new
    CustomerTold,
    Escalated,
    Answered,     // the answer is decided
    Satisfied,    // called again: the customer confirms
    Unsatisfied,  // called again: it goes on
    Paused,       // waits for the customer
    Resumed,
};
inline constexpr int ComplaintActCount = static_cast<int>(ComplaintAct::Resumed) + 1;

// One entry of the ledger; never changed.
struct ComplaintStep {
    ComplaintStepId id;
    ComplaintAct act = ComplaintAct::Opened;
    Rung rung = Rung::FirstPerson;  // where the complaint is from then on
    StaffId responsible = {};       // … and with whom
    QString words;
    Instant at;
    StaffId by;

    bool operator==(const ComplaintStep&) const = default;
};

// What was found out: filled in while it is looked into, complete when it is answered.
struct ComplaintFindings {
    ComplaintLevel level = ComplaintLevel::Ordinary;
    ComplaintCategory category = ComplaintCategory::Other;
    Department department = Department::Undecided;
    QString cause;
    QString remedy;
    Money cost;  // what the remedy costs the shop

    bool operator==(const ComplaintFindings&) const = default;
};

// 投诉 (requirement K1).
struct Complaint {
    ComplaintId id;
    OrderId order;    // none: about no order in particular
    FollowUpId call;  // the call in which it was told
    CustomerId customer;
    VehicleId vehicle;
    ComplaintSource source = ComplaintSource::Counter;
    QString words;  // the customer's own
    ComplaintFindings findings;
    int findingsRevision = 1;  // counts edits; a stale one is found by it
    ComplaintState state = ComplaintState::Open;
    Rung rung = Rung::FirstPerson;
    StaffId responsible;
    std::vector<ComplaintStep> steps;  // in the order of time

    bool isOpen() const { return state != ComplaintState::Closed; }
    Instant openedAt() const { return steps.empty() ? Instant() : steps.front().at; }
    StaffId firstPerson() const { return steps.empty() ? StaffId() : steps.front().by; }
    // The last entry of this kind; nullptr if there is none.
    const ComplaintStep* last(ComplaintAct act) const;
    // The clock stands still.
    bool waitsForCustomer() const;
    // The customer heard the answer that was decided last.
    bool answerWasTold() const;

    bool operator==(const Complaint&) const = default;
};

// The customer was heard: the clock runs again.
bool endsPause(ComplaintAct act);

// What is written down when a customer complains.
struct ComplaintForm {
    OrderId order;
    FollowUpId call;
    CustomerId customer;
    VehicleId vehicle;
    ComplaintSource source = ComplaintSource::Counter;
    ComplaintLevel level = ComplaintLevel::Ordinary;
    ComplaintCategory category = ComplaintCategory::Other;
    QString words;
};

// What is written down when something happened. `rung` is for Escalated; `responsible` is who has
// the complaint then (for TakenOver and Escalated).
struct ComplaintStepForm {
    ComplaintAct act = ComplaintAct::CustomerTold;
    Rung rung = Rung::FirstPerson;
    StaffId responsible = {};
    QString words = {};
};

// Who, when, and the identity of the new entry.
struct ComplaintStamp {
    ComplaintStepId step;
    StaffId by;
    Instant at;
};

// Errors: Required at "customer", "words"; TooLong, BadCharacters.
Result<Complaint> opened(const ComplaintForm& form, const ComplaintStamp& stamp);

// Whether this can happen to the complaint now.
bool fits(const Complaint& complaint, ComplaintAct act);

// Errors: ComplaintClosed, StepDoesNotFit, RungNotHigher, AnswerNotTold (closing before the
// customer heard the answer); Required at "words" (of what the customer was told, is new, is waited
// for, is not content with), and for an answer at "department", "cause", "remedy"; TooLong,
// BadCharacters.
Result<Complaint> stepped(Complaint complaint, const ComplaintStepForm& form,
                          const ComplaintStamp& stamp);

// The complaint as it stood just before `moment`, from its ledger; its findings are today's.
// Nothing if it had not been opened.
std::optional<Complaint> standingBefore(Instant moment, const Complaint& complaint);

// Errors: ComplaintClosed, StaleEdit, TooLong, BadCharacters, OutOfRange ("cost").
Result<Complaint> described(Complaint complaint, const ComplaintFindings& findings,
                            int baseRevision);

}  // namespace baydesk
