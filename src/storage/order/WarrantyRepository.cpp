#include "storage/order/WarrantyRepository.h"

#include "storage/order/OrderCodes.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Same.h"
#include "storage/sql/Table.h"

namespace baydesk::warranties {

namespace {

const sql::Table& warrantyTable() {
    static const sql::Table instance(
        QStringLiteral("job_warranty"), 2,
        {u"store_id"_qs, u"job_id"_qs, u"order_id"_qs, u"vehicle_id"_qs, u"from_date"_qs,
         u"until_date"_qs, u"until_km"_qs, u"days"_qs, u"km"_qs});
    return instance;
}

sql::Values warrantyRow(const JobWarranty& w, StoreId store) {
    return {store,
            w.job,
            w.order,
            w.vehicle,
            w.from,
            w.until,
            w.untilKm ? sql::Value(*w.untilKm) : sql::Value(nullptr),
            w.term.days,
            w.term.km};
}

std::vector<JobWarranty> where(Session& session, const QString& rest, const sql::Values& values) {
    return sql::all(
        session,
        QStringLiteral("SELECT w.job_id, w.order_id, o.number, w.vehicle_id, j.title, w.from_date, "
                       "w.until_date, w.until_km, w.days, w.km FROM job_warranty w "
                       "JOIN repair_order o ON o.store_id = w.store_id AND o.id = w.order_id "
                       "JOIN job j ON j.store_id = w.store_id AND j.id = w.job_id WHERE ") +
            rest,
        values, [](const sql::Row& row) {
            return JobWarranty{
                .job = row.id<JobId>(0),
                .order = row.id<OrderId>(1),
                .orderNumber = row.text(2),
                .vehicle = row.id<VehicleId>(3),
                .title = row.text(4),
                .from = row.date(5),
                .until = row.date(6),
                .untilKm = row.isNull(7) ? std::nullopt : std::optional<int>(row.number(7)),
                .term = {row.number(8), row.number(9)}};
        });
}

const sql::Table& promiseTable() {
    static const sql::Table instance(QStringLiteral("warranty_promise"), 2,
                                     {u"store_id"_qs, u"repair_class"_qs, u"days"_qs, u"km"_qs});
    return instance;
}

std::vector<sql::Values> promiseRows(const WarrantyPromise& promise, StoreId store) {
    std::vector<sql::Values> rows;
    for (const auto& [repairClass, term] : promise.terms)
        rows.push_back({store, RepairClassCodes.code(repairClass), term.days, term.km});
    return rows;
}

}  // namespace

void insert(Transaction& transaction, const std::vector<JobWarranty>& list) {
    for (const JobWarranty& each : list)
        sql::RowWriter(transaction, QStringLiteral("warranty"), each.job.value())
            .insert(warrantyTable(), warrantyRow(each, transaction.store()));
}

std::optional<JobWarranty> ofJob(Session& session, VehicleId vehicle, JobId job) {
    const auto found = where(
        session, u"w.vehicle_id IN "_qs + sql::sameAs(u"vehicle"_qs) + u" AND w.job_id = ?"_qs,
        {vehicle, vehicle, job});
    if (found.empty()) return std::nullopt;
    return found.front();
}

std::vector<JobWarranty> ofOrder(Session& session, StoreId store, OrderId order) {
    // By the jobs of the order: a guarantee has no index by its order.
    return where(session, QStringLiteral("j.store_id = ? AND j.order_id = ? ORDER BY j.position"),
                 {store, order});
}

std::vector<JobWarranty> ofVehicle(Session& session, VehicleId vehicle, QDate on) {
    return where(session,
                 u"w.vehicle_id IN "_qs + sql::sameAs(u"vehicle"_qs) +
                     u" AND w.until_date >= ? ORDER BY w.until_date DESC, w.job_id"_qs,
                 {vehicle, vehicle, on});
}

WarrantyPromise promise(Session& session, StoreId store) {
    WarrantyPromise promise;
    sql::forEach(
        session, promiseTable().select(QStringLiteral("WHERE store_id = ?")), {store},
        [&promise](const sql::Row& row) {
            promise.terms[RepairClassCodes.value(row.text(1))] = {row.number(2), row.number(3)};
        });
    return promise;
}

void setPromise(Transaction& transaction, const WarrantyPromise& before,
                const WarrantyPromise& after) {
    const StoreId store = transaction.store();
    sql::RowWriter writer(transaction, QStringLiteral("warranty-promise"), store.value());
    writer.removeMissing(promiseTable(), promiseRows(before, store), promiseRows(after, store));
    writer.put(promiseTable(), promiseRows(before, store), promiseRows(after, store));
}

void put(sql::Bulk& bulk, StoreId store, const JobWarranty& warranty) {
    bulk.add(warrantyTable(), warrantyRow(warranty, store));
}

}  // namespace baydesk::warranties
