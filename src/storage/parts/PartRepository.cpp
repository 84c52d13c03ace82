#include "storage/parts/PartRepository.h"

#include "storage/order/OrderCodes.h"
#include "storage/parts/Reservations.h"
#include "storage/search/SpokenName.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Containing.h"
#include "storage/sql/Table.h"

namespace baydesk::parts {

namespace {

constexpr auto MoveCodes = codes<StockMoveKind>("opening", "issue", "return", "adjustment");

const sql::Table& partTable() {
    static const sql::Table instance(
        QStringLiteral("part"), 1,
        {u"id"_qs, u"code"_qs, u"name"_qs, u"unit"_qs, u"price_fen"_qs, u"cost_fen"_qs, u"grade"_qs,
         u"supplier"_qs, u"note"_qs, u"version"_qs});
    return instance;
}

sql::Values partRow(const Part& p) {
    return {p.id,       p.code, p.name,   p.unit, p.price, p.cost, GradeCodes.code(p.grade),
            p.supplier, p.note, p.version};
}

Part readPart(const sql::Row& row) {
    return {.id = row.id<PartId>(0),
            .code = row.text(1),
            .name = row.text(2),
            .unit = row.text(3),
            .price = row.money(4),
            .cost = row.money(5),
            .grade = GradeCodes.value(row.text(6)),
            .supplier = row.text(7),
            .note = row.text(8),
            .version = row.number(9)};
}

const sql::Table& moveTable() {
    static const sql::Table instance(
        QStringLiteral("stock_move"), 2,
        {u"store_id"_qs, u"id"_qs, u"part_id"_qs, u"kind"_qs, u"quantity_th"_qs, u"cost_fen"_qs,
         u"order_id"_qs, u"line_id"_qs, u"note"_qs, u"at_ms"_qs, u"staff_id"_qs});
    return instance;
}

sql::Values moveRow(const LedgerPlace& place, const StockMove& m) {
    return {place.store, place.id, m.part,  MoveCodes.code(m.kind),
            m.quantity,  m.cost,   m.order, m.line,
            m.note,      place.at, m.by};
}

const sql::Table& balanceTable() {
    static const sql::Table instance(QStringLiteral("stock"), 2,
                                     {u"store_id"_qs, u"part_id"_qs, u"quantity_th"_qs});
    return instance;
}

}  // namespace

std::optional<Part> load(Session& session, PartId id) {
    return sql::one(session, partTable().select(QStringLiteral("WHERE id = ?")), {id}, readPart);
}

std::optional<Part> loadForChange(Transaction& transaction, PartId id) {
    return sql::one(
        transaction,
        partTable().select(QStringLiteral("WHERE id = ?") + sql::forUpdate(transaction)), {id},
        readPart);
}

std::optional<Part> withCode(Session& session, const QString& code) {
    return sql::one(session, partTable().select(QStringLiteral("WHERE code = ?")), {code},
                    readPart);
}

void insert(Transaction& transaction, Part& part) {
    part.version = 1;
    sql::RowWriter(transaction, QStringLiteral("part"), part.id.value())
        .insert(partTable(), partRow(part));
}

void update(Transaction& transaction, const Part& before, Part& after) {
    after.version = before.version + 1;
    sql::RowWriter(transaction, QStringLiteral("part"), after.id.value())
        .update(partTable(), partRow(before), partRow(after));
}

std::vector<StockedPart> find(Session& session, StoreId store, const QString& text, int limit) {
    const QString rest = QStringLiteral(
        "WHERE lower(code) LIKE ? ESCAPE '\\' OR lower(name) LIKE ? ESCAPE '\\' ORDER BY code "
        "LIMIT ?");
    const QString pattern = sql::containing(text);
    auto found = sql::all(session, partTable().select(rest), {pattern, pattern, limit}, readPart);
    if (isPinyin(text) && static_cast<int>(found.size()) < limit)
        for (const Part& part :
             sql::all(session, partTable().select(u"ORDER BY code"_qs), {}, readPart)) {
            const bool known = std::any_of(found.begin(), found.end(),
                                           [&](const Part& each) { return each.id == part.id; });
            if (!known && isSpokenAs(part.name, text)) found.push_back(part);
            if (static_cast<int>(found.size()) >= limit) break;
        }
    session.foretell([&] {
        for (const Part& part : found) onHand(session, store, part.id);
    });
    const std::map<PartId, Quantity> waiting = reserved(session, store);
    std::vector<StockedPart> list;
    for (const Part& part : found) {
        const auto claim = waiting.find(part.id);
        list.push_back({part, onHand(session, store, part.id),
                        claim == waiting.end() ? Quantity() : claim->second});
    }
    return list;
}

Quantity onHand(Session& session, StoreId store, PartId part) {
    return sql::one(
               session,
               QStringLiteral("SELECT quantity_th FROM stock WHERE store_id = ? AND part_id = ?"),
               {store, part}, [](const sql::Row& row) { return row.quantity(0); })
        .value_or(Quantity());
}

Quantity onHandForChange(Transaction& transaction, PartId part) {
    return sql::one(
               transaction,
               QStringLiteral("SELECT quantity_th FROM stock WHERE store_id = ? AND part_id = ?") +
                   sql::forUpdate(transaction),
               {transaction.store(), part}, [](const sql::Row& row) { return row.quantity(0); })
        .value_or(Quantity());
}

void move(Transaction& transaction, const StockMove& m) {
    sql::write(transaction,
               QStringLiteral("INSERT INTO stock (store_id, part_id, quantity_th) VALUES (?, ?, 0) "
                              "ON CONFLICT (store_id, part_id) DO NOTHING"),
               {transaction.store(), m.part});
    sql::write(
        transaction,
        QStringLiteral(
            "UPDATE stock SET quantity_th = quantity_th + ? WHERE store_id = ? AND part_id = ?"),
        {m.quantity, transaction.store(), m.part});
    const auto id = transaction.newId<StrongId<StockMove>>();
    sql::RowWriter(transaction, QStringLiteral("stock"), m.part.value())
        .insert(moveTable(), moveRow({transaction.store(), id.value(), transaction.at()}, m));
}

void put(sql::Bulk& bulk, const Part& part) { bulk.add(partTable(), partRow(part)); }

void put(sql::Bulk& bulk, const LedgerPlace& place, const StockMove& move) {
    bulk.add(moveTable(), moveRow(place, move));
}

void putBalance(sql::Bulk& bulk, StoreId store, PartId part, Quantity quantity) {
    bulk.add(balanceTable(), {store, part, quantity});
}

}  // namespace baydesk::parts
