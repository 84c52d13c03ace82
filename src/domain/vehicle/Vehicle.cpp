#include "domain/vehicle/Vehicle.h"

#include "domain/values/Text.h"
#include "domain/vehicle/Odometer.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostPlate = 20;
constexpr int MostVin = 30;
constexpr int MostText = 100;
constexpr int MostNote = 2000;
constexpr int MostSafety = 200;
constexpr int FirstYear = 1900;
constexpr int LastYear = 2100;

QVariantMap between(int least, int most) {
    return {{QStringLiteral("least"), least}, {QStringLiteral("most"), most}};
}

// Ends the running period of a plate; a plate without one (an older file) gets one whose begin
// nobody knows.
void closePeriod(std::vector<PlatePeriod>& history, const Plate& plate, Instant at) {
    for (PlatePeriod& period : history) {
        if (period.plate != plate || !period.until.isNone()) continue;
        period.until = at;
        return;
    }
    history.push_back({plate, Instant::none(), at});
}

}  // namespace

Vehicle tidied(Vehicle vehicle) {
    tidyLines(
        {&vehicle.brand, &vehicle.model, &vehicle.colour, &vehicle.engineNumber, &vehicle.safety});
    return vehicle;
}

Done check(const Vehicle& vehicle) {
    Violations violations;
    violations.take(checkText(vehicle.plate.number(), QStringLiteral("plate"), MostPlate));
    violations.take(checkText(vehicle.vin.text(), QStringLiteral("vin"), MostVin));
    violations.take(checkText(vehicle.brand, QStringLiteral("brand"), MostText));
    violations.take(checkText(vehicle.model, QStringLiteral("model"), MostText));
    violations.take(checkText(vehicle.colour, QStringLiteral("colour"), MostText));
    violations.take(checkText(vehicle.engineNumber, QStringLiteral("engineNumber"), MostText));
    violations.take(checkText(vehicle.note, QStringLiteral("note"), MostNote));
    violations.take(checkText(vehicle.safety, QStringLiteral("safety"), MostSafety));
    const int year = vehicle.modelYear;
    violations.require(year == 0 || (year >= FirstYear && year <= LastYear), ErrorKind::OutOfRange,
                       QStringLiteral("modelYear"), between(FirstYear, LastYear));
    violations.require(vehicle.lastOdometerKm >= 0 && vehicle.lastOdometerKm <= Odometer::MostKm,
                       ErrorKind::OutOfRange, QStringLiteral("lastOdometerKm"),
                       between(0, Odometer::MostKm));
    return violations.result();
}

Done checkOwners(const std::vector<VehicleOwner>& owners) {
    Violations violations;
    const QString field = QStringLiteral("owners");
    for (auto each = owners.begin(); each != owners.end(); ++each) {
        const bool twice = std::any_of(owners.begin(), each, [&](const VehicleOwner& other) {
            return other.customer == each->customer && other.role == each->role;
        });
        if (twice) violations.add(ErrorKind::AlreadyExists, field);
        violations.require(each->isNow() || each->until >= each->since, ErrorKind::OutOfRange,
                           field);
    }
    return violations.result();
}

Vehicle withPerson(Vehicle vehicle, CustomerId customer, OwnerRole role, Instant at) {
    for (VehicleOwner& each : vehicle.owners) {
        if (each.customer != customer || each.role != role) continue;
        if (!each.isNow()) each = {customer, role, at, {}};
        return vehicle;
    }
    vehicle.owners.push_back({.customer = customer, .role = role, .since = at, .until = {}});
    return vehicle;
}

Vehicle replated(Vehicle vehicle, const Plate& plate, Instant at) {
    if (vehicle.plate == plate) return vehicle;
    if (!vehicle.plate.isNone()) closePeriod(vehicle.plateHistory, vehicle.plate, at);
    if (!plate.isNone()) vehicle.plateHistory.push_back({plate, at, Instant::none()});
    vehicle.plate = plate;
    return vehicle;
}

}  // namespace baydesk
