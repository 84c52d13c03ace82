#include "desktop/order/OrderData.h"

#include "application/followup/FollowUps.h"
#include "application/order/Orders.h"
#include "application/staff/StaffDesk.h"

namespace baydesk {

Result<OrderData> readOrder(Workplace& workplace, OrderId id) {
    const auto view = orderView(workplace, id);
    if (!view) return view.error();
    const auto car = vehicleFacts(workplace, view->order.vehicle);
    if (!car) return car.error();
    const auto staff = staffList(workplace);
    if (!staff) return staff.error();
    const auto calls = followUpsOf(workplace, id);
    if (!calls) return calls.error();
    return OrderData{*view, *car, *staff, *calls};
}

}  // namespace baydesk
