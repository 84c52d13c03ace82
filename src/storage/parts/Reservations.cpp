#include "storage/parts/Reservations.h"

#include "storage/order/OpenOrders.h"
#include "storage/sql/Query.h"

#include <tuple>

namespace baydesk::parts {

namespace {

// The lines that still lack something from the store room, of approved jobs in the shop.
QString lackingLines() {
    return QStringLiteral(
               "FROM line l JOIN job j ON j.store_id = l.store_id AND j.id = l.job_id "
               "JOIN repair_order o ON o.store_id = l.store_id AND o.id = l.order_id "
               "WHERE l.store_id = ? AND l.part_id IS NOT NULL AND l.customer_supplied = 0 "
               "AND l.issued_th < l.quantity_th AND j.approval = 'approved' AND ") +
           orders::inWorkshop();
}

// When a customer agreed, and which job it was; jobs agreed to at the same moment keep an order.
using Place = std::tuple<Instant, JobId>;

}  // namespace

Quantity reserved(Session& session, StoreId store, PartId part) {
    return sql::one(session,
                    QStringLiteral(
                        "SELECT CAST(COALESCE(SUM(l.quantity_th - l.issued_th), 0) AS BIGINT) ") +
                        lackingLines() + QStringLiteral(" AND l.part_id = ?"),
                    {store, part}, [](const sql::Row& row) { return row.quantity(0); })
        .value_or(Quantity());
}

std::map<PartId, Quantity> reserved(Session& session, StoreId store) {
    std::map<PartId, Quantity> list;
    sql::forEach(
        session,
        QStringLiteral("SELECT l.part_id, CAST(SUM(l.quantity_th - l.issued_th) AS BIGINT) ") +
            lackingLines() + QStringLiteral(" GROUP BY l.part_id"),
        {store}, [&list](const sql::Row& row) { list[row.id<PartId>(0)] = row.quantity(1); });
    return list;
}

Quantity reservedBefore(Session& session, StoreId store, PartId part, JobId job) {
    struct Claim {
        Place place;
        Quantity lacking;
    };
    const auto claims =
        sql::all(session,
                 QStringLiteral("SELECT l.job_id, l.quantity_th - l.issued_th, "
                                "(SELECT MAX(c.at_ms) FROM consent c WHERE c.store_id = l.store_id "
                                "AND c.order_id = l.order_id AND c.job_id = l.job_id "
                                "AND c.decision = 'approved') ") +
                     lackingLines() + QStringLiteral(" AND l.part_id = ?"),
                 {store, part}, [](const sql::Row& row) {
                     return Claim{{row.instant(2), row.id<JobId>(0)}, row.quantity(1)};
                 });
    const Claim* own = nullptr;
    for (const Claim& each : claims)
        if (std::get<JobId>(each.place) == job) own = &each;
    Quantity sum;
    for (const Claim& each : claims)
        if (std::get<JobId>(each.place) != job && (!own || each.place < own->place))
            sum = sum + each.lacking;
    return sum;
}

}  // namespace baydesk::parts
