#pragma once

#include "domain/customer/FileChange.h"
#include "domain/vehicle/Vehicle.h"

namespace baydesk {

// Whether a VIN tells one car from every other: 17 characters. What shops type to fill the field
// ("0", a tail) does not.
bool identifies(const Vin& vin);

// Whether the two cannot be the same car, whatever else agrees: each has a VIN that identifies, and
// they differ.
bool contradict(const Vehicle& one, const Vehicle& other);

// What `known` leaves empty is taken over from `more`; what it says stays. The higher reading of
// the odometer is kept. Plate history, owners and visits are not touched.
Vehicle completed(Vehicle known, const Vehicle& more);

// Whether the two cannot be one car mistyped: both VINs are whole, both check digits fit, and they
// differ.
bool areTwoCars(const Vehicle& one, const Vehicle& other);

// Two files of the same car in one (requirement R20), as mergedCustomer(). The plate is that of
// `kept`, and the other one's goes to its history, ended at `at`. People of both cars are people of
// the one. What was read last counts. `theirs`: "vin", "brand", "model", "colour", "engineNumber",
// "modelYear", "kind".
MergedFile<Vehicle> mergedVehicle(const Vehicle& kept, const Vehicle& gone,
                                  const QStringList& theirs, Instant at);
Vehicle unmerged(Vehicle now, const FileChanges& changes);
QStringList differingFields(const Vehicle& kept, const Vehicle& gone);

// The car when one of its people turned out to be another one of the shop's customers; each link
// that moves is noted.
Vehicle withOwnerMoved(Vehicle car, CustomerId from, CustomerId to, FileChanges& changes);
// … and back again, link by link.
Vehicle withOwnerMovedBack(Vehicle car, CustomerId from, CustomerId to, const FileChange& link);

}  // namespace baydesk
