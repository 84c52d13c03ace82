#include "application/search/Finder.h"

#include "storage/customer/CustomerRepository.h"
#include "storage/order/OrderRepository.h"
#include "storage/search/SearchIndex.h"
#include "storage/vehicle/VehicleRepository.h"

namespace baydesk {

namespace {

void fillCustomer(Session& session, CustomerId id, Found& found) {
    const std::optional<Customer> customer = customers::load(session, id);
    if (!customer) return;
    found.customer = customer->id;
    found.name = customer->name;
    found.phone = customer->phone();
}

void fillVehicle(const Vehicle& vehicle, Found& found) {
    found.vehicle = vehicle.id;
    found.plate = vehicle.plate;
    found.vehicleName = (vehicle.brand + u' ' + vehicle.model).trimmed();
    found.lastVisit = vehicle.lastVisit;
}

void fillOpenOrder(Session& session, StoreId store, Found& found) {
    const std::optional<QString> number = orders::openOrderOf(session, store, found.vehicle);
    if (!number) return;
    found.orderNumber = *number;
    found.order = orders::byNumber(session, store, *number).value_or(OrderId());
}

std::optional<Found> vehicleHit(Session& session, StoreId store, VehicleId id) {
    const std::optional<Vehicle> vehicle = vehicles::load(session, id);
    if (!vehicle) return std::nullopt;
    Found found;
    found.kind = Found::Kind::Vehicle;
    fillVehicle(*vehicle, found);
    if (!vehicle->owners.empty()) fillCustomer(session, vehicle->owners.front().customer, found);
    fillOpenOrder(session, store, found);
    return found;
}

// A customer with one car is shown with it.
std::optional<Found> customerHit(Session& session, StoreId store, CustomerId id) {
    Found found;
    found.kind = Found::Kind::Customer;
    fillCustomer(session, id, found);
    if (found.customer.isNone()) return std::nullopt;
    std::optional<Vehicle> latest;
    for (const VehicleId each : vehicles::ofCustomer(session, id))
        if (const auto vehicle = vehicles::load(session, each))
            if (!latest || vehicle->lastVisit > latest->lastVisit) latest = vehicle;
    if (latest) {
        fillVehicle(*latest, found);
        fillOpenOrder(session, store, found);
    }
    return found;
}

std::optional<Found> orderHit(Session& session, StoreId store, OrderId id) {
    const std::optional<OrderState> order = orders::load(session, store, id);
    if (!order) return std::nullopt;
    Found found;
    found.kind = Found::Kind::Order;
    if (const auto vehicle = vehicles::load(session, order->vehicle)) fillVehicle(*vehicle, found);
    fillCustomer(session, order->sender, found);
    found.plate = order->plate;
    found.order = order->id;
    found.orderNumber = order->number;
    found.lastVisit = order->takenInAt;
    return found;
}

std::optional<Found> shown(Session& session, StoreId store, const SearchSubject& subject) {
    switch (subject.kind) {
        case SearchKind::Vehicle:
            return vehicleHit(session, store, VehicleId(subject.id));
        case SearchKind::Customer:
            return customerHit(session, store, CustomerId(subject.id));
        case SearchKind::Order:
            return orderHit(session, store, OrderId(subject.id));
    }
    return std::nullopt;
}

}  // namespace

Result<std::vector<Found>> find(Workplace& workplace, const QString& text, int limit) {
    return workplace.database->read([store = workplace.store, text, limit](Session& session) {
        std::vector<Found> list;
        for (const SearchHit& hit : SearchIndex::find(session, text, limit))
            if (const auto found = shown(session, store, hit.subject)) list.push_back(*found);
        return list;
    });
}

}  // namespace baydesk
