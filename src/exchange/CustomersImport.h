#pragma once

#include "application/customer/CustomerImport.h"
#include "exchange/ColumnMap.h"
#include "exchange/ImportPlan.h"

namespace baydesk {

// Reads lists of customers. Name and phone together tell them apart; the same customer again is
// merged: what the earlier row leaves empty is filled. Reasons of refusal: those of
// check(Customer), NotFound (kind), RowBroken.
// Errors: FileEmpty, HeadingsUnknown; those of withMap.
Result<ImportPlan<Customer>> planCustomers(const std::vector<ImportFile>& files,
                                           const ColumnMap& map = {},
                                           const PlanWishes& wishes = {});

// Reads lists of cars, with their owners where there is a column for the name. Plate and VIN tell
// cars apart. Reasons of refusal: those of check(Vehicle) and of check(Customer) for the owner,
// Required (plate and VIN both missing), NotANumber and OutOfRange (year, odometer), AlreadyExists
// (the plate or VIN of another car further up), RowBroken. Errors: as planCustomers.
Result<ImportPlan<VehicleEntry>> planVehicles(const std::vector<ImportFile>& files,
                                              const ColumnMap& map = {},
                                              const PlanWishes& wishes = {});

// The phones of a cell ("13855128830 / 0551-65123456"); none where it says that there is none.
std::vector<CustomerPhone> phonesOf(const QString& cell);

}  // namespace baydesk
