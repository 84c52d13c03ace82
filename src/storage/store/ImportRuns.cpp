#include "storage/store/ImportRuns.h"

#include "storage/sql/Query.h"

namespace baydesk::importRuns {

void keep(Transaction& transaction, const ImportRun& run) {
    sql::write(transaction,
               QStringLiteral("INSERT INTO import_run (store_id, key, kind, staff_id, by_name, "
                              "begun_ms, list) VALUES (?, ?, ?, ?, ?, ?, ?)"),
               {transaction.store(), run.key.text(), run.kind, run.by, run.byName,
                transaction.at().ms, run.list});
}

std::vector<ImportRun> unfinished(Session& session, StoreId store) {
    return sql::all(session,
                    QStringLiteral("SELECT key, kind, staff_id, by_name, list FROM import_run "
                                   "WHERE store_id = ? ORDER BY begun_ms, key"),
                    {store}, [](const sql::Row& row) {
                        return ImportRun{.key = IdempotencyKey(row.text(0)),
                                         .kind = row.text(1),
                                         .by = row.id<StaffId>(2),
                                         .byName = row.text(3),
                                         .list = row.bytes(4)};
                    });
}

void end(Transaction& transaction, const IdempotencyKey& key) {
    sql::write(transaction, QStringLiteral("DELETE FROM import_run WHERE store_id = ? AND key = ?"),
               {transaction.store(), key.text()});
}

}  // namespace baydesk::importRuns
