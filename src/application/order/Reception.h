#pragma once

#include "application/Workplace.h"
#include "domain/appointment/Booking.h"
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
    std::vector<Booking> bookings = {};           // of this plate, still expected; the next first
    int comebacks = 0;            // jobs of the last twelve months that had to be done again
    LastWalkRound lastWalk = {};  // what was marked the last time
};

Result<PlateFacts> plateFacts(Workplace& workplace, const Plate& plate);
// `typed` is a plate that the car has not yet: what is booked under it is its, too.
Result<PlateFacts> vehicleFacts(Workplace& workplace, VehicleId vehicle, const Plate& typed = {});

// What was marked on the visit before the one that began at `before`. Errors: those of the store.
Result<LastWalkRound> lastWalkRoundBefore(Workplace& workplace, VehicleId vehicle, Instant before);

// From its readings; none of too few. Inside a snapshot that is open already.
std::optional<int> kmPerDayOf(Session& session, VehicleId vehicle);

// Whose number this is: of who calls. Errors: those of the store.
Result<std::vector<Customer>> customersWithPhone(Workplace& workplace, const Phone& phone);

// The intake sheet, signed before the car has a number: what was shown is what the form says.
struct IntakeSignature {
    SigningWay way = SigningWay::Drawn;
    QString person = {};
    QByteArray picture = {};  // PNG of the drawn signature; of a scan JPEG or PNG, or empty
    QString shownText = {};

    bool operator==(const IntakeSignature&) const = default;
};

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
    BookingId booking = {};  // that this arrival is of (requirement R7); none: nobody called
    std::optional<IntakeSignature> signature = {};  // of the intake sheet, where it was signed
    UrgentCallId urgentCall = {};  // that the car comes for; it ends with the order
};

// Takes the car in: vehicle, customer and order with its number, in one transaction.
// Errors, at the form's fields: Required ("plate" where there is neither plate nor VIN, "sender",
// "phone"), AlreadyExists ("plate" where another car than the form's bears it), OpenOrderExists,
// KeyTagInUse, OdometerNeedsReason, EngineHoursNeedReason, PromiseInThePast, ClockImplausible,
// WalkRoundMissing and SignatureMissing (where the shop asks for it), NotFound (a photo that was
// never kept; the urgent call; "booking"), TaskClosed ("booking": it has become another order, or
// nobody came), NotAPicture and PictureTooLarge at "signature", those of check(Intake),
// check(Customer), check(Vehicle).
Result<Outcome> takeIn(Workplace& workplace, const Caller& caller, const ReceptionForm& form);

struct IntakeEdit {
    OrderId order;
    Intake intake;
    int baseRevision = 0;
};
// Errors: those of RepairOrder::editIntake; KeyTagInUse, OdometerNeedsReason,
// EngineHoursNeedReason, WalkRoundMissing, NotFound (a photo that was never kept).
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
