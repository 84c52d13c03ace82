#include "application/customer/Merges.h"

#include "domain/customer/MergeCustomer.h"
#include "domain/vehicle/MergeVehicle.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/customer/CustomerSearch.h"
#include "storage/customer/MergeRepository.h"
#include "storage/order/OrderRepository.h"
#include "storage/settlement/CreditRepository.h"
#include "storage/vehicle/VehicleRepository.h"

#include <algorithm>
#include <set>

namespace baydesk {

namespace {

Error notFound(const char* what) {
    return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), QLatin1String(what)}});
}

Error doesNotFit(const char* field) {
    return Error(ErrorKind::StepDoesNotFit, QLatin1String(field));
}

// Two counters that merge the same two wait for each other, and never both.
template <typename Id, typename Load>
auto loadBoth(Id kept, Id gone, Load load) {
    if (gone < kept) {
        auto second = load(gone);
        auto first = load(kept);
        return std::pair(std::move(first), std::move(second));
    }
    auto first = load(kept);
    auto second = load(gone);
    return std::pair(std::move(first), std::move(second));
}

template <typename File>
Done checkShown(const std::optional<File>& file, int version, const char* what) {
    if (!file) return notFound(what);
    if (file->version != version || file->mergedInto) return Error(ErrorKind::StaleEdit);
    return {};
}

FileMerge mergeOf(Transaction& transaction, const Caller& caller, const BusinessCalendar& calendar,
                  FileKind kind) {
    FileMerge merge;
    merge.id = transaction.newId<FileMergeId>();
    merge.kind = kind;
    merge.businessDate = calendar.businessDate(transaction.at());
    merge.at = transaction.at();
    merge.by = caller.by;
    return merge;
}

// -- customers

auto bothCustomers(Transaction& transaction, CustomerId kept, CustomerId gone) {
    return loadBoth(kept, gone, [&transaction](CustomerId id) {
        return customers::loadFileForChange(transaction, id);
    });
}

// What was merged into the file that goes belongs to the one that stays.
void moveAliases(Transaction& transaction, const std::vector<CustomerId>& aliases, CustomerId to,
                 FileChanges& changes) {
    for (const CustomerId each : aliases) {
        const auto before = customers::loadFileForChange(transaction, each);
        if (!before) continue;
        Customer after = *before;
        after.mergedInto = to;
        customers::update(transaction, *before, after);
        changes.push_back({FileChange::What::Alias, QString::number(each.value())});
    }
}

// The file from now on leads to `to`; none: it lives again.
void lead(Transaction& transaction, const Customer& file, CustomerId to) {
    Customer after = file;
    after.mergedInto = to;
    customers::update(transaction, file, after);
}

void moveCars(Transaction& transaction, const std::vector<VehicleId>& cars, CustomerId from,
              CustomerId to, FileChanges& changes) {
    for (const VehicleId each : cars) {
        const auto before = vehicles::loadFileForChange(transaction, each);
        if (!before) continue;
        Vehicle after = withOwnerMoved(*before, from, to, changes);
        vehicles::update(transaction, *before, after);
    }
}

Result<Outcome> merge(Transaction& transaction, const Caller& caller,
                      const BusinessCalendar& calendar, const CustomerMergeForm& form) {
    const auto [kept, gone] = bothCustomers(transaction, form.kept, form.gone);
    const std::vector<VehicleId> cars = vehicles::filesLinkedTo(transaction, form.gone);
    const std::vector<CustomerId> aliases = customers::mergedInto(transaction, form.gone);
    const Instant keptVisit = customers::lastVisit(transaction, form.kept);
    const Instant goneVisit = customers::lastVisit(transaction, form.gone);
    if (const Done fits = checkShown(kept, form.keptVersion, "customer"); !fits)
        return fits.error();
    if (const Done fits = checkShown(gone, form.goneVersion, "customer"); !fits)
        return fits.error();
    auto merged = mergedCustomer(*kept, *gone, form.theirs);
    if (const Done checked = check(merged.file); !checked) return checked.error();
    transaction.foretell([&] {
        for (const VehicleId each : cars) vehicles::loadFileForChange(transaction, each);
        for (const CustomerId each : aliases) customers::loadFileForChange(transaction, each);
        customers::lastVisit(transaction, form.kept);  // of a file whose words change
    });

    FileMerge merge = mergeOf(transaction, caller, calendar, FileKind::Customer);
    merge.kept = form.kept.value();
    merge.gone = form.gone.value();
    merge.goneName = gone->name;
    merge.changes = std::move(merged.changes);
    moveAliases(transaction, aliases, form.kept, merge.changes);
    moveCars(transaction, cars, form.gone, form.kept, merge.changes);
    // A version more even if nothing of it changes: whoever has it open looks again.
    customers::update(transaction, *kept, merged.file);
    lead(transaction, *gone, form.kept);
    if (goneVisit > keptVisit) customers::noteVisit(transaction, form.kept, goneVisit);
    merges::insert(transaction, merge);
    return Outcome{merge.id.value(), {}};
}

