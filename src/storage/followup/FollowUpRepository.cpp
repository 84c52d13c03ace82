#include "storage/followup/FollowUpRepository.h"

#include "storage/Codes.h"
#include "storage/customer/CustomerCodes.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Same.h"
#include "storage/sql/Table.h"

#include <map>

namespace baydesk::followups {

namespace {

constexpr auto StageCodes = codes<FollowUpStage>("first", "second");
constexpr auto StateCodes = codes<FollowUpState>("due", "reached", "unreachable", "refused");
constexpr auto OutcomeCodes =
    codes<CallOutcome>("reached", "no-answer", "busy", "wrong-number", "refused", "call-back");

const sql::Table& taskTable() {
    static const sql::Table instance(
        QStringLiteral("follow_up"), 2,
        {u"store_id"_qs, u"id"_qs, u"order_id"_qs, u"customer_id"_qs, u"vehicle_id"_qs, u"stage"_qs,
         u"state"_qs, u"due_ms"_qs, u"overdue_ms"_qs});
    return instance;
}

sql::Values taskRow(const FollowUpTask& t, StoreId store) {
    return {store,
            t.id,
            t.order,
            t.customer,
            t.vehicle,
            StageCodes.code(t.stage),
            StateCodes.code(t.state),
            t.dueAt,
            t.overdueAt};
}

FollowUpTask readTask(const sql::Row& row) {
    return {.id = row.id<FollowUpId>(1),
            .order = row.id<OrderId>(2),
            .customer = row.id<CustomerId>(3),
            .vehicle = row.id<VehicleId>(4),
            .stage = StageCodes.value(row.text(5)),
            .state = StateCodes.value(row.text(6)),
            .dueAt = row.instant(7),
            .overdueAt = row.instant(8),
            .calls = {}};
}

const sql::Table& callTable() {
    static const sql::Table instance(
        QStringLiteral("call"), 2,
        {u"store_id"_qs, u"id"_qs, u"follow_up_id"_qs, u"outcome"_qs, u"score"_qs, u"words"_qs,
         u"call_back_ms"_qs, u"at_ms"_qs, u"staff_id"_qs, u"problem"_qs});
    return instance;
}

std::vector<sql::Values> callRows(const FollowUpTask& t, StoreId store) {
    std::vector<sql::Values> rows;
    for (const Call& call : t.calls)
        rows.push_back({store, call.id, t.id, OutcomeCodes.code(call.outcome),
                        call.score ? sql::Value(*call.score) : sql::Value(nullptr), call.words,
                        call.callBackAt, call.at, call.by, call.problem});
    return rows;
}

Call readCall(const sql::Row& row) {
    return {.id = row.id<CallId>(1),
            .outcome = OutcomeCodes.value(row.text(3)),
            .score = row.isNull(4) ? std::nullopt : std::optional<int>(row.number(4)),
            .words = row.text(5),
            .callBackAt = row.instant(6),
            .at = row.instant(7),
            .by = row.id<StaffId>(8),
            .problem = row.flag(9)};
}

std::vector<Call> callsOf(Session& session, StoreId store, FollowUpId id) {
    return sql::all(session,
                    callTable().select(QStringLiteral(
                        "WHERE store_id = ? AND follow_up_id = ? ORDER BY at_ms, id")),
                    {store, id}, readCall);
}

std::optional<FollowUpTask> load(Session& session, StoreId store, FollowUpId id,
                                 const QString& lock) {
    std::optional<FollowUpTask> task = sql::one(
        session, taskTable().select(QStringLiteral("WHERE store_id = ? AND id = ?") + lock),
        {store, id}, readTask);
    // Read even if there is no such call: so both can be foretold.
    std::vector<Call> calls = callsOf(session, store, id);
    if (task) task->calls = std::move(calls);
    return task;
}

}  // namespace

std::optional<FollowUpTask> load(Session& session, StoreId store, FollowUpId id) {
    return load(session, store, id, QString());
}

std::optional<FollowUpTask> loadForChange(Transaction& transaction, FollowUpId id) {
    return load(transaction, transaction.store(), id, sql::forUpdate(transaction));
}

std::vector<FollowUpTask> ofOrder(Session& session, StoreId store, OrderId order) {
    auto tasks = sql::all(
        session,
        taskTable().select(QStringLiteral("WHERE store_id = ? AND order_id = ? ORDER BY stage")),
        {store, order}, readTask);
    session.foretell([&] {
        for (const FollowUpTask& task : tasks) callsOf(session, store, task.id);
    });
    for (FollowUpTask& task : tasks) task.calls = callsOf(session, store, task.id);
    return tasks;
}

void insert(Transaction& transaction, const FollowUpTask& task) {
    sql::RowWriter(transaction, QStringLiteral("follow-up"), task.id.value())
        .insert(taskTable(), taskRow(task, transaction.store()));
}

void update(Transaction& transaction, const FollowUpTask& before, const FollowUpTask& after) {
    const StoreId store = transaction.store();
    sql::RowWriter writer(transaction, QStringLiteral("follow-up"), after.id.value());
    writer.update(taskTable(), taskRow(before, store), taskRow(after, store));
    writer.put(callTable(), callRows(before, store), callRows(after, store));
}

namespace {

std::vector<DueCall> callsWhere(Session& session, const QString& rest, const sql::Values& values) {
    return sql::all(
        session,
        QStringLiteral(
            "SELECT f.id, f.order_id, o.number, o.plate_kind, o.plate, c.name, c.honorific, "
            "(SELECT number FROM customer_phone p WHERE p.customer_id = c.id "
            " ORDER BY preferred DESC, position LIMIT 1), v.brand, v.model, f.stage, f.due_ms, "
            "f.overdue_ms, (SELECT COUNT(*) FROM call k WHERE k.store_id = f.store_id "
            " AND k.follow_up_id = f.id) "
            "FROM follow_up f JOIN repair_order o ON o.store_id = f.store_id AND o.id = f.order_id "
            "%1 %2 "
            "WHERE f.store_id = ? AND ")
                .arg(sql::joinLiving(u"customer"_qs, u"c"_qs, u"f.customer_id"_qs),
                     sql::joinLiving(u"vehicle"_qs, u"v"_qs, u"f.vehicle_id"_qs)) +
            rest,
        values, [](const sql::Row& row) {
            return DueCall{.id = row.id<FollowUpId>(0),
                           .order = row.id<OrderId>(1),
                           .orderNumber = row.text(2),
                           .plate = Plate::ofStored(row.text(3), row.text(4)),
                           .customer = row.text(5),
                           .honorific = HonorificCodes.value(row.text(6)),
                           .phone = Phone::of(row.text(7)),
                           .vehicle = (row.text(8) + u' ' + row.text(9)).trimmed(),
                           .stage = StageCodes.value(row.text(10)),
                           .dueAt = row.instant(11),
                           .overdueAt = row.instant(12),
                           .tries = row.number(13)};
        });
}

}  // namespace

std::vector<DueCall> due(Session& session, StoreId store, Instant until, int limit) {
    return callsWhere(session,
                      QStringLiteral("f.state = 'due' AND f.due_ms < ? AND c.no_calls = 0 "
                                     "ORDER BY f.due_ms, f.id LIMIT ?"),
                      {store, until, limit});
}

std::vector<DueCall> upcoming(Session& session, StoreId store, Instant from, int limit) {
    return callsWhere(session,
                      QStringLiteral("f.state = 'due' AND f.due_ms >= ? AND c.no_calls = 0 "
                                     "ORDER BY f.due_ms, f.id LIMIT ?"),
                      {store, from, limit});
}

std::vector<DueCall> unreachable(Session& session, StoreId store, int limit) {
    return callsWhere(
        session, QStringLiteral("f.state = 'unreachable' ORDER BY f.due_ms DESC, f.id LIMIT ?"),
        {store, limit});
}

namespace {

// Bound to store, store and since.
QString standingIds() {
    return QStringLiteral(
        "(SELECT id FROM follow_up WHERE store_id = ? AND state = 'due' UNION "
        "SELECT k.follow_up_id FROM call k JOIN follow_up g ON g.store_id = k.store_id "
        "AND g.id = k.follow_up_id JOIN repair_order p ON p.store_id = g.store_id "
        "AND p.id = g.order_id WHERE k.store_id = ? AND k.at_ms >= ? "
        "AND (k.at_ms < ? OR p.released_ms < ?))");
}

std::vector<StandingCall> standingTasks(Session& session, StoreId store, Instant since,
                                        Instant until) {
    return sql::all(
        session,
        QStringLiteral(
            "SELECT f.store_id, f.id, f.order_id, f.customer_id, f.vehicle_id, f.stage, f.state, "
            "f.due_ms, f.overdue_ms, o.number, o.plate_kind, o.plate, c.name, c.no_calls, "
            "CASE f.stage WHEN 'first' THEN o.released_ms ELSE (SELECT MAX(k.at_ms) "
            "FROM follow_up g JOIN call k ON k.store_id = g.store_id AND k.follow_up_id = g.id "
            "WHERE g.store_id = f.store_id AND g.order_id = f.order_id AND g.stage = 'first' "
            "AND k.outcome = 'reached') END "
            "FROM follow_up f JOIN repair_order o ON o.store_id = f.store_id AND o.id = f.order_id "
            "%1 WHERE f.store_id = ? AND f.id IN ")
                .arg(sql::joinLiving(u"customer"_qs, u"c"_qs, u"f.customer_id"_qs)) +
            standingIds() + QStringLiteral(" ORDER BY f.due_ms, f.id"),
        {store, store, store, since, until, until}, [](const sql::Row& row) {
            return StandingCall{.task = readTask(row),
                                .orderNumber = row.text(9),
                                .plate = Plate::ofStored(row.text(10), row.text(11)),
                                .customer = row.text(12),
                                .wantsNoCalls = row.flag(13),
                                .plannedFrom = row.instant(14)};
        });
}

}  // namespace

std::vector<StandingCall> standing(Session& session, StoreId store, Instant since, Instant until) {
    std::vector<StandingCall> list = standingTasks(session, store, since, until);
    std::map<FollowUpId, FollowUpTask*> byId;
    for (StandingCall& each : list) byId[each.task.id] = &each.task;
    sql::forEach(session,
                 callTable().select(u"WHERE store_id = ? AND follow_up_id IN "_qs + standingIds() +
                                    u" ORDER BY follow_up_id, at_ms, id"_qs),
                 {store, store, store, since, until, until}, [&byId](const sql::Row& row) {
                     byId.at(row.id<FollowUpId>(2))->calls.push_back(readCall(row));
                 });
    return list;
}

int countDue(Session& session, StoreId store, Instant until) {
    return sql::one(session,
                    QStringLiteral("SELECT COUNT(*) FROM follow_up f %1 WHERE f.store_id = ? "
                                   "AND f.state = 'due' AND f.due_ms < ? AND c.no_calls = 0")
                        .arg(sql::joinLiving(u"customer"_qs, u"c"_qs, u"f.customer_id"_qs)),
                    {store, until}, [](const sql::Row& row) { return row.number(0); })
        .value_or(0);
}

void put(sql::Bulk& bulk, StoreId store, const FollowUpTask& task) {
    bulk.add(taskTable(), taskRow(task, store));
    bulk.add(callTable(), callRows(task, store));
}

}  // namespace baydesk::followups
