#include "storage/complaint/ComplaintChecks.h"

#include "storage/sql/Query.h"

namespace baydesk::complaints {

namespace {

void checkRungs(Session& session, Findings& findings) {
    const QString statement = QStringLiteral(
        "SELECT c.store_id, c.id, c.rung, s.rung FROM complaint c JOIN complaint_step s "
        "ON s.store_id = c.store_id AND s.complaint_id = c.id WHERE s.rung <> c.rung "
        "AND NOT EXISTS (SELECT 1 FROM complaint_step later WHERE later.store_id = s.store_id "
        "AND later.complaint_id = s.complaint_id AND (later.at_ms > s.at_ms "
        "OR (later.at_ms = s.at_ms AND later.id > s.id))) ORDER BY c.store_id, c.id");
    sql::forEach(session, statement, {}, [&findings](const sql::Row& row) {
        findings.push_back({QStringLiteral("complaint.rung-wrong"),
                            {{QStringLiteral("store"), row.integer(0)},
                             {QStringLiteral("complaint"), row.integer(1)},
                             {QStringLiteral("stored"), row.text(2)},
                             {QStringLiteral("computed"), row.text(3)}}});
    });
}

}  // namespace

std::vector<StoreCheck> checks() { return {checkRungs}; }

}  // namespace baydesk::complaints
