#pragma once

#include "domain/order/OrderState.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

namespace baydesk::orders {

// An order is found by its number, whole or by the digits behind the dash.
void putIntoSearch(Transaction& transaction, const OrderState& order);

void putIntoSearch(sql::Bulk& bulk, const OrderState& order);

}  // namespace baydesk::orders
