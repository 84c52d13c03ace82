#pragma once

#include "application/order/Reception.h"
#include "support/MeasuredShop.h"

namespace baydesk::benchmarks {

// The n-th car that nobody has seen before, with a customer whom nobody knows; a form of its own
// for each `series`.
ReceptionForm newCar(Instant now, char series, int n);

// Takes `count` such cars the whole way to where the cashier settles: five lines of labour each.
std::vector<OrderId> readyToSettle(MeasuredShop& shop, int count);

// Cars with quotes of thirty lines.
std::vector<OrderId> longOrders(MeasuredShop& shop, int count);

// The cashier takes what is due in cash.
Outcome settleInCash(MeasuredShop& shop, OrderId order, Money due);

// The same of every one of those cars.
Money dueOf(MeasuredShop& shop, OrderId order);

}  // namespace baydesk::benchmarks
