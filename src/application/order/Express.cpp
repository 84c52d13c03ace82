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
#include "storage/store/ShopRepository.h"
#include "storage/vehicle/VehicleRepository.h"

namespace baydesk {

namespace {

const QString WalkInSetting = QStringLiteral("express.walk-in");
const QString WalkInName = QStringLiteral("散客");

// Whoever wants to stay nobody is one customer of the store, so that the money has a name.
CustomerId walkIn(Transaction& transaction) {
    const CustomerId known(
        shops::setting(transaction, transaction.store(), WalkInSetting).toLongLong());
    if (known && customers::load(transaction, known)) return known;
    Customer fresh;
    fresh.id = transaction.newId<CustomerId>();
    fresh.name = WalkInName;
    customers::insert(transaction, fresh);
    shops::setSetting(transaction, WalkInSetting, QString::number(fresh.id.value()));
    return fresh.id;
}

Result<Vehicle> carOf(Transaction& transaction, const ExpressForm& form) {
    std::optional<Vehicle> known = form.vehicle ? vehicles::loadForChange(transaction, form.vehicle)
                                                : vehicles::withPlate(transaction, form.plate);
    if (known) {
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

CustomerId customerOf(Transaction& transaction, const ExpressForm& form, const Vehicle& vehicle) {
    if (form.customer) return form.customer;
    const auto visits = vehicles::visits(transaction, vehicle.id, 1);
    if (!visits.empty()) return visits.front().sender;
    return vehicle.owners.empty() ? walkIn(transaction) : vehicle.owners.back().customer;
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
    return workplace.database->read([store = workplace.store, limit](Session& session) {
        return labour::expressItems(session, store, limit);
    });
}

Result<Outcome> sellExpress(Workplace& workplace, const Caller& caller, const ExpressForm& form) {
    const BusinessCalendar calendar = workplace.calendar;
    return perform(
        workplace, Verb::SellExpress, caller, [=](Transaction& transaction) -> Result<Outcome> {
            orders::takeTurnAtReception(transaction);
            const Shop shop = shops::load(transaction, transaction.store()).value_or(Shop());
            if (const Done sane = checkClock(transaction, caller, shop); !sane) return sane.error();
            const auto jobs = jobsOf(transaction, form);
            if (!jobs) return jobs.error();
            const auto vehicle = carOf(transaction, form);
            if (!vehicle) return vehicle.error();
            const CustomerId sender = customerOf(transaction, form, *vehicle);
            const std::optional<Customer> customer = customers::load(transaction, sender);
            if (!customer)
                return Error(ErrorKind::NotFound, QStringLiteral("plate"),
                             {{QStringLiteral("what"), QStringLiteral("customer")}});
            OrderState draft;
            draft.id = transaction.newId<OrderId>();
            draft.store = transaction.store();
            draft.vehicle = vehicle->id;
            draft.plate = vehicle->plate;
            draft.sender = sender;
            draft.businessDate = calendar.businessDate(transaction.at());
            const auto begun =
                RepairOrder::express(draft, *jobs, customer->name, stampOf(transaction, caller));
            if (!begun) return begun.error();
            RepairOrder order = *begun;
            if (const Done closed = closeOrder(transaction, order, form, calendar, caller.by);
                !closed)
                return closed.error();
            OrderState state = order.state();
            state.number = nextNumber(transaction, calendar, Series::Order);
            orders::insert(transaction, state);
            orders::putIntoSearch(transaction, state);
            customers::noteVisit(transaction, sender);
            return Outcome{state.id.value(), state.number};
        });
}

}  // namespace baydesk