void readForMerge(Transaction& transaction, const CustomerMergeForm& form) {
    bothCustomers(transaction, form.kept, form.gone);
    vehicles::filesLinkedTo(transaction, form.gone);
    customers::mergedInto(transaction, form.gone);
    customers::lastVisit(transaction, form.kept);
    customers::lastVisit(transaction, form.gone);
}

// -- vehicles

auto bothVehicles(Transaction& transaction, VehicleId kept, VehicleId gone) {
    return loadBoth(kept, gone, [&transaction](VehicleId id) {
        return vehicles::loadFileForChange(transaction, id);
    });
}

void moveAliases(Transaction& transaction, const std::vector<VehicleId>& aliases, VehicleId to,
                 FileChanges& changes) {
    for (const VehicleId each : aliases) {
        const auto before = vehicles::loadFileForChange(transaction, each);
        if (!before) continue;
        Vehicle after = *before;
        after.mergedInto = to;
        vehicles::update(transaction, *before, after);
        changes.push_back({FileChange::What::Alias, QString::number(each.value())});
    }
}

void lead(Transaction& transaction, const Vehicle& file, VehicleId to) {
    Vehicle after = file;
    after.mergedInto = to;
    vehicles::update(transaction, file, after);
}

QString nameOf(const Vehicle& vehicle) {
    if (!vehicle.plate.isNone()) return vehicle.plate.display();
    if (!vehicle.vin.isNone()) return vehicle.vin.text();
    return (vehicle.brand + u' ' + vehicle.model).trimmed();
}

Done checkCars(const std::optional<Vehicle>& kept, const std::optional<Vehicle>& gone,
               const VehicleMergeForm& form) {
    if (const Done fits = checkShown(kept, form.keptVersion, "vehicle"); !fits) return fits;
    if (const Done fits = checkShown(gone, form.goneVersion, "vehicle"); !fits) return fits;
    if (areTwoCars(*kept, *gone)) return doesNotFit("vin");
    return {};
}

Result<Outcome> merge(Transaction& transaction, const Caller& caller,
                      const BusinessCalendar& calendar, const VehicleMergeForm& form) {
    orders::takeTurnAtReception(transaction);
    const auto [kept, gone] = bothVehicles(transaction, form.kept, form.gone);
    const std::vector<VehicleId> aliases = vehicles::mergedInto(transaction, form.gone);
    const auto open = orders::openOrderOf(transaction, transaction.store(), form.kept);
    const auto other = orders::openOrderOf(transaction, transaction.store(), form.gone);
    if (const Done fits = checkCars(kept, gone, form); !fits) return fits.error();
    // A car is in the shop once.
    if (open && other)
        return Error(ErrorKind::OpenOrderExists, {}, {{QStringLiteral("order"), *other}});
    auto merged = mergedVehicle(*kept, *gone, form.theirs, transaction.at());
    if (const Done checked = check(merged.file); !checked) return checked.error();
    transaction.foretell([&] {
        for (const VehicleId each : aliases) vehicles::loadFileForChange(transaction, each);
    });

    FileMerge merge = mergeOf(transaction, caller, calendar, FileKind::Vehicle);
    merge.kept = form.kept.value();
    merge.gone = form.gone.value();
    merge.goneName = nameOf(*gone);
    merge.changes = std::move(merged.changes);
    moveAliases(transaction, aliases, form.kept, merge.changes);
    vehicles::update(transaction, *kept, merged.file);
    lead(transaction, *gone, form.kept);
    merges::insert(transaction, merge);
    return Outcome{merge.id.value(), {}};
}

