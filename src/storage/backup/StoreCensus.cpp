#include "storage/backup/StoreCensus.h"

#include "storage/sql/Connection.h"

namespace baydesk {

Result<StoreCensus> census(sql::Connection& connection) {
    if (const Done begun = connection.beginRead(); !begun) return begun.error();
    Session session(connection);
    StoreCensus found;
    const auto tables = sql::all(session, connection.dialect().listTables(), {},
                                 [](const sql::Row& row) { return row.text(0); });
    for (const QString& table : tables) {
        found.rows[table] =
            sql::one(session, QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table), {},
                     [](const sql::Row& row) { return row.integer(0); })
                .value_or(0);
    }
    // A store from before the audit has none.
    if (found.rows.contains(QStringLiteral("audit_head")))
        sql::forEach(session, QStringLiteral("SELECT store_id, seq, hash FROM audit_head"), {},
                     [&found](const sql::Row& row) {
                         found.heads[row.id<StoreId>(0)] = {row.integer(1), row.text(2)};
                     });
    connection.rollback();
    if (session.failure()) return *session.failure();
    return found;
}

}  // namespace baydesk
