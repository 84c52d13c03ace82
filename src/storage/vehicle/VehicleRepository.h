#pragma once

#include "domain/order/OrderState.h"
#include "domain/vehicle/Vehicle.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>

namespace baydesk::vehicles {

std::optional<Vehicle> load(Session& session, VehicleId id);
std::optional<Vehicle> loadForChange(Transaction& transaction, VehicleId id);

// Both also put the car's plate and VIN into the search.
void insert(Transaction& transaction, Vehicle& vehicle);
void update(Transaction& transaction, const Vehicle& before, Vehicle& after);

// The car that bears this plate now; none: no car does.
VehicleId withPlate(Session& session, const Plate& plate);
VehicleId withVin(Session& session, const Vin& vin);
std::vector<VehicleId> ofCustomer(Session& session, CustomerId customer);

// One earlier visit of a car.
struct Visit {
    OrderId order;
    QString number;
    CustomerId sender;
    Instant takenInAt;
    DocumentState document = DocumentState::Draft;
    std::optional<int> odometerKm;
    std::optional<int> engineHours;
    QString titles;  // of the jobs that were done, in one line
    Money total;     // of what was approved
    QString origin;  // the older program that it came in from, and then there is no order; or empty
};

// Newest first, at most `limit`; of all stores.
std::vector<Visit> visits(Session& session, VehicleId vehicle, int limit);

// What the car showed on an earlier visit; where nobody read it, nothing.
struct Reading {
    Instant at;
    std::optional<int> odometerKm;
    std::optional<int> engineHours;
};
// Newest first, at most `limit`; of all stores.
std::vector<Reading> readings(Session& session, VehicleId vehicle, int limit);

// What was advised on an earlier visit and declined (requirement R22).
struct DeclinedJob {
    OrderId order;
    QString number;
    Instant at;  // of that visit
    QString title;
    QString reason;
    Money amount;
};

// Newest first, of visits that are over; without what was agreed to since.
std::vector<DeclinedJob> declined(Session& session, VehicleId vehicle, int limit);

// All rows of a new car that has an id, and what it is found by; its own last visit counts.
void put(sql::Bulk& bulk, const Vehicle& vehicle, const FileHistory& history);

}  // namespace baydesk::vehicles
