#include "application/customer/Customers.h"

#include "application/history/History.h"
#include "storage/customer/CustomerSearch.h"

namespace baydesk {

namespace {

constexpr int ShownVisits = 50;

Error notFound(const QString& what) {
    return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), what}});
}

}  // namespace

Result<CustomerList> customerList(Workplace& workplace, int limit, int offset) {
    return workplace.database->ask([limit, offset](Session& session) {
        return CustomerList{customers::list(session, limit, offset), customers::count(session)};
    });
}

Result<CustomerView> customerView(Workplace& workplace, CustomerId id) {
    const auto view = workplace.database->ask(
        [id, store = workplace.store](Session& session) -> std::optional<CustomerView> {
            const std::optional<Customer> customer = customers::load(session, id);
            if (!customer) return std::nullopt;
            CustomerView found{*customer, {}, carsOf(session, store, id)};
            const std::vector<VehicleId> cars = vehicles::ofCustomer(session, id);
            session.foretell([&] {
                for (const VehicleId car : cars) {
                    vehicles::load(session, car);
                    allVisits(session, car, ShownVisits);
                }
            });
            for (const VehicleId vehicle : cars)
                if (const auto car = vehicles::load(session, vehicle))
                    found.vehicles.push_back({*car, allVisits(session, vehicle, ShownVisits)});
            return found;
        });
    if (!view) return view.error();
    if (!*view) return notFound(QStringLiteral("customer"));
    return **view;
}

Result<Outcome> saveCustomer(Workplace& workplace, const Caller& caller, const Customer& typed) {
    const Customer customer = tidied(typed);
    if (const Done checked = check(customer); !checked) return checked.error();
    return perform(
        workplace, Verb::EditCustomer, caller,
        [customer](Transaction& transaction) -> Result<Outcome> {
            Customer after = customer;
            if (after.id.isNone()) {
                after.id = transaction.newId<CustomerId>();
                customers::insert(transaction, after);
                return Outcome{after.id.value(), {}};
            }
            const std::optional<Customer> before = customers::loadForChange(transaction, after.id);
            if (!before) return notFound(QStringLiteral("customer"));
            if (before->version != after.version) return Error(ErrorKind::StaleEdit);
            customers::update(transaction, *before, after);
            return Outcome{after.id.value(), {}};
        },
        [&customer](Transaction& transaction) {
            if (!customer.id) return;
            customers::loadForChange(transaction, customer.id);
            customers::lastVisit(transaction, customer.id);
        });
}

Result<Outcome> saveVehicle(Workplace& workplace, const Caller& caller, const Vehicle& typed) {
    const Vehicle vehicle = tidied(typed);
    if (const Done checked = check(vehicle); !checked) return checked.error();
    return perform(
        workplace, Verb::EditVehicle, caller,
        [vehicle](Transaction& transaction) -> Result<Outcome> {
            const std::optional<Vehicle> before = vehicles::loadForChange(transaction, vehicle.id);
            if (!before) return notFound(QStringLiteral("vehicle"));
            if (before->version != vehicle.version) return Error(ErrorKind::StaleEdit);
            const VehicleId bearer = vehicles::withPlate(transaction, vehicle.plate);
            if (bearer && bearer != vehicle.id)
                return Error(ErrorKind::AlreadyExists, QStringLiteral("plate"),
                             {{QStringLiteral("what"), vehicle.plate.display()}});
            Vehicle after = replated(*before, vehicle.plate, transaction.at());
            after.vin = vehicle.vin;
            after.brand = vehicle.brand;
            after.model = vehicle.model;
            after.colour = vehicle.colour;
            after.engineNumber = vehicle.engineNumber;
            after.modelYear = vehicle.modelYear;
            after.newEnergy = vehicle.newEnergy;
            after.note = vehicle.note;
            after.kind = vehicle.kind;
            after.ofTheTrade = vehicle.ofTheTrade;
            vehicles::update(transaction, *before, after);
            return Outcome{after.id.value(), {}};
        },
        [&vehicle](Transaction& transaction) {
            vehicles::loadForChange(transaction, vehicle.id);
            vehicles::withPlate(transaction, vehicle.plate);
        });
}

}  // namespace baydesk
