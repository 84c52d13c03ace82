#pragma once

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

}  // namespace baydesk
