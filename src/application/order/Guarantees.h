#pragma once

#include "application/Workplace.h"
#include "domain/order/Warranty.h"

namespace baydesk {

// 返修: takes a job of an earlier visit in again on this order, free of charge, with one line of
// labour to be filled in. Errors: those of RepairOrder::addComeback; NotFound ("order"; "job": not
// a guaranteed job of this car). The answer is the order's id and number.
Result<Outcome> addComeback(Workplace& workplace, const Caller& caller, OrderId order,
                            JobId original, const QString& title);

// Of the jobs of this order; none before the car has left.
Result<std::vector<JobWarranty>> guaranteesOf(Workplace& workplace, OrderId order);

// What the shop promises beyond the law.
Result<WarrantyPromise> warrantyPromise(Workplace& workplace);
// Counts for cars that leave from now on; `shown` is what was typed over. Errors: those of
// check(WarrantyPromise); StaleEdit where the store holds something else by now.
Result<Outcome> saveWarrantyPromise(Workplace& workplace, const Caller& caller,
                                    const WarrantyPromise& shown, const WarrantyPromise& promise);

}  // namespace baydesk
