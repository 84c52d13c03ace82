#pragma once

#include "application/Workplace.h"
#include "domain/order/RepairOrder.h"

namespace baydesk {

// Errors: those of RepairOrder::dispatch; NotATechnician.
Result<Outcome> dispatch(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                         StaffId technician);

// Begins or goes on with a job; what its part lines still lack leaves the store room with it.
// Errors: those of RepairOrder::startWork; NotEnoughStock.
Result<Outcome> startWork(Workplace& workplace, const Caller& caller, OrderId order, JobId job);

// Errors: those of RepairOrder::finishWork.
Result<Outcome> finishWork(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                           const SelfCheck& check);

// The same for a diagnosis, with what was found.
// Errors: those of RepairOrder::reportCause and finishWork.
Result<Outcome> finishDiagnosis(Workplace& workplace, const Caller& caller, OrderId order,
                                JobId job, const QString& cause, const SelfCheck& check);

// The inspector is whoever signs: the caller. Errors: those of RepairOrder::inspect.
Result<Outcome> inspect(Workplace& workplace, const Caller& caller, OrderId order,
                        const Inspection& inspection);

// Errors: those of RepairOrder::markReady.
Result<Outcome> markReady(Workplace& workplace, const Caller& caller, OrderId order,
                          const std::vector<QString>& seenBelongings);

}  // namespace baydesk
