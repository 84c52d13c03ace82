#pragma once

#include "application/Workplace.h"
#include "application/search/Finder.h"
#include "domain/customer/Customer.h"
#include "domain/vehicle/Vehicle.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/vehicle/VehicleRepository.h"

namespace baydesk {

struct CustomerList {
    std::vector<customers::CustomerRow> rows;
    int total = 0;  // of all customers, however many rows were asked for
};
// By name as people sort names.
Result<CustomerList> customerList(Workplace& workplace, int limit, int offset);

// A car of a customer, with its visits, the newest first.
struct CustomerVehicle {
    Vehicle vehicle;
    std::vector<vehicles::Visit> visits;
};
struct CustomerView {
    Customer customer;
    std::vector<CustomerVehicle> vehicles;
    std::vector<Found> cars;  // the same, the one that was here last first, and which are here now
};
// Errors: NotFound.
Result<CustomerView> customerView(Workplace& workplace, CustomerId id);

// A customer without an id is a new one. Errors: those of check(Customer); StaleEdit where the
// version is not the stored one; NotFound.
Result<Outcome> saveCustomer(Workplace& workplace, const Caller& caller, const Customer& customer);

// Changes what is known about a car; owners and visits stay. Errors: those of check(Vehicle);
// AlreadyExists at "plate" where another car bears it; StaleEdit; NotFound.
Result<Outcome> saveVehicle(Workplace& workplace, const Caller& caller, const Vehicle& vehicle);

}  // namespace baydesk
