#pragma once

#include "domain/report/Figure.h"
#include "storage/Session.h"

#include <vector>

namespace baydesk::report {

// Cars that are not ready although their promise has passed; `at` is the promise.
std::vector<ReportRow> latePromises(Session& session, StoreId store, Instant now);
// Parts that were handed out for jobs which are not approved, in orders that are worked on.
std::vector<ReportRow> unbilledParts(Session& session, StoreId store);
// Settled before `day` and not released; `at` is the settlement.
std::vector<ReportRow> notReturned(Session& session, StoreId store, Instant day);
// Offered and not answered, of cars that came before `day`; `at` is the arrival.
std::vector<ReportRow> unansweredQuotes(Session& session, StoreId store, Instant day);

}  // namespace baydesk::report
