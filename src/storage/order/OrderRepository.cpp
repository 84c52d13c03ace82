#include "storage/order/OrderRepository.h"

#include "storage/order/OrderRows.h"
#include "storage/order/OrderSearch.h"
#include "storage/settlement/BillRows.h"
#include "storage/sql/Bulk.h"

#include <algorithm>

namespace baydesk::orders {

namespace {

void loadChildren(Session& session, OrderState& order) {
    const sql::Values key{order.store, order.id};
    const QString where = QStringLiteral("WHERE store_id = ? AND order_id = ? ORDER BY ");
    order.intake.belongings = sql::all(
        session, belongingTable().select(where + QStringLiteral("position")), key, readBelonging);
    order.promises = sql::all(session, promiseTable().select(where + QStringLiteral("position")),
                              key, readPromise);
    order.jobs =
        sql::all(session, jobTable().select(where + QStringLiteral("position")), key, readJob);
    const auto lines = sql::all(
        session, lineTable().select(where + QStringLiteral("job_id, position")), key, readLine);
    for (const LineOfJob& each : lines)
        for (Job& job : order.jobs)
            if (job.id == each.job) job.lines.push_back(each.line);
    const auto shares =
        sql::all(session, technicianTable().select(where + QStringLiteral("job_id, position")), key,
                 readTechnician);
    for (const ShareOfJob& each : shares)
        for (Job& job : order.jobs)
            if (job.id == each.job) job.technicians.push_back(each.share);
    // By time: ids of two counters do not tell which came first.
    order.consents = sql::all(session, consentTable().select(where + QStringLiteral("at_ms, id")),
                              key, readConsent);
    order.payments = sql::all(session, paymentTable().select(where + QStringLiteral("at_ms, id")),
                              key, readPayment);
    order.intake.walkRound.damages = sql::all(
        session, damageTable().select(where + QStringLiteral("position")), key, readDamage);
    order.notices = sql::all(session, noticeTable().select(where + QStringLiteral("at_ms, id")),
                             key, readNotice);
    order.workLog = sql::all(session, workEntryTable().select(where + QStringLiteral("at_ms, id")),
                             key, readWorkEntry);
    order.supplements =
        sql::all(session, supplementTable().select(where + QStringLiteral("reported_ms, id")), key,
                 readSupplement);
    order.exits = sql::all(session, exitPassTable().select(where + QStringLiteral("left_ms, id")),
                           key, readExitPass);
    loadBillPapers(session, order);
}

std::optional<OrderState> load(Session& session, StoreId store, OrderId id, const QString& lock) {
    std::optional<OrderState> order = sql::one(
        session, orderTable().select(QStringLiteral("WHERE store_id = ? AND id = ?") + lock),
        {store, id}, readOrder);
    if (order) loadChildren(session, *order);
    return order;
}

void giveIds(Transaction& transaction, OrderState& order) {
    orders::giveIds(order, [&] { return transaction.newId<StrongId<OrderState>>().value(); });
}

void writeDifference(Transaction& transaction, const OrderState* before, const OrderState& after) {
    sql::RowWriter writer(transaction, QStringLiteral("order"), after.id.value());
    const OrderState nothing;
    const OrderState& old = before ? *before : nothing;
    // One that comes in settled is locked when all of it is there.
    OrderState open = after;
    if (open.isLocked()) open.document = DocumentState::Order;
    if (!before) writer.insert(orderTable(), orderRow(open));
    writer.removeMissing(lineTable(), lineRows(old), lineRows(after));
    writer.removeMissing(technicianTable(), technicianRows(old), technicianRows(after));
    writer.removeMissing(jobTable(), jobRows(old), jobRows(after));
    writer.removeMissing(belongingTable(), belongingRows(old), belongingRows(after));
    writer.removeMissing(damageTable(), damageRows(old), damageRows(after));
    writer.put(damageTable(), damageRows(old), damageRows(after));
    writer.put(belongingTable(), belongingRows(old), belongingRows(after));
    writer.put(promiseTable(), promiseRows(old), promiseRows(after));
    writer.put(jobTable(), jobRows(old), jobRows(after));
    writer.put(technicianTable(), technicianRows(old), technicianRows(after));
    writer.put(lineTable(), lineRows(old), lineRows(after));
    writer.put(consentTable(), consentRows(old), consentRows(after));
    writer.put(paymentTable(), paymentRows(old), paymentRows(after));
    writer.put(noticeTable(), noticeRows(old), noticeRows(after));
    writer.put(workEntryTable(), workEntryRows(old), workEntryRows(after));
    writer.put(supplementTable(), supplementRows(old), supplementRows(after));
    writer.put(exitPassTable(), exitPassRows(old), exitPassRows(after));
    writeBillPapers(writer, old, after);
    // Last: once it is settled the database refuses every change of what makes the bill.
    writer.update(orderTable(), orderRow(before ? old : open), orderRow(after));
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
    return numberWhere(session, QStringLiteral("vehicle_id = ? AND ") + stillHere(),
                       {store, vehicle});
}

void giveIds(OrderState& order, const std::function<qint64()>& newId) {
    for (ConsentRecord& consent : order.consents)
        if (consent.id == 0) consent.id = newId();
    for (Notice& notice : order.notices)
        if (notice.id == 0) notice.id = newId();
    for (WorkEntry& entry : order.workLog)
        if (entry.id == 0) entry.id = newId();
}

void put(sql::Bulk& bulk, const OrderState& order) {
    bulk.add(orderTable(), orderRow(order));
    bulk.add(belongingTable(), belongingRows(order));
    bulk.add(damageTable(), damageRows(order));
    bulk.add(promiseTable(), promiseRows(order));
    bulk.add(jobTable(), jobRows(order));
    bulk.add(technicianTable(), technicianRows(order));
    bulk.add(lineTable(), lineRows(order));
    bulk.add(consentTable(), consentRows(order));
    bulk.add(paymentTable(), paymentRows(order));
    bulk.add(noticeTable(), noticeRows(order));
    bulk.add(workEntryTable(), workEntryRows(order));
    bulk.add(supplementTable(), supplementRows(order));
    putBillPapers(bulk, order);
    putIntoSearch(bulk, order);
}

}  // namespace baydesk::orders
