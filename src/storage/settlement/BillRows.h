#pragma once

// Private to storage: discount, mirror document and cancellation of an order.

#include "domain/order/OrderState.h"
#include "storage/order/Loading.h"
#include "storage/sql/Bulk.h"

namespace baydesk::orders {

void loadBillPapers(const Loading& loading);
void writeBillPapers(sql::RowWriter& writer, const OrderState& before, const OrderState& after);

void putBillPapers(sql::Bulk& bulk, const OrderState& order);

}  // namespace baydesk::orders
