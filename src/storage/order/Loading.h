#pragma once

// Private to storage: orders whose parts are being read.

#include "domain/order/OrderState.h"
#include "storage/sql/Query.h"

namespace baydesk::orders {

// Reads the parts of an order that has been read as far as its own table goes; `present` are those
// that it may have (readParts).
void loadParts(Session& session, OrderState& order, qint64 present);

// The whole of every order that `condition` (of the table repair_order; it may sort and limit)
// finds, in its order; `values` are bound to it. Costs as many statements as one order.
std::vector<OrderState> loadAll(Session& session, StoreId store, const QString& condition,
                                const sql::Values& values);

}  // namespace baydesk::orders
