#include "storage/history/PastOrderRepository.h"

#include "storage/Codes.h"
#include "storage/sql/Same.h"
#include "storage/sql/Table.h"

namespace baydesk::history {

namespace {

constexpr auto PastLineKindCodes = codes<PastLineKind>("labour", "part", "difference");

const sql::Table& orderTable() {
    static const sql::Table instance(QStringLiteral("past_order"), 2,
                                     {u"store_id"_qs,       u"id"_qs,         u"origin"_qs,
                                      u"number"_qs,         u"vehicle_id"_qs, u"customer_id"_qs,
                                      u"plate_kind"_qs,     u"plate"_qs,      u"vin"_qs,
                                      u"brand"_qs,          u"model"_qs,      u"customer_name"_qs,
                                      u"customer_phone"_qs, u"arrived_ms"_qs, u"left_ms"_qs,
                                      u"odometer_km"_qs,    u"statement"_qs,  u"state"_qs,
                                      u"tender"_qs,         u"note"_qs,       u"paid_fen"_qs});
    return instance;
}

sql::Values orderRow(StoreId store, const PastOrder& o) {
    return {store,
            o.id,
            o.origin,
            o.number,
            o.vehicle,
            o.customer,
            plateKindCode(o.plate.kind()),
            o.plate.number(),
            o.vin.text(),
            o.brand,
            o.model,
            o.customerName,
            o.customerPhone,
            o.arrivedAt.ms,
            o.leftAt,
            o.odometerKm,
            o.statement,
            o.state,
            o.tender,
            o.note,
            o.paid ? sql::Value(*o.paid) : sql::Value(nullptr)};
}

PastOrder readOrder(const sql::Row& row) {
    PastOrder o;
    o.id = row.id<PastOrderId>(1);
    o.origin = row.text(2);
    o.number = row.text(3);
    o.vehicle = row.id<VehicleId>(4);
    o.customer = row.id<CustomerId>(5);
    o.plate = Plate::ofStored(row.text(6), row.text(7));
    o.vin = Vin::of(row.text(8));
    o.brand = row.text(9);
    o.model = row.text(10);
    o.customerName = row.text(11);
    o.customerPhone = row.text(12);
    o.arrivedAt = row.instant(13);
    o.leftAt = row.instant(14);
    o.odometerKm = row.number(15);
    o.statement = row.text(16);
    o.state = row.text(17);
    o.tender = row.text(18);
    o.note = row.text(19);
    if (!row.isNull(20)) o.paid = row.money(20);
    return o;
}

const sql::Table& lineTable() {
    static const sql::Table instance(
        QStringLiteral("past_line"), 3,
        {u"store_id"_qs, u"order_id"_qs, u"position"_qs, u"kind"_qs, u"code"_qs, u"name"_qs,
         u"words"_qs, u"quantity_th"_qs, u"amount_fen"_qs});
    return instance;
}

PastLine readLine(const sql::Row& row) {
    return {.kind = PastLineKindCodes.value(row.text(3)),
            .code = row.text(4),
            .name = row.text(5),
            .words = row.text(6),
            .quantity = row.quantity(7),
            .amount = row.money(8)};
}

}  // namespace

void insert(Transaction& transaction, const PastOrder& order) {
    const StoreId store = transaction.store();
    sql::RowWriter writer(transaction, QStringLiteral("past_order"), order.id.value());
    writer.insert(orderTable(), orderRow(store, order));
    int position = 0;
    for (const PastLine& line : order.lines)
        writer.insert(lineTable(), {store, order.id, position++, PastLineKindCodes.code(line.kind),
                                    line.code, line.name, line.words, line.quantity, line.amount});
}

void relink(Transaction& transaction, const PastOrder& before, const PastOrder& after) {
    PastOrder linked = before;
    linked.vehicle = after.vehicle;
    linked.customer = after.customer;
    sql::RowWriter writer(transaction, QStringLiteral("past_order"), before.id.value());
    writer.update(orderTable(), orderRow(transaction.store(), before),
                  orderRow(transaction.store(), linked));
}

std::optional<PastOrder> withNumber(Session& session, StoreId store, const QString& origin,
                                    const QString& number) {
    std::optional<PastOrder> order = sql::one(
        session,
        orderTable().select(QStringLiteral("WHERE store_id = ? AND origin = ? AND number = ?")),
        {store, origin, number}, readOrder);
    if (order)
        order->lines = sql::all(session,
                                lineTable().select(QStringLiteral(
                                    "WHERE store_id = ? AND order_id = ? ORDER BY position")),
                                {store, order->id}, readLine);
    return order;
}

std::vector<vehicles::Visit> visits(Session& session, VehicleId vehicle, int limit) {
    std::vector<std::pair<qint64, qint64>> keys;
    std::vector<vehicles::Visit> list = sql::all(
        session,
        QStringLiteral(
            "SELECT o.store_id, o.id, o.number, o.arrived_ms, o.odometer_km, o.origin, "
            "COALESCE(o.paid_fen, (SELECT CAST(COALESCE(SUM(l.amount_fen), 0) AS BIGINT) FROM "
            "past_line l WHERE l.store_id = o.store_id AND l.order_id = o.id)) "
            "FROM past_order o WHERE o.vehicle_id IN %1 ORDER BY o.arrived_ms DESC, o.id DESC "
            "LIMIT ?")
            .arg(sql::sameAs(u"vehicle"_qs)),
        {vehicle, vehicle, limit}, [&keys](const sql::Row& row) {
            keys.emplace_back(row.integer(0), row.integer(1));
            vehicles::Visit visit;
            visit.number = row.text(2);
            visit.takenInAt = row.instant(3);
            visit.document = DocumentState::Delivered;
            if (row.number(4) > 0) visit.odometerKm = row.number(4);
            visit.origin = row.text(5);
            visit.total = row.money(6);
            return visit;
        });
    for (std::size_t at = 0; at < list.size(); ++at) {
        QStringList titles;
        sql::forEach(session,
                     QStringLiteral("SELECT name FROM past_line WHERE store_id = ? AND order_id = ?"
                                    " AND kind = 'labour' ORDER BY position"),
                     {keys[at].first, keys[at].second},
                     [&titles](const sql::Row& row) { titles << row.text(0); });
        list[at].titles = titles.join(QStringLiteral("、"));
    }
    return list;
}

std::vector<StoreCheck> checks() {
    return {[](Session& session, Findings& findings) {
        sql::forEach(
            session,
            QStringLiteral(
                "SELECT s.store_id, s.number, s.paid_fen, s.computed FROM ("
                "SELECT o.store_id, o.number, o.paid_fen, CAST(COALESCE((SELECT SUM(l.amount_fen) "
                "FROM past_line l WHERE l.store_id = o.store_id AND l.order_id = o.id), 0) "
                "AS BIGINT) AS computed FROM past_order o WHERE o.paid_fen IS NOT NULL) s "
                "WHERE s.paid_fen <> s.computed ORDER BY s.store_id, s.number"),
            {}, [&findings](const sql::Row& row) {
                findings.push_back({QStringLiteral("history.sum-wrong"),
                                    {{QStringLiteral("store"), row.integer(0)},
                                     {QStringLiteral("order"), row.text(1)},
                                     {QStringLiteral("stored"), row.integer(2)},
                                     {QStringLiteral("computed"), row.integer(3)}}});
            });
    }};
}

}  // namespace baydesk::history
