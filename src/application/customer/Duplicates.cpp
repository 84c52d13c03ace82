#include "application/customer/Duplicates.h"

#include "domain/customer/MergeCustomer.h"
#include "domain/values/Text.h"
#include "domain/vehicle/MergeVehicle.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/vehicle/VehicleRepository.h"

#include <algorithm>

namespace baydesk {

namespace {

using By = AlikeCustomer::By;

void add(std::vector<AlikeCustomer>& list, const Customer& customer, By by, CustomerId except) {
    const bool known = std::any_of(
        list.begin(), list.end(),
        [&customer](const AlikeCustomer& each) { return each.customer.id == customer.id; });
    if (!known && customer.id != except) list.push_back({customer, by});
}

bool hasPhoneLike(const Customer& customer, const Phone& phone) {
    return std::any_of(customer.phones.begin(), customer.phones.end(),
                       [&phone](const CustomerPhone& each) { return endAlike(each.phone, phone); });
}

std::vector<AlikeCustomer> alike(Session& session, const CustomerDescription& described) {
    const QString name = tidied(described.name);
    session.foretell([&] {
        customers::withPhone(session, described.phone);
        customers::withName(session, name);
    });
    std::vector<AlikeCustomer> list;
    if (!described.phone.isNone())
        for (const Customer& each : customers::withPhone(session, described.phone))
            add(list, each, By::Phone, described.except);
    if (name.isEmpty()) return list;
    const std::vector<Customer> namesakes = customers::withName(session, name);
    for (const Customer& each : namesakes)
        if (hasPhoneLike(each, described.phone)) add(list, each, By::NameAndTail, described.except);
    for (const Customer& each : namesakes) add(list, each, By::Name, described.except);
    return list;
}

std::optional<AlikeVehicle> known(Session& session, VehicleId id, VehicleId except) {
    if (!id || id == except) return std::nullopt;
    session.foretell([&] {
        vehicles::load(session, id);
        customers::whoBrought(session, id);
    });
    const auto vehicle = vehicles::load(session, id);
    if (!vehicle) return std::nullopt;
    const auto person = customers::whoBrought(session, id);
    return AlikeVehicle{*vehicle, person ? person->name : QString()};
}

}  // namespace

Result<std::vector<AlikeCustomer>> customersAlike(Workplace& workplace,
                                                  const CustomerDescription& described) {
    return workplace.database->ask(
        [described](Session& session) { return alike(session, described); });
}

Result<std::optional<AlikeVehicle>> vehicleWithVin(Workplace& workplace, const Vin& vin,
                                                   VehicleId except) {
    if (!identifies(vin)) return std::optional<AlikeVehicle>();
    return workplace.database->ask([vin, except](Session& session) {
        return known(session, vehicles::withVin(session, vin), except);
    });
}

Result<std::optional<AlikeVehicle>> vehicleWithPlate(Workplace& workplace, const Plate& plate,
                                                     VehicleId except) {
    return workplace.database->ask([plate, except](Session& session) {
        return known(session, vehicles::withPlate(session, plate), except);
    });
}

}  // namespace baydesk
