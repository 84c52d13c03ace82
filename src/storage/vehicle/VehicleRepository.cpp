#include "storage/vehicle/VehicleRepository.h"

#include "storage/Codes.h"
#include "storage/order/OrderCodes.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Same.h"
#include "storage/sql/Table.h"
#include "storage/vehicle/VehicleSearch.h"

namespace baydesk::vehicles {

namespace {

constexpr auto VehicleKindCodes = codes<VehicleKind>("car", "motorcycle", "other");
constexpr auto OwnerRoleCodes = codes<OwnerRole>("owner", "sender", "payer");

const sql::Table& vehicleTable() {
    static const sql::Table instance(QStringLiteral("vehicle"), 1,
                                     {u"id"_qs,
                                      u"store_id"_qs,
                                      u"plate_kind"_qs,
                                      u"plate"_qs,
                                      u"vin"_qs,
                                      u"brand"_qs,
                                      u"model"_qs,
                                      u"colour"_qs,
                                      u"engine_number"_qs,
                                      u"model_year"_qs,
                                      u"new_energy"_qs,
                                      u"last_odometer_km"_qs,
                                      u"last_visit_ms"_qs,
                                      u"note"_qs,
                                      u"version"_qs,
                                      u"created_ms"_qs,
                                      u"kind"_qs,
                                      u"of_the_trade"_qs,
                                      u"last_engine_hours"_qs,
                                      u"safety"_qs,
                                      u"merged_into"_qs});
    return instance;
}

// What is written once, with the new row.
struct Origin {
    StoreId store;
    Instant at;
};

sql::Values vehicleRow(const Vehicle& v, const Origin& origin) {
    return {v.id,
            origin.store,
            plateKindCode(v.plate.kind()),
            v.plate.number(),
            v.vin.text(),
            v.brand,
            v.model,
            v.colour,
            v.engineNumber,
            v.modelYear,
            v.newEnergy,
            v.lastOdometerKm,
            v.lastVisit,
            v.note,
            v.version,
            origin.at,
            VehicleKindCodes.code(v.kind),
            v.ofTheTrade,
            v.lastEngineHours,
            v.safety,
            v.mergedInto};
}

Vehicle readVehicle(const sql::Row& row) {
    Vehicle v;
    v.id = row.id<VehicleId>(0);
    v.plate = Plate::ofStored(row.text(2), row.text(3));
    v.vin = Vin::of(row.text(4));
    v.brand = row.text(5);
    v.model = row.text(6);
    v.colour = row.text(7);
    v.engineNumber = row.text(8);
    v.modelYear = row.number(9);
    v.newEnergy = row.flag(10);
    v.lastOdometerKm = row.number(11);
    v.lastVisit = row.instant(12);
    v.note = row.text(13);
    v.version = row.number(14);
    v.kind = VehicleKindCodes.value(row.text(16));
    v.ofTheTrade = row.flag(17);
    v.lastEngineHours = row.number(18);
    v.safety = row.text(19);
    v.mergedInto = row.id<VehicleId>(20);
    return v;
}

const sql::Table& plateTable() {
    static const sql::Table instance(
        QStringLiteral("vehicle_plate"), 2,
        {u"vehicle_id"_qs, u"position"_qs, u"kind"_qs, u"plate"_qs, u"from_ms"_qs, u"until_ms"_qs});
    return instance;
}

std::vector<sql::Values> plateRows(const Vehicle& v) {
    std::vector<sql::Values> rows;
    for (const PlatePeriod& each : v.plateHistory)
        rows.push_back({v.id, static_cast<int>(rows.size()), plateKindCode(each.plate.kind()),
                        each.plate.number(), each.from, each.until});
    return rows;
}

PlatePeriod readPlatePeriod(const sql::Row& row) {
    return {.plate = Plate::ofStored(row.text(2), row.text(3)),
            .from = row.instant(4),
            .until = row.instant(5)};
}

const sql::Table& ownerTable() {
    static const sql::Table instance(
        QStringLiteral("vehicle_owner"), 3,
        // The audit names a row by the last part of its key.
        {u"vehicle_id"_qs, u"role"_qs, u"customer_id"_qs, u"since_ms"_qs, u"until_ms"_qs});
    return instance;
}

std::vector<sql::Values> ownerRows(const Vehicle& v) {
    std::vector<sql::Values> rows;
    for (const VehicleOwner& each : v.owners)
        rows.push_back(
            {v.id, OwnerRoleCodes.code(each.role), each.customer, each.since.ms, each.until});
    return rows;
}

VehicleOwner readOwner(const sql::Row& row) {
    return {.customer = row.id<CustomerId>(2),
            .role = OwnerRoleCodes.value(row.text(1)),
            .since = row.instant(3),
            .until = row.instant(4)};
}

// `file`: which row, by the id that is bound.
std::optional<Vehicle> loadWhere(Session& session, VehicleId id, const QString& file,
                                 const QString& lock) {
    std::optional<Vehicle> vehicle = sql::one(
        session, vehicleTable().select(u"WHERE id = "_qs + file + lock), {id}, readVehicle);
    // Read even if there is no such car: so all of it can be foretold.
    std::vector<PlatePeriod> plates = sql::all(
        session, plateTable().select(u"WHERE vehicle_id = "_qs + file + u" ORDER BY position"_qs),
        {id}, readPlatePeriod);
    std::vector<VehicleOwner> owners = sql::all(
        session,
        ownerTable().select(u"WHERE vehicle_id = "_qs + file + u" ORDER BY since_ms, role"_qs),
        {id}, readOwner);
    if (!vehicle) return vehicle;
    vehicle->plateHistory = std::move(plates);
    vehicle->owners = std::move(owners);
    return vehicle;
}

std::optional<Vehicle> load(Session& session, VehicleId id, const QString& lock) {
    static const QString Living = sql::living(u"vehicle"_qs, u"?"_qs);
    std::optional<Vehicle> vehicle = loadWhere(session, id, Living, lock);
    // Merged by another counter while this one waited for the row.
    if (vehicle && vehicle->mergedInto) return load(session, vehicle->mergedInto, lock);
    return vehicle;
}

VehicleId idWhere(Session& session, const QString& condition, const sql::Values& values) {
    return sql::one(session,
                    QStringLiteral("SELECT id FROM vehicle WHERE %1 AND merged_into IS NULL "
                                   "ORDER BY id LIMIT 1")
                        .arg(condition),
                    values, [](const sql::Row& row) { return row.id<VehicleId>(0); })
        .value_or(VehicleId());
}

void write(Transaction& transaction, const Vehicle* before, const Vehicle& after,
           const Origin& origin) {
    const Vehicle nothing;
    const Vehicle& old = before ? *before : nothing;
    sql::RowWriter writer(transaction, QStringLiteral("vehicle"), after.id.value());
    if (before)
        writer.update(vehicleTable(), vehicleRow(old, origin), vehicleRow(after, origin));
    else
        writer.insert(vehicleTable(), vehicleRow(after, origin));
    writer.removeMissing(plateTable(), plateRows(old), plateRows(after));
    writer.put(plateTable(), plateRows(old), plateRows(after));
    writer.removeMissing(ownerTable(), ownerRows(old), ownerRows(after));
    writer.put(ownerTable(), ownerRows(old), ownerRows(after));
    const bool sameWords = before && old.plate == after.plate && old.vin == after.vin &&
                           old.plateHistory == after.plateHistory;
    if (!sameWords)
        putIntoSearch(transaction, after);
    else if (old.lastVisit != after.lastVisit)
        noteVisit(transaction, after);
}

}  // namespace

std::optional<Vehicle> load(Session& session, VehicleId id) { return load(session, id, QString()); }

std::optional<Vehicle> loadForChange(Transaction& transaction, VehicleId id) {
    return load(transaction, id, sql::forUpdate(transaction));
}

std::optional<Vehicle> loadFile(Session& session, VehicleId id) {
    return loadWhere(session, id, QStringLiteral("?"), QString());
}

std::optional<Vehicle> loadFileForChange(Transaction& transaction, VehicleId id) {
    return loadWhere(transaction, id, QStringLiteral("?"), sql::forUpdate(transaction));
}

std::vector<VehicleId> mergedInto(Session& session, VehicleId id) {
    return sql::all(session,
                    QStringLiteral("SELECT id FROM vehicle WHERE merged_into = ? ORDER BY id"),
                    {id}, [](const sql::Row& row) { return row.id<VehicleId>(0); });
}

void insert(Transaction& transaction, Vehicle& vehicle) {
    vehicle.version = 1;
    write(transaction, nullptr, vehicle, {transaction.store(), transaction.at()});
}

void update(Transaction& transaction, const Vehicle& before, Vehicle& after) {
    after.version = before.version + 1;
    write(transaction, &before, after, {});
}

VehicleId withPlate(Session& session, const Plate& plate) {
    if (plate.isNone()) return {};
    return idWhere(session, QStringLiteral("plate = ? AND plate_kind = ?"),
                   {plate.number(), plateKindCode(plate.kind())});
}

VehicleId withVin(Session& session, const Vin& vin) {
    if (vin.text().isEmpty()) return {};
    return idWhere(session, QStringLiteral("vin = ?"), {vin.text()});
}

std::vector<VehicleId> ofCustomer(Session& session, CustomerId customer) {
    return sql::all(
        session,
        QStringLiteral("SELECT DISTINCT w.vehicle_id FROM vehicle_owner w JOIN vehicle v "
                       "ON v.id = w.vehicle_id AND v.merged_into IS NULL "
                       "WHERE w.customer_id = %1 ORDER BY 1")
            .arg(sql::living(u"customer"_qs, u"?"_qs)),
        {customer}, [](const sql::Row& row) { return row.id<VehicleId>(0); });
}

std::vector<VehicleId> filesLinkedTo(Session& session, CustomerId customer) {
    return sql::all(session,
                    QStringLiteral("SELECT DISTINCT vehicle_id FROM vehicle_owner "
                                   "WHERE customer_id = ? ORDER BY 1"),
                    {customer}, [](const sql::Row& row) { return row.id<VehicleId>(0); });
}

std::vector<Person> people(Session& session, VehicleId vehicle) {
    return sql::all(
        session,
        QStringLiteral("SELECT DISTINCT c.id, c.name, (SELECT p.number FROM customer_phone p "
                       "WHERE p.customer_id = c.id ORDER BY p.preferred DESC, p.position LIMIT 1) "
                       "FROM vehicle_owner w JOIN customer c ON c.id = w.customer_id "
                       "WHERE w.vehicle_id = %1 ORDER BY c.id")
            .arg(sql::living(u"vehicle"_qs, u"?"_qs)),
        {vehicle}, [](const sql::Row& row) {
            return Person{row.id<CustomerId>(0), row.text(1), Phone::of(row.text(2))};
        });
}

namespace {

// The title and the sum of each job of an order that was agreed to.
QString doneJobs() {
    return QStringLiteral(
        "SELECT j.title, (SELECT CAST(COALESCE(SUM(l.amount_fen), 0) AS BIGINT) "
        "FROM line l WHERE l.store_id = j.store_id AND l.order_id = j.order_id "
        "AND l.job_id = j.id) FROM job j WHERE j.store_id = ? AND j.order_id = ? "
        "AND j.approval = 'approved' ORDER BY j.position");
}

}  // namespace

std::vector<Visit> visits(Session& session, VehicleId vehicle, int limit) {
    std::vector<StoreId> stores;
    std::vector<Visit> list = sql::all(
        session,
        QStringLiteral("SELECT o.store_id, o.id, o.number, o.taken_in_ms, o.document, "
                       "o.odometer_km, o.odd_fen, %1, o.engine_hours "
                       "FROM repair_order o WHERE o.vehicle_id IN %2 "
                       "ORDER BY o.taken_in_ms DESC LIMIT ?")
            .arg(sql::living(u"customer"_qs, u"o.sender_id"_qs), sql::sameAs(u"vehicle"_qs)),
        {vehicle, vehicle, limit}, [&](const sql::Row& row) {
            stores.push_back(row.id<StoreId>(0));
            return Visit{.order = row.id<OrderId>(1),
                         .number = row.text(2),
                         .sender = row.id<CustomerId>(7),
                         .takenInAt = row.instant(3),
                         .document = DocumentCodes.value(row.text(4)),
                         .odometerKm = row.isNull(5) ? std::nullopt : std::optional(row.number(5)),
                         .engineHours = row.isNull(8) ? std::nullopt : std::optional(row.number(8)),
                         .titles = {},
                         .total = -row.money(6),
                         .origin = {}};
        });
    const auto readTitles = [&](std::size_t at) {
        QStringList titles;
        sql::forEach(session, doneJobs(), {stores[at], list[at].order}, [&](const sql::Row& row) {
            titles << row.text(0);
            list[at].total += row.money(1);
        });
        list[at].titles = titles.join(QStringLiteral("、"));
    };
    session.foretell([&] {
        for (std::size_t at = 0; at < list.size(); ++at) readTitles(at);
    });
    for (std::size_t at = 0; at < list.size(); ++at) readTitles(at);
    return list;
}

std::vector<Reading> readings(Session& session, VehicleId vehicle, int limit) {
    const auto number = [](const sql::Row& row, int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
    };
    return sql::all(session,
                    QStringLiteral("SELECT taken_in_ms, odometer_km, engine_hours "
                                   "FROM repair_order WHERE vehicle_id IN %1 "
                                   "ORDER BY taken_in_ms DESC LIMIT ?")
                        .arg(sql::sameAs(u"vehicle"_qs)),
                    {vehicle, vehicle, limit}, [number](const sql::Row& row) {
                        return Reading{row.instant(0), number(row, 1), number(row, 2)};
                    });
}

std::vector<DeclinedJob> declined(Session& session, VehicleId vehicle, int limit) {
    // What was agreed to later is advice no more; what was declined again is said once, in the
    // later words. A customer who goes away with the order cancelled has heard the advice as well.
    return sql::all(
        session,
        QStringLiteral(
            "SELECT o.id, o.number, o.taken_in_ms, j.title, j.decline_reason, "
            "(SELECT CAST(COALESCE(SUM(l.amount_fen), 0) AS BIGINT) FROM line l "
            " WHERE l.store_id = j.store_id AND l.order_id = j.order_id AND l.job_id = j.id) "
            "FROM repair_order o JOIN job j ON j.store_id = o.store_id AND j.order_id = o.id "
            "WHERE o.vehicle_id IN %1 AND o.document IN ('delivered', 'cancelled') "
            "AND j.approval = 'declined' "
            "AND NOT EXISTS (SELECT 1 FROM repair_order p JOIN job k ON k.store_id = p.store_id "
            " AND k.order_id = p.id WHERE p.vehicle_id IN %1 AND k.title = j.title "
            " AND ((k.approval = 'approved' AND p.document <> 'cancelled' "
            "   AND p.taken_in_ms >= o.taken_in_ms) "
            "  OR (k.approval = 'declined' AND p.document IN ('delivered', 'cancelled') "
            "   AND p.taken_in_ms > o.taken_in_ms))) "
            "ORDER BY o.taken_in_ms DESC, j.position LIMIT ?")
            .arg(sql::sameAs(u"vehicle"_qs)),
        {vehicle, vehicle, vehicle, vehicle, limit}, [](const sql::Row& row) {
            return DeclinedJob{.order = row.id<OrderId>(0),
                               .number = row.text(1),
                               .at = row.instant(2),
                               .title = row.text(3),
                               .reason = row.text(4),
                               .amount = row.money(5)};
        });
}

int comebacks(Session& session, VehicleId vehicle, Instant since) {
    return sql::one(session,
                    // CROSS JOIN: SQLite would rather begin with every comeback of the store.
                    QStringLiteral("SELECT COUNT(*) FROM repair_order o CROSS JOIN job j "
                                   "WHERE j.store_id = o.store_id AND j.order_id = o.id "
                                   "AND o.vehicle_id IN %1 AND o.taken_in_ms >= ? "
                                   "AND o.document <> 'cancelled' AND j.comeback_of IS NOT NULL")
                        .arg(sql::sameAs(u"vehicle"_qs)),
                    {vehicle, vehicle, since}, [](const sql::Row& row) { return row.number(0); })
        .value_or(0);
}

std::vector<LatelyHere> latelyHere(Session& session, StoreId store, Instant since) {
    return sql::all(
        session,
        QStringLiteral("SELECT v.id, c.id, MAX(o.taken_in_ms) FROM repair_order o "
                       "%1 %2 "
                       "WHERE o.store_id = ? AND o.taken_in_ms >= ? AND o.express = 0 "
                       "AND o.document <> 'cancelled' GROUP BY v.id, c.id ORDER BY 3, v.id")
            .arg(sql::joinLiving(u"vehicle"_qs, u"v"_qs, u"o.vehicle_id"_qs),
                 sql::joinLiving(u"customer"_qs, u"c"_qs, u"o.owner_id"_qs)),
        {store, since}, [](const sql::Row& row) {
            return LatelyHere{row.id<VehicleId>(0), row.id<CustomerId>(1), row.instant(2)};
        });
}

void put(sql::Bulk& bulk, const Vehicle& vehicle, const FileHistory& history) {
    bulk.add(vehicleTable(), vehicleRow(vehicle, {history.store, history.createdAt}));
    bulk.add(plateTable(), plateRows(vehicle));
    bulk.add(ownerTable(), ownerRows(vehicle));
    putIntoSearch(bulk, vehicle);
}

}  // namespace baydesk::vehicles
