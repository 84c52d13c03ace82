#include "storage/order/Loading.h"

#include "storage/order/OrderPart.h"
#include "storage/order/OrderRows.h"

#include <algorithm>
#include <unordered_map>

namespace baydesk::orders {

namespace {

QString statementOf(const Part& part, const QString& condition) {
    return part.table->select(QStringLiteral("WHERE store_id = ? AND %1 ORDER BY order_id, %2")
                                  .arg(condition, QString::fromLatin1(part.sorting)));
}

// A verb reads its order part by part: the texts are put together once.
const std::vector<QString>& statementsOfOne() {
    static const std::vector<QString> statements = [] {
        std::vector<QString> texts;
        for (const Part& part : parts()) texts.push_back(statementOf(part, u"order_id = ?"_qs));
        return texts;
    }();
    return statements;
}

void readAll(Session& session, const Part& part, std::unordered_map<qint64, OrderState*>& byId,
             const QString& condition, const sql::Values& values) {
    const auto column = static_cast<int>(part.table->columns().indexOf(u"order_id"_qs));
    sql::forEach(session, statementOf(part, condition), values,
                 [&](const sql::Row& row) { part.take(*byId.at(row.integer(column)), row); });
}

// Each table is read once for all of them, because a statement for each order costs a list of some
// hundred as many milliseconds. `condition` finds the orders by `order_id` in every table that has
// a `store_id`, which is bound first; `present` is what any of them has.
void loadAllParts(Session& session, std::vector<OrderState>& orders, qint64 present,
                  const QString& condition, const sql::Values& values) {
    std::unordered_map<qint64, OrderState*> byId;
    for (OrderState& order : orders) byId[order.id.value()] = &order;
    const auto read = [&] {
        for (const Part& part : parts())
            if (mayHave(present, part)) readAll(session, part, byId, condition, values);
    };
    session.foretell(read);
    read();
}

}  // namespace

void loadParts(Session& session, OrderState& order, qint64 present) {
    const sql::Values key{order.store, order.id};
    for (std::size_t at = 0; at < parts().size(); ++at) {
        const Part& part = parts()[at];
        if (!mayHave(present, part)) continue;
        sql::forEach(session, statementsOfOne()[at], key,
                     [&](const sql::Row& row) { part.take(order, row); });
    }
}

std::vector<OrderState> loadAll(Session& session, StoreId store, const QString& condition,
                                const sql::Values& values) {
    sql::Values bound{store};
    bound.insert(bound.end(), values.begin(), values.end());
    const QString ids =
        QStringLiteral("SELECT id FROM repair_order WHERE store_id = ? AND ") + condition;
    qint64 present = 0;
    std::vector<OrderState> found = sql::all(
        session, orderTable().select(QStringLiteral("WHERE store_id = ? AND ") + condition), bound,
        [&present](const sql::Row& row) {
            present |= readParts(row);
            return readOrder(row);
        });
    if (found.empty()) return found;
    bound.insert(bound.begin(), store);
    loadAllParts(session, found, present, QStringLiteral("order_id IN (%1)").arg(ids), bound);
    return found;
}

}  // namespace baydesk::orders
