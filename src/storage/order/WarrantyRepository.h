#pragma once

#include "domain/order/Warranty.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>

namespace baydesk::warranties {

// Writes them once, when the car leaves.
void insert(Transaction& transaction, const std::vector<JobWarranty>& list);

// The guarantee of one job of the car, ended or not.
std::optional<JobWarranty> ofJob(Session& session, VehicleId vehicle, JobId job);
std::vector<JobWarranty> ofOrder(Session& session, StoreId store, OrderId order);
// Those of the car that have not ended by this date, of all stores, the last to end first. Whether
// the car has run too far since is asked of isLive().
std::vector<JobWarranty> ofVehicle(Session& session, VehicleId vehicle, QDate on);

WarrantyPromise promise(Session& session, StoreId store);
void setPromise(Transaction& transaction, const WarrantyPromise& before,
                const WarrantyPromise& after);

void put(sql::Bulk& bulk, StoreId store, const JobWarranty& warranty);

}  // namespace baydesk::warranties
