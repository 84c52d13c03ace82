#include "storage/report/CarRows.h"

#include "storage/report/RowText.h"

#include <map>

namespace baydesk::report {

namespace {

QString leftInSpan() {
    return QStringLiteral("o.store_id = ? AND o.released_ms >= ? AND o.released_ms < ?");
}

void addPromises(Session& session, StoreId store, const DaySpan& span,
                 std::map<OrderId, Departure*>& cars) {
    sql::forEach(
        session,
        QStringLiteral("SELECT p.order_id, p.due_ms, p.at_ms FROM repair_order o JOIN "
                       "promise p ON p.store_id = o.store_id AND p.order_id = o.id WHERE ") +
            leftInSpan() + QStringLiteral(" ORDER BY p.order_id, p.position"),
        {store, span.from, span.until}, [&cars](const sql::Row& row) {
            PromiseChange promise;
            promise.dueAt = row.instant(1);
            promise.at = row.instant(2);
            cars.at(row.id<OrderId>(0))->promises.push_back(promise);
        });
}

// Which of the cars came back with the same fault: their jobs are named by a job of an order that
// was taken in before the span ended.
void addComebacks(Session& session, StoreId store, const DaySpan& span,
                  std::map<OrderId, Departure*>& cars) {
    sql::forEach(
        session,
        QStringLiteral("SELECT DISTINCT j.order_id FROM repair_order o "
                       "JOIN job j ON j.store_id = o.store_id AND j.order_id = o.id "
                       "JOIN job again ON again.store_id = j.store_id AND again.comeback_of = j.id "
                       "JOIN repair_order back ON back.store_id = again.store_id "
                       "AND back.id = again.order_id WHERE ") +
            leftInSpan() +
            QStringLiteral(" AND back.document <> 'reversed' AND back.taken_in_ms < ?"),
        {store, span.from, span.until, span.until},
        [&cars](const sql::Row& row) { cars.at(row.id<OrderId>(0))->cameBack = true; });
}

}  // namespace

std::vector<ReportRow> carsIn(Session& session, StoreId store, const DaySpan& span) {
    return sql::all(session,
                    QStringLiteral("SELECT ") + orderColumns() +
                        QStringLiteral(", o.taken_in_ms, o.statement FROM repair_order o") +
                        joinSender() +
                        QStringLiteral("WHERE o.store_id = ? AND o.taken_in_ms >= ? "
                                       "AND o.taken_in_ms < ? AND ") +
                        goesOn() + QStringLiteral(" ORDER BY o.taken_in_ms, o.id"),
                    {store, span.from, span.until}, [](const sql::Row& row) {
                        ReportRow car = orderRow(row);
                        car.at = row.instant(OrderColumns);
                        car.note = row.text(OrderColumns + 1);
                        return car;
                    });
}

std::vector<Departure> departures(Session& session, StoreId store, const DaySpan& span) {
    std::vector<Departure> list =
        sql::all(session,
                 QStringLiteral("SELECT ") + orderColumns() +
                     QStringLiteral(", o.released_ms, o.express, o.ready_ms, o.gate_pass "
                                    "FROM repair_order o") +
                     joinSender() + QStringLiteral("WHERE ") + leftInSpan() +
                     QStringLiteral(" ORDER BY o.released_ms, o.id"),
                 {store, span.from, span.until}, [](const sql::Row& row) {
                     Departure car;
                     car.row = orderRow(row);
                     car.row.at = row.instant(OrderColumns);
                     car.express = row.flag(OrderColumns + 1);
                     car.readyAt = row.instant(OrderColumns + 2);
                     car.row.note = row.text(OrderColumns + 3);
                     return car;
                 });
    std::map<OrderId, Departure*> byOrder;
    for (Departure& each : list) byOrder[each.row.order] = &each;
    addPromises(session, store, span, byOrder);
    addComebacks(session, store, span, byOrder);
    return list;
}

}  // namespace baydesk::report
