#include "storage/complaint/ComplaintRepository.h"

#include "storage/Codes.h"
#include "storage/customer/CustomerCodes.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Same.h"
#include "storage/sql/Table.h"

namespace baydesk::complaints {

namespace {

constexpr auto SourceCodes = codes<ComplaintSource>("follow-up-call", "counter", "phone", "letter");
constexpr auto LevelCodes = codes<ComplaintLevel>("ordinary", "serious", "grave");
constexpr auto CategoryCodes =
    codes<ComplaintCategory>("workmanship", "price", "time", "attitude", "parts", "other");
constexpr auto StateCodes = codes<ComplaintState>("open", "taken-over", "answered", "closed");
constexpr auto DepartmentCodes =
    codes<Department>("", "reception", "workshop", "parts", "cashier", "supplier");
constexpr auto RungCodes =
    codes<Rung>("first-person", "desk-head", "superior", "supervisor", "general-manager");
constexpr auto ActCodes =
    codes<ComplaintAct>("opened", "taken-over", "asked-for-result", "progressed", "customer-told",
                        "escalated", "answered", "satisfied", "unsatisfied", "paused", "resumed");

const sql::Table& complaintTable() {
    static const sql::Table instance(
        QStringLiteral("complaint"), 2,
        {u"store_id"_qs, u"id"_qs, u"order_id"_qs, u"follow_up_id"_qs, u"customer_id"_qs,
         u"vehicle_id"_qs, u"source"_qs, u"words"_qs, u"level"_qs, u"category"_qs, u"department"_qs,
         u"cause"_qs, u"remedy"_qs, u"cost_fen"_qs, u"findings_revision"_qs, u"state"_qs,
         u"rung"_qs, u"responsible_id"_qs, u"opened_ms"_qs});
    return instance;
}

sql::Values complaintRow(const Complaint& c, StoreId store) {
    return {store,
            c.id,
            c.order,
            c.call,
            c.customer,
            c.vehicle,
            SourceCodes.code(c.source),
            c.words,
            LevelCodes.code(c.findings.level),
            CategoryCodes.code(c.findings.category),
            DepartmentCodes.code(c.findings.department),
            c.findings.cause,
            c.findings.remedy,
            c.findings.cost,
            c.findingsRevision,
            StateCodes.code(c.state),
            RungCodes.code(c.rung),
            c.responsible,
            c.openedAt()};
}

Complaint readComplaint(const sql::Row& row) {
    Complaint c;
    c.id = row.id<ComplaintId>(1);
    c.order = row.id<OrderId>(2);
    c.call = row.id<FollowUpId>(3);
    c.customer = row.id<CustomerId>(4);
    c.vehicle = row.id<VehicleId>(5);
    c.source = SourceCodes.value(row.text(6));
    c.words = row.text(7);
    c.findings = {.level = LevelCodes.value(row.text(8)),
                  .category = CategoryCodes.value(row.text(9)),
                  .department = DepartmentCodes.value(row.text(10)),
                  .cause = row.text(11),
                  .remedy = row.text(12),
                  .cost = row.money(13)};
    c.findingsRevision = row.number(14);
    c.state = StateCodes.value(row.text(15));
    c.rung = RungCodes.value(row.text(16));
    c.responsible = row.id<StaffId>(17);
    return c;
}

const sql::Table& stepTable() {
    static const sql::Table instance(
        QStringLiteral("complaint_step"), 2,
        {u"store_id"_qs, u"id"_qs, u"complaint_id"_qs, u"act"_qs, u"rung"_qs, u"responsible_id"_qs,
         u"words"_qs, u"at_ms"_qs, u"staff_id"_qs});
    return instance;
}

std::vector<sql::Values> stepRows(const Complaint& c, StoreId store) {
    std::vector<sql::Values> rows;
    for (const ComplaintStep& step : c.steps)
        rows.push_back({store, step.id, c.id, ActCodes.code(step.act), RungCodes.code(step.rung),
                        step.responsible, step.words, step.at, step.by});
    return rows;
}

ComplaintStep readStep(const sql::Row& row) {
    return {.id = row.id<ComplaintStepId>(1),
            .act = ActCodes.value(row.text(3)),
            .rung = RungCodes.value(row.text(4)),
            .responsible = row.id<StaffId>(5),
            .words = row.text(6),
            .at = row.instant(7),
            .by = row.id<StaffId>(8)};
}

std::vector<ComplaintStep> stepsOf(Session& session, StoreId store, ComplaintId id) {
    return sql::all(session,
                    stepTable().select(QStringLiteral(
                        "WHERE store_id = ? AND complaint_id = ? ORDER BY at_ms, id")),
                    {store, id}, readStep);
}

std::optional<Complaint> load(Session& session, StoreId store, ComplaintId id,
                              const QString& lock) {
    std::optional<Complaint> complaint = sql::one(
        session, complaintTable().select(QStringLiteral("WHERE store_id = ? AND id = ?") + lock),
        {store, id}, readComplaint);
    // Read even if there is no such complaint: so both can be foretold.
    std::vector<ComplaintStep> steps = stepsOf(session, store, id);
    if (complaint) complaint->steps = std::move(steps);
    return complaint;
}

std::vector<ComplaintRow> where(Session& session, StoreId store, const QString& rest,
                                const sql::Values& values) {
    std::vector<ComplaintId> ids;
    std::vector<ComplaintRow> rows = sql::all(
        session,
        QStringLiteral("SELECT k.id, c.name, c.honorific, v.plate_kind, v.plate, v.brand, v.model, "
                       "o.number FROM complaint k %1 "
                       "%2 "
                       "LEFT JOIN repair_order o ON o.store_id = k.store_id AND o.id = k.order_id "
                       "WHERE k.store_id = ? AND ")
                .arg(sql::joinLiving(u"customer"_qs, u"c"_qs, u"k.customer_id"_qs),
                     sql::joinLiving(u"vehicle"_qs, u"v"_qs, u"k.vehicle_id"_qs, u"LEFT JOIN"_qs)) +
            rest,
        values, [&ids](const sql::Row& row) {
            ids.push_back(row.id<ComplaintId>(0));
            ComplaintRow found;
            found.customer = row.text(1);
            found.honorific = HonorificCodes.value(row.text(2));
            found.plate = Plate::ofStored(row.text(3), row.text(4));
            found.vehicle = (row.text(5) + u' ' + row.text(6)).trimmed();
            found.orderNumber = row.text(7);
            return found;
        });
    for (std::size_t at = 0; at < rows.size(); ++at)
        if (const auto complaint = load(session, store, ids[at], QString()))
            rows[at].complaint = *complaint;
    return rows;
}

const sql::Table& ladderTable() {
    static const sql::Table instance(QStringLiteral("complaint_ladder"), 2,
                                     {u"store_id"_qs, u"rung"_qs, u"staff_id"_qs});
    return instance;
}

std::vector<sql::Values> ladderRows(const LadderPeople& people, StoreId store) {
    std::vector<sql::Values> rows;
    for (int number = 0; number < RungCount; ++number) {
        const Rung rung = static_cast<Rung>(number);
        if (people.at(rung)) rows.push_back({store, RungCodes.code(rung), people.at(rung)});
    }
    return rows;
}

}  // namespace

std::optional<Complaint> load(Session& session, StoreId store, ComplaintId id) {
    return load(session, store, id, QString());
}

std::optional<Complaint> loadForChange(Transaction& transaction, ComplaintId id) {
    return load(transaction, transaction.store(), id, sql::forUpdate(transaction));
}

void insert(Transaction& transaction, const Complaint& complaint) {
    sql::RowWriter writer(transaction, QStringLiteral("complaint"), complaint.id.value());
    writer.insert(complaintTable(), complaintRow(complaint, transaction.store()));
    writer.put(stepTable(), {}, stepRows(complaint, transaction.store()));
}

void update(Transaction& transaction, const Complaint& before, const Complaint& after) {
    const StoreId store = transaction.store();
    sql::RowWriter writer(transaction, QStringLiteral("complaint"), after.id.value());
    writer.update(complaintTable(), complaintRow(before, store), complaintRow(after, store));
    writer.put(stepTable(), stepRows(before, store), stepRows(after, store));
}

std::vector<ComplaintRow> open(Session& session, StoreId store) {
    return where(session, store, QStringLiteral("k.state <> 'closed' ORDER BY k.opened_ms, k.id"),
                 {store});
}

std::vector<ComplaintRow> closed(Session& session, StoreId store, int limit) {
    return where(session, store,
                 QStringLiteral("k.state = 'closed' ORDER BY k.opened_ms DESC, k.id DESC LIMIT ?"),
                 {store, limit});
}

std::vector<ComplaintRow> standing(Session& session, StoreId store, Instant since) {
    return where(session, store,
                 QStringLiteral("k.id IN (SELECT id FROM complaint WHERE store_id = ? "
                                "AND state <> 'closed' UNION SELECT complaint_id "
                                "FROM complaint_step WHERE store_id = ? AND at_ms >= ?) "
                                "ORDER BY k.opened_ms, k.id"),
                 {store, store, store, since});
}

std::vector<Complaint> openOnes(Session& session, StoreId store) {
    std::vector<Complaint> list = sql::all(
        session,
        complaintTable().select(
            QStringLiteral("WHERE store_id = ? AND state <> 'closed' ORDER BY opened_ms, id")),
        {store}, readComplaint);
    session.foretell([&] {
        for (const Complaint& each : list) stepsOf(session, store, each.id);
    });
    for (Complaint& each : list) each.steps = stepsOf(session, store, each.id);
    return list;
}

std::vector<ComplaintId> ofOrder(Session& session, StoreId store, OrderId order) {
    return sql::all(session,
                    QStringLiteral("SELECT id FROM complaint WHERE store_id = ? AND order_id = ? "
                                   "ORDER BY opened_ms, id"),
                    {store, order}, [](const sql::Row& row) { return row.id<ComplaintId>(0); });
}

LadderPeople ladder(Session& session, StoreId store) {
    LadderPeople people;
    sql::forEach(session, ladderTable().select(QStringLiteral("WHERE store_id = ?")), {store},
                 [&people](const sql::Row& row) {
                     people.at(RungCodes.value(row.text(1))) = row.id<StaffId>(2);
                 });
    return people;
}

void setLadder(Transaction& transaction, const LadderPeople& before, const LadderPeople& after) {
    const StoreId store = transaction.store();
    sql::RowWriter writer(transaction, QStringLiteral("complaint-ladder"), store.value());
    writer.removeMissing(ladderTable(), ladderRows(before, store), ladderRows(after, store));
    writer.put(ladderTable(), ladderRows(before, store), ladderRows(after, store));
}

void put(sql::Bulk& bulk, StoreId store, const Complaint& complaint) {
    bulk.add(complaintTable(), complaintRow(complaint, store));
    bulk.add(stepTable(), stepRows(complaint, store));
}

void put(sql::Bulk& bulk, StoreId store, const LadderPeople& people) {
    bulk.add(ladderTable(), ladderRows(people, store));
}

}  // namespace baydesk::complaints
