#include "storage/order/OrderBoard.h"

#include "storage/order/Loading.h"
#include "storage/order/OrderRepository.h"
#include "storage/sql/Query.h"
#include "storage/sql/Same.h"

#include <QStringList>
#include <map>

namespace baydesk::orders {

namespace {

// What the tables say beyond the order itself.
struct Names {
    QString customer;
    QString vehicle;
};

using StaffNames = std::map<StaffId, QString>;

StaffNames staffNames(Session& session, StoreId store) {
    StaffNames names;
    sql::forEach(session, QStringLiteral("SELECT id, name FROM staff WHERE store_id = ?"), {store},
                 [&names](const sql::Row& row) { names[row.id<StaffId>(0)] = row.text(1); });
    return names;
}

QString nameOf(const StaffNames& names, StaffId id) {
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

QString techniciansOf(const OrderState& order, const StaffNames& staff) {
    QStringList technicians;
    for (const Job& job : order.jobs) {
        if (!job.isApproved()) continue;
        for (const WorkShare& share : job.technicians)
            if (const QString name = nameOf(staff, share.technician);
                !name.isEmpty() && !technicians.contains(name))
                technicians << name;
    }
    return technicians.join(QStringLiteral(" · "));
}

OrderRow rowOf(const OrderState& order, const Names& names, const StaffNames& staff) {
    OrderRow row;
    row.id = order.id;
    row.number = order.number;
    row.document = order.document;
    row.next = nextAction(order);
    row.plate = order.plate;
    row.customer = names.customer;
    row.vehicle = names.vehicle;
    row.keyTag = order.intake.keyTag;
    row.parkingSlot = order.intake.parkingSlot;
    row.stay = order.intake.stay;
    row.advisor = nameOf(staff, order.advisor);
    row.takenInAt = order.takenInAt;
    row.promisedAt = order.promisedAt();
    row.jobs = static_cast<int>(order.jobs.size());
    const bool agreed = order.document >= DocumentState::Order;
    row.total = agreed ? order.bill().total() : order.quotedBill().total();
    row.due = agreed ? order.bill().due() : Money();
    for (const SupplementReport& each : order.supplements)
        if (isOpen(stageOf(each, order)) &&
            (row.supplementSince.isNone() || each.reportedAt < row.supplementSince))
            row.supplementSince = each.reportedAt;
    row.technicians = techniciansOf(order, staff);
    return row;
}

std::map<OrderId, Names> namesOf(Session& session, StoreId store, const QString& condition,
                                 const sql::Values& values) {
    sql::Values bound{store, store};
    bound.insert(bound.end(), values.begin(), values.end());
    std::map<OrderId, Names> names;
    sql::forEach(
        session,
        QStringLiteral("SELECT o.id, c.name, v.brand, v.model FROM repair_order o "
                       "%2 %3 "
                       "WHERE o.store_id = ? AND o.id IN "
                       "(SELECT id FROM repair_order WHERE store_id = ? AND %1)")
            .arg(condition, sql::joinLiving(u"customer"_qs, u"c"_qs, u"o.sender_id"_qs),
                 sql::joinLiving(u"vehicle"_qs, u"v"_qs, u"o.vehicle_id"_qs)),
        bound, [&names](const sql::Row& row) {
            names[row.id<OrderId>(0)] = {row.text(1), (row.text(2) + u' ' + row.text(3)).trimmed()};
        });
    return names;
}

std::vector<OrderRow> where(Session& session, StoreId store, const QString& condition,
                            const sql::Values& values) {
    const std::map<OrderId, Names> names = namesOf(session, store, condition, values);
    const StaffNames staff = staffNames(session, store);
    std::vector<OrderRow> rows;
    for (const OrderState& order : loadAll(session, store, condition, values))
        if (const auto found = names.find(order.id); found != names.end())
            rows.push_back(rowOf(order, found->second, staff));
    return rows;
}

}  // namespace

std::vector<OrderRow> open(Session& session, StoreId store) {
    return where(session, store, stillHere() + u" ORDER BY promised_ms, id"_qs, {});
}

std::vector<OrderRow> takenInSince(Session& session, StoreId store, Instant since, int limit) {
    return where(session, store,
                 QStringLiteral("taken_in_ms >= ? ORDER BY taken_in_ms DESC, id DESC LIMIT ?"),
                 {since, limit});
}

}  // namespace baydesk::orders