void readForMerge(Transaction& transaction, const VehicleMergeForm& form) {
    orders::takeTurnAtReception(transaction);
    bothVehicles(transaction, form.kept, form.gone);
    vehicles::mergedInto(transaction, form.gone);
    orders::openOrderOf(transaction, transaction.store(), form.kept);
    orders::openOrderOf(transaction, transaction.store(), form.gone);
}

// -- undoing

std::set<VehicleId> carsIn(const FileChanges& changes) {
    std::set<VehicleId> cars;
    for (const FileChange& each : changes)
        if (each.what == FileChange::What::Link) cars.insert(VehicleId(each.name.toLongLong()));
    return cars;
}

void undoLinks(Transaction& transaction, const FileMerge& merge) {
    for (const VehicleId car : carsIn(merge.changes)) {
        const auto before = vehicles::loadFileForChange(transaction, car);
        if (!before) continue;
        Vehicle after = *before;
        for (const FileChange& each : merge.changes)
            if (each.what == FileChange::What::Link && VehicleId(each.name.toLongLong()) == car)
                after =
                    withOwnerMovedBack(after, CustomerId(merge.gone), CustomerId(merge.kept), each);
        vehicles::update(transaction, *before, after);
    }
}

std::vector<qint64> aliasesIn(const FileChanges& changes) {
    std::vector<qint64> ids;
    for (const FileChange& each : changes)
        if (each.what == FileChange::What::Alias) ids.push_back(each.name.toLongLong());
    return ids;
}

void undoCustomers(Transaction& transaction, const FileMerge& merge) {
    const CustomerId keptId(merge.kept);
    const CustomerId goneId(merge.gone);
    const auto [kept, gone] = bothCustomers(transaction, keptId, goneId);
    if (!kept || !gone) return;
    for (const qint64 alias : aliasesIn(merge.changes))
        if (const auto file = customers::loadFileForChange(transaction, CustomerId(alias)))
            lead(transaction, *file, goneId);
    undoLinks(transaction, merge);
    Customer after = unmerged(*kept, merge.changes);
    customers::update(transaction, *kept, after);
    lead(transaction, *gone, {});
}

void undoVehicles(Transaction& transaction, const FileMerge& merge) {
    const VehicleId goneId(merge.gone);
    const auto [kept, gone] = bothVehicles(transaction, VehicleId(merge.kept), goneId);
    if (!kept || !gone) return;
    for (const qint64 alias : aliasesIn(merge.changes))
        if (const auto file = vehicles::loadFileForChange(transaction, VehicleId(alias)))
            lead(transaction, *file, goneId);
    Vehicle after = unmerged(*kept, merge.changes);
    vehicles::update(transaction, *kept, after);
    lead(transaction, *gone, {});
}

// What undoing reads once it is known what the merge changed.
void readForUndo(Transaction& transaction, const FileMerge& merge) {
    const bool people = merge.kind == FileKind::Customer;
    if (people) {
        bothCustomers(transaction, CustomerId(merge.kept), CustomerId(merge.gone));
        customers::lastVisit(transaction, CustomerId(merge.kept));
    } else {
        bothVehicles(transaction, VehicleId(merge.kept), VehicleId(merge.gone));
    }
    for (const VehicleId car : carsIn(merge.changes)) vehicles::loadFileForChange(transaction, car);
    for (const qint64 alias : aliasesIn(merge.changes)) {
        if (people)
            customers::loadFileForChange(transaction, CustomerId(alias));
        else
            vehicles::loadFileForChange(transaction, VehicleId(alias));
    }
}

CustomerSide sideOf(Session& session, StoreId store, const Customer& customer) {
    CustomerSide side;
    side.customer = customer;
    side.cars = vehicles::ofCustomer(session, customer.id);
    side.visits = orders::countSentBy(session, store, customer.id, false);
    side.openOrders = orders::countSentBy(session, store, customer.id, true);
    side.owed = owed(credits::ledgerOf(session, store, customer.id));
    side.agreement = credits::agreementOf(session, customer.id);
    return side;
}

