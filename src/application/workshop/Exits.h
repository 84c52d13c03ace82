#pragma once

#include "application/Workplace.h"
#include "domain/workshop/ExitPass.h"

#include <optional>

namespace baydesk {

// Writes the temporary exit pass with its number. The answer is the order.
// Errors: those of RepairOrder::sendOut.
Result<Outcome> sendOut(Workplace& workplace, const Caller& caller, OrderId order,
                        const ExitWish& wish);
// The car is back, which closes the pass. Errors: those of RepairOrder::takeBack.
Result<Outcome> takeBack(Workplace& workplace, const Caller& caller, OrderId order,
                         std::optional<int> odometerKm);

}  // namespace baydesk
