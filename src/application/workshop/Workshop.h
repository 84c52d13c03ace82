#pragma once

#include "application/Workplace.h"
#include "application/workshop/Quality.h"  // what follows the work
#include "domain/order/RepairOrder.h"

namespace baydesk {

// Errors: those of RepairOrder::dispatch; NotATechnician.
Result<Outcome> dispatch(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                         const std::vector<WorkShare>& technicians);
Result<Outcome> dispatch(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                         StaffId technician);

// Begins or goes on with a job; what its part lines still lack leaves the store room with it, as
// far as it is not reserved for orders that were agreed to before. Whoever goes on the clock
// leaves the job that they were at, whichever order it is of.
// Errors: those of RepairOrder::startWork; NotEnoughStock, StockReserved.
Result<Outcome> startWork(Workplace& workplace, const Caller& caller, OrderId order, JobId job);
// Errors: those of RepairOrder::clockOn; NotEnoughStock, StockReserved.
Result<Outcome> clockOn(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                        StaffId person);
// Errors: those of RepairOrder::clockOff.
Result<Outcome> clockOff(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                         StaffId person);

struct HoldForm {
    OrderId order;
    JobId job;
    HoldReason reason = HoldReason::None;
    QString note = {};
};
// Errors: those of RepairOrder::hold.
Result<Outcome> holdWork(Workplace& workplace, const Caller& caller, const HoldForm& form);

// Hands out what the job lacks although it is reserved for others, or although the list says that
// it is not there: then it is booked in first, so that stock never falls below nothing. The reason
// stands in the stock ledger. Errors: Required (reason), those of RepairOrder::issueParts.
Result<Outcome> issueAnyway(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                            const QString& reason);

// Errors: those of RepairOrder::finishWork.
Result<Outcome> finishWork(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                           const SelfCheck& check);

// The same for a diagnosis, with what was found.
// Errors: those of RepairOrder::reportCause and finishWork.
Result<Outcome> finishDiagnosis(Workplace& workplace, const Caller& caller, OrderId order,
                                JobId job, const QString& cause, const SelfCheck& check);

}  // namespace baydesk