VehicleSide sideOf(Session& session, StoreId store, const Vehicle& vehicle) {
    constexpr int MostCounted = 1000;
    return {vehicle, static_cast<int>(vehicles::readings(session, vehicle.id, MostCounted).size()),
            orders::openOrderOf(session, store, vehicle.id)};
}

template <typename Preview, typename File>
Result<Preview> previewed(Session& session, StoreId store, const std::optional<File>& kept,
                          const std::optional<File>& gone, const char* what) {
    if (!kept || !gone) return notFound(what);
    if (kept->id == gone->id) return Error(ErrorKind::StaleEdit);
    session.foretell([&] {
        sideOf(session, store, *kept);
        sideOf(session, store, *gone);
    });
    return Preview{sideOf(session, store, *kept), sideOf(session, store, *gone)};
}

}  // namespace

Result<CustomerMergePreview> previewMerge(Workplace& workplace, CustomerId kept, CustomerId gone) {
    const auto preview = workplace.database->ask(
        [store = workplace.store, kept, gone](Session& session) -> Result<CustomerMergePreview> {
            const auto first = customers::load(session, kept);
            const auto second = customers::load(session, gone);
            return previewed<CustomerMergePreview>(session, store, first, second, "customer");
        });
    return preview ? *preview : Result<CustomerMergePreview>(preview.error());
}

Result<VehicleMergePreview> previewMerge(Workplace& workplace, VehicleId kept, VehicleId gone) {
    const auto preview = workplace.database->ask(
        [store = workplace.store, kept, gone](Session& session) -> Result<VehicleMergePreview> {
            const auto first = vehicles::load(session, kept);
            const auto second = vehicles::load(session, gone);
            return previewed<VehicleMergePreview>(session, store, first, second, "vehicle");
        });
    return preview ? *preview : Result<VehicleMergePreview>(preview.error());
}

Result<Outcome> mergeCustomers(Workplace& workplace, const Caller& caller,
                               const CustomerMergeForm& form) {
    if (form.kept == form.gone) return Error(ErrorKind::StaleEdit);
    return perform(
        workplace, Verb::MergeCustomers, caller,
        [form, caller, calendar = workplace.calendar](Transaction& transaction) {
            return merge(transaction, caller, calendar, form);
        },
        [&form](Transaction& transaction) { readForMerge(transaction, form); });
}

Result<Outcome> mergeVehicles(Workplace& workplace, const Caller& caller,
                              const VehicleMergeForm& form) {
    if (form.kept == form.gone) return Error(ErrorKind::StaleEdit);
    return perform(
        workplace, Verb::MergeVehicles, caller,
        [form, caller, calendar = workplace.calendar](Transaction& transaction) {
            return merge(transaction, caller, calendar, form);
        },
        [&form](Transaction& transaction) { readForMerge(transaction, form); });
}

Result<Outcome> undoMerge(Workplace& workplace, const Caller& caller, FileMergeId id) {
    const BusinessCalendar calendar = workplace.calendar;
    return perform(
        workplace, Verb::UndoMerge, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            const auto merge = merges::loadForChange(transaction, id);
            const bool overlaid = merges::isOverlaid(transaction, transaction.store(), id);
            if (!merge || !merge->undoneAt.isNone()) return notFound("merge");
            if (!merge->canBeUndone(calendar.businessDate(transaction.at())))
                return doesNotFit("day");
            if (overlaid) return doesNotFit("order");
            transaction.foretell([&] { readForUndo(transaction, *merge); });
            if (merge->kind == FileKind::Customer)
                undoCustomers(transaction, *merge);
            else
                undoVehicles(transaction, *merge);
            FileMerge after = *merge;
            after.undoneAt = transaction.at();
            after.undoneBy = caller.by;
            merges::update(transaction, *merge, after);
            return Outcome{merge->kept, {}};
        },
        [id](Transaction& transaction) {
            merges::loadForChange(transaction, id);
            merges::isOverlaid(transaction, transaction.store(), id);
        });
}

}  // namespace baydesk
