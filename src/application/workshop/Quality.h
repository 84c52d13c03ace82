#pragma once

#include "application/Workplace.h"
#include "domain/order/RepairOrder.h"

namespace baydesk {

// The inspector is whoever signs: the caller. Errors: those of RepairOrder::inspect.
Result<Outcome> inspect(Workplace& workplace, const Caller& caller, OrderId order,
                        const Inspection& inspection);

// The inspections before and during the work, where the repair class asks for them; no job is the
// one before the repair. Errors: those of RepairOrder::recordPreRepair and recordInProcess.
Result<Outcome> recordInspection(Workplace& workplace, const Caller& caller, OrderId order,
                                 JobId job, const QString& found);

// Whether the car goes out washed. Errors: those of RepairOrder::askForWash.
Result<Outcome> askForWash(Workplace& workplace, const Caller& caller, OrderId order, bool asked);
// Errors: those of RepairOrder::recordWash.
Result<Outcome> recordWash(Workplace& workplace, const Caller& caller, OrderId order);

// Errors: those of RepairOrder::markReady.
Result<Outcome> markReady(Workplace& workplace, const Caller& caller, OrderId order,
                          const std::vector<QString>& seenBelongings);

}  // namespace baydesk
