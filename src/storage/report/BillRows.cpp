#include "storage/report/BillRows.h"

#include "storage/order/OrderCodes.h"
#include "storage/report/RowText.h"

#include <QStringList>
#include <map>

namespace baydesk::report {

namespace {

// Which orders one statement is about: `from` brings them in as `o`, `within` bounds the event.
struct Side {
    QString from;
    QString within;
    int sign = 1;
};

Side settledSide() {
    return {QStringLiteral("FROM repair_order o "),
            QStringLiteral("o.store_id = ? AND o.settled_ms >= ? AND o.settled_ms < ?"), 1};
}

Side reversedSide() {
    return {QStringLiteral("FROM reversal r JOIN repair_order o ON o.store_id = r.store_id "
                           "AND o.id = r.order_id "),
            QStringLiteral("r.store_id = ? AND r.at_ms >= ? AND r.at_ms < ?"), -1};
}

QString discountNoteOf(const sql::Row& row, int column) {
    QStringList words;
    for (int at = column; at < column + 4; ++at)
        if (!row.text(at).isEmpty()) words << row.text(at);
    return words.join(QStringLiteral(" · "));
}

// A mirror document copies the amounts; those that it does not keep apart are the bill's, negated.
std::vector<BilledOrder> headsOf(Session& session, StoreId store, const DaySpan& span,
                                 const Side& side) {
    const bool mirror = side.sign < 0;
    const QString when = mirror ? QStringLiteral("r.at_ms") : QStringLiteral("o.settled_ms");
    const QString sums = mirror ? QStringLiteral("r.total_fen, r.odd_fen, r.discount_fen, r.number")
                                : QStringLiteral(
                                      "o.settled_total_fen, o.odd_fen, COALESCE(d.amount_fen, 0), "
                                      "o.settlement_number");
    return sql::all(
        session,
        QStringLiteral("SELECT ") + orderColumns() + QStringLiteral(", ") + when +
            QStringLiteral(", o.repair_class, a.name, o.diagnosis_credit_fen, ") + sums +
            QStringLiteral(", d.standard, d.reason, g.name, u.name ") + side.from + joinSender() +
            QStringLiteral("LEFT JOIN staff a ON a.id = o.advisor_id LEFT JOIN discount d "
                           "ON d.store_id = o.store_id AND d.order_id = o.id "
                           "LEFT JOIN staff g ON g.id = d.staff_id "
                           "LEFT JOIN staff u ON u.id = d.authoriser_id WHERE ") +
            side.within + QStringLiteral(" ORDER BY ") + when + QStringLiteral(", o.id"),
        {store, span.from, span.until}, [&side](const sql::Row& row) {
            constexpr int First = OrderColumns;
            BilledOrder bill;
            bill.row = orderRow(row);
            bill.row.at = row.instant(First);
            bill.count = side.sign;
            bill.repairClass = RepairClassCodes.value(row.text(First + 1));
            bill.advisor = row.text(First + 2);
            bill.diagnosisCredit = Money::ofFen(side.sign * row.integer(First + 3));
            bill.row.value = row.integer(First + 4);
            bill.oddFen = row.money(First + 5);
            bill.discount = row.money(First + 6);
            bill.row.note = row.text(First + 7);
            bill.discountNote = discountNoteOf(row, First + 8);
            return bill;
        });
}

Money& amountOf(BilledOrder& bill, LineKind kind) {
    switch (kind) {
        case LineKind::Labour:
            return bill.labour;
        case LineKind::Part:
        case LineKind::Material:
            return bill.parts;
        case LineKind::Sublet:
            return bill.sublet;
        case LineKind::Fee:
            return bill.other;
    }
    return bill.other;
}

void addLines(Session& session, StoreId store, const DaySpan& span, const Side& side,
              std::map<OrderId, BilledOrder*>& bills) {
    const QString lines =
        side.sign < 0 ? QStringLiteral(
                            "JOIN reversal_line m ON m.store_id = o.store_id AND m.order_id = o.id "
                            "JOIN line l ON l.store_id = m.store_id AND l.id = m.line_id WHERE ")
                      : QStringLiteral(
                            "JOIN job j ON j.store_id = o.store_id AND j.order_id = o.id "
                            "JOIN line l ON l.store_id = j.store_id AND l.order_id = j.order_id "
                            "AND l.job_id = j.id WHERE j.approval = 'approved' AND ");
    const QString amount =
        side.sign < 0 ? QStringLiteral("m.amount_fen") : QStringLiteral("l.amount_fen");
    sql::forEach(session,
                 QStringLiteral("SELECT o.id, l.kind, CAST(SUM(%1) AS BIGINT) ").arg(amount) +
                     side.from + lines + side.within + QStringLiteral(" GROUP BY o.id, l.kind"),
                 {store, span.from, span.until}, [&bills](const sql::Row& row) {
                     const LineKind kind = LineKindCodes.value(row.text(1));
                     amountOf(*bills.at(row.id<OrderId>(0)), kind) += row.money(2);
                 });
}

// The orders, and those that they were billed anew for: what was handed out for one was handed out
// under the one before. Bound to store, from, until and store.
QString sources(const Side& side) {
    return QStringLiteral("WITH RECURSIVE source (order_id, from_id) AS (SELECT o.id, o.id ") +
           side.from + QStringLiteral("WHERE ") + side.within +
           QStringLiteral(
               " UNION ALL SELECT s.order_id, b.order_id FROM source s JOIN reversal b "
               "ON b.store_id = ? AND b.anew_id = s.from_id) ");
}

// Two statements, because an engine that joins what it cannot count reads every move of the store.
void addCosts(Session& session, StoreId store, const DaySpan& span, const Side& side,
              std::map<OrderId, BilledOrder*>& bills) {
    std::map<OrderId, std::vector<BilledOrder*>> bySource;
    const sql::Values values{store, span.from, span.until, store};
    sql::forEach(session, sources(side) + QStringLiteral("SELECT order_id, from_id FROM source"),
                 values, [&](const sql::Row& row) {
                     bySource[row.id<OrderId>(1)].push_back(bills.at(row.id<OrderId>(0)));
                 });
    sql::Values moves{store};
    moves.insert(moves.end(), values.begin(), values.end());
    sql::forEach(
        session,
        QStringLiteral("SELECT order_id, quantity_th, cost_fen FROM stock_move "
                       "WHERE store_id = ? AND order_id IN (%1 SELECT from_id FROM source)")
            .arg(sources(side)),
        moves, [&](const sql::Row& row) {
            const Money cost = row.money(2).times(row.quantity(1));  // below zero: handed out
            for (BilledOrder* const bill : bySource.at(row.id<OrderId>(0)))
                bill->cost += side.sign < 0 ? cost : -cost;
        });
}

std::vector<BilledOrder> billsOf(Session& session, StoreId store, const DaySpan& span,
                                 const Side& side) {
    std::vector<BilledOrder> list = headsOf(session, store, span, side);
    if (list.empty()) return list;
    std::map<OrderId, BilledOrder*> byOrder;
    for (BilledOrder& each : list) byOrder[each.row.order] = &each;
    addLines(session, store, span, side, byOrder);
    addCosts(session, store, span, side, byOrder);
    return list;
}

}  // namespace

std::vector<BilledOrder> bills(Session& session, StoreId store, const DaySpan& span) {
    std::vector<BilledOrder> list = billsOf(session, store, span, settledSide());
    for (BilledOrder& each : billsOf(session, store, span, reversedSide()))
        list.push_back(std::move(each));
    return list;
}

}  // namespace baydesk::report
