#include "application/history/History.h"

#include "application/customer/KnownCustomer.h"
#include "domain/vehicle/MergeVehicle.h"
#include "storage/history/PastOrderRepository.h"

#include <algorithm>

namespace baydesk {

namespace {

using imports::Taken;

VehicleId vehicleOf(Session& session, const PastOrder& order) {
    if (const VehicleId car = vehicles::withPlate(session, order.plate)) return car;
    return identifies(order.vin) ? vehicles::withVin(session, order.vin) : VehicleId();
}

CustomerId customerOf(Session& session, const PastOrder& order) {
    if (order.customerName.isEmpty()) return {};
    Customer described;
    described.name = order.customerName;
    if (!order.customerPhone.isEmpty())
        described.phones.push_back({Phone::of(order.customerPhone)});
    const auto customer = knownCustomer(session, described);
    return customer ? customer->id : CustomerId();
}

Taken place(Transaction& transaction, PastOrder order) {
    order.vehicle = vehicleOf(transaction, order);
    order.customer = customerOf(transaction, order);
    const std::optional<PastOrder> before =
        history::withNumber(transaction, transaction.store(), order.origin, order.number);
    if (!before) {
        order.id = transaction.newId<PastOrderId>();
        history::insert(transaction, order);
        return Taken::Added;
    }
    // What was linked once stays: a car that has changed hands or plates keeps its past.
    order.id = before->id;
    if (!before->vehicle.isNone()) order.vehicle = before->vehicle;
    if (!before->customer.isNone()) order.customer = before->customer;
    if (order == *before) return Taken::Same;
    PastOrder unlinked = order;
    unlinked.vehicle = before->vehicle;
    unlinked.customer = before->customer;
    if (unlinked != *before) return Taken::Contradicts;
    history::relink(transaction, *before, order);
    return Taken::Changed;
}

}  // namespace

Result<SteppedImport> historySteps(const Caller& caller, const std::vector<PastOrder>& orders) {
    std::vector<PastOrder> whole;
    whole.reserve(orders.size());
    for (const PastOrder& each : orders) whole.push_back(balanced(each));
    const Done checked =
        imports::checkRows(whole, [](const PastOrder& order) { return check(order); });
    if (!checked) return checked.error();
    return imports::inSteps(
        Verb::ImportHistory, caller, std::move(whole),
        [](Transaction& transaction, const PastOrder& order) { return place(transaction, order); });
}

Result<ImportCounts> importHistory(Workplace& workplace, const Caller& caller,
                                   const std::vector<PastOrder>& orders) {
    return imports::carryOut(workplace, historySteps(caller, orders));
}

std::vector<vehicles::Visit> allVisits(Session& session, VehicleId vehicle, int limit) {
    std::vector<vehicles::Visit> list = vehicles::visits(session, vehicle, limit);
    for (vehicles::Visit& visit : history::visits(session, vehicle, limit))
        list.push_back(std::move(visit));
    std::stable_sort(list.begin(), list.end(),
                     [](const vehicles::Visit& a, const vehicles::Visit& b) {
                         return a.takenInAt > b.takenInAt;
                     });
    if (list.size() > static_cast<std::size_t>(limit)) list.resize(static_cast<std::size_t>(limit));
    return list;
}

}  // namespace baydesk
