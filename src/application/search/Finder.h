#pragma once

#include "application/Workplace.h"
#include "domain/customer/Phone.h"
#include "domain/order/OrderState.h"

#include <optional>
#include <vector>

namespace baydesk {

// One line under the search box: a car, an order, or a customer with one of the cars. It opens the
// order where there is one, else the customer.
struct Found {
    enum class Kind { Vehicle, Customer, Order };
    Kind kind = Kind::Vehicle;
    VehicleId vehicle;
    CustomerId customer;
    OrderId order;  // of an order; of a car the one it is in the shop with, if any
    QString orderNumber;
    Plate plate;
    QString name;  // of the customer
    Phone phone;
    QString vehicleName;  // brand and model
    Instant lastVisit;
    CarStage stage;    // of `order`
    int moreCars = 0;  // the customer's, that have no line of their own

    // The car is here: it was not delivered yet.
    bool isInShop() const { return order && stage.document < DocumentState::Delivered; }
    bool operator==(const Found&) const = default;
};

// What the one search box shows: plate, plate tail, phone tail, VIN tail, name, initials, pinyin,
// order number. The most recent visit first; at most `limit` cars, customers and orders. A customer
// comes with a line for each car, up to 20 of them.
Result<std::vector<Found>> find(Workplace& workplace, const QString& text, int limit);

// A customer's cars, the one that was here last first; nothing of who has none. Inside a snapshot
// that is open already.
std::vector<Found> carsOf(Session& session, StoreId store, CustomerId customer);

}  // namespace baydesk
