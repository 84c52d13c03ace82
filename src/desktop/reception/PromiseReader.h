#pragma once

#include "domain/store/BusinessCalendar.h"

#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

// Reads a promised time as it is typed or said at the counter, in either language: "1730",
// "17:30", "5点半", "tomorrow 12", "明天 12:00", "11-28 9:00", "+90" (minutes), "+2h". A time
// without a day is today's, or tomorrow's once it has passed; a day without a time is the closing
// time. Nothing if it can't be read.
std::optional<Instant> readPromise(const QString& text, Instant now,
                                   const BusinessCalendar& calendar);

// The times that are promised most often, in their order, all of them still to come and while the
// store is open: noon and half an hour before closing, today and on the next open day.
std::vector<Instant> usualPromises(Instant now, const BusinessCalendar& calendar);

}  // namespace baydesk
