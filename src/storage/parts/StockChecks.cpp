#include "storage/parts/StockChecks.h"

#include "storage/sql/Query.h"

namespace baydesk::parts {

namespace {

// Both ways round: a balance without moves is as wrong as moves without a balance.
void checkBalances(Session& session, Findings& findings) {
    const QString statement = QStringLiteral(
        "SELECT a.store_id, p.code, CAST(SUM(a.stored) AS BIGINT), CAST(SUM(a.moved) AS BIGINT) "
        "FROM (SELECT store_id, part_id, quantity_th AS stored, 0 AS moved FROM stock "
        "UNION ALL SELECT store_id, part_id, 0, quantity_th FROM stock_move) a "
        "JOIN part p ON p.id = a.part_id GROUP BY a.store_id, p.code "
        "HAVING SUM(a.stored) <> SUM(a.moved) ORDER BY a.store_id, p.code");
    sql::forEach(session, statement, {}, [&findings](const sql::Row& row) {
        findings.push_back({QStringLiteral("stock.balance-wrong"),
                            {{QStringLiteral("store"), row.integer(0)},
                             {QStringLiteral("part"), row.text(1)},
                             {QStringLiteral("stored"), row.integer(2)},
                             {QStringLiteral("computed"), row.integer(3)}}});
    });
}

}  // namespace

std::vector<StoreCheck> checks() { return {checkBalances}; }

}  // namespace baydesk::parts
