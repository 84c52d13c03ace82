#include "storage/customer/MergeRepository.h"

#include "storage/Codes.h"
#include "storage/sql/Table.h"

namespace baydesk::merges {

namespace {

constexpr auto KindCodes = codes<FileKind>("customer", "vehicle");
constexpr auto WhatCodes =
    codes<FileChange::What>("field", "phone", "plate", "owner", "link", "alias");

const sql::Table& mergeTable() {
    static const sql::Table instance(
        QStringLiteral("file_merge"), 2,
        {u"store_id"_qs, u"id"_qs, u"kind"_qs, u"kept_id"_qs, u"gone_id"_qs, u"gone_name"_qs,
         u"business_date"_qs, u"at_ms"_qs, u"staff_id"_qs, u"undone_ms"_qs, u"undone_by"_qs});
    return instance;
}

sql::Values mergeRow(const FileMerge& m, StoreId store) {
    return {store,          m.id,      KindCodes.code(m.kind),
            m.kept,         m.gone,    m.goneName,
            m.businessDate, m.at,      m.by,
            m.undoneAt,     m.undoneBy};
}

FileMerge readMerge(const sql::Row& row) {
    return {.id = row.id<FileMergeId>(1),
            .kind = KindCodes.value(row.text(2)),
            .kept = row.integer(3),
            .gone = row.integer(4),
            .goneName = row.text(5),
            .businessDate = row.date(6),
            .at = row.instant(7),
            .by = row.id<StaffId>(8),
            .undoneAt = row.instant(9),
            .undoneBy = row.id<StaffId>(10)};
}

const sql::Table& changeTable() {
    static const sql::Table instance(QStringLiteral("file_merge_change"), 3,
                                     {u"store_id"_qs, u"merge_id"_qs, u"position"_qs, u"what"_qs,
                                      u"name"_qs, u"before"_qs, u"after"_qs});
    return instance;
}

std::vector<sql::Values> changeRows(const FileMerge& m, StoreId store) {
    std::vector<sql::Values> rows;
    for (const FileChange& each : m.changes)
        rows.push_back({store, m.id, static_cast<int>(rows.size()), WhatCodes.code(each.what),
                        each.name, each.before, each.after});
    return rows;
}

FileChange readChange(const sql::Row& row) {
    return {WhatCodes.value(row.text(3)), row.text(4), row.text(5), row.text(6)};
}

}  // namespace

void insert(Transaction& transaction, const FileMerge& merge) {
    sql::RowWriter writer(transaction, QStringLiteral("file-merge"), merge.id.value());
    writer.insert(mergeTable(), mergeRow(merge, transaction.store()));
    writer.put(changeTable(), {}, changeRows(merge, transaction.store()));
}

void update(Transaction& transaction, const FileMerge& before, const FileMerge& after) {
    sql::RowWriter writer(transaction, QStringLiteral("file-merge"), after.id.value());
    writer.update(mergeTable(), mergeRow(before, transaction.store()),
                  mergeRow(after, transaction.store()));
}

std::optional<FileMerge> loadForChange(Transaction& transaction, FileMergeId id) {
    const StoreId store = transaction.store();
    std::optional<FileMerge> merge = sql::one(
        transaction,
        mergeTable().select(u"WHERE store_id = ? AND id = ?"_qs + sql::forUpdate(transaction)),
        {store, id}, readMerge);
    // Read even if there is no such merge: so both can be foretold.
    FileChanges changes =
        sql::all(transaction,
                 changeTable().select(u"WHERE store_id = ? AND merge_id = ? ORDER BY position"_qs),
                 {store, id}, readChange);
    if (merge) merge->changes = std::move(changes);
    return merge;
}

std::vector<FileMerge> into(Session& session, StoreId store, FileKind kind, qint64 kept) {
    return sql::all(session,
                    mergeTable().select(u"WHERE store_id = ? AND kept_id = ? AND kind = ? "
                                        "AND undone_ms IS NULL ORDER BY at_ms DESC, id DESC"_qs),
                    {store, kept, KindCodes.code(kind)}, readMerge);
}

std::optional<FileMerge> of(Session& session, StoreId store, FileKind kind, qint64 gone) {
    return sql::one(session,
                    mergeTable().select(u"WHERE store_id = ? AND gone_id = ? AND kind = ? "
                                        "AND undone_ms IS NULL"_qs),
                    {store, gone, KindCodes.code(kind)}, readMerge);
}

bool isOverlaid(Session& session, StoreId store, FileMergeId id) {
    return sql::one(session,
                    QStringLiteral("SELECT COUNT(*) FROM file_merge m JOIN file_merge n "
                                   "ON n.store_id = m.store_id AND n.gone_id = m.kept_id "
                                   "AND n.kind = m.kind AND n.undone_ms IS NULL "
                                   "WHERE m.store_id = ? AND m.id = ?"),
                    {store, id}, [](const sql::Row& row) { return row.number(0) > 0; })
        .value_or(false);
}

}  // namespace baydesk::merges
