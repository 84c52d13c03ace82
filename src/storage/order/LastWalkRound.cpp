#include "storage/order/LastWalkRound.h"

#include "storage/order/OrderCodes.h"
#include "storage/order/OrderRows.h"

#include <limits>

namespace baydesk::orders {

namespace {

// A saloon on which nothing was ticked is a walk that nobody made.
QString chosen(const char* columns) {
    return QStringLiteral(
               "SELECT %1 FROM repair_order o WHERE o.vehicle_id = ? AND o.taken_in_ms < ? AND "
               "(o.nothing_found = 1 OR EXISTS (SELECT 1 FROM damage d WHERE "
               "d.store_id = o.store_id AND d.order_id = o.id)) "
               "ORDER BY o.taken_in_ms DESC, o.id DESC LIMIT 1")
        .arg(QLatin1String(columns));
}

}  // namespace

LastWalkRound lastWalkRound(Session& session, VehicleId vehicle, Instant before) {
    const Instant until = before.isNone() ? Instant{std::numeric_limits<qint64>::max()} : before;
    const sql::Values values{vehicle, until};
    LastWalkRound last;
    sql::forEach(session, chosen("o.taken_in_ms, o.number, o.car_body, o.nothing_found"), values,
                 [&last](const sql::Row& row) {
                     last.at = row.instant(0);
                     last.number = row.text(1);
                     last.walk.body = CarBodyCodes.value(row.text(2));
                     last.walk.nothingFound = row.flag(3);
                 });
    // Found by the same words, not by the answer: so both can be foretold.
    last.walk.damages =
        sql::all(session,
                 damageTable().select(QStringLiteral("WHERE store_id = (%1) AND order_id = (%2) "
                                                     "ORDER BY position")
                                          .arg(chosen("o.store_id"), chosen("o.id"))),
                 {vehicle, until, vehicle, until}, readDamage);
    return last;
}

}  // namespace baydesk::orders
