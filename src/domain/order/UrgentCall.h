#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/customer/Phone.h"
#include "domain/vehicle/Plate.h"

#include <QString>
#include <vector>

namespace baydesk {

// 紧急来电 (requirement R27): somebody calls because a car or a machine stands still. Whoever took
// the call hands it over within minutes, and it is asked after every hour until it is an order, a
// visit on the spot, or closed with words. No business hours pause it: the machine stands at night
// too.

enum class UrgentState { Taken, HandedOver, Closed };

// What can happen to it: the kinds of entries of its ledger.
enum class UrgentAct {
    Taken,
    HandedOver,   // to whoever sees to it from now on
    AskedAfter,   // … and what is new
    BecameOrder,  // the car came in
    BecameVisit,  // somebody drives out, by appointment
    Closed,       // in words: helped on the phone, towed elsewhere
};
inline constexpr int UrgentActCount = static_cast<int>(UrgentAct::Closed) + 1;

// One entry of the ledger; never changed.
struct UrgentStep {
    UrgentStepId id = {};
    UrgentAct act = UrgentAct::Taken;
    StaffId responsible = {};  // with whom it is from then on
    QString words = {};
    Instant at = {};
    StaffId by = {};

    bool operator==(const UrgentStep&) const = default;
};

// What is written down while the caller talks.
struct UrgentForm {
    QString caller = {};  // who calls
    Phone phone = {};
    CustomerId customer = {};  // none: not known, or nobody looked
    VehicleId vehicle = {};
    Plate plate = {};         // as the caller says it
    bool machineDown = true;  // it stands: nobody can go on working or driving
    QString place = {};       // where it stands
    QString words = {};       // what is wrong

    bool operator==(const UrgentForm&) const = default;
};

struct UrgentCall {
    UrgentCallId id;
    UrgentForm said;
    UrgentState state = UrgentState::Taken;
    StaffId responsible;
    OrderId order;                  // that it became
    std::vector<UrgentStep> steps;  // in the order of time

    bool isOpen() const { return state != UrgentState::Closed; }
    Instant takenAt() const { return steps.empty() ? Instant() : steps.front().at; }
    StaffId taker() const { return steps.empty() ? StaffId() : steps.front().by; }
    const UrgentStep* last(UrgentAct act) const;

    bool operator==(const UrgentCall&) const = default;
};

// Three to five minutes to hand it over, an hour to ask after it (requirement R27).
struct UrgentTimes {
    qint64 handOverSoonMs = 3 * 60'000;
    qint64 handOverMs = 5 * 60'000;
    qint64 askSoonMs = 50 * 60'000;
    qint64 askMs = 60 * 60'000;
};

enum class UrgentNext { HandOver, AskAfter, Nothing };

// What has to be done next, from when it is near, and by when.
struct UrgentClock {
    UrgentNext next = UrgentNext::Nothing;
    Instant since;
    Instant soonAt;
    Instant dueAt;

    bool isSoon(Instant now) const { return next != UrgentNext::Nothing && now >= soonAt; }
    bool isOverdue(Instant now) const { return next != UrgentNext::Nothing && now > dueAt; }
};
UrgentClock clockOf(const UrgentCall& call, const UrgentTimes& times = {});

// Who, when, and the identity of the new entry.
struct UrgentStamp {
    UrgentStepId step;
    StaffId by;
    Instant at;
};

// Errors: Required at "caller" (with neither name nor number nobody can be called back), "words";
// TooLong, BadCharacters at these and "place".
Result<UrgentCall> taken(const UrgentForm& form, const UrgentStamp& stamp);

// What is written down when something happened to it. `responsible` is for HandedOver, `order` for
// BecameOrder.
struct UrgentStepForm {
    UrgentAct act = UrgentAct::AskedAfter;
    StaffId responsible = {};
    OrderId order = {};
    QString words = {};
};

// Whether this can happen to the call now.
bool fits(const UrgentCall& call, UrgentAct act);

// Errors: StepDoesNotFit (of a call that is closed, or not handed over yet); Required at
// "responsible", "order", and "words" (of what was heard, and of how it ended); TooLong,
// BadCharacters.
Result<UrgentCall> stepped(UrgentCall call, const UrgentStepForm& form, const UrgentStamp& stamp);

}  // namespace baydesk
