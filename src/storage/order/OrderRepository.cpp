#include "storage/order/OrderRepository.h"

#include "storage/order/Loading.h"
#include "storage/order/OrderPart.h"
#include "storage/order/OrderRows.h"
#include "storage/order/OrderSearch.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Same.h"

#include <algorithm>
#include <iterator>

namespace baydesk::orders {

namespace {

QString statementOfOne(const QString& lock) {
    static const QString withoutLock =
        orderTable().select(QStringLiteral("WHERE store_id = ? AND id = ?"));
    return lock.isEmpty() ? withoutLock : withoutLock + lock;
}

std::optional<OrderState> load(Session& session, StoreId store, OrderId id, const QString& lock) {
    qint64 present = AnyPart;
    const std::optional<OrderState> found =
        sql::one(session, statementOfOne(lock), {store, id}, [&present](const sql::Row& row) {
            present = readParts(row);
            return readOrder(row);
        });
    // Where nothing was found, too: so the reading of all can be foretold.
    OrderState order = found ? *found : OrderState();
    order.store = store;
    order.id = id;
    loadParts(session, order, present);
    return found ? std::optional(std::move(order)) : std::nullopt;
}

void giveIds(Transaction& transaction, OrderState& order) {
    orders::giveIds(order, [&] { return transaction.newId<StrongId<OrderState>>().value(); });
}

// One that comes in settled is locked when all of it is there.
OrderState unlocked(OrderState order) {
    if (order.isLocked()) order.document = DocumentState::Order;
    return order;
}

void writeDifference(Transaction& transaction, const OrderState* before, const OrderState& after) {
    sql::RowWriter writer(transaction, QStringLiteral("order"), after.id.value());
    const OrderState nothing;
    const OrderState& old = before ? *before : nothing;
    const sql::Values oldRow = orderRow(before ? old : unlocked(after));
    if (!before) writer.insert(orderTable(), oldRow);
    std::vector<Part> changed;
    std::copy_if(parts().begin(), parts().end(), std::back_inserter(changed),
                 [&](const Part& part) { return !part.same(old, after); });
    const std::vector<Part> lastFirst(changed.rbegin(), changed.rend());
    for (const Part& part : lastFirst)
        writer.removeMissing(*part.table, part.rows(old), part.rows(after));
    for (const Part& part : changed) writer.put(*part.table, part.rows(old), part.rows(after));
    // Last: once it is settled the database refuses every change of what makes the bill.
    writer.update(orderTable(), oldRow, orderRow(after));
}

std::optional<QString> numberWhere(Session& session, const QString& condition,
                                   const sql::Values& values) {
    return sql::one(
        session,
        QStringLiteral("SELECT number FROM repair_order WHERE store_id = ? AND ") + condition,
        values, [](const sql::Row& row) { return row.text(0); });
}

}  // namespace

std::optional<OrderState> load(Session& session, StoreId store, OrderId id) {
    return load(session, store, id, QString());
}

std::optional<OrderState> loadForChange(Transaction& transaction, OrderId id) {
    return load(transaction, transaction.store(), id, sql::forUpdate(transaction));
}

void insert(Transaction& transaction, OrderState& order) {
    giveIds(transaction, order);
    order.version = 1;
    writeDifference(transaction, nullptr, order);
}

void update(Transaction& transaction, const OrderState& before, OrderState& after) {
    giveIds(transaction, after);
    after.version = before.version + 1;
    writeDifference(transaction, &before, after);
}

QString stillHere() {
    return QStringLiteral("document NOT IN ('delivered', 'cancelled', 'reversed')");
}

std::optional<OrderId> byNumber(Session& session, StoreId store, const QString& number) {
    return sql::one(session,
                    QStringLiteral("SELECT id FROM repair_order WHERE store_id = ? AND number = ?"),
                    {store, number}, [](const sql::Row& row) { return row.id<OrderId>(0); });
}

int countSentBy(Session& session, StoreId store, CustomerId customer, bool open) {
    // Joined, not behind IN: SQLite would rather go through all orders of the store.
    return sql::one(session,
                    u"SELECT COUNT(*) FROM "_qs + sql::sameAs(u"customer"_qs) +
                        u" f JOIN repair_order r ON r.sender_id = f.id WHERE r.store_id = ?"_qs +
                        (open ? u" AND r."_qs + stillHere() : QString()),
                    {customer, customer, store}, [](const sql::Row& row) { return row.number(0); })
        .value_or(0);
}

void takeTurnAtReception(Transaction& transaction) {
    sql::one(transaction,
             QStringLiteral("SELECT id FROM store WHERE id = ?") + sql::forUpdate(transaction),
             {transaction.store()}, [](const sql::Row& row) { return row.id<StoreId>(0); });
}

std::optional<QString> wearerOfKeyTag(Session& session, StoreId store, const QString& tag) {
    return numberWhere(session, QStringLiteral("key_tag = ? AND key_tag <> '' AND ") + stillHere(),
                       {store, tag});
}

std::optional<QString> openOrderOf(Session& session, StoreId store, VehicleId vehicle) {
    return numberWhere(
        session, u"vehicle_id IN "_qs + sql::sameAs(u"vehicle"_qs) + u" AND "_qs + stillHere(),
        {store, vehicle, vehicle});
}

void giveIds(OrderState& order, const std::function<qint64()>& newId) {
    for (ConsentRecord& consent : order.consents)
        if (consent.id == 0) consent.id = newId();
    for (Notice& notice : order.notices)
        if (notice.id == 0) notice.id = newId();
    for (WorkEntry& entry : order.workLog)
        if (entry.id == 0) entry.id = newId();
    for (PaperSignature& signature : order.signatures)
        if (signature.id == 0) signature.id = newId();
}

void put(sql::Bulk& bulk, const OrderState& order) {
    bulk.add(orderTable(), orderRow(order));
    for (const Part& part : parts()) bulk.add(*part.table, part.rows(order));
    putIntoSearch(bulk, order);
}

}  // namespace baydesk::orders
