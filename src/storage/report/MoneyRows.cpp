#include "storage/report/MoneyRows.h"

#include "storage/order/OrderCodes.h"
#include "storage/report/RowText.h"
#include "storage/settlement/ShiftRepository.h"

namespace baydesk::report {

namespace {

std::vector<MoneyEntry> payments(Session& session, StoreId store, const DaySpan& span) {
    return sql::all(
        session,
        QStringLiteral("SELECT ") + orderColumns() +
            QStringLiteral(
                ", p.receipt, p.tender, p.amount_fen, p.deposit, p.note, p.at_ms, "
                "CASE WHEN EXISTS (SELECT 1 FROM reversal r WHERE r.store_id = p.store_id "
                "AND r.number = p.note AND r.anew_id IS NOT NULL "
                "AND (r.order_id = p.order_id OR r.anew_id = p.order_id)) THEN 1 ELSE 0 END "
                "FROM payment p JOIN repair_order o ON o.store_id = p.store_id "
                "AND o.id = p.order_id") +
            joinSender() +
            QStringLiteral("WHERE p.store_id = ? AND p.at_ms >= ? AND p.at_ms < ? "
                           "AND p.tender <> 'on-account' ORDER BY p.at_ms, p.id"),
        {store, span.from, span.until}, [](const sql::Row& row) {
            MoneyEntry entry;
            entry.row = orderRow(row);
            entry.row.subject = QString(entry.row.reference + u' ' + entry.row.subject).trimmed();
            entry.row.reference = row.text(OrderColumns);
            entry.tender = TenderCodes.value(row.text(OrderColumns + 1));
            entry.row.value = row.integer(OrderColumns + 2);
            entry.deposit = row.flag(OrderColumns + 3);
            entry.row.note = row.text(OrderColumns + 4);
            entry.row.at = row.instant(OrderColumns + 5);
            entry.moved = row.flag(OrderColumns + 6);
            return entry;
        });
}

std::vector<MoneyEntry> receivablesPaid(Session& session, StoreId store, const DaySpan& span) {
    return sql::all(
        session,
        QStringLiteral("SELECT r.receipt, c.name, r.note, r.tender, r.amount_fen, r.at_ms "
                       "FROM receivable r JOIN customer c ON c.id = r.customer_id "
                       "WHERE r.store_id = ? AND r.at_ms >= ? AND r.at_ms < ? AND r.kind = 'paid' "
                       "ORDER BY r.at_ms, r.id"),
        {store, span.from, span.until}, [](const sql::Row& row) {
            MoneyEntry entry;
            entry.row.reference = row.text(0);
            entry.row.subject = row.text(1);
            entry.row.note = row.text(2);
            entry.tender = TenderCodes.value(row.text(3));
            entry.row.value = -row.integer(4);
            entry.row.at = row.instant(5);
            entry.receivable = true;
            return entry;
        });
}

}  // namespace

std::vector<MoneyEntry> moneyEntries(Session& session, StoreId store, const DaySpan& span) {
    std::vector<MoneyEntry> list = payments(session, store, span);
    for (MoneyEntry& each : receivablesPaid(session, store, span)) list.push_back(std::move(each));
    return list;
}

std::vector<ReportRow> charges(Session& session, StoreId store, const DaySpan& span) {
    return sql::all(
        session,
        QStringLiteral("SELECT r.order_id, o.number, c.name, r.note, r.amount_fen, r.at_ms "
                       "FROM receivable r JOIN customer c ON c.id = r.customer_id "
                       "LEFT JOIN repair_order o ON o.store_id = r.store_id AND o.id = r.order_id "
                       "WHERE r.store_id = ? AND r.at_ms >= ? AND r.at_ms < ? AND r.kind <> 'paid' "
                       "ORDER BY r.at_ms, r.id"),
        {store, span.from, span.until}, [](const sql::Row& row) {
            ReportRow charge;
            charge.order = row.id<OrderId>(0);
            charge.reference = row.text(1);
            charge.subject = row.text(2);
            charge.note = row.text(3);
            charge.value = row.integer(4);
            charge.at = row.instant(5);
            return charge;
        });
}

std::vector<ReportRow> balances(Session& session, StoreId store, Instant until) {
    return sql::all(session,
                    QStringLiteral("SELECT c.name, b.owed, b.since FROM ("
                                   "SELECT COALESCE(f.merged_into, f.id) AS customer_id, "
                                   "CAST(SUM(r.amount_fen) AS BIGINT) AS owed, "
                                   "MIN(r.at_ms) AS since FROM receivable r "
                                   "JOIN customer f ON f.id = r.customer_id WHERE r.store_id = ? "
                                   "AND r.at_ms < ? GROUP BY COALESCE(f.merged_into, f.id)) b "
                                   "JOIN customer c ON c.id = b.customer_id WHERE b.owed <> 0 "
                                   "ORDER BY b.owed DESC, c.id"),
                    {store, until}, [](const sql::Row& row) {
                        ReportRow balance;
                        balance.subject = row.text(0);
                        balance.value = row.integer(1);
                        balance.at = row.instant(2);
                        return balance;
                    });
}

std::vector<ReportRow> depositsKept(Session& session, StoreId store, const DaySpan& span) {
    return sql::all(
        session,
        QStringLiteral("SELECT ") + orderColumns() +
            QStringLiteral(", x.kept_reason, x.kept_fen, x.at_ms FROM cancellation x "
                           "JOIN repair_order o ON o.store_id = x.store_id AND o.id = x.order_id") +
            joinSender() +
            QStringLiteral("WHERE x.store_id = ? AND x.at_ms >= ? AND x.at_ms < ? "
                           "AND x.kept_fen <> 0 ORDER BY x.at_ms, o.id"),
        {store, span.from, span.until}, [](const sql::Row& row) {
            ReportRow kept = orderRow(row);
            kept.note = row.text(OrderColumns);
            kept.value = row.integer(OrderColumns + 1);
            kept.at = row.instant(OrderColumns + 2);
            return kept;
        });
}

namespace {

std::vector<ShiftRow> shiftsWhere(Session& session, StoreId store, const QString& rest,
                                  const sql::Values& values) {
    struct Found {
        ShiftId id;
        QString cashier;
    };
    const auto found =
        sql::all(session,
                 QStringLiteral("SELECT f.id, p.name FROM cashier_shift f LEFT JOIN staff p "
                                "ON p.id = f.cashier_id WHERE f.store_id = ? AND ") +
                     rest + QStringLiteral(" ORDER BY f.opened_ms, f.id"),
                 values, [](const sql::Row& row) {
                     return Found{row.id<ShiftId>(0), row.text(1)};
                 });
    std::vector<ShiftRow> list;
    for (const Found& each : found)
        if (const auto shift = shifts::load(session, store, each.id))
            list.push_back({*shift, each.cashier});
    return list;
}

}  // namespace

std::vector<ShiftRow> shiftsOf(Session& session, StoreId store, QDate first, QDate last) {
    return shiftsWhere(session, store,
                       QStringLiteral("f.business_date >= ? AND f.business_date <= ?"),
                       {store, first, last});
}

std::vector<ShiftRow> leftOpen(Session& session, StoreId store, QDate day) {
    return shiftsWhere(session, store,
                       QStringLiteral("f.closed_ms IS NULL AND f.business_date < ?"), {store, day});
}

}  // namespace baydesk::report
