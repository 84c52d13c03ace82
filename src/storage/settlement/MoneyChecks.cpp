#include "storage/settlement/MoneyChecks.h"

#include "storage/sql/Query.h"

namespace baydesk::settlements {

namespace {

// A statement whose rows are store, what it is about, the stored and the computed amount; each row
// is a finding.
StoreCheck differences(const char* code, const char* about, const QString& statement) {
    return [code, about, statement](Session& session, Findings& findings) {
        sql::forEach(session, statement, {}, [&](const sql::Row& row) {
            findings.push_back({QString::fromLatin1(code),
                                {{QStringLiteral("store"), row.integer(0)},
                                 {QString::fromLatin1(about), row.text(1)},
                                 {QStringLiteral("stored"), row.integer(2)},
                                 {QStringLiteral("computed"), row.integer(3)}}});
        });
    };
}

QString refunds() {
    return QStringLiteral(
        "SELECT o.store_id, o.number, CAST(SUM(p.amount_fen) AS BIGINT), 0 FROM payment p "
        "JOIN repair_order o ON o.store_id = p.store_id AND o.id = p.order_id "
        "WHERE p.tender <> 'on-account' GROUP BY o.store_id, o.number "
        "HAVING SUM(p.amount_fen) < 0 ORDER BY o.store_id, o.number");
}

QString mirrors() {
    return QStringLiteral(
        "SELECT m.store_id, m.number, m.total_fen, m.computed FROM ("
        "SELECT r.store_id, o.number, r.total_fen, o.settled_total_fen, "
        "CAST(COALESCE((SELECT SUM(l.amount_fen) FROM reversal_line l WHERE l.store_id = "
        "r.store_id AND l.order_id = r.order_id), 0) - r.discount_fen - r.odd_fen + "
        "o.diagnosis_credit_fen AS BIGINT) "
        "AS computed FROM reversal r JOIN repair_order o ON o.store_id = r.store_id "
        "AND o.id = r.order_id) m WHERE m.total_fen <> m.computed "
        "OR m.total_fen <> -m.settled_total_fen ORDER BY m.store_id, m.number");
}

QString charges() {
    return QStringLiteral(
        "SELECT a.store_id, o.number, CAST(SUM(a.charged) AS BIGINT), "
        "CAST(SUM(a.paid) AS BIGINT) FROM ("
        "SELECT store_id, order_id, amount_fen AS charged, 0 AS paid FROM receivable "
        "WHERE kind = 'charge' UNION ALL "
        "SELECT store_id, order_id, 0, amount_fen FROM payment WHERE tender = 'on-account') a "
        "JOIN repair_order o ON o.store_id = a.store_id AND o.id = a.order_id "
        "GROUP BY a.store_id, o.number HAVING SUM(a.charged) <> SUM(a.paid) "
        "ORDER BY a.store_id, o.number");
}

QString shifts() {
    return QStringLiteral(
        "SELECT s.store_id, CAST(s.id AS TEXT), s.stored, s.computed FROM ("
        "SELECT s.store_id, s.id, CAST(COALESCE((SELECT SUM(c.expected_fen) FROM shift_count c "
        "WHERE c.store_id = s.store_id AND c.shift_id = s.id), 0) AS BIGINT) AS stored, "
        "CAST(s.opening_fen + COALESCE((SELECT SUM(p.amount_fen) FROM payment p WHERE p.store_id "
        "= s.store_id AND p.shift_id = s.id AND p.tender <> 'on-account'), 0) - "
        "COALESCE((SELECT SUM(r.amount_fen) FROM receivable r WHERE r.store_id = s.store_id "
        "AND r.shift_id = s.id AND r.kind = 'paid'), 0) AS BIGINT) AS computed "
        "FROM cashier_shift s WHERE s.closed_ms IS NOT NULL) s "
        "WHERE s.stored <> s.computed ORDER BY s.store_id, s.id");
}

}  // namespace

std::vector<StoreCheck> checks() {
    return {differences("order.refunds-wrong", "order", refunds()),
            differences("reversal.total-wrong", "order", mirrors()),
            differences("receivable.charge-wrong", "order", charges()),
            differences("shift.expected-wrong", "shift", shifts())};
}

}  // namespace baydesk::settlements
