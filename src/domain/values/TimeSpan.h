#pragma once

#include "base/Clock.h"

#include <vector>

namespace baydesk {

// A stretch of time; `until` is no longer part of it.
struct TimeSpan {
    Instant from = {};
    Instant until = {};

    qint64 minutes() const { return minutesBetween(from, until); }
    bool overlaps(const TimeSpan& other) const { return from < other.until && other.from < until; }
    bool contains(const TimeSpan& other) const {
        return from <= other.from && other.until <= until;
    }
    bool operator==(const TimeSpan&) const = default;
};

// What is left of `times` without `taken`, in order.
std::vector<TimeSpan> without(const std::vector<TimeSpan>& times, const TimeSpan& taken);
// Whole minutes of all of them.
qint64 minutesOf(const std::vector<TimeSpan>& times);
// The part of `times` that lies in `window`.
std::vector<TimeSpan> within(const std::vector<TimeSpan>& times, const TimeSpan& window);

}  // namespace baydesk
