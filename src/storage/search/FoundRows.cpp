#include "storage/search/FoundRows.h"

#include "storage/order/OrderCodes.h"
#include "storage/order/OrderRepository.h"
#include "storage/sql/Query.h"
#include "storage/sql/Same.h"

#include <QStringList>

namespace baydesk {

namespace {

// The least advanced approved job of the order `o`, as its place in WorkshopProgress.
QString leastProgress() {
    QString cases;
    for (std::size_t at = 0; at < WorkshopProgress.size(); ++at)
        cases += QStringLiteral("WHEN '%1' THEN %2 ")
                     .arg(WorkshopCodes.code(WorkshopProgress.at(at)))
                     .arg(at);
    return QStringLiteral(
               "CAST((SELECT MIN(CASE j.workshop %1 END) FROM job j WHERE j.store_id = o.store_id "
               "AND j.order_id = o.id AND j.approval = 'approved') AS BIGINT)")
        .arg(cases);
}

// The files of a car are joined, in this order (CROSS JOIN), and not listed behind IN: to find the
// open order of one of them SQLite would rather go through all orders by their time of arrival.
// hit: the subjects. car: a row for each line to show, the cars of a customer numbered from the one
// that was here last. An owner stands in a car's file once for each role.
QString statementFor(std::size_t subjects) {
    const QStringList hits(
        static_cast<qsizetype>(subjects),
        QStringLiteral("(CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT))"));
    return QStringLiteral("WITH hit (position, kind, id) AS (VALUES ") + hits.join(u", "_qs) +
           QStringLiteral(
               "), car (position, kind, id, vehicle_id, customer_id, order_id, at, cars) AS ("
               "SELECT h.position, h.kind, v.id, v.id, (SELECT w.customer_id FROM vehicle_owner w "
               "WHERE w.vehicle_id = v.id AND w.until_ms IS NULL "
               "ORDER BY w.since_ms, w.role LIMIT 1), "
               "CAST(NULL AS BIGINT), CAST(1 AS BIGINT), CAST(1 AS BIGINT) "
               "FROM hit h") +
           sql::joinLiving(u"vehicle"_qs, u"v"_qs, u"h.id"_qs) +
           QStringLiteral(
               "WHERE h.kind = 1 "
               "UNION ALL "
               "SELECT h.position, h.kind, c.id, v.id, c.id, CAST(NULL AS BIGINT), "
               "ROW_NUMBER() OVER (PARTITION BY h.position "
               "ORDER BY COALESCE(v.last_visit_ms, 0) DESC, v.id), "
               "COUNT(v.id) OVER (PARTITION BY h.position) "
               "FROM hit h") +
           sql::joinLiving(u"customer"_qs, u"c"_qs, u"h.id"_qs) +
           QStringLiteral(
               "LEFT JOIN vehicle_owner w ON w.customer_id = c.id AND w.until_ms IS NULL "
               "AND NOT EXISTS (SELECT 1 FROM vehicle_owner x WHERE x.vehicle_id = w.vehicle_id "
               "AND x.customer_id = w.customer_id AND x.until_ms IS NULL AND x.role < w.role) "
               "AND NOT EXISTS (SELECT 1 FROM vehicle m WHERE m.id = w.vehicle_id "
               "AND m.merged_into IS NOT NULL) "
               "LEFT JOIN vehicle v ON v.id = w.vehicle_id WHERE h.kind = 2 "
               "UNION ALL "
               "SELECT h.position, h.kind, h.id, %1, %2, r.id, "
               "CAST(1 AS BIGINT), CAST(1 AS BIGINT) "
               "FROM hit h JOIN repair_order r ON r.store_id = ? AND r.id = h.id WHERE h.kind = 3) "
               "SELECT car.kind, car.id, car.cars, v.id, v.plate_kind, v.plate, v.brand, v.model, "
               "v.last_visit_ms, c.id, c.name, (SELECT p.number FROM customer_phone p WHERE "
               "p.customer_id = c.id ORDER BY p.preferred DESC, p.position LIMIT 1), "
               "o.id, o.number, o.document, o.plate_kind, o.plate, o.taken_in_ms, "
               "COALESCE(o.ready_ms, 0), car.position, ")
               .arg(sql::living(u"vehicle"_qs, u"r.vehicle_id"_qs),
                    sql::living(u"customer"_qs, u"r.sender_id"_qs)) +
           leastProgress() +
           QStringLiteral(
               " FROM car LEFT JOIN vehicle v ON v.id = car.vehicle_id "
               "LEFT JOIN customer c ON c.id = car.customer_id "
               "LEFT JOIN repair_order o ON o.store_id = ? AND o.id = COALESCE(car.order_id, "
               "(SELECT r.id FROM vehicle f CROSS JOIN repair_order r WHERE r.vehicle_id = f.id "
               "AND (f.id = car.vehicle_id OR f.merged_into = car.vehicle_id) AND "
               "r.store_id = ? AND r.") +
           orders::stillHere() +
           QStringLiteral(
               " ORDER BY r.taken_in_ms DESC LIMIT 1)) "
               "WHERE car.at <= ? ORDER BY car.position, car.at");
}

FoundRow readFound(const sql::Row& row) {
    FoundRow found;
    found.subject = {static_cast<SearchKind>(row.number(0)), row.integer(1)};
    found.cars = row.number(2);
    found.position = row.number(19);
    found.vehicle = row.id<VehicleId>(3);
    if (!row.isNull(3)) found.plate = Plate::ofStored(row.text(4), row.text(5));
    found.vehicleName = (row.text(6) + u' ' + row.text(7)).trimmed();
    found.lastVisit = row.instant(8);
    found.customer = row.id<CustomerId>(9);
    found.name = row.text(10);
    found.phone = row.text(11);
    if (row.isNull(12)) return found;
    found.order = row.id<OrderId>(12);
    found.orderNumber = row.text(13);
    found.stage.document = DocumentCodes.value(row.text(14));
    found.stage.workshop =
        WorkshopProgress.at(static_cast<std::size_t>(row.isNull(20) ? 0 : row.number(20)));
    // Every job has passed, but nobody has said yet that the car is ready.
    if (found.stage.workshop == WorkshopState::Ready && row.instant(18).isNone())
        found.stage.workshop = WorkshopState::QualityCheck;
    if (found.subject.kind == SearchKind::Order) {
        found.plate = Plate::ofStored(row.text(15), row.text(16));
        found.lastVisit = row.instant(17);
    }
    return found;
}

}  // namespace

std::vector<FoundRow> foundRows(Session& session, StoreId store,
                                const std::vector<SearchSubject>& subjects, int mostCars) {
    if (subjects.empty()) return {};
    sql::Values values;
    for (const SearchSubject& each : subjects) {
        values.emplace_back(static_cast<int>(values.size()));
        values.emplace_back(static_cast<int>(each.kind));
        values.emplace_back(each.id);
    }
    for (int i = 0; i < 3; ++i) values.emplace_back(store);
    values.emplace_back(mostCars);
    return sql::all(session, statementFor(subjects.size()), values, readFound);
}

}  // namespace baydesk
