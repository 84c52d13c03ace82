#pragma once

#include "application/Workplace.h"
#include "application/settlement/Cashier.h"
#include "domain/parts/Part.h"

namespace baydesk {

// 快修单: what may be sold from plate to cash in one step, the most sold of late first.
Result<std::vector<LabourItem>> expressItems(Workplace& workplace, int limit);

// What the express screen sends: a car, what is done to it at the price list's price, and the
// money.
struct ExpressForm {
    Plate plate;
    VehicleId vehicle = {};    // the known car
    CustomerId customer = {};  // none: whoever brought the car last, else a walk-in
    std::vector<LabourItemId> items;
    std::vector<Tendered> tenders;
    std::optional<Money> opening = {};  // float of a drawer that is not open yet
};

// Order, approval in person, work, waived checks, payment, settlement and delivery, in one
// transaction. There is no walk-round, no gate pass and no call (decisions.md, The three states).
// Errors: Required ("plate"), NoJobs ("items"), NotExpress ("items"), NotFound ("items"),
// AlreadyExists ("plate" where another car bears it), NoOpenShift ("opening") where money is taken,
// those of checkCash, pay and settle.
Result<Outcome> sellExpress(Workplace& workplace, const Caller& caller, const ExpressForm& form);

}  // namespace baydesk
