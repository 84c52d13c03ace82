#include "application/search/Finder.h"

#include "storage/search/FoundRows.h"

#include <map>
#include <set>

namespace baydesk {

namespace {

// More of one customer would push everybody else off the list; the customer's page has them all.
constexpr int MostCars = 20;
constexpr int MostCarsOfOne = 500;

Found::Kind kindOf(SearchKind kind) {
    switch (kind) {
        case SearchKind::Vehicle:
            return Found::Kind::Vehicle;
        case SearchKind::Customer:
            return Found::Kind::Customer;
        case SearchKind::Order:
            return Found::Kind::Order;
    }
    return Found::Kind::Vehicle;
}

Found shown(const FoundRow& row) {
    return {.kind = kindOf(row.subject.kind),
            .vehicle = row.vehicle,
            .customer = row.customer,
            .order = row.order,
            .orderNumber = row.orderNumber,
            .plate = row.plate,
            .name = row.name,
            .phone = Phone::of(row.phone),
            .vehicleName = row.vehicleName,
            .lastVisit = row.lastVisit,
            .stage = row.stage};
}

// Where a customer's cars end before their number does: who has them, and how many are left.
Found restOf(const FoundRow& row) {
    Found rest;
    rest.kind = Found::Kind::Customer;
    rest.customer = row.customer;
    rest.name = row.name;
    rest.phone = Phone::of(row.phone);
    rest.moreCars = row.cars - MostCars;
    return rest;
}

// A car that was found by its own plate as well as with its customer is one line.
std::vector<Found> linesOf(const std::vector<FoundRow>& rows) {
    std::vector<Found> list;
    std::set<VehicleId> seen;
    std::map<CustomerId, int> cars;
    // A file that was found by itself and by another one that was merged into it is found once.
    std::map<std::pair<SearchKind, qint64>, int> first;
    for (const FoundRow& row : rows) {
        const auto subject = std::pair(row.subject.kind, row.subject.id);
        if (first.emplace(subject, row.position).first->second != row.position) continue;
        const bool isCar = row.subject.kind != SearchKind::Order && !row.vehicle.isNone();
        if (!isCar || seen.insert(row.vehicle).second) list.push_back(shown(row));
        if (row.subject.kind != SearchKind::Customer) continue;
        if (++cars[row.customer] == MostCars && row.cars > MostCars) list.push_back(restOf(row));
    }
    return list;
}

}  // namespace

Result<std::vector<Found>> find(Workplace& workplace, const QString& text, int limit) {
    return workplace.database->ask([store = workplace.store, text, limit](Session& session) {
        std::vector<SearchSubject> subjects;
        for (const SearchHit& hit : SearchIndex::find(session, text, limit))
            subjects.push_back(hit.subject);
        return linesOf(foundRows(session, store, subjects, MostCars));
    });
}

std::vector<Found> carsOf(Session& session, StoreId store, CustomerId customer) {
    std::vector<Found> list;
    for (const FoundRow& row :
         foundRows(session, store, {{SearchKind::Customer, customer.value()}}, MostCarsOfOne))
        if (row.vehicle) list.push_back(shown(row));
    return list;
}

}  // namespace baydesk
