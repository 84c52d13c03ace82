#include "domain/values/TimeSpan.h"

#include <algorithm>

namespace baydesk {

std::vector<TimeSpan> without(const std::vector<TimeSpan>& times, const TimeSpan& taken) {
    std::vector<TimeSpan> left;
    for (const TimeSpan& each : times) {
        if (!each.overlaps(taken)) {
            left.push_back(each);
            continue;
        }
        if (each.from < taken.from) left.push_back({each.from, taken.from});
        if (taken.until < each.until) left.push_back({taken.until, each.until});
    }
    return left;
}

qint64 minutesOf(const std::vector<TimeSpan>& times) {
    qint64 sum = 0;
    for (const TimeSpan& each : times) sum += each.minutes();
    return sum;
}

std::vector<TimeSpan> within(const std::vector<TimeSpan>& times, const TimeSpan& window) {
    std::vector<TimeSpan> parts;
    for (const TimeSpan& each : times)
        if (each.overlaps(window))
            parts.push_back({std::max(each.from, window.from), std::min(each.until, window.until)});
    return parts;
}

}  // namespace baydesk
