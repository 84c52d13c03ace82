#pragma once

#include <QDateTime>
#include <compare>

namespace baydesk {

// A moment, UTC milliseconds since 1970. What a moment is called on the wall (date, hour) is asked
// of the store's BusinessCalendar, never of the machine's zone.
struct Instant {
    qint64 ms = 0;

    constexpr auto operator<=>(const Instant&) const = default;
    constexpr bool isNone() const { return ms == 0; }
    constexpr Instant plusMinutes(qint64 minutes) const { return {ms + minutes * 60'000}; }
    constexpr Instant plusHours(qint64 hours) const { return plusMinutes(hours * 60); }
    static constexpr Instant none() { return {}; }
};

// Whole minutes from one moment to another; negative if `to` is earlier.
constexpr qint64 minutesBetween(Instant from, Instant to) { return (to.ms - from.ms) / 60'000; }

// Time comes in through this seam, so that a test can move it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

}  // namespace baydesk
