#pragma once

#include "application/Workplace.h"
#include "domain/order/RepairOrder.h"

namespace baydesk {

// The technician's report. Errors: those of RepairOrder::reportSupplement. The answer is the
// order's id and number.
struct SupplementForm {
    OrderId order;
    JobId foundAt = {};
    QString words = {};
    bool jobWaits = false;
};
Result<Outcome> reportSupplement(Workplace& workplace, const Caller& caller,
                                 const SupplementForm& form);

// Writes the job that answers the report, under the technician's words; lines are added to it as to
// any job, and offering it puts it in front of the customer.
// Errors: those of RepairOrder::priceSupplement.
Result<Outcome> priceSupplement(Workplace& workplace, const Caller& caller, OrderId order,
                                SupplementId report, const std::vector<Line>& lines = {});

// Errors: those of RepairOrder::withdrawSupplement.
Result<Outcome> withdrawSupplement(Workplace& workplace, const Caller& caller, OrderId order,
                                   SupplementId report, const QString& reason);

}  // namespace baydesk
