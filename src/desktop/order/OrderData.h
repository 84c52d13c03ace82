#pragma once

#include "application/order/OrderView.h"
#include "application/order/Reception.h"
#include "domain/followup/FollowUp.h"
#include "domain/staff/Staff.h"

#include <vector>

namespace baydesk {

// All that the order page shows, read in one go on a reading thread.
struct OrderData {
    OrderView view;
    PlateFacts car;
    std::vector<Staff> staff;
    std::vector<FollowUpTask> calls;

    const OrderState& order() const { return view.order; }
};

// Errors: NotFound, those of the store.
Result<OrderData> readOrder(Workplace& workplace, OrderId id);

}  // namespace baydesk
