#include "storage/vehicle/VehicleRepository.h"

#include "storage/Codes.h"
#include "storage/order/OrderCodes.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Table.h"
#include "storage/vehicle/VehicleSearch.h"

namespace baydesk::vehicles {

namespace {

constexpr auto VehicleKindCodes = codes<VehicleKind>("car", "motorcycle", "other");
constexpr auto OwnerRoleCodes = codes<OwnerRole>("owner", "sender", "payer");

const sql::Table& vehicleTable() {
    static const sql::Table instance(
        QStringLiteral("vehicle"), 1,
        {u"id"_qs, u"store_id"_qs, u"plate_kind"_qs, u"plate"_qs, u"vin"_qs, u"brand"_qs,
         u"model"_qs, u"colour"_qs, u"engine_number"_qs, u"model_year"_qs, u"new_energy"_qs,
         u"last_odometer_km"_qs, u"last_visit_ms"_qs, u"note"_qs, u"version"_qs, u"created_ms"_qs,
         u"kind"_qs, u"of_the_trade"_qs, u"last_engine_hours"_qs});
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
            v.lastEngineHours};
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
        {u"vehicle_id"_qs, u"customer_id"_qs, u"role"_qs, u"since_ms"_qs});
    return instance;
}

std::vector<sql::Values> ownerRows(const Vehicle& v) {
    std::vector<sql::Values> rows;
    for (const VehicleOwner& each : v.owners)
        rows.push_back({v.id, each.customer, OwnerRoleCodes.code(each.role), each.since.ms});
    return rows;
}

VehicleOwner readOwner(const sql::Row& row) {
    return {.customer = row.id<CustomerId>(1),
            .role = OwnerRoleCodes.value(row.text(2)),
            .since = row.instant(3)};
}

std::optional<Vehicle> load(Session& session, VehicleId id, const QString& lock) {
    std::optional<Vehicle> vehicle = sql::one(
        session, vehicleTable().select(QStringLiteral("WHERE id = ?") + lock), {id}, readVehicle);
    // Read even if there is no such car: so all of it can be foretold.
    std::vector<PlatePeriod> plates = sql::all(
        session, plateTable().select(QStringLiteral("WHERE vehicle_id = ? ORDER BY position")),
        {id}, readPlatePeriod);
    std::vector<VehicleOwner> owners = sql::all(
        session,
        ownerTable().select(QStringLiteral("WHERE vehicle_id = ? ORDER BY since_ms, role")), {id},
        readOwner);
    if (!vehicle) return vehicle;
    vehicle->plateHistory = std::move(plates);
    vehicle->owners = std::move(owners);
    return vehicle;
}

VehicleId idWhere(Session& session, const QString& condition, const sql::Values& values) {
    return sql::one(
               session,
               QStringLiteral("SELECT id FROM vehicle WHERE %1 ORDER BY id LIMIT 1").arg(condition),
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
        QStringLiteral(
            "SELECT DISTINCT vehicle_id FROM vehicle_owner WHERE customer_id = ? ORDER BY 1"),
        {customer}, [](const sql::Row& row) { return row.id<VehicleId>(0); });
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
        QStringLiteral("SELECT store_id, id, number, taken_in_ms, document, odometer_km, odd_fen, "
                       "sender_id, engine_hours "
                       "FROM repair_order WHERE vehicle_id = ? ORDER BY taken_in_ms DESC LIMIT ?"),
        {vehicle, limit}, [&](const sql::Row& row) {
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
                                   "FROM repair_order WHERE vehicle_id = ? "
                                   "ORDER BY taken_in_ms DESC LIMIT ?"),
                    {vehicle, limit}, [number](const sql::Row& row) {
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
            "WHERE o.vehicle_id = ? AND o.document IN ('delivered', 'cancelled') "
            "AND j.approval = 'declined' "
            "AND NOT EXISTS (SELECT 1 FROM repair_order p JOIN job k ON k.store_id = p.store_id "
            " AND k.order_id = p.id WHERE p.vehicle_id = o.vehicle_id AND k.title = j.title "
            " AND ((k.approval = 'approved' AND p.document <> 'cancelled' "
            "   AND p.taken_in_ms >= o.taken_in_ms) "
            "  OR (k.approval = 'declined' AND p.document IN ('delivered', 'cancelled') "
            "   AND p.taken_in_ms > o.taken_in_ms))) "
            "ORDER BY o.taken_in_ms DESC, j.position LIMIT ?"),
        {vehicle, limit}, [](const sql::Row& row) {
            return DeclinedJob{.order = row.id<OrderId>(0),
                               .number = row.text(1),
                               .at = row.instant(2),
                               .title = row.text(3),
                               .reason = row.text(4),
                               .amount = row.money(5)};
        });
}

void put(sql::Bulk& bulk, const Vehicle& vehicle, const FileHistory& history) {
    bulk.add(vehicleTable(), vehicleRow(vehicle, {history.store, history.createdAt}));
    bulk.add(plateTable(), plateRows(vehicle));
    bulk.add(ownerTable(), ownerRows(vehicle));
    putIntoSearch(bulk, vehicle);
}

}  // namespace baydesk::vehicles
