#pragma once

#include "application/Workplace.h"
#include "domain/customer/Customer.h"
#include "domain/order/OrderState.h"
#include "domain/order/Warranty.h"
#include "domain/vehicle/Odometer.h"
#include "domain/vehicle/Vehicle.h"
#include "storage/vehicle/VehicleRepository.h"

namespace baydesk {

// What somebody owes this store on account.
struct Debt {
    CustomerId customer;
    QString name;
    Money amount;
};

// What a plate tells: everything that is known the moment it is typed.
struct PlateFacts {
    std::optional<Vehicle> vehicle;
    std::vector<Customer> customers;  // owner, senders, payers; the sender of the last visit first
    std::vector<vehicles::Visit> visits;
    std::optional<QString> openOrder;  // the car is in the shop already
    std::optional<int> kmPerDay;
    std::vector<JobWarranty> warranties;          // not ended by date; isLive() asks for the km too
    std::vector<vehicles::DeclinedJob> declined;  // advised on earlier visits, to be offered again
    std::vector<Debt> debts = {};                 // of `customers`, in their order
};

Result<PlateFacts> plateFacts(Workplace& workplace, const Plate& plate);
Result<PlateFacts> vehicleFacts(Workplace& workplace, VehicleId vehicle);

// From its readings; none of too few. Inside a snapshot that is open already.
std::optional<int> kmPerDayOf(Session& session, VehicleId vehicle);

// Customers who have this phone number: shown while a new customer is being written down.
Result<std::vector<Customer>> customersWithPhone(Workplace& workplace, const Phone& phone);

// The reception form. A known car and customer come by id; others are made together with the order.
struct ReceptionForm {
    VehicleId vehicle;
    Plate plate;
    Vin vin;
    QString brand;
    QString model;
    CustomerId sender;
    QString senderName;
    Honorific honorific = Honorific::Unknown;
    Phone phone;
    RepairClass repairClass = RepairClass::Minor;
    Intake intake;
    Instant promisedAt;
};

// Takes the car in: vehicle, customer and order with its number, in one transaction.
// Errors, at the form's fields: Required ("plate" where there is neither plate nor VIN, "sender",
// "phone"), AlreadyExists ("plate" where another car than the form's bears it), OpenOrderExists,
// KeyTagInUse, OdometerNeedsReason, EngineHoursNeedReason, PromiseInThePast, ClockImplausible,
// WalkRoundMissing (where the shop asks for it), those of check(Intake), check(Customer),
// check(Vehicle).
Result<Outcome> takeIn(Workplace& workplace, const Caller& caller, const ReceptionForm& form);

struct IntakeEdit {
    OrderId order;
    Intake intake;
    int baseRevision = 0;
};
// Errors: those of RepairOrder::editIntake; KeyTagInUse, OdometerNeedsReason,
// EngineHoursNeedReason, WalkRoundMissing.
Result<Outcome> editIntake(Workplace& workplace, const Caller& caller, const IntakeEdit& edit);

struct PromiseEdit {
    OrderId order;
    Instant dueAt;
    QString reason;
    // How the customer hears of it in the same step; none: somebody still has to tell.
    std::optional<ContactWay> told = ContactWay::InPerson;
};
// Errors: those of RepairOrder::changePromise.
Result<Outcome> changePromise(Workplace& workplace, const Caller& caller, const PromiseEdit& edit);

}  // namespace baydesk
