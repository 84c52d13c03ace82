#include "storage/settlement/ShiftRepository.h"

#include "storage/order/OrderCodes.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Table.h"

namespace baydesk::shifts {

namespace {

const sql::Table& shiftTable() {
    static const sql::Table instance(
        QStringLiteral("cashier_shift"), 2,
        {u"store_id"_qs, u"id"_qs, u"cashier_id"_qs, u"business_date"_qs, u"opening_fen"_qs,
         u"opened_ms"_qs, u"closed_ms"_qs, u"comment"_qs});
    return instance;
}

sql::Values shiftRow(const Shift& s, StoreId store) {
    return {store, s.id, s.cashier, s.businessDate, s.opening, s.openedAt, s.closedAt, s.comment};
}

Shift readShift(const sql::Row& row) {
    return {.id = row.id<ShiftId>(1),
            .cashier = row.id<StaffId>(2),
            .businessDate = row.date(3),
            .opening = row.money(4),
            .openedAt = row.instant(5),
            .closedAt = row.instant(6),
            .counts = {},
            .comment = row.text(7)};
}

const sql::Table& countTable() {
    static const sql::Table instance(
        QStringLiteral("shift_count"), 3,
        {u"store_id"_qs, u"shift_id"_qs, u"tender"_qs, u"expected_fen"_qs, u"counted_fen"_qs});
    return instance;
}

std::vector<sql::Values> countRows(const Shift& s, StoreId store) {
    std::vector<sql::Values> rows;
    for (const TenderCounted& each : s.counts)
        rows.push_back({store, s.id, TenderCodes.code(each.tender), each.expected, each.counted});
    return rows;
}

std::vector<Shift> where(Session& session, StoreId store, const QString& rest,
                         const sql::Values& values) {
    std::vector<Shift> list =
        sql::all(session, shiftTable().select(u"WHERE store_id = ? "_qs + rest), values, readShift);
    for (Shift& each : list) {
        if (each.isOpen()) continue;  // counted when it is closed
        const auto counts = sql::all(
            session, countTable().select(u"WHERE store_id = ? AND shift_id = ?"_qs),
            {store, each.id}, [](const sql::Row& row) {
                return TenderCounted{TenderCodes.value(row.text(2)), row.money(3), row.money(4)};
            });
        for (const Tender tender : countedTenders())
            for (const TenderCounted& count : counts)
                if (count.tender == tender) each.counts.push_back(count);
    }
    return list;
}

std::optional<Shift> first(const std::vector<Shift>& list) {
    return list.empty() ? std::nullopt : std::optional<Shift>(list.front());
}

std::optional<Shift> openOf(Session& session, StoreId store, StaffId cashier, const QString& lock) {
    if (cashier.isNone())
        return first(where(session, store,
                           u"AND cashier_id IS NULL AND closed_ms IS NULL"_qs + lock, {store}));
    return first(where(session, store, u"AND cashier_id = ? AND closed_ms IS NULL"_qs + lock,
                       {store, cashier}));
}

}  // namespace

std::optional<Shift> load(Session& session, StoreId store, ShiftId id) {
    return first(where(session, store, u"AND id = ?"_qs, {store, id}));
}

std::optional<Shift> open(Session& session, StoreId store, StaffId cashier) {
    return openOf(session, store, cashier, {});
}

std::optional<Shift> openForChange(Transaction& transaction, StaffId cashier) {
    return openOf(transaction, transaction.store(), cashier, sql::forUpdate(transaction));
}

std::vector<StaffId> openDrawers(Session& session, StoreId store) {
    return sql::all(session,
                    u"SELECT cashier_id FROM cashier_shift WHERE store_id = ? "
                    "AND closed_ms IS NULL"_qs,
                    {store}, [](const sql::Row& row) { return row.id<StaffId>(0); });
}

std::vector<Shift> recent(Session& session, StoreId store, int limit) {
    return where(session, store, u"ORDER BY opened_ms DESC, id DESC LIMIT ?"_qs, {store, limit});
}

void insert(Transaction& transaction, const Shift& shift) {
    sql::RowWriter(transaction, QStringLiteral("shift"), shift.id.value())
        .insert(shiftTable(), shiftRow(shift, transaction.store()));
}

void update(Transaction& transaction, const Shift& before, const Shift& after) {
    const StoreId store = transaction.store();
    sql::RowWriter writer(transaction, QStringLiteral("shift"), after.id.value());
    // The counts first: a closed shift takes none.
    writer.put(countTable(), countRows(before, store), countRows(after, store));
    writer.update(shiftTable(), shiftRow(before, store), shiftRow(after, store));
}

Takings takings(Session& session, StoreId store, ShiftId shift) {
    Takings takings;
    const QString statement = QStringLiteral(
        "SELECT tender, CAST(SUM(amount) AS BIGINT) FROM ("
        "SELECT tender, amount_fen AS amount FROM payment WHERE store_id = ? AND shift_id = ? "
        "UNION ALL SELECT tender, -amount_fen FROM receivable "
        "WHERE store_id = ? AND shift_id = ? AND kind = 'paid') m GROUP BY tender");
    sql::forEach(session, statement, {store, shift, store, shift}, [&](const sql::Row& row) {
        takings[TenderCodes.value(row.text(0))] = row.money(1);
    });
    return takings;
}

void put(sql::Bulk& bulk, StoreId store, const Shift& shift) {
    bulk.add(shiftTable(), shiftRow(shift, store));
    bulk.add(countTable(), countRows(shift, store));
}

}  // namespace baydesk::shifts
