#pragma once

#include "application/Imports.h"
#include "domain/customer/Customer.h"
#include "domain/vehicle/Vehicle.h"

#include <vector>

namespace baydesk {

// Brings a list of customers in, step by step (keepList() before it makes sure of the rest). Who is
// known by name and phone (by the name alone where neither has a phone) keeps what is known, and
// what was empty is filled. One entry that is refused, and nothing comes in.
// With Duplicates::List nothing that is known changes, and it is `contradicted`.
// Errors: those of check(Customer), at "rows[n].field".
Result<ImportCounts> importCustomers(Workplace& workplace, const Caller& caller,
                                     const std::vector<Customer>& customers,
                                     Duplicates duplicates = Duplicates::Merge);
// The same, for whoever lets others work between the steps.
Result<SteppedImport> customerSteps(const Caller& caller, const std::vector<Customer>& customers,
                                    Duplicates duplicates = Duplicates::Merge);

// One car as a list brings it in.
struct VehicleEntry {
    Vehicle vehicle;                 // without an id and owners
    std::vector<Plate> otherPlates;  // that the list knows the same car by
    std::vector<Customer> owners;    // name and phones

    bool operator==(const VehicleEntry&) const = default;
};

// The same for cars, known by plate or by a VIN that identifies. A known car keeps its plate; the
// list's other ones go to its history. Owners are found as importCustomers does, or made. A car
// whose plate is known with another VIN is not taken (`contradicted`).
// Errors: those of check(Vehicle) and check(Customer), at "rows[n].field".
Result<ImportCounts> importVehicles(Workplace& workplace, const Caller& caller,
                                    const std::vector<VehicleEntry>& entries,
                                    Duplicates duplicates = Duplicates::Merge);
Result<SteppedImport> vehicleSteps(const Caller& caller, const std::vector<VehicleEntry>& entries,
                                   Duplicates duplicates = Duplicates::Merge);

}  // namespace baydesk
