#pragma once

#include "base/Clock.h"

namespace baydesk::report {

// The days of a report: from the start of the first business day until just before the next one
// begins.
struct DaySpan {
    Instant from;
    Instant until;
};

}  // namespace baydesk::report
