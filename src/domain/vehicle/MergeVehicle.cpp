#include "domain/vehicle/MergeVehicle.h"

#include <algorithm>

namespace baydesk {

namespace {

void fill(QString& text, const QString& more) {
    if (text.isEmpty()) text = more;
}

}  // namespace

bool identifies(const Vin& vin) {
    const VinVerdict verdict = checkVin(vin);
    return verdict != VinVerdict::Empty && verdict != VinVerdict::WrongLength;
}

bool contradict(const Vehicle& one, const Vehicle& other) {
    return identifies(one.vin) && identifies(other.vin) && one.vin != other.vin;
}

Vehicle completed(Vehicle known, const Vehicle& more) {
    if (known.plate.isNone()) known.plate = more.plate;
    if (known.vin.isNone()) known.vin = more.vin;
    fill(known.brand, more.brand);
    fill(known.model, more.model);
    fill(known.colour, more.colour);
    fill(known.engineNumber, more.engineNumber);
    fill(known.note, more.note);
    if (known.modelYear == 0) known.modelYear = more.modelYear;
    known.newEnergy = known.newEnergy || more.newEnergy;
    known.lastOdometerKm = std::max(known.lastOdometerKm, more.lastOdometerKm);
    return known;
}

}  // namespace baydesk
