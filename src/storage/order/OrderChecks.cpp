#include "storage/order/OrderChecks.h"

#include "domain/order/Line.h"
#include "storage/order/OrderPart.h"
#include "storage/sql/Query.h"

namespace baydesk::orders {

namespace {

struct Place {
    qint64 store = 0;
    QString order;
};

Finding differs(const char* code, const Place& place, Money stored, Money computed) {
    return {QString::fromLatin1(code),
            {{QStringLiteral("store"), place.store},
             {QStringLiteral("order"), place.order},
             {QStringLiteral("stored"), stored.fen()},
             {QStringLiteral("computed"), computed.fen()}}};
}

void checkLines(Session& session, Findings& findings) {
    const QString statement = QStringLiteral(
        "SELECT l.store_id, o.number, l.name, l.quantity_th, l.unit_price_fen, "
        "l.customer_supplied, l.amount_fen FROM line l JOIN repair_order o "
        "ON o.store_id = l.store_id AND o.id = l.order_id ORDER BY l.store_id, l.id");
    sql::forEach(session, statement, {}, [&findings](const sql::Row& row) {
        Line line;
        line.quantity = row.quantity(3);
        line.unitPrice = row.money(4);
        line.customerSupplied = row.flag(5);
        if (line.amount() == row.money(6)) return;
        Finding finding =
            differs("order.line-wrong", {row.integer(0), row.text(1)}, row.money(6), line.amount());
        finding.details.insert(QStringLiteral("line"), row.text(2));
        findings.push_back(finding);
    });
}

// The sums come from the ledgers, never from the bill that they are compared with.
void checkBills(Session& session, Findings& findings) {
    const QString statement = QStringLiteral(
        "SELECT o.store_id, o.number, o.settled_total_fen, o.odd_fen + o.diagnosis_credit_fen, "
        "CAST((SELECT COALESCE(SUM(l.amount_fen), 0) FROM line l JOIN job j "
        "ON j.store_id = l.store_id AND j.id = l.job_id "
        "WHERE l.store_id = o.store_id AND l.order_id = o.id AND j.approval = 'approved') "
        "AS BIGINT), "
        "CAST((SELECT COALESCE(SUM(p.amount_fen), 0) FROM payment p "
        "WHERE p.store_id = o.store_id AND p.order_id = o.id AND p.afterwards = 0) AS BIGINT), "
        "CAST((SELECT COALESCE(SUM(d.amount_fen), 0) FROM discount d "
        "WHERE d.store_id = o.store_id AND d.order_id = o.id) AS BIGINT) "
        "FROM repair_order o WHERE o.settled_total_fen IS NOT NULL ORDER BY o.store_id, o.id");
    sql::forEach(session, statement, {}, [&findings](const sql::Row& row) {
        const Place place{row.integer(0), row.text(1)};
        const Money total = row.money(2);
        const Money lines = row.money(4) - row.money(6) - row.money(3);
        if (lines != total) findings.push_back(differs("order.total-wrong", place, total, lines));
        if (row.money(5) != total)
            findings.push_back(differs("order.payments-wrong", place, row.money(5), total));
    });
}

// What stands as approved is what the customer agreed to last.
void checkConsents(Session& session, Findings& findings) {
    const QString statement = QStringLiteral(
        "SELECT j.store_id, o.number, j.approved_fen, j.title, "
        "(SELECT c.amount_fen FROM consent c WHERE c.store_id = j.store_id "
        "AND c.order_id = j.order_id AND c.job_id = j.id AND c.decision = 'approved' "
        "AND NOT EXISTS (SELECT 1 FROM consent later WHERE later.store_id = c.store_id "
        "AND later.order_id = c.order_id AND later.job_id = c.job_id "
        "AND (later.at_ms > c.at_ms OR (later.at_ms = c.at_ms AND later.id > c.id)))) "
        "FROM job j JOIN repair_order o ON o.store_id = j.store_id AND o.id = j.order_id "
        "WHERE j.approval = 'approved' ORDER BY j.store_id, j.id");
    sql::forEach(session, statement, {}, [&findings](const sql::Row& row) {
        const Money agreed = row.isNull(4) ? Money::ofFen(-1) : row.money(4);
        if (agreed == row.money(2)) return;
        Finding finding =
            differs("job.consent-wrong", {row.integer(0), row.text(1)}, row.money(2), agreed);
        finding.details.insert(QStringLiteral("job"), row.text(3));
        findings.push_back(finding);
    });
}

// A signature or a photo that an order names has been kept.
StoreCheck evidenceOf(const char* code, const char* column, const char* table) {
    const QString statement =
        QStringLiteral(
            "SELECT o.store_id, o.number, e.%1 FROM %2 e JOIN repair_order o "
            "ON o.store_id = e.store_id AND o.id = e.order_id WHERE e.%1 <> '' "
            "AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = e.%1) "
            "ORDER BY e.store_id, e.order_id, e.%1")
            .arg(QLatin1String(column), QLatin1String(table));
    return [code = QString::fromLatin1(code), statement](Session& session, Findings& findings) {
        sql::forEach(session, statement, {}, [&](const sql::Row& row) {
            findings.push_back({code,
                                {{QStringLiteral("store"), row.integer(0)},
                                 {QStringLiteral("order"), row.text(1)},
                                 {QStringLiteral("id"), row.text(2)}}});
        });
    };
}

// An order's own row tells which tables have rows of it: what it does not tell is never read.
void checkParts(Session& session, Findings& findings) {
    QStringList untold;
    for (const Part& part : parts())
        untold << QStringLiteral(
                      "CASE WHEN (o.parts >> %1) & 1 = 0 AND EXISTS (SELECT 1 FROM %2 p WHERE "
                      "p.store_id = o.store_id AND p.order_id = o.id) THEN 1 ELSE 0 END")
                      .arg(part.bit)
                      .arg(part.table->name());
    const QString statement =
        QStringLiteral("SELECT o.store_id, o.number, %1 FROM repair_order o WHERE o.parts <> -1")
            .arg(untold.join(u", "));
    sql::forEach(session, statement, {}, [&findings](const sql::Row& row) {
        for (int at = 0; at < static_cast<int>(parts().size()); ++at)
            if (row.flag(at + 2))
                findings.push_back({QStringLiteral("order.part-untold"),
                                    {{QStringLiteral("store"), row.integer(0)},
                                     {QStringLiteral("order"), row.text(1)},
                                     {QStringLiteral("table"),
                                      parts()[static_cast<std::size_t>(at)].table->name()}}});
    });
}

// Numbers are a letter, the business date as yymmdd, a hyphen and the number in that day.
StoreCheck numbersOf(const char* series, const char* column, const char* table) {
    const QString statement =
        QStringLiteral(
            "SELECT store_id, '20' || substr(%1, 2, 2) || '-' || substr(%1, 4, 2) || '-' || "
            "substr(%1, 6, 2), CAST(substr(%1, 9) AS BIGINT) FROM %2 WHERE %1 <> ''")
            .arg(QLatin1String(column), QLatin1String(table));
    return numberCheck({QString::fromLatin1(series), statement});
}

}  // namespace

std::vector<StoreCheck> checks() {
    return {checkLines,
            checkBills,
            checkConsents,
            checkParts,
            evidenceOf("order.photo-missing", "photo", "damage"),
            evidenceOf("order.signature-missing", "signature", "consent"),
            evidenceOf("order.signature-missing", "picture", "paper_signature"),
            numbersOf("order", "number", "repair_order"),
            numbersOf("receipt", "receipt",
                      "(SELECT store_id, receipt FROM payment UNION ALL "
                      "SELECT store_id, receipt FROM receivable) r"),
            numbersOf("settlement", "settlement_number", "repair_order"),
            numbersOf("gate-pass", "gate_pass", "repair_order"),
            numbersOf("exit-pass", "number", "exit_pass"),
            numbersOf("certificate", "certificate", "repair_order"),
            numbersOf("reversal", "number", "reversal")};
}

}  // namespace baydesk::orders
