#include "storage/audit/AuditSealer.h"

#include "storage/Database.h"
#include "storage/audit/AuditChain.h"
#include "storage/sql/WriteTransaction.h"

namespace baydesk {

namespace {

// So many rows are sealed in one transaction: a counter that wants to write waits a few
// milliseconds for it at most.
constexpr int BatchSize = 200;

AuditHead headOf(const sql::Row& row) { return {row.integer(0), row.text(1)}; }

// Reads the chain's end, and keeps other sealers of this store away until the commit.
AuditHead lockHead(Session& session, StoreId store) {
    return sql::one(session,
                    QStringLiteral("INSERT INTO audit_head (store_id, seq, hash) VALUES (?, 0, '') "
                                   "ON CONFLICT (store_id) DO UPDATE SET seq = audit_head.seq "
                                   "RETURNING seq, hash"),
                    {store}, headOf)
        .value_or(AuditHead{});
}

void change(Session& session, const QString& statement, const sql::Values& values) {
    if (session.failure()) return;
    const Done done = session.connection().writeLater(statement, values);
    if (!done) session.fail(done.error());
}

void append(Session& session, StoreId store, const audit::ChainedRow& row, AuditHead& head) {
    head = {head.count + 1, audit::linkHash(head.hash, head.count + 1, store, row)};
    change(session,
           QStringLiteral(
               "INSERT INTO audit_seal (store_id, seq, audit_id, hash) VALUES (?, ?, ?, ?)"),
           {store, head.count, row.id, head.hash});
    change(session,
           QStringLiteral("DELETE FROM audit_unsealed WHERE store_id = ? AND audit_id = ?"),
           {store, row.id});
}

Result<int> sealBatch(Session& session, StoreId store) {
    AuditHead head = lockHead(session, store);
    const auto rows = sql::all(
        session,
        QStringLiteral("SELECT %1 FROM audit_unsealed u JOIN audit a ON a.store_id = u.store_id "
                       "AND a.id = u.audit_id WHERE u.store_id = ? ORDER BY u.audit_id LIMIT %2")
            .arg(QLatin1String(audit::ChainedColumns))
            .arg(BatchSize),
        {store}, [](const sql::Row& row) { return audit::chainedRow(row, 0); });
    for (const audit::ChainedRow& row : rows) append(session, store, row, head);
    if (!rows.empty()) {
        change(session,
               QStringLiteral("UPDATE audit_head SET seq = ?, hash = ? WHERE store_id = ?"),
               {head.count, head.hash, store});
    }
    return static_cast<int>(rows.size());
}

bool hasUnsealed(Session& session, StoreId store) {
    return sql::one(session,
                    QStringLiteral("SELECT 1 FROM audit_unsealed WHERE store_id = ? LIMIT 1"),
                    {store}, [](const sql::Row&) { return true; })
        .value_or(false);
}

}  // namespace

Result<int> AuditSealer::seal(Database& database, StoreId store) {
    // Mostly there is nothing to do, and then nobody should be kept from writing.
    const Result<bool> needed =
        database.read([store](Session& session) { return hasUnsealed(session, store); });
    if (!needed) return needed.error();
    int sealed = 0;
    for (bool more = *needed; more;) {
        const Result<int> batch = sql::inWriteTransaction(
            database.connection(), [store](Session& session) { return sealBatch(session, store); });
        if (!batch) return batch;
        sealed += *batch;
        more = *batch == BatchSize;
    }
    return sealed;
}

AuditHead auditHead(Session& session, StoreId store) {
    return sql::one(session, QStringLiteral("SELECT seq, hash FROM audit_head WHERE store_id = ?"),
                    {store}, headOf)
        .value_or(AuditHead{});
}

}  // namespace baydesk
