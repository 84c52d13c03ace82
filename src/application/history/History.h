#pragma once

#include "application/Imports.h"
#include "domain/history/PastOrder.h"
#include "storage/vehicle/VehicleRepository.h"

#include <vector>

namespace baydesk {

// Brings the orders of an older program in, step by step (keepList() before it makes sure of the
// rest): read-only, under their own numbers (decisions.md, Imported history). Each is balanced, and
// linked to the car (by plate, or a VIN that identifies) and the customer (by name and phone) where
// the store knows them. An order that is there already stays; if its car or customer has become
// known since, it is linked. One that is there with other content is not taken (`contradicted`).
// One that is refused, and nothing comes in. Errors: those of check(PastOrder), at "rows[n].field".
Result<ImportCounts> importHistory(Workplace& workplace, const Caller& caller,
                                   const std::vector<PastOrder>& orders);
// The same, for whoever lets others work between the steps.
Result<SteppedImport> historySteps(const Caller& caller, const std::vector<PastOrder>& orders);

// A car's visits, those that came in from an older program among them: newest first, at most
// `limit`. For showing; rules ask vehicles::visits.
std::vector<vehicles::Visit> allVisits(Session& session, VehicleId vehicle, int limit);

}  // namespace baydesk
