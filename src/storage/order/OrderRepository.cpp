#include "storage/order/OrderRepository.h"

#include "storage/order/Loading.h"
#include "storage/order/OrderRows.h"
#include "storage/order/OrderSearch.h"
#include "storage/settlement/BillRows.h"
#include "storage/sql/Bulk.h"

#include <algorithm>

namespace baydesk::orders {

namespace {

Job* jobOf(OrderState& order, JobId id) {
    const auto found = std::find_if(order.jobs.begin(), order.jobs.end(),
                                    [id](const Job& job) { return job.id == id; });
    return found == order.jobs.end() ? nullptr : &*found;
}

void loadJobs(const Loading& loading) {
    const QString byJob = QStringLiteral("job_id, position");
    loading.read(
        jobTable(), QStringLiteral("position"),
        [](OrderState& order, const sql::Row& row) { order.jobs.push_back(readJob(row)); });
    loading.read(lineTable(), byJob, [](OrderState& order, const sql::Row& row) {
        const LineOfJob line = readLine(row);
        if (Job* const job = jobOf(order, line.job)) job->lines.push_back(line.line);
    });
    loading.read(technicianTable(), byJob, [](OrderState& order, const sql::Row& row) {
        const ShareOfJob share = readTechnician(row);
        if (Job* const job = jobOf(order, share.job)) job->technicians.push_back(share.share);
    });
}

void loadChildren(const Loading& loading) {
    const QString byPosition = QStringLiteral("position");
    // By time: ids of two counters do not tell which came first.
    const QString byTime = QStringLiteral("at_ms, id");
    loadJobs(loading);
    loading.read(belongingTable(), byPosition, [](OrderState& order, const sql::Row& row) {
        order.intake.belongings.push_back(readBelonging(row));
    });
    loading.read(promiseTable(), byPosition, [](OrderState& order, const sql::Row& row) {
        order.promises.push_back(readPromise(row));
    });
    loading.read(consentTable(), byTime, [](OrderState& order, const sql::Row& row) {
        order.consents.push_back(readConsent(row));
    });
    loading.read(paymentTable(), byTime, [](OrderState& order, const sql::Row& row) {
        order.payments.push_back(readPayment(row));
    });
    loading.read(damageTable(), byPosition, [](OrderState& order, const sql::Row& row) {
        order.intake.walkRound.damages.push_back(readDamage(row));
    });
    loading.read(noticeTable(), byTime, [](OrderState& order, const sql::Row& row) {
        order.notices.push_back(readNotice(row));
    });
    loading.read(workEntryTable(), byTime, [](OrderState& order, const sql::Row& row) {
        order.workLog.push_back(readWorkEntry(row));
    });
    loading.read(supplementTable(), QStringLiteral("reported_ms, id"),
                 [](OrderState& order, const sql::Row& row) {
                     order.supplements.push_back(readSupplement(row));
                 });
    loading.read(
        exitPassTable(), QStringLiteral("left_ms, id"),
        [](OrderState& order, const sql::Row& row) { order.exits.push_back(readExitPass(row)); });
    loadBillPapers(loading);
}

std::optional<OrderState> load(Session& session, StoreId store, OrderId id, const QString& lock) {
    std::vector<OrderState> found = sql::all(
        session, orderTable().select(QStringLiteral("WHERE store_id = ? AND id = ?") + lock),
        {store, id}, readOrder);
    if (found.empty()) return std::nullopt;
    loadChildren(Loading(session, found, QStringLiteral("order_id = ?"), {store, id}));
    return std::move(found.front());
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

std::vector<OrderState> loadAll(Session& session, StoreId store, const QString& condition,
                                const sql::Values& values) {
    sql::Values bound{store};
    bound.insert(bound.end(), values.begin(), values.end());
    const QString ids =
        QStringLiteral("SELECT id FROM repair_order WHERE store_id = ? AND ") + condition;
    std::vector<OrderState> found = sql::all(
        session, orderTable().select(QStringLiteral("WHERE store_id = ? AND ") + condition), bound,
        readOrder);
    if (found.empty()) return found;
    bound.insert(bound.begin(), store);
    loadChildren(Loading(session, found, QStringLiteral("order_id IN (%1)").arg(ids), bound));
    return found;
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
