#pragma once

#include "application/Workplace.h"
#include "domain/customer/Customer.h"
#include "domain/vehicle/Vehicle.h"

#include <optional>
#include <vector>

namespace baydesk {

// Who may be meant by what is being typed, found while it is typed (requirement R20).

struct CustomerDescription {
    QString name = {};
    Phone phone = {};
    CustomerId except = {};  // whose file it is
};

struct AlikeCustomer {
    // What agrees, the surest first; or that it is one of the car's people.
    enum class By { Phone, NameAndTail, Name, Car };
    Customer customer;
    By by = By::Phone;
};

// The surest first: the same phone, the same name with a phone that ends alike, the same name.
Result<std::vector<AlikeCustomer>> customersAlike(Workplace& workplace,
                                                  const CustomerDescription& described);

struct AlikeVehicle {
    Vehicle vehicle;
    QString person;  // who brought it last, or owns it; empty: nobody knows
};

// The car that has this VIN, which identifies it; nothing for a VIN that does not.
Result<std::optional<AlikeVehicle>> vehicleWithVin(Workplace& workplace, const Vin& vin,
                                                   VehicleId except = {});
// The car that bears this plate.
Result<std::optional<AlikeVehicle>> vehicleWithPlate(Workplace& workplace, const Plate& plate,
                                                     VehicleId except = {});

}  // namespace baydesk
