#include "storage/vehicle/VehicleSearch.h"

#include "storage/search/SearchIndex.h"

namespace baydesk::vehicles {

namespace {

std::vector<SearchTerm> termsOf(const Vehicle& vehicle) {
    std::vector<SearchTerm> terms;
    if (!vehicle.plate.isNone()) terms.push_back({TermKind::Plate, vehicle.plate.number()});
    // Whoever remembers the old plate finds the car too.
    for (const PlatePeriod& old : vehicle.plateHistory)
        if (!old.plate.isNone()) terms.push_back({TermKind::Plate, old.plate.number()});
    if (!vehicle.vin.isNone()) terms.push_back({TermKind::Vin, vehicle.vin.text()});
    return terms;
}

}  // namespace

void putIntoSearch(Transaction& transaction, const Vehicle& vehicle) {
    SearchIndex::put(transaction, {SearchKind::Vehicle, vehicle.id.value()}, vehicle.lastVisit,
                     termsOf(vehicle));
}

void putIntoSearch(sql::Bulk& bulk, const Vehicle& vehicle) {
    SearchIndex::put(bulk, {SearchKind::Vehicle, vehicle.id.value()}, vehicle.lastVisit,
                     termsOf(vehicle));
}

void noteVisit(Transaction& transaction, const Vehicle& vehicle) {
    SearchIndex::touch(transaction, {SearchKind::Vehicle, vehicle.id.value()}, vehicle.lastVisit);
}

}  // namespace baydesk::vehicles
