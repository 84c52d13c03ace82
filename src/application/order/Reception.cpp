#include "application/order/Reception.h"

#include "application/appointment/BookingWork.h"
#include "application/history/History.h"
#include "application/order/ClockCheck.h"
#include "application/order/Numbers.h"
#include "application/order/OrderChange.h"
#include "application/order/Photos.h"
#include "application/order/Signing.h"
#include "application/order/UrgentCalls.h"
#include "domain/values/Text.h"
#include "domain/vehicle/EngineHours.h"
#include "storage/appointment/BookingRepository.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/customer/CustomerSearch.h"
#include "storage/order/LastWalkRound.h"
#include "storage/order/OrderRepository.h"
#include "storage/order/OrderSearch.h"
#include "storage/order/UrgentCallRepository.h"
#include "storage/order/WarrantyRepository.h"
#include "storage/settlement/CreditRepository.h"
#include "storage/store/ShopRepository.h"

#include <algorithm>
#include <tuple>

namespace baydesk {

namespace {

constexpr int ShownVisits = 12;
constexpr int ComparedVisits = 50;
constexpr int ShownAdvice = 12;
constexpr int ComebackMonths = 12;

std::optional<int> kmPerDayIn(const std::vector<vehicles::Visit>& visits) {
    std::vector<OdometerReading> readings;
    for (const vehicles::Visit& visit : visits)
        if (visit.odometerKm)
            readings.push_back({Odometer::of(*visit.odometerKm), visit.takenInAt});
    return kmPerDay(readings);
}

// Whoever booked may have said a plate that the car has no longer.
std::vector<Plate> everyPlateOf(const Vehicle& vehicle, const Plate& typed) {
    std::vector<Plate> plates{vehicle.plate};
    if (typed != vehicle.plate) plates.push_back(typed);
    for (const PlatePeriod& each : vehicle.plateHistory)
        if (std::find(plates.begin(), plates.end(), each.plate) == plates.end())
            plates.push_back(each.plate);
    return plates;
}

// What factsOf() reads of a car and its people, to be foretold.
void readAround(Session& session, StoreId store, const Vehicle& vehicle, const Plate& typed,
                QDate today, Instant since) {
    for (const VehicleOwner& owner : vehicle.owners) {
        customers::load(session, owner.customer);
        credits::ledgerOf(session, store, owner.customer);
    }
    orders::openOrderOf(session, store, vehicle.id);
    warranties::ofVehicle(session, vehicle.id, today);
    vehicles::declined(session, vehicle.id, ShownAdvice);
    vehicles::comebacks(session, vehicle.id, since);
    orders::lastWalkRound(session, vehicle.id);
    bookings::liveOf(session, store, everyPlateOf(vehicle, typed));
}

PlateFacts factsOf(Session& session, StoreId store, const std::optional<Vehicle>& vehicle,
                   const Plate& typed, const BusinessCalendar& calendar, QDate today) {
    PlateFacts facts;
    facts.vehicle = vehicle;
    if (!vehicle) return facts;
    const auto own = vehicles::visits(session, vehicle->id, ShownVisits);
    facts.visits = allVisits(session, vehicle->id, ShownVisits);
    // Whoever brought the car last time probably brings it again; then the latest link.
    const CustomerId last = own.empty() ? CustomerId() : own.front().sender;
    std::vector<VehicleOwner> owners = vehicle->owners;
    owners.erase(std::remove_if(owners.begin(), owners.end(),
                                [](const VehicleOwner& each) { return !each.isNow(); }),
                 owners.end());
    std::stable_sort(owners.begin(), owners.end(),
                     [last](const VehicleOwner& a, const VehicleOwner& b) {
                         const bool first = a.customer == last;
                         const bool second = b.customer == last;
                         return first != second ? first : a.since > b.since;
                     });
    const Instant since = calendar.startOf(today.addMonths(-ComebackMonths));
    session.foretell([&] { readAround(session, store, *vehicle, typed, today, since); });
    for (const VehicleOwner& owner : owners) {
        const bool known =
            std::any_of(facts.customers.begin(), facts.customers.end(),
                        [&](const Customer& each) { return each.id == owner.customer; });
        if (known) continue;
        if (const auto customer = customers::load(session, owner.customer))
            facts.customers.push_back(*customer);
    }
    for (const Customer& each : facts.customers) {
        const Money amount = owed(credits::ledgerOf(session, store, each.id));
        if (amount > Money()) facts.debts.push_back({each.id, each.name, amount});
    }
    facts.openOrder = orders::openOrderOf(session, store, vehicle->id);
    facts.kmPerDay = kmPerDayIn(own);
    facts.warranties = warranties::ofVehicle(session, vehicle->id, today);
    facts.declined = vehicles::declined(session, vehicle->id, ShownAdvice);
    facts.comebacks = vehicles::comebacks(session, vehicle->id, since);
    facts.lastWalk = orders::lastWalkRound(session, vehicle->id);
    facts.bookings = bookings::liveOf(session, store, everyPlateOf(*vehicle, typed));
    return facts;
}

Done checkOdometer(const Intake& intake, const OdometerReading& last, Instant at) {
    if (!intake.odometerKm || !intake.odometerReason.trimmed().isEmpty()) return {};
    if (*intake.odometerKm < 0 || *intake.odometerKm > Odometer::MostKm)
        return {};  // told by check(Intake)
    const Odometer now = Odometer::of(*intake.odometerKm);
    if (last.odometer.isNone() ? !isRare(now) : doubt(last, {now, at}) == OdometerDoubt::None)
        return {};
    return Error(ErrorKind::OdometerNeedsReason, QStringLiteral("odometerReason"),
                 {{QStringLiteral("last"), last.odometer.km()}});
}

Done checkEngineHours(const Intake& intake, const EngineHoursReading& last, Instant at) {
    if (!intake.engineHours || !intake.odometerReason.trimmed().isEmpty()) return {};
    if (doubt(last, {*intake.engineHours, at}) == OdometerDoubt::None) return {};
    return Error(ErrorKind::EngineHoursNeedReason, QStringLiteral("odometerReason"),
                 {{QStringLiteral("last"), last.hours}});
}

// What the car showed when it came before this order, each as it was read last.
struct ReadingsBefore {
    OdometerReading odometer;
    EngineHoursReading hours;
};

ReadingsBefore readingsBefore(Session& session, const OrderState& order) {
    ReadingsBefore before;
    for (const vehicles::Reading& each :
         vehicles::readings(session, order.vehicle, ComparedVisits)) {
        if (each.at >= order.takenInAt) continue;
        if (each.odometerKm && before.odometer.odometer.isNone())
            before.odometer = {Odometer::of(*each.odometerKm), each.at};
        if (each.engineHours && before.hours.hours == 0)
            before.hours = {*each.engineHours, each.at};
    }
    return before;
}

// A corrected reading corrects what the car is known by, unless it has been here again since.
void correctReadings(Transaction& transaction, const OrderState& order,
                     const ReadingsBefore& before) {
    const std::optional<Vehicle> vehicle = vehicles::loadForChange(transaction, order.vehicle);
    if (!vehicle || vehicle->lastVisit != order.takenInAt) return;
    Vehicle after = *vehicle;
    after.lastOdometerKm = order.intake.odometerKm.value_or(before.odometer.odometer.km());
    after.lastEngineHours = order.intake.engineHours.value_or(before.hours.hours);
    if (after != *vehicle) vehicles::update(transaction, *vehicle, after);
}

Done checkKeyTag(Transaction& transaction, const Intake& intake, const QString& ownNumber) {
    const QString tag = tidied(intake).keyTag;
    const std::optional<QString> wearer =
        orders::wearerOfKeyTag(transaction, transaction.store(), tag);
    if (!wearer || *wearer == ownNumber) return {};
    return Error(ErrorKind::KeyTagInUse, QStringLiteral("keyTag"),
                 {{QStringLiteral("tag"), tag}, {QStringLiteral("order"), *wearer}});
}

// The car of the form: the known one, one that bears the plate already, or a new one.
struct CarOfForm {
    Vehicle vehicle;
    std::optional<Vehicle> before;
};

// One that bears the plate; else one with the VIN. None: a new car.
VehicleId knownCar(Session& session, const ReceptionForm& form) {
    if (form.vehicle) return form.vehicle;
    const VehicleId bearer = vehicles::withPlate(session, form.plate);
    return bearer ? bearer : vehicles::withVin(session, form.vin);
}

CarOfForm carOf(Transaction& transaction, const ReceptionForm& form, VehicleId known) {
    CarOfForm car;
    if (known) car.before = vehicles::loadForChange(transaction, known);
    if (car.before) {
        car.vehicle = replated(*car.before, form.plate.isNone() ? car.before->plate : form.plate,
                               transaction.at());
    } else {
        car.vehicle = replated(Vehicle(), form.plate, transaction.at());
        car.vehicle.newEnergy =
            form.plate.kind() == PlateKind::Green || form.plate.kind() == PlateKind::GreenYellow;
    }
    // The form completes what is known; it does not empty it.
    if (!form.vin.isNone()) car.vehicle.vin = form.vin;
    if (!form.brand.trimmed().isEmpty()) car.vehicle.brand = oneLine(form.brand);
    if (!form.model.trimmed().isEmpty()) car.vehicle.model = oneLine(form.model);
    return car;
}

// The sender of the form: the known one, one with the same name and phone, or a new one (id none).
std::optional<Customer> senderOf(Session& session, const ReceptionForm& form) {
    if (form.sender) return customers::load(session, form.sender);
    Customer fresh;
    fresh.name = oneLine(form.senderName);
    fresh.honorific = form.honorific;
    if (!form.phone.isNone()) {
        for (const Customer& each : customers::withPhone(session, form.phone))
            if (each.name == fresh.name) return each;
        fresh.phones.push_back({.phone = form.phone, .note = {}, .preferred = true});
    }
    return fresh;
}

Done checkSender(const ReceptionForm& form, const std::optional<Customer>& sender) {
    Violations violations;
    const QString field = QStringLiteral("sender");
    if (!sender) {
        violations.add(ErrorKind::NotFound, field,
                       {{QStringLiteral("what"), QStringLiteral("customer")}});
        return violations.result();
    }
    if (sender->id) return {};
    violations.require(!form.phone.isNone(), ErrorKind::Required, QStringLiteral("phone"));
    if (const Done checked = check(*sender); !checked)
        for (const Violation& each : checked.error().violations())
            violations.add(each.kind,
                           each.field == QLatin1String("name") ? field : QStringLiteral("phone"),
                           each.details);
    return violations.result();
}

// Whoever brings a car for the first time is its owner until somebody says otherwise.
void linkSender(Vehicle& vehicle, CustomerId sender, Instant at) {
    const auto& people = vehicle.owners;
    const bool owned = std::any_of(people.begin(), people.end(), [](const VehicleOwner& each) {
        return each.isNow() && each.role == OwnerRole::Owner;
    });
    const bool isOwner = std::any_of(people.begin(), people.end(), [&](const VehicleOwner& each) {
        return each.isNow() && each.role == OwnerRole::Owner && each.customer == sender;
    });
    if (isOwner) return;
    const bool somebody = std::any_of(people.begin(), people.end(),
                                      [](const VehicleOwner& each) { return each.isNow(); });
    const OwnerRole role = owned || somebody ? OwnerRole::Sender : OwnerRole::Owner;
    vehicle = withPerson(vehicle, sender, role, at);
}

CustomerId ownerOf(const Vehicle& vehicle, CustomerId otherwise) {
    for (const VehicleOwner& each : vehicle.owners)
        if (each.isNow() && each.role == OwnerRole::Owner) return each.customer;
    return otherwise;
}

// Everything that can be wrong with the form, found before anything is written.
Done checkForm(Transaction& transaction, const ReceptionForm& form, const CarOfForm& car,
               const std::optional<Customer>& sender, const Shop& shop) {
    Violations violations;
    violations.take(checkAnswered(form.intake.walkRound, shop.asksForWalkRound(form.repairClass)));
    violations.require(form.signature || !shop.signedPapers.contains(SignedPaper::Intake),
                       ErrorKind::SignatureMissing, QStringLiteral("signature"));
    violations.require(!form.plate.isNone() || !form.vin.isNone() || car.before,
                       ErrorKind::Required, QStringLiteral("plate"));
    violations.take(check(car.vehicle));
    violations.take(checkSender(form, sender));
    violations.take(check(form.intake));
    violations.take(checkPhotos(transaction, form.intake.walkRound));
    const OdometerReading last{Odometer::of(car.vehicle.lastOdometerKm), car.vehicle.lastVisit};
    violations.take(checkOdometer(form.intake, last, transaction.at()));
    const EngineHoursReading lastHours{car.vehicle.lastEngineHours, car.vehicle.lastVisit};
    violations.take(checkEngineHours(form.intake, lastHours, transaction.at()));
    violations.take(checkKeyTag(transaction, form.intake, QString()));
    violations.require(form.promisedAt > transaction.at(), ErrorKind::PromiseInThePast,
                       QStringLiteral("promisedAt"));
    const VehicleId bearer = vehicles::withPlate(transaction, form.plate);
    if (bearer && car.before && bearer != car.before->id)
        violations.add(ErrorKind::AlreadyExists, QStringLiteral("plate"),
                       {{QStringLiteral("what"), form.plate.display()}});
    if (car.before)
        if (const auto open = orders::openOrderOf(transaction, transaction.store(), car.before->id))
            violations.add(ErrorKind::OpenOrderExists, QStringLiteral("plate"),
                           {{QStringLiteral("order"), *open}});
    return violations.result();
}

// What takeIn() reads by the form alone, to be foretold.
void readForForm(Transaction& transaction, const Caller& caller, const ReceptionForm& form) {
    orders::takeTurnAtReception(transaction);
    knownCar(transaction, form);
    senderOf(transaction, form);
    shops::load(transaction, transaction.store());
    readForClock(transaction, caller);
    std::ignore = checkPhotos(transaction, form.intake.walkRound);
    std::ignore = checkKeyTag(transaction, form.intake, QString());
    vehicles::withPlate(transaction, form.plate);
    if (form.booking) bookings::loadForChange(transaction, form.booking);
    if (form.urgentCall) urgent::loadForChange(transaction, form.urgentCall);
}

// What it reads once it is known which car it is.
void readForCar(Transaction& transaction, VehicleId car, const BusinessCalendar& calendar) {
    if (car) {
        vehicles::loadForChange(transaction, car);
        orders::openOrderOf(transaction, transaction.store(), car);
    }
    lockSeries(transaction, calendar, Series::Order);
}

// What editIntake() reads, to be foretold.
void readForIntake(Transaction& transaction, const IntakeEdit& edit, const OrderState& order) {
    orders::takeTurnAtReception(transaction);
    shops::load(transaction, transaction.store());
    std::ignore = checkPhotos(transaction, edit.intake.walkRound);
    std::ignore = checkKeyTag(transaction, edit.intake, order.number);
    readingsBefore(transaction, order);
    vehicles::loadForChange(transaction, order.vehicle);
}

Customer saved(Transaction& transaction, Customer sender) {
    if (sender.id) return sender;
    sender.id = transaction.newId<CustomerId>();
    customers::insert(transaction, sender);
    return sender;
}

Vehicle saved(Transaction& transaction, const CarOfForm& car, const ReceptionForm& form,
              CustomerId sender) {
    Vehicle vehicle = car.vehicle;
    linkSender(vehicle, sender, transaction.at());
    if (form.intake.odometerKm) vehicle.lastOdometerKm = *form.intake.odometerKm;
    if (form.intake.engineHours) vehicle.lastEngineHours = *form.intake.engineHours;
    vehicle.lastVisit = transaction.at();
    if (car.before) {
        vehicles::update(transaction, *car.before, vehicle);
    } else {
        vehicle.id = transaction.newId<VehicleId>();
        vehicles::insert(transaction, vehicle);
    }
    return vehicle;
}

// The order as it begins, with the promise that was made at the door.
Result<RepairOrder> arrived(Transaction& transaction, const Caller& caller,
                            const ReceptionForm& form, const Vehicle& vehicle, CustomerId sender,
                            const QDate& today, int overrunPermille) {
    OrderState draft;
    draft.id = transaction.newId<OrderId>();
    draft.store = transaction.store();
    draft.repairClass = form.repairClass;
    draft.vehicle = vehicle.id;
    draft.plate = vehicle.plate;
    draft.sender = sender;
    draft.owner = ownerOf(vehicle, sender);
    draft.businessDate = today;
    draft.intake = form.intake;
    draft.overrunPermille = overrunPermille;
    draft.promises.push_back(
        {.dueAt = form.promisedAt, .reason = {}, .customerTold = true, .at = {}, .by = {}});
    return RepairOrder::takeIn(draft, stampOf(transaction, caller));
}

// The intake sheet, if it was signed: the order says now what the sheet said.
Done signIntake(RepairOrder& order, const std::optional<IntakeSignature>& given,
                const QString& picture, const QString& sealedText, Stamp stamp) {
    if (!given) return {};
    return order.sign({.paper = SignedPaper::Intake,
                       .way = given->way,
                       .person = given->person,
                       .picture = picture,
                       .sealedText = sealedText},
                      stamp);
}

}  // namespace

Result<PlateFacts> plateFacts(Workplace& workplace, const Plate& plate) {
    const BusinessCalendar calendar = workplace.calendar;
    const QDate today = calendar.businessDate(workplace.clock->now());
    return workplace.database->ask(
        [store = workplace.store, plate, calendar, today](Session& session) {
            const VehicleId vehicle = vehicles::withPlate(session, plate);
            const std::vector<Booking> expected = bookings::liveOf(session, store, {plate});
            PlateFacts facts =
                factsOf(session, store, vehicles::load(session, vehicle), plate, calendar, today);
            if (!facts.vehicle) facts.bookings = expected;
            return facts;
        });
}

Result<PlateFacts> vehicleFacts(Workplace& workplace, VehicleId vehicle, const Plate& typed) {
    const BusinessCalendar calendar = workplace.calendar;
    const QDate today = calendar.businessDate(workplace.clock->now());
    return workplace.database->ask([store = workplace.store, vehicle, typed, calendar,
                                    today](Session& session) {
        return factsOf(session, store, vehicles::load(session, vehicle), typed, calendar, today);
    });
}

Result<LastWalkRound> lastWalkRoundBefore(Workplace& workplace, VehicleId vehicle, Instant before) {
    return workplace.database->ask([vehicle, before](Session& session) {
        return orders::lastWalkRound(session, vehicle, before);
    });
}

std::optional<int> kmPerDayOf(Session& session, VehicleId vehicle) {
    return kmPerDayIn(vehicles::visits(session, vehicle, ShownVisits));
}

Result<std::vector<Customer>> customersWithPhone(Workplace& workplace, const Phone& phone) {
    return workplace.database->ask(
        [phone](Session& session) { return customers::withPhone(session, phone); });
}

Result<Outcome> takeIn(Workplace& workplace, const Caller& caller, const ReceptionForm& form) {
    const BusinessCalendar calendar = workplace.calendar;
    const IntakeSignature given = form.signature.value_or(IntakeSignature());
    const Result<SigningKept> kept = toKeep(given.picture, given.shownText);
    if (!kept) return kept.error();
    return performKeeping(
        workplace, Verb::TakeIn, caller, kept->attachments,
        [=, picture = kept->picture,
         sealed = kept->sealedText](Transaction& transaction) -> Result<Outcome> {
            orders::takeTurnAtReception(transaction);
            const VehicleId known = knownCar(transaction, form);
            transaction.foretell([&] { readForCar(transaction, known, calendar); });
            const std::optional<Customer> sender = senderOf(transaction, form);
            const CarOfForm car = carOf(transaction, form, known);
            const Shop shop = shops::load(transaction, transaction.store()).value_or(Shop());
            if (const Done sane = checkClock(transaction, caller, shop); !sane) return sane.error();
            if (const Done checked = checkForm(transaction, form, car, sender, shop); !checked)
                return checked.error();

            const Customer customer = saved(transaction, *sender);
            const Vehicle vehicle = saved(transaction, car, form, customer.id);
            const auto taken =
                arrived(transaction, caller, form, vehicle, customer.id,
                        calendar.businessDate(transaction.at()), shop.overrunPermille);
            if (!taken) return taken.error();
            RepairOrder order = *taken;
            const Stamp stamp = stampOf(transaction, caller);
            if (const Done done = signIntake(order, form.signature, picture, sealed, stamp); !done)
                return done.error();

            OrderState state = std::move(order).state();
            state.number = nextNumber(transaction, calendar, Series::Order);
            orders::insert(transaction, state);
            orders::putIntoSearch(transaction, state);
            customers::noteVisit(transaction, customer.id);
            if (form.booking)
                if (const Done done = writeArrival(transaction, form.booking, state.id); !done)
                    return done.error();
            if (form.urgentCall) {
                const Done done =
                    urgentBecameOrder(transaction, form.urgentCall, state.id, caller.by);
                if (!done) return done.error();
            }
            return Outcome{state.id.value(), state.number};
        },
        [&](Transaction& transaction) { readForForm(transaction, caller, form); });
}

Result<Outcome> editIntake(Workplace& workplace, const Caller& caller, const IntakeEdit& edit) {
    return changeOrder(
        workplace, Verb::EditIntake, caller, edit.order,
        [=](Transaction& transaction, RepairOrder& order) -> Done {
            transaction.foretell([&] { readForIntake(transaction, edit, order.state()); });
            orders::takeTurnAtReception(transaction);
            Violations violations;
            // A walk-round that was made is not taken back where the shop asks for one.
            const Shop shop = shops::load(transaction, transaction.store()).value_or(Shop());
            violations.take(checkAnswered(edit.intake.walkRound,
                                          shop.asksForWalkRound(order.state().repairClass) &&
                                              order.state().intake.walkRound.isAnswered()));
            violations.take(checkPhotos(transaction, edit.intake.walkRound));
            violations.take(checkKeyTag(transaction, edit.intake, order.state().number));
            const ReadingsBefore last = readingsBefore(transaction, order.state());
            const Instant at = order.state().takenInAt;
            violations.take(checkOdometer(edit.intake, last.odometer, at));
            violations.take(checkEngineHours(edit.intake, last.hours, at));
            violations.take(
                order.editIntake(edit.intake, edit.baseRevision, stampOf(transaction, caller)));
            if (violations.none()) correctReadings(transaction, order.state(), last);
            return violations.result();
        });
}

Result<Outcome> changePromise(Workplace& workplace, const Caller& caller, const PromiseEdit& edit) {
    return changeOrder(workplace, Verb::ChangePromise, caller, edit.order,
                       [=](Transaction& transaction, RepairOrder& order) {
                           return order.changePromise(edit.dueAt, edit.reason,
                                                      stampOf(transaction, caller), edit.told);
                       });
}

}  // namespace baydesk
