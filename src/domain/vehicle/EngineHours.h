#pragma once

#include "base/Result.h"
#include "domain/vehicle/Odometer.h"

#include <optional>

namespace baydesk {

// 工作小时 of machinery, which has no odometer worth reading: whole hours of the engine's meter.
inline constexpr int MostEngineHours = 999'999;

// What the meter showed, and when; 0 hours are "not read".
struct EngineHoursReading {
    int hours = 0;
    Instant at = {};

    bool operator==(const EngineHoursReading&) const = default;
};

// Whether two readings fit each other: the later one is not lower, and a machine runs at most 24
// hours a day. A reading that is none is never doubted.
OdometerDoubt doubt(const EngineHoursReading& previous, const EngineHoursReading& now);

// A machine runs a little while it is with the shop: not lower than at the door (`in`, if it was
// read) and at most 100 hours above it. Errors at "engineHours": OutOfRange.
Done checkEngineHoursSince(const std::optional<int>& in, const std::optional<int>& now);

}  // namespace baydesk
