#include "storage/order/UrgentCallRepository.h"

#include "storage/Codes.h"
#include "storage/sql/Table.h"

#include <map>

namespace baydesk::urgent {

namespace {

constexpr auto StateCodes = codes<UrgentState>("taken", "handed-over", "closed");
constexpr auto ActCodes = codes<UrgentAct>("taken", "handed-over", "asked-after", "became-order",
                                           "became-visit", "closed");

const sql::Table& callTable() {
    static const sql::Table instance(
        QStringLiteral("urgent_call"), 2,
        {u"store_id"_qs, u"id"_qs, u"caller"_qs, u"phone"_qs, u"customer_id"_qs, u"vehicle_id"_qs,
         u"plate_kind"_qs, u"plate"_qs, u"machine_down"_qs, u"place"_qs, u"words"_qs, u"state"_qs,
         u"responsible_id"_qs, u"order_id"_qs, u"taken_ms"_qs});
    return instance;
}

sql::Values callRow(const UrgentCall& c, StoreId store) {
    return {store,
            c.id,
            c.said.caller,
            c.said.phone.number(),
            c.said.customer,
            c.said.vehicle,
            plateKindCode(c.said.plate.kind()),
            c.said.plate.number(),
            c.said.machineDown,
            c.said.place,
            c.said.words,
            StateCodes.code(c.state),
            c.responsible,
            c.order,
            c.takenAt()};
}

UrgentCall readCall(const sql::Row& row) {
    UrgentCall c;
    c.id = row.id<UrgentCallId>(1);
    c.said.caller = row.text(2);
    c.said.phone = Phone::of(row.text(3));
    c.said.customer = row.id<CustomerId>(4);
    c.said.vehicle = row.id<VehicleId>(5);
    c.said.plate = Plate::ofStored(row.text(6), row.text(7));
    c.said.machineDown = row.flag(8);
    c.said.place = row.text(9);
    c.said.words = row.text(10);
    c.state = StateCodes.value(row.text(11));
    c.responsible = row.id<StaffId>(12);
    c.order = row.id<OrderId>(13);
    return c;
}

const sql::Table& stepTable() {
    static const sql::Table instance(
        QStringLiteral("urgent_step"), 2,
        {u"store_id"_qs, u"id"_qs, u"urgent_call_id"_qs, u"act"_qs, u"responsible_id"_qs,
         u"words"_qs, u"at_ms"_qs, u"staff_id"_qs});
    return instance;
}

std::vector<sql::Values> stepRows(const UrgentCall& c, StoreId store) {
    std::vector<sql::Values> rows;
    for (const UrgentStep& each : c.steps)
        rows.push_back({store, each.id, c.id, ActCodes.code(each.act), each.responsible, each.words,
                        each.at, each.by});
    return rows;
}

UrgentStep readStep(const sql::Row& row) {
    return {.id = row.id<UrgentStepId>(1),
            .act = ActCodes.value(row.text(3)),
            .responsible = row.id<StaffId>(4),
            .words = row.text(5),
            .at = row.instant(6),
            .by = row.id<StaffId>(7)};
}

std::optional<UrgentCall> load(Session& session, StoreId store, UrgentCallId id,
                               const QString& lock) {
    std::optional<UrgentCall> call = sql::one(
        session, callTable().select(QStringLiteral("WHERE store_id = ? AND id = ?") + lock),
        {store, id}, readCall);
    // Read even if there is no such call: so both can be foretold.
    std::vector<UrgentStep> steps = sql::all(
        session,
        stepTable().select(
            QStringLiteral("WHERE store_id = ? AND urgent_call_id = ? ORDER BY at_ms, id")),
        {store, id}, readStep);
    if (call) call->steps = std::move(steps);
    return call;
}

// The calls that `condition` finds, and their ledgers in a second statement, whatever their number.
std::vector<UrgentCall> where(Session& session, StoreId store, const QString& condition,
                              const QString& sorting) {
    std::vector<UrgentCall> calls = sql::all(
        session,
        callTable().select(
            QStringLiteral("WHERE store_id = ? AND %1 ORDER BY %2").arg(condition, sorting)),
        {store}, readCall);
    std::map<qint64, std::vector<UrgentStep>> steps;
    sql::forEach(session,
                 stepTable().select(
                     QStringLiteral("WHERE store_id = ? AND urgent_call_id IN (SELECT id FROM "
                                    "urgent_call WHERE store_id = ? AND %1) ORDER BY at_ms, id")
                         .arg(condition)),
                 {store, store},
                 [&steps](const sql::Row& row) { steps[row.integer(2)].push_back(readStep(row)); });
    for (UrgentCall& each : calls) each.steps = std::move(steps[each.id.value()]);
    return calls;
}

}  // namespace

std::optional<UrgentCall> load(Session& session, StoreId store, UrgentCallId id) {
    return load(session, store, id, QString());
}

std::optional<UrgentCall> loadForChange(Transaction& transaction, UrgentCallId id) {
    return load(transaction, transaction.store(), id, sql::forUpdate(transaction));
}

void insert(Transaction& transaction, const UrgentCall& call) {
    sql::RowWriter writer(transaction, QStringLiteral("urgent-call"), call.id.value());
    writer.insert(callTable(), callRow(call, transaction.store()));
    writer.put(stepTable(), {}, stepRows(call, transaction.store()));
}

void update(Transaction& transaction, const UrgentCall& before, const UrgentCall& after) {
    const StoreId store = transaction.store();
    sql::RowWriter writer(transaction, QStringLiteral("urgent-call"), after.id.value());
    writer.update(callTable(), callRow(before, store), callRow(after, store));
    writer.put(stepTable(), stepRows(before, store), stepRows(after, store));
}

std::vector<UrgentCall> open(Session& session, StoreId store) {
    return where(session, store, QStringLiteral("state <> 'closed'"),
                 QStringLiteral("taken_ms, id"));
}

}  // namespace baydesk::urgent
