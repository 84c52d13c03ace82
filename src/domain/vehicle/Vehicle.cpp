#include "domain/vehicle/Vehicle.h"

#include "domain/values/Text.h"
#include "domain/vehicle/Odometer.h"

namespace baydesk {

namespace {

constexpr int MostPlate = 20;
constexpr int MostVin = 30;
constexpr int MostText = 100;
constexpr int MostNote = 2000;
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
    tidyLines({&vehicle.brand, &vehicle.model, &vehicle.colour, &vehicle.engineNumber});
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
    const int year = vehicle.modelYear;
    violations.require(year == 0 || (year >= FirstYear && year <= LastYear), ErrorKind::OutOfRange,
                       QStringLiteral("modelYear"), between(FirstYear, LastYear));
    violations.require(vehicle.lastOdometerKm >= 0 && vehicle.lastOdometerKm <= Odometer::MostKm,
                       ErrorKind::OutOfRange, QStringLiteral("lastOdometerKm"),
                       between(0, Odometer::MostKm));
    return violations.result();
}

Vehicle replated(Vehicle vehicle, const Plate& plate, Instant at) {
    if (vehicle.plate == plate) return vehicle;
    if (!vehicle.plate.isNone()) closePeriod(vehicle.plateHistory, vehicle.plate, at);
    if (!plate.isNone()) vehicle.plateHistory.push_back({plate, at, Instant::none()});
    vehicle.plate = plate;
    return vehicle;
}

}  // namespace baydesk
