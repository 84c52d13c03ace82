#pragma once

#include "base/Result.h"

#include <QString>
#include <vector>

namespace baydesk {

// Whose outline the marks stand on.
enum class CarBody { Saloon, Suv, Van, Truck, Excavator };

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

// What one walks round, in order: a machine has its own parts in place of a car's.
std::vector<CarView> viewsOf(CarBody body);

enum class DamageKind { Scratch, Dent, Crack, Broken, Missing, Stain };

// One mark of the walk-round: what was seen before the shop laid hands on the car.
struct Damage {
    CarView view = CarView::Left;
    int x = 500;  // thousandths of the outline's width, from the left
    int y = 500;  // and of its height, from the top
    DamageKind kind = DamageKind::Scratch;
    QString note = {};

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

// Errors at "walkRound": OutOfRange (a mark beside the outline), TooLong, BadCharacters,
// WalkRoundContradicts (marks, and nothing found).
Done check(const WalkRound& walk);
// Where the shop says that it cannot be skipped. Errors at "walkRound": WalkRoundMissing.
Done checkAnswered(const WalkRound& walk, bool required);

}  // namespace baydesk
