#include "application/order/Express.h"

#include "application/order/ClockCheck.h"
#include "application/order/Numbers.h"
#include "application/order/OrderChange.h"
#include "application/settlement/Shifts.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/customer/CustomerSearch.h"
#include "storage/order/OrderRepository.h"
#include "storage/order/OrderSearch.h"
#include "storage/parts/LabourRepository.h"
#include "storage/settlement/ShiftRepository.h"
#include "storage/store/ShopRepository.h"
#include "storage/vehicle/VehicleRepository.h"

namespace baydesk {

namespace {

const QString WalkInSetting = QStringLiteral("express.walk-in");
const QString WalkInName = QStringLiteral("散客");

using customers::NamedCustomer;

CustomerId walkIn(Session& session, StoreId store) {
    return CustomerId(shops::setting(session, store, WalkInSetting).toLongLong());
}

// Whoever wants to stay nobody is one customer of the store, so that the money has a name.
NamedCustomer walkInOf(Transaction& transaction, CustomerId known) {
    if (const auto customer = customers::load(transaction, known))
        return {customer->id, customer->name};
    Customer fresh;
    fresh.id = transaction.newId<CustomerId>();
    fresh.name = WalkInName;
    customers::insert(transaction, fresh);
    shops::setSetting(transaction, WalkInSetting, QString::number(fresh.id.value()));
    return {fresh.id, fresh.name};
}

VehicleId knownCar(Session& session, const ExpressForm& form) {
    return form.vehicle ? form.vehicle : vehicles::withPlate(session, form.plate);
}

Result<Vehicle> carOf(Transaction& transaction, const ExpressForm& form, VehicleId id) {
    if (std::optional<Vehicle> known = vehicles::loadForChange(transaction, id)) {
        const Vehicle before = *known;
        known->lastVisit = transaction.at();
        vehicles::update(transaction, before, *known);
        return *known;
    }
    if (form.plate.isNone()) return Error(ErrorKind::Required, QStringLiteral("plate"));
    Vehicle fresh = replated(Vehicle(), form.plate, transaction.at());
    fresh.newEnergy =
        form.plate.kind() == PlateKind::Green || form.plate.kind() == PlateKind::GreenYellow;
    if (const Done checked = check(fresh); !checked) return checked.error();
    fresh.id = transaction.newId<VehicleId>();
    vehicles::insert(transaction, fresh);
    return fresh;
}

std::optional<NamedCustomer> senderOf(Transaction& transaction, const ExpressForm& form,
                                      VehicleId car, CustomerId nobody) {
    if (form.customer) {
        const std::optional<Customer> customer = customers::load(transaction, form.customer);
        return customer ? std::optional<NamedCustomer>({customer->id, customer->name})
                        : std::nullopt;
    }
    const std::optional<NamedCustomer> last = customers::whoBrought(transaction, car);
    return last ? last : walkInOf(transaction, nobody);
}

// What sellExpress() reads by the form alone, to be foretold.
void readForForm(Transaction& transaction, const Caller& caller, const ExpressForm& form) {
    orders::takeTurnAtReception(transaction);
    knownCar(transaction, form);
    shops::load(transaction, transaction.store());
    readForClock(transaction, caller);
    for (const LabourItemId id : form.items) labour::load(transaction, id);
    if (form.customer) customers::load(transaction, form.customer);
    walkIn(transaction, transaction.store());
}

// What it reads once it is known which car it is.
void readForCar(Transaction& transaction, const ExpressForm& form, VehicleId car,
                const BusinessCalendar& calendar, StaffId by) {
    customers::whoBrought(transaction, car);
    vehicles::loadForChange(transaction, car);
    if (!form.tenders.empty()) {
        shifts::openForChange(transaction, by);
        lockSeries(transaction, calendar, Series::Receipt);
    }
    lockSeries(transaction, calendar, Series::Settlement);
    lockSeries(transaction, calendar, Series::Order);
}

Result<std::vector<Job>> jobsOf(Transaction& transaction, const ExpressForm& form) {
    const QString field = QStringLiteral("items");
    std::vector<Job> jobs;
    if (form.items.empty()) return Error(ErrorKind::NoJobs, field);
    for (const LabourItemId id : form.items) {
        const std::optional<LabourItem> item = labour::load(transaction, id);
        if (!item)
            return Error(ErrorKind::NotFound, field,
                         {{QStringLiteral("what"), QStringLiteral("labour item")}});
        if (!item->express)
            return Error(ErrorKind::NotExpress, field, {{QStringLiteral("what"), item->name}});
        Line line;
        line.id = transaction.newId<LineId>();
        line.name = item->name;
        line.unitPrice = item->price;  // for the whole item
        Job job;
        job.id = transaction.newId<JobId>();
        job.title = item->name;
        job.lines.push_back(line);
        jobs.push_back(job);
    }
    return jobs;
}

Done payAll(Transaction& transaction, RepairOrder& order, const ExpressForm& form,
            const BusinessCalendar& calendar, StaffId by) {
    if (form.tenders.empty()) return {};  // something free of charge touches no drawer
    if (const Done enough = checkCash(form.tenders); !enough) return enough;
    const auto drawer = drawerFor(transaction, calendar, by, form.opening);
    if (!drawer) return drawer.error();
    for (const Tendered& each : form.tenders) {
        if (each.tender == Tender::OnAccount)
            return Error(ErrorKind::OnAccountBeforeSettlement, QStringLiteral("tenders"));
        Payment payment;
        payment.id = transaction.newId<PaymentId>();
        payment.tender = each.tender;
        payment.amount = each.amount;
        payment.note = each.note;
        payment.at = transaction.at();
        payment.by = by;
        payment.shift = *drawer;
        payment.receipt = nextNumber(transaction, calendar, Series::Receipt);
        if (const Done paid = order.pay(payment); !paid) return paid;
    }
    return {};
}

// From the cashier to the gate.
Done closeOrder(Transaction& transaction, RepairOrder& order, const ExpressForm& form,
                const BusinessCalendar& calendar, StaffId by) {
    if (const Done paid = payAll(transaction, order, form, calendar, by); !paid) return paid;
    const Stamp stamp{.by = by, .at = transaction.at()};
    if (const Done settled =
            order.settle(nextNumber(transaction, calendar, Series::Settlement), Money(), stamp);
        !settled)
        return settled;
    Handover handover;
    handover.keyReturned = true;
    handover.oldParts = OldParts::None;
    return order.release(handover, QString(), stamp);  // no gate pass
}

}  // namespace

Result<std::vector<LabourItem>> expressItems(Workplace& workplace, int limit) {
    return workplace.database->ask([store = workplace.store, limit](Session& session) {
        return labour::expressItems(session, store, limit);
    });
}

Result<Outcome> sellExpress(Workplace& workplace, const Caller& caller, const ExpressForm& form) {
    const BusinessCalendar calendar = workplace.calendar;
    return perform(
        workplace, Verb::SellExpress, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            orders::takeTurnAtReception(transaction);
            const Shop shop = shops::load(transaction, transaction.store()).value_or(Shop());
            if (const Done sane = checkClock(transaction, caller, shop); !sane) return sane.error();
            const auto jobs = jobsOf(transaction, form);
            if (!jobs) return jobs.error();
            const VehicleId known = knownCar(transaction, form);
            const CustomerId nobody = walkIn(transaction, transaction.store());
            transaction.foretell([&] {
                customers::load(transaction, nobody);
                readForCar(transaction, form, known, calendar, caller.by);
            });
            const std::optional<NamedCustomer> sender = senderOf(transaction, form, known, nobody);
            if (!sender)
                return Error(ErrorKind::NotFound, QStringLiteral("plate"),
                             {{QStringLiteral("what"), QStringLiteral("customer")}});
            const auto vehicle = carOf(transaction, form, known);
            if (!vehicle) return vehicle.error();
            OrderState draft;
            draft.id = transaction.newId<OrderId>();
            draft.store = transaction.store();
            draft.vehicle = vehicle->id;
            draft.plate = vehicle->plate;
            draft.sender = sender->id;
            draft.businessDate = calendar.businessDate(transaction.at());
            const auto begun =
                RepairOrder::express(draft, *jobs, sender->name, stampOf(transaction, caller));
            if (!begun) return begun.error();
            RepairOrder order = *begun;
            if (const Done closed = closeOrder(transaction, order, form, calendar, caller.by);
                !closed)
                return closed.error();
            OrderState state = order.state();
            state.number = nextNumber(transaction, calendar, Series::Order);
            orders::insert(transaction, state);
            orders::putIntoSearch(transaction, state);
            customers::noteVisit(transaction, sender->id);
            return Outcome{state.id.value(), state.number};
        },
        [&](Transaction& transaction) { readForForm(transaction, caller, form); });
}

}  // namespace baydesk
