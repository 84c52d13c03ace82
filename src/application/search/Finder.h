#pragma once

#include "application/Workplace.h"
#include "domain/customer/Phone.h"
#include "domain/vehicle/Plate.h"

#include <vector>

namespace baydesk {

// One line under the search box. It opens the order where there is one, else the customer.
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

    bool operator==(const Found&) const = default;
};

// What the one search box shows: plate, plate tail, phone tail, VIN tail, name, initials, pinyin,
// order number. The most recent visit first; at most `limit`.
Result<std::vector<Found>> find(Workplace& workplace, const QString& text, int limit);

}  // namespace baydesk
