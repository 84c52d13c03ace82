#pragma once

#include "application/Workplace.h"
#include "application/search/Finder.h"
#include "domain/customer/Customer.h"
#include "domain/customer/FileChange.h"
#include "domain/customer/FileCompleteness.h"
#include "domain/vehicle/Vehicle.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/vehicle/VehicleRepository.h"

#include <map>

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
    std::vector<vehicles::Person> people = {};  // who is, or was, its owner, sender or payer
    std::vector<FileMerge> merged = {};         // cars that turned out to be this one
};
struct CustomerView {
    Customer customer;
    std::vector<CustomerVehicle> vehicles;
    std::vector<Found> cars;  // the same, the one that was here last first, and which are here now
    std::vector<FileMerge> merged = {};          // files that turned out to be this customer's
    std::map<StaffId, QString> staffNames = {};  // who merged them
    QDate today = {};                            // the business day
};
// Of a file that was merged, the view is that of the one it leads to. Errors: NotFound.
Result<CustomerView> customerView(Workplace& workplace, CustomerId id);

// A customer without an id is a new one. Errors: those of check(Customer); StaleEdit where the
// version is not the stored one; NotFound.
Result<Outcome> saveCustomer(Workplace& workplace, const Caller& caller, const Customer& customer);

// A file that is not complete, and by when it is to be (requirement C15).
struct IncompleteFile {
    VehicleId vehicle;
    CustomerId customer;
    Plate plate;
    QString vehicleName;  // brand and model
    QString name;         // of the customer
    Phone phone;
    Instant visit;
    Instant dueAt;
    QStringList lacking;  // lackingFields()
};
// Of the cars that this store took in during the last `days` business days, the one that is due
// first at the top.
Result<std::vector<IncompleteFile>> incompleteFiles(Workplace& workplace, int days = 30);

// Who has to do with a car: all of them, as they are from now on. Errors: those of checkOwners();
// NotFound of the car ("vehicle") or of one of the people ("customer"); StaleEdit.
Result<Outcome> saveOwners(Workplace& workplace, const Caller& caller, VehicleId vehicle,
                           int version, const std::vector<VehicleOwner>& owners);

// Changes what is known about a car; owners and visits stay. Errors: those of check(Vehicle);
// AlreadyExists at "plate" where another car bears it; StaleEdit; NotFound.
Result<Outcome> saveVehicle(Workplace& workplace, const Caller& caller, const Vehicle& vehicle);

}  // namespace baydesk
