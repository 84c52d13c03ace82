#include "storage/order/OrderBoard.h"

#include "storage/order/OrderRepository.h"
#include "storage/sql/Query.h"

#include <QStringList>

namespace baydesk::orders {

namespace {

// What the tables say beyond the order itself.
struct Names {
    QString customer;
    QString vehicle;
    QString advisor;
};

QString staffName(Session& session, StaffId id) {
    if (id.isNone()) return {};
    return sql::one(session, QStringLiteral("SELECT name FROM staff WHERE id = ?"), {id},
                    [](const sql::Row& row) { return row.text(0); })
        .value_or(QString());
}

OrderRow rowOf(Session& session, const OrderState& order, const Names& names) {
    OrderRow row;
    row.id = order.id;
    row.number = order.number;
    row.document = order.document;
    row.next = nextAction(order);
    row.plate = order.plate;
    row.customer = names.customer;
    row.vehicle = names.vehicle;
    row.keyTag = order.intake.keyTag;
    row.advisor = names.advisor;
    row.takenInAt = order.takenInAt;
    row.promisedAt = order.promisedAt();
    row.jobs = static_cast<int>(order.jobs.size());
    const bool agreed = order.document >= DocumentState::Order;
    row.total = agreed ? order.bill().total() : order.quotedBill().total();
    row.due = agreed ? order.bill().due() : Money();
    QStringList technicians;
    for (const Job& job : order.jobs) {
        if (!job.isApproved()) continue;
        for (const WorkShare& share : job.technicians)
            if (const QString name = staffName(session, share.technician);
                !name.isEmpty() && !technicians.contains(name))
                technicians << name;
    }
    for (const SupplementReport& each : order.supplements)
        if (isOpen(stageOf(each, order)) &&
            (row.supplementSince.isNone() || each.reportedAt < row.supplementSince))
            row.supplementSince = each.reportedAt;
    row.technicians = technicians.join(QStringLiteral(" · "));
    return row;
}

std::vector<OrderRow> where(Session& session, StoreId store, const QString& rest,
                            const sql::Values& values) {
    struct Found {
        OrderId id;
        Names names;
    };
    const auto found = sql::all(
        session,
        QStringLiteral(
            "SELECT o.id, c.name, v.brand, v.model, s.name FROM repair_order o "
            "JOIN customer c ON c.id = o.sender_id JOIN vehicle v ON v.id = o.vehicle_id "
            "LEFT JOIN staff s ON s.id = o.advisor_id WHERE o.store_id = ? AND ") +
            rest,
        values, [](const sql::Row& row) {
            return Found{row.id<OrderId>(0),
                         {row.text(1), (row.text(2) + u' ' + row.text(3)).trimmed(), row.text(4)}};
        });
    std::vector<OrderRow> rows;
    for (const Found& each : found)
        if (const auto order = load(session, store, each.id))
            rows.push_back(rowOf(session, *order, each.names));
    return rows;
}

}  // namespace

std::vector<OrderRow> open(Session& session, StoreId store) {
    return where(session, store, u"o."_qs + stillHere() + u" ORDER BY o.promised_ms, o.id"_qs,
                 {store});
}

std::vector<OrderRow> takenInSince(Session& session, StoreId store, Instant since, int limit) {
    return where(
        session, store,
        QStringLiteral("o.taken_in_ms >= ? ORDER BY o.taken_in_ms DESC, o.id DESC LIMIT ?"),
        {store, since, limit});
}

}  // namespace baydesk::orders
