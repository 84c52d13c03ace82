#include "application/customer/CustomerImport.h"

#include "application/customer/KnownCustomer.h"
#include "domain/customer/MergeCustomer.h"
#include "domain/vehicle/MergeVehicle.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/vehicle/VehicleRepository.h"

#include <algorithm>

namespace baydesk {

namespace {

using imports::Taken;

struct Placed {
    CustomerId id;
    Taken taken;
};

Placed place(Transaction& transaction, const Customer& customer, Duplicates duplicates) {
    const std::optional<Customer> before = knownCustomer(transaction, customer);
    if (!before) {
        Customer fresh = customer;
        fresh.id = transaction.newId<CustomerId>();
        customers::insert(transaction, fresh);
        return {fresh.id, Taken::Added};
    }
    if (duplicates == Duplicates::List) return {before->id, Taken::Contradicts};
    Customer after = completed(*before, customer);
    if (after == *before) return {before->id, Taken::Same};
    customers::update(transaction, *before, after);
    return {before->id, Taken::Changed};
}

// Plates that the car is said to have borne until now.
void addPlates(Vehicle& vehicle, const std::vector<Plate>& plates, Instant at) {
    for (const Plate& plate : plates) {
        const auto isIt = [&plate](const PlatePeriod& period) { return period.plate == plate; };
        const auto& history = vehicle.plateHistory;
        if (plate.isNone() || plate == vehicle.plate) continue;
        if (std::any_of(history.begin(), history.end(), isIt)) continue;
        vehicle.plateHistory.insert(vehicle.plateHistory.begin(), {plate, Instant::none(), at});
    }
}

void addOwners(Transaction& transaction, Vehicle& vehicle, const std::vector<Customer>& owners,
               Duplicates duplicates) {
    for (const Customer& owner : owners) {
        const CustomerId id = place(transaction, owner, duplicates).id;
        const auto isIt = [id](const VehicleOwner& each) {
            return each.customer == id && each.role == OwnerRole::Owner;
        };
        if (std::none_of(vehicle.owners.begin(), vehicle.owners.end(), isIt))
            vehicle.owners.push_back({id, OwnerRole::Owner, transaction.at()});
    }
}

std::optional<Vehicle> known(Transaction& transaction, const VehicleEntry& entry) {
    VehicleId bearer = vehicles::withPlate(transaction, entry.vehicle.plate);
    for (const Plate& plate : entry.otherPlates)
        if (!bearer) bearer = vehicles::withPlate(transaction, plate);
    if (!bearer && identifies(entry.vehicle.vin))
        bearer = vehicles::withVin(transaction, entry.vehicle.vin);
    if (!bearer) return std::nullopt;
    return vehicles::load(transaction, bearer);
}

Taken place(Transaction& transaction, const VehicleEntry& entry, Duplicates duplicates) {
    const std::optional<Vehicle> before = known(transaction, entry);
    std::vector<Plate> plates = entry.otherPlates;
    if (!before) {
        Vehicle fresh = entry.vehicle;
        fresh.id = transaction.newId<VehicleId>();
        addPlates(fresh, plates, transaction.at());
        addOwners(transaction, fresh, entry.owners, duplicates);
        vehicles::insert(transaction, fresh);
        return Taken::Added;
    }
    if (duplicates == Duplicates::List) return Taken::Contradicts;
    if (contradict(*before, entry.vehicle)) return Taken::Contradicts;
    const Vehicle& more = entry.vehicle;
    // The plate leads to one car and the VIN to another: the VIN stays where it is.
    if (identifies(more.vin) && more.vin != before->vin && vehicles::withVin(transaction, more.vin))
        return Taken::Contradicts;
    Vehicle after = completed(*before, more);
    plates.push_back(more.plate);
    addPlates(after, plates, transaction.at());
    addOwners(transaction, after, entry.owners, duplicates);
    if (after == *before) return Taken::Same;
    vehicles::update(transaction, *before, after);
    return Taken::Changed;
}

Done check(const VehicleEntry& entry) {
    Violations violations;
    violations.take(check(entry.vehicle));
    for (const Customer& owner : entry.owners) violations.take(check(owner));
    return violations.result();
}

}  // namespace

Result<SteppedImport> customerSteps(const Caller& caller, const std::vector<Customer>& customers,
                                    Duplicates duplicates) {
    std::vector<Customer> typed;
    typed.reserve(customers.size());
    for (const Customer& each : customers) typed.push_back(tidied(each));
    const Done checked =
        imports::checkRows(typed, [](const Customer& customer) { return check(customer); });
    if (!checked) return checked.error();
    return imports::inSteps(Verb::ImportCustomers, caller, std::move(typed),
                            [duplicates](Transaction& transaction, const Customer& customer) {
                                return place(transaction, customer, duplicates).taken;
                            });
}

Result<ImportCounts> importCustomers(Workplace& workplace, const Caller& caller,
                                     const std::vector<Customer>& customers,
                                     Duplicates duplicates) {
    return imports::carryOut(workplace, customerSteps(caller, customers, duplicates));
}

Result<SteppedImport> vehicleSteps(const Caller& caller, const std::vector<VehicleEntry>& entries,
                                   Duplicates duplicates) {
    std::vector<VehicleEntry> typed = entries;
    for (VehicleEntry& each : typed) {
        each.vehicle = tidied(each.vehicle);
        for (Customer& owner : each.owners) owner = tidied(owner);
    }
    const Done checked =
        imports::checkRows(typed, [](const VehicleEntry& entry) { return check(entry); });
    if (!checked) return checked.error();
    return imports::inSteps(Verb::ImportVehicles, caller, std::move(typed),
                            [duplicates](Transaction& transaction, const VehicleEntry& entry) {
                                return place(transaction, entry, duplicates);
                            });
}

Result<ImportCounts> importVehicles(Workplace& workplace, const Caller& caller,
                                    const std::vector<VehicleEntry>& entries,
                                    Duplicates duplicates) {
    return imports::carryOut(workplace, vehicleSteps(caller, entries, duplicates));
}

}  // namespace baydesk
