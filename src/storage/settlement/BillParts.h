#pragma once

// Private to storage: discount, credit, mirror document and cancellation of an order.

#include "storage/order/OrderPart.h"

namespace baydesk::orders {

std::vector<Part> billParts();

}  // namespace baydesk::orders
