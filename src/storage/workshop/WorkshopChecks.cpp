#include "storage/workshop/WorkshopChecks.h"

#include "storage/sql/Query.h"

namespace baydesk::workshop {

namespace {

constexpr qint64 WholeJob = 1000;

void checkShares(Session& session, Findings& findings) {
    const QString statement = QStringLiteral(
        "SELECT j.store_id, o.number, j.title, "
        "CAST((SELECT COALESCE(SUM(t.permille), 0) FROM job_technician t "
        "WHERE t.store_id = j.store_id AND t.job_id = j.id) AS BIGINT) AS shares "
        "FROM job j JOIN repair_order o ON o.store_id = j.store_id AND o.id = j.order_id "
        "WHERE j.technician_id IS NOT NULL ORDER BY j.store_id, j.id");
    sql::forEach(session, statement, {}, [&findings](const sql::Row& row) {
        if (row.integer(3) == WholeJob) return;
        findings.push_back({QStringLiteral("job.shares-wrong"),
                            {{QStringLiteral("store"), row.integer(0)},
                             {QStringLiteral("order"), row.text(1)},
                             {QStringLiteral("job"), row.text(2)},
                             {QStringLiteral("stored"), row.integer(3)},
                             {QStringLiteral("computed"), WholeJob}}});
    });
}

}  // namespace

std::vector<StoreCheck> checks() { return {checkShares}; }

}  // namespace baydesk::workshop
