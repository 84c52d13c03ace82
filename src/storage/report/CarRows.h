#pragma once

#include "domain/order/Intake.h"
#include "domain/report/Figure.h"
#include "storage/Session.h"
#include "storage/report/DaySpan.h"

#include <vector>

namespace baydesk::report {

// Cars that were taken in, whatever became of their orders.
std::vector<ReportRow> carsIn(Session& session, StoreId store, const DaySpan& span);

// A car that left, with what was promised for it. An express order has no promise to keep.
struct Departure {
    ReportRow row;
    bool express = false;
    Instant readyAt;
    std::vector<PromiseChange> promises;
    bool cameBack = false;  // a job of a later order makes good one of its jobs
};
// Cars that were released, the earliest first; whether one came back is asked of what was taken in
// before the span ends.
std::vector<Departure> departures(Session& session, StoreId store, const DaySpan& span);

}  // namespace baydesk::report
