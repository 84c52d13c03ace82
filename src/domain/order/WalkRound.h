#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QString>
#include <vector>

namespace baydesk {

// Whose outline the marks stand on.
enum class CarBody { Saloon, Suv, Van, Truck, Excavator, Pickup, Motorcycle };
inline constexpr int CarBodyCount = static_cast<int>(CarBody::Motorcycle) + 1;
// What has engine hours beside kilometres, or in their place.
inline bool isMachine(CarBody body) { return body == CarBody::Excavator; }

// Where one stands, or what one looks at (mission.md, At the door: outside, inside, dash and seats;
// on machinery also cab, platform, upper and lower works, engine, oils and grease).
enum class CarView {
    Left,
    Right,
    Front,
    Rear,
    Roof,
    Inside,
    Dash,
    Seats,
    Cab,
    Platform,
    UpperWorks,
    LowerWorks,
    Engine,
    Oils,
    Grease,
};
inline constexpr int CarViewCount = static_cast<int>(CarView::Grease) + 1;

// What one walks round, in order: a machine has its own parts in place of a car's, and nobody looks
// into a motorcycle.
std::vector<CarView> viewsOf(CarBody body);

enum class DamageKind { Scratch, Dent, Crack, Broken, Missing, Stain, Rust, Leak };
inline constexpr int DamageKindCount = static_cast<int>(DamageKind::Leak) + 1;

// One mark of the walk-round: what was seen before the shop laid hands on the car.
struct Damage {
    CarView view = CarView::Left;
    int x = 500;  // thousandths of the outline's width, from the left
    int y = 500;  // and of its height, from the top
    DamageKind kind = DamageKind::Scratch;
    QString note = {};
    QString photo = {};  // SHA-256 of the picture, kept beforehand; empty: none

    bool operator==(const Damage&) const = default;
};

// 环车检查. Nothing found is an answer of its own: no mark alone could be a walk that nobody made.
struct WalkRound {
    CarBody body = CarBody::Saloon;
    std::vector<Damage> damages = {};
    bool nothingFound = false;

    bool isAnswered() const { return nothingFound || !damages.empty(); }
    bool operator==(const WalkRound&) const = default;
};

// What was marked when the car was walked round the last time.
struct LastWalkRound {
    Instant at = {};  // when it was taken in; none: nobody ever walked round it
    QString number = {};
    WalkRound walk = {};

    bool operator==(const LastWalkRound&) const = default;
};

// The same damage, marked on two visits: nobody's hand finds the very same place again.
bool isSameDamage(const Damage& before, const Damage& now);
// What was marked on the last visit and is not among the marks of now: it is shown pale, so that
// new damage stands out, and can be taken over. Of a car that was drawn on another outline, none.
std::vector<Damage> notMarkedAgain(const WalkRound& last, const WalkRound& now);
// The walk with an old mark taken over as it was, its photo with it.
WalkRound takenOver(WalkRound now, const Damage& old);

// Errors at "walkRound": OutOfRange (a mark beside the outline), TooLong, BadCharacters (of a note;
// a photo that is no SHA-256), WalkRoundContradicts (marks, and nothing found).
Done check(const WalkRound& walk);
// Where the shop says that it cannot be skipped. Errors at "walkRound": WalkRoundMissing.
Done checkAnswered(const WalkRound& walk, bool required);

}  // namespace baydesk
