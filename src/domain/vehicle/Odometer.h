#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

// What the odometer shows, in whole km; 0 is "not read".
class Odometer {
public:
    static constexpr int MostKm = 9'999'999;

    constexpr Odometer() = default;
    // 0 to MostKm; anything else is a bug of the caller.
    static Odometer of(int km);
    // Reads what a person types; empty is "not read". Errors: NotANumber, OutOfRange.
    static Result<Odometer> parse(const QString& text);

    constexpr int km() const { return m_km; }
    constexpr bool isNone() const { return m_km == 0; }

    constexpr auto operator<=>(const Odometer&) const = default;

private:
    constexpr explicit Odometer(int km) : m_km(km) {}
    int m_km = 0;
};

// More than hardly any car runs in its life: where no earlier reading speaks for it, somebody is to
// look again.
bool isRare(Odometer odometer);

struct OdometerReading {
    Odometer odometer;
    Instant at;

    bool operator==(const OdometerReading&) const = default;
};

enum class OdometerDoubt { None, BelowLast, JumpTooFast };

// Whether two readings fit each other: the later one is not lower, and not further than
// `mostKmPerDay` for each day between them (at least one). A reading that is none is never doubted.
OdometerDoubt doubt(const OdometerReading& previous, const OdometerReading& now,
                    int mostKmPerDay = 1500);

// While the car is with the shop it makes no long journey: a reading that is there is not lower
// than the one at the door (`in`, if it was read) and at most 1,000 km above it. Errors at
// "odometerKm": OutOfRange.
Done checkOdometerSince(const std::optional<int>& in, const std::optional<int>& now);

// The readings that do not contradict each other, the earliest first: the longest such row. One
// that is doubted (a digit too few) is not in it, wherever it stands (requirement R14).
std::vector<OdometerReading> plausible(std::vector<OdometerReading> readings);

// How far the car goes in a day, over the longest row of readings that do not contradict each
// other, in any order; nothing if they span less than a week.
std::optional<int> kmPerDay(std::vector<OdometerReading> readings);

}  // namespace baydesk
