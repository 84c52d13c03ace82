#pragma once

#include "domain/vehicle/Vehicle.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

namespace baydesk::vehicles {

// What a car is found by: any part of its plate, tails of its VIN.
void putIntoSearch(Transaction& transaction, const Vehicle& vehicle);
// A visit moves the car to the top of the hits.
void noteVisit(Transaction& transaction, const Vehicle& vehicle);

void putIntoSearch(sql::Bulk& bulk, const Vehicle& vehicle);

}  // namespace baydesk::vehicles
