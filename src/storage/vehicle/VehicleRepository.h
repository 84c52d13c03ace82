#pragma once

#include "domain/customer/Phone.h"
#include "domain/order/OrderState.h"
#include "domain/vehicle/Vehicle.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>

namespace baydesk::vehicles {

// A car that was merged into another one is that one from then on.
std::optional<Vehicle> load(Session& session, VehicleId id);
std::optional<Vehicle> loadForChange(Transaction& transaction, VehicleId id);

// The very file, whether it was merged or not.
std::optional<Vehicle> loadFile(Session& session, VehicleId id);
std::optional<Vehicle> loadFileForChange(Transaction& transaction, VehicleId id);
// The files that were merged into this one.
std::vector<VehicleId> mergedInto(Session& session, VehicleId id);

// Both also put the car's plate and VIN into the search.
void insert(Transaction& transaction, Vehicle& vehicle);
void update(Transaction& transaction, const Vehicle& before, Vehicle& after);

// The car that bears this plate now; none: no car does.
VehicleId withPlate(Session& session, const Plate& plate);
VehicleId withVin(Session& session, const Vin& vin);
// Of whoever is or was linked with them.
std::vector<VehicleId> ofCustomer(Session& session, CustomerId customer);
// The same for the very file of a customer, with cars that were merged into others.
std::vector<VehicleId> filesLinkedTo(Session& session, CustomerId customer);

// Who is or was linked with a car, by name.
struct Person {
    CustomerId id;
    QString name;
    Phone phone;

    bool operator==(const Person&) const = default;
};
std::vector<Person> people(Session& session, VehicleId vehicle);

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

// How many jobs of the car's visits since then were done again for nothing (comebacks).
int comebacks(Session& session, VehicleId vehicle, Instant since);

// A car that was taken in by a store since then, with the owner at that time, the earliest first;
// without express orders.
struct LatelyHere {
    VehicleId vehicle;
    CustomerId owner;
    Instant at;
};
std::vector<LatelyHere> latelyHere(Session& session, StoreId store, Instant since);

// All rows of a new car that has an id, and what it is found by; its own last visit counts.
void put(sql::Bulk& bulk, const Vehicle& vehicle, const FileHistory& history);

}  // namespace baydesk::vehicles
