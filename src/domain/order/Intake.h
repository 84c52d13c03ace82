#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/order/Stay.h"
#include "domain/order/Symptom.h"
#include "domain/order/WalkRound.h"

#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

// Something left in the car: listed at the door, looked for again before the car is called ready,
// and handed back at delivery (manuals 000, 002).
struct Belonging {
    QString name;
    bool valuable = false;
    bool seenBeforeReady = false;
    bool returned = false;

    bool operator==(const Belonging&) const = default;
};

// What is written down when the car is taken in.
struct Intake {
    QString statement;      // the customer's own words
    bool readBack = false;  // read back to the customer and confirmed
    std::optional<int> odometerKm;
    std::optional<int> engineHours;     // of machinery, whole hours
    QString odometerReason;             // why it is below the last reading, or jumped; so the hours
    std::optional<int> fuelEighths;     // 0 to 8
    std::optional<int> batteryPercent;  // new-energy cars
    QString warningLamps;
    QString keyTag;  // unique while in use
    std::vector<Belonging> belongings;
    WalkRound walkRound;
    bool noBelongings = false;  // asked, and there are none; without it nothing is on record
    std::vector<Symptom> symptoms = {};
    QString parkingSlot = {};  // where the car stands, as it is called in the yard
    Stay stay = {};

    bool operator==(const Intake&) const = default;
};

// The intake as it is kept: each single-line text as it should have been typed, key tag and
// parking slot as one would read them aloud, in plain digits and letters, so that 17 and １７ are
// the same tag.
Intake tidied(Intake intake);

// Errors, at the fields named as the members: StatementMissing, TooLong, BadCharacters, OutOfRange;
// those of check(WalkRound) and of the symptoms.
Done check(const Intake& intake);

// One promise of a time; the last is in force. Every change keeps its reason and whether the
// customer was told in the same step; who is told later has a Notice.
struct PromiseChange {
    Instant dueAt;
    QString reason;  // empty for the first
    bool customerTold = true;
    Instant at;
    StaffId by;

    bool operator==(const PromiseChange&) const = default;
};

}  // namespace baydesk
