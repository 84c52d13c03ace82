#pragma once

#include "application/Workplace.h"
#include "domain/customer/Customer.h"
#include "domain/customer/FileChange.h"
#include "domain/settlement/Credit.h"
#include "domain/vehicle/Vehicle.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace baydesk {

// Two files of one person or one car (requirement R20, ADR 0036). What hangs on the file that goes
// (orders, calls, complaints, money owed) stays where it is, and is that of the file that stays.

// What two customers bring with them, to be seen before they become one.
struct CustomerSide {
    Customer customer;
    std::vector<VehicleId> cars;
    int visits = 0;
    int openOrders = 0;
    Money owed;                                // to this store
    std::optional<CreditAgreement> agreement;  // of the two, that of the file that stays counts
};
struct CustomerMergePreview {
    CustomerSide kept;
    CustomerSide gone;
};
// Errors: NotFound; StaleEdit where both are one file already.
Result<CustomerMergePreview> previewMerge(Workplace& workplace, CustomerId kept, CustomerId gone);

struct VehicleSide {
    Vehicle vehicle;
    int visits = 0;
    std::optional<QString> openOrder;
};
struct VehicleMergePreview {
    VehicleSide kept;
    VehicleSide gone;
};
Result<VehicleMergePreview> previewMerge(Workplace& workplace, VehicleId kept, VehicleId gone);

// `theirs`: the fields in which the file that goes is right (mergedCustomer(), mergedVehicle()).
// The versions are those that were shown.
struct CustomerMergeForm {
    CustomerId kept;
    int keptVersion = 0;
    CustomerId gone;
    int goneVersion = 0;
    QStringList theirs = {};
};
struct VehicleMergeForm {
    VehicleId kept;
    int keptVersion = 0;
    VehicleId gone;
    int goneVersion = 0;
    QStringList theirs = {};
};

// The outcome's id is that of the merge. Errors: NotFound; StaleEdit where either was changed or
// merged meanwhile; those of check(Customer).
Result<Outcome> mergeCustomers(Workplace& workplace, const Caller& caller,
                               const CustomerMergeForm& form);
// Errors: those of mergeCustomers(), of check(Vehicle); StepDoesNotFit at "vin" where they are two
// cars; OpenOrderExists where both are in the shop ("order").
Result<Outcome> mergeVehicles(Workplace& workplace, const Caller& caller,
                              const VehicleMergeForm& form);

// Both files are as they were, but for what was done since. Errors: NotFound (never made, or undone
// already); StepDoesNotFit at "day" where its business day is over, at "order" where the file that
// stayed was merged itself since.
Result<Outcome> undoMerge(Workplace& workplace, const Caller& caller, FileMergeId id);

}  // namespace baydesk
