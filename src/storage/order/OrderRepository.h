#pragma once

#include "domain/order/OrderState.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <functional>
#include <optional>

namespace baydesk::orders {

// The whole order, or nothing.
std::optional<OrderState> load(Session& session, StoreId store, OrderId id);
// The same, locked until the verb ends.
std::optional<OrderState> loadForChange(Transaction& transaction, OrderId id);

void insert(Transaction& transaction, OrderState& order);
// Writes what differs; the version counts up. New consents get their id here.
void update(Transaction& transaction, const OrderState& before, OrderState& after);

// The condition that a car is still here under its order, as the indexes have it.
QString stillHere();

std::optional<OrderId> byNumber(Session& session, StoreId store, const QString& number);
// How many orders of the store this customer sent: all, or those that are here.
int countSentBy(Session& session, StoreId store, CustomerId customer, bool open);
// Lets the verbs of reception pass one by one: what one of them finds (a tag is free, a car is not
// in the shop) still holds when it writes. Ask for it before looking.
void takeTurnAtReception(Transaction& transaction);
// The number of the order whose car wears the tag now.
std::optional<QString> wearerOfKeyTag(Session& session, StoreId store, const QString& tag);
// The number of the order under which the car is in the shop now.
std::optional<QString> openOrderOf(Session& session, StoreId store, VehicleId vehicle);

// Gives an id to each entry of the ledgers that has none yet.
void giveIds(OrderState& order, const std::function<qint64()>& newId);
// All rows of a new order whose every part has its id, and what it is found by.
void put(sql::Bulk& bulk, const OrderState& order);

}  // namespace baydesk::orders
