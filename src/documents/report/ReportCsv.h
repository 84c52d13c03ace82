#pragma once

#include "application/report/DayReport.h"
#include "documents/Phrases.h"

namespace baydesk {

// One record for each figure and, below it, one for each of its rows; with a heading, lines ended
// by a line feed. Times are the store's wall clock with offset.
QString reportCsv(const DayReport& report, const Phrases& phrases,
                  const BusinessCalendar& calendar);

}  // namespace baydesk
