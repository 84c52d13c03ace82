#include "application/customer/Customers.h"

#include "application/history/History.h"
#include "storage/customer/CustomerSearch.h"
#include "storage/customer/MergeRepository.h"
#include "storage/staff/StaffRepository.h"

namespace baydesk {

namespace {

constexpr int ShownVisits = 50;

Error notFound(const QString& what) {
    return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), what}});
}

std::optional<CustomerVehicle> readCar(Session& session, StoreId store, VehicleId id) {
    const auto vehicle = vehicles::load(session, id);
    auto visits = allVisits(session, id, ShownVisits);
    auto people = vehicles::people(session, id);
    auto merged = merges::into(session, store, FileKind::Vehicle, id.value());
    if (!vehicle) return std::nullopt;
    return CustomerVehicle{*vehicle, std::move(visits), std::move(people), std::move(merged)};
}

std::optional<IncompleteFile> incomplete(Session& session, const vehicles::LatelyHere& visit,
                                         const BusinessCalendar& calendar) {
    const auto vehicle = vehicles::load(session, visit.vehicle);
    const auto customer = customers::load(session, visit.owner);
    if (!vehicle || !customer) return std::nullopt;
    const QStringList lacking = lackingFields(*customer, *vehicle);
    if (lacking.isEmpty()) return std::nullopt;
    return IncompleteFile{vehicle->id,    customer->id,
                          vehicle->plate, (vehicle->brand + u' ' + vehicle->model).trimmed(),
                          customer->name, customer->phone(),
                          visit.at,       completeBy(FilePlan(), calendar, visit.at),
                          lacking};
}

}  // namespace

Result<CustomerList> customerList(Workplace& workplace, int limit, int offset) {
    return workplace.database->ask([limit, offset](Session& session) {
        return CustomerList{customers::list(session, limit, offset), customers::count(session)};
    });
}

Result<CustomerView> customerView(Workplace& workplace, CustomerId id) {
    const auto view =
        workplace.database->ask([id, store = workplace.store,
                                 today = workplace.calendar.businessDate(workplace.clock->now())](
                                    Session& session) -> std::optional<CustomerView> {
            const std::optional<Customer> customer = customers::load(session, id);
            if (!customer) return std::nullopt;
            CustomerView found{*customer, {}, carsOf(session, store, id)};
            const std::vector<VehicleId> cars = vehicles::ofCustomer(session, id);
            session.foretell([&] {
                for (const VehicleId car : cars) readCar(session, store, car);
                merges::into(session, store, FileKind::Customer, customer->id.value());
                staff::list(session, store);
            });
            for (const VehicleId vehicle : cars)
                if (const auto car = readCar(session, store, vehicle))
                    found.vehicles.push_back(*car);
            found.merged = merges::into(session, store, FileKind::Customer, customer->id.value());
            found.staffNames = namesOf(staff::list(session, store));
            found.today = today;
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
            after.safety = vehicle.safety;
            vehicles::update(transaction, *before, after);
            return Outcome{after.id.value(), {}};
        },
        [&vehicle](Transaction& transaction) {
            vehicles::loadForChange(transaction, vehicle.id);
            vehicles::withPlate(transaction, vehicle.plate);
        });
}

Result<std::vector<IncompleteFile>> incompleteFiles(Workplace& workplace, int days) {
    const BusinessCalendar calendar = workplace.calendar;
    const QDate today = calendar.businessDate(workplace.clock->now());
    const Instant since = calendar.startOf(today.addDays(-days));
    return workplace.database->ask([store = workplace.store, calendar, since](Session& session) {
        const auto visits = vehicles::latelyHere(session, store, since);
        session.foretell([&] {
            for (const vehicles::LatelyHere& each : visits) incomplete(session, each, calendar);
        });
        std::vector<IncompleteFile> list;
        for (const vehicles::LatelyHere& each : visits)
            if (const auto file = incomplete(session, each, calendar)) list.push_back(*file);
        return list;
    });
}

Result<Outcome> saveOwners(Workplace& workplace, const Caller& caller, VehicleId vehicle,
                           int version, const std::vector<VehicleOwner>& owners) {
    if (const Done checked = checkOwners(owners); !checked) return checked.error();
    return perform(
        workplace, Verb::EditVehicle, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            const std::optional<Vehicle> before = vehicles::loadForChange(transaction, vehicle);
            for (const VehicleOwner& each : owners)
                if (!customers::load(transaction, each.customer))
                    return notFound(QStringLiteral("customer"));
            if (!before) return notFound(QStringLiteral("vehicle"));
            if (before->version != version) return Error(ErrorKind::StaleEdit);
            Vehicle after = *before;
            after.owners = owners;
            vehicles::update(transaction, *before, after);
            return Outcome{vehicle.value(), {}};
        },
        [&](Transaction& transaction) {
            vehicles::loadForChange(transaction, vehicle);
            for (const VehicleOwner& each : owners) customers::load(transaction, each.customer);
        });
}

}  // namespace baydesk
