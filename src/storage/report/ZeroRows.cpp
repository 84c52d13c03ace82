#include "storage/report/ZeroRows.h"

#include "storage/order/OrderRepository.h"
#include "storage/report/RowText.h"

namespace baydesk::report {

namespace {

// `columns` are the moment and the note. A moment is compared with a plus in front, which keeps it
// from the index of that moment: that one holds every order there ever was, and the few that are
// still here have their own.
std::vector<ReportRow> ordersWhere(Session& session, const QString& columns, const QString& from,
                                   const QString& where, const sql::Values& values) {
    return sql::all(session,
                    QStringLiteral("SELECT ") + orderColumns() + QStringLiteral(", ") + columns +
                        QStringLiteral(" FROM repair_order o ") + from + joinSender() +
                        QStringLiteral("WHERE o.store_id = ? AND o.") + orders::stillHere() +
                        QStringLiteral(" AND ") + where,
                    values, [](const sql::Row& row) {
                        ReportRow entry = orderRow(row);
                        entry.at = row.instant(OrderColumns);
                        entry.note = row.text(OrderColumns + 1);
                        return entry;
                    });
}

}  // namespace

std::vector<ReportRow> latePromises(Session& session, StoreId store, Instant now) {
    return ordersWhere(session, QStringLiteral("o.promised_ms, ''"), {},
                       QStringLiteral("o.ready_ms IS NULL AND o.promised_ms < ? "
                                      "ORDER BY o.promised_ms, o.id"),
                       {store, now});
}

std::vector<ReportRow> unbilledParts(Session& session, StoreId store) {
    return ordersWhere(
        session, QStringLiteral("j.stage_since_ms, l.name"),
        QStringLiteral("JOIN job j ON j.store_id = o.store_id AND j.order_id = o.id "
                       "JOIN line l ON l.store_id = j.store_id AND l.order_id = j.order_id "
                       "AND l.job_id = j.id"),
        QStringLiteral("j.approval <> 'approved' AND l.issued_th > 0 ORDER BY o.id, l.id"),
        {store});
}

std::vector<ReportRow> notReturned(Session& session, StoreId store, Instant day) {
    return ordersWhere(
        session, QStringLiteral("o.settled_ms, o.key_tag"), {},
        QStringLiteral("o.document = 'settled' AND +o.settled_ms < ? ORDER BY o.settled_ms, o.id"),
        {store, day});
}

std::vector<ReportRow> unansweredQuotes(Session& session, StoreId store, Instant day) {
    return ordersWhere(session, QStringLiteral("o.taken_in_ms, ''"), {},
                       QStringLiteral("o.document = 'quoted' AND +o.taken_in_ms < ? "
                                      "ORDER BY o.taken_in_ms, o.id"),
                       {store, day});
}

}  // namespace baydesk::report
