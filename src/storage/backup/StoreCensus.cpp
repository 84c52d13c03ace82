#include "storage/backup/StoreCensus.h"

#include "storage/sql/Connection.h"

#include <algorithm>
#include <set>

namespace baydesk {

namespace {

bool isBetween(qint64 count, qint64 one, qint64 other) {
    return std::min(one, other) <= count && count <= std::max(one, other);
}

// Of the same length it is the same chain.
bool fits(const AuditHead& copy, const AuditHead& before, const AuditHead& after) {
    if (copy.count == before.count) return copy == before;
    if (copy.count == after.count) return copy == after;
    return isBetween(copy.count, before.count, after.count);
}

template <typename Key, typename Value>
Value at(const std::map<Key, Value>& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? Value() : found->second;
}

template <typename Key, typename Value>
void addKeys(const std::map<Key, Value>& map, std::set<Key>& keys) {
    for (const auto& [key, value] : map) keys.insert(key);
}

}  // namespace

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

bool liesBetween(const StoreCensus& copy, const StoreCensus& before, const StoreCensus& after) {
    if (before == after) return copy == before;
    std::set<QString> tables;
    std::set<StoreId> stores;
    for (const StoreCensus* each : {&copy, &before, &after}) {
        addKeys(each->rows, tables);
        addKeys(each->heads, stores);
    }
    const bool rows = std::all_of(tables.begin(), tables.end(), [&](const QString& table) {
        return isBetween(at(copy.rows, table), at(before.rows, table), at(after.rows, table));
    });
    return rows && std::all_of(stores.begin(), stores.end(), [&](StoreId store) {
               return fits(at(copy.heads, store), at(before.heads, store), at(after.heads, store));
           });
}

}  // namespace baydesk
