#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/vehicle/Plate.h"
#include "domain/vehicle/Vin.h"

#include <QString>
#include <vector>

namespace baydesk {

// When a car bore a plate. `from` is none if nobody knows, `until` while it still does.
struct PlatePeriod {
    Plate plate;
    Instant from;
    Instant until;

    bool operator==(const PlatePeriod&) const = default;
};

// The law's groups for the guarantee of a repair (regulation.md 3.2): cars with dangerous-goods
// vehicles, motorcycles, other motor vehicles.
enum class VehicleKind { Car, Motorcycle, Other };

enum class OwnerRole { Owner, Sender, Payer };

// A customer who has to do with the car; the same one may be there in several roles.
struct VehicleOwner {
    CustomerId customer;
    OwnerRole role = OwnerRole::Owner;
    Instant since;
    Instant until = {};  // none: to this day

    bool isNow() const { return until.isNone(); }
    bool operator==(const VehicleOwner&) const = default;
};

struct Vehicle {
    VehicleId id;
    Plate plate;
    std::vector<PlatePeriod> plateHistory;  // oldest first, with the present plate if known since
    Vin vin;
    QString brand;
    QString model;
    QString colour;
    QString engineNumber;
    int modelYear = 0;  // 0: unknown
    bool newEnergy = false;
    std::vector<VehicleOwner> owners;  // also those who were, until when
    int lastOdometerKm = 0;            // 0: unknown
    int lastEngineHours = 0;           // of machinery; 0: unknown
    Instant lastVisit;
    QString note;
    VehicleKind kind = VehicleKind::Car;
    bool ofTheTrade = false;    // of a dealer or another shop: no call after a visit
    QString safety = {};        // what whoever has the car must know before it is driven
    VehicleId mergedInto = {};  // was found to be the same car; none: lives
    int version = 0;

    bool operator==(const Vehicle&) const = default;
};

// With each single-line text as it should have been typed.
Vehicle tidied(Vehicle vehicle);

// Errors at "plate", "vin" and each text: TooLong, BadCharacters; "modelYear", "lastOdometerKm":
// OutOfRange. An odd plate or VIN is no error: those are the warnings of checkPlate and checkVin.
Done check(const Vehicle& vehicle);

// What people have to do with the car: nobody twice in one role, no end before its begin. Errors at
// "owners": AlreadyExists, OutOfRange.
Done checkOwners(const std::vector<VehicleOwner>& owners);

// With the customer in this role from now on; who is there already stays as they are.
Vehicle withPerson(Vehicle vehicle, CustomerId customer, OwnerRole role, Instant at);

// The car under another plate: the old plate's period ends at that moment, the new one's begins.
// The same plate changes nothing.
Vehicle replated(Vehicle vehicle, const Plate& plate, Instant at);

}  // namespace baydesk
