#pragma once

#include "domain/report/Figure.h"
#include "storage/Session.h"
#include "storage/report/DaySpan.h"

#include <vector>

namespace baydesk::report {

// Each quality check; the value is 1 for one that was failed.
std::vector<ReportRow> qualityChecks(Session& session, StoreId store, const DaySpan& span);

// A technician's hours of one job.
struct TechnicianHours {
    ReportRow row;       // in thousandths of an hour
    QString technician;  // empty: nobody was dispatched
};
// Of the bills that were settled, each technician's share of the hours; of those that were taken
// back the same below zero.
std::vector<TechnicianHours> hoursSold(Session& session, StoreId store, const DaySpan& span);
// Time on the clock inside the span, until `now` for who is still on it.
std::vector<TechnicianHours> hoursClocked(Session& session, StoreId store, const DaySpan& span,
                                          Instant now);

}  // namespace baydesk::report
