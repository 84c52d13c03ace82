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
std::vector<QString> statementsOfOne() {
    std::vector<QString> texts;
    for (const Part& part : parts()) texts.push_back(statementOf(part, u"order_id = ?"_qs));
    return texts;
}

QString whetherRareOnes() {
    QStringList each;
    for (const Part& part : parts())
        if (part.rare)
            each << QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE store_id = ? AND order_id = ?)")
                        .arg(part.table->name());
    return u"SELECT "_qs + each.join(u", "_qs);
}

// Which parts the order may have rows of, each at its index: the rare ones are asked.
std::vector<bool> present(Session& session, const OrderState& order) {
    static const QString statement = whetherRareOnes();
    std::vector<bool> answer(parts().size(), true);
    sql::Values keys;
    for (const Part& part : parts()) {
        if (!part.rare) continue;
        keys.emplace_back(order.store);
        keys.emplace_back(order.id);
    }
    sql::forEach(session, statement, keys, [&answer](const sql::Row& row) {
        int column = 0;
        for (std::size_t at = 0; at < parts().size(); ++at)
            if (parts()[at].rare && !row.flag(column++)) answer[at] = false;
    });
    return answer;
}

void readAll(Session& session, const Part& part, std::unordered_map<qint64, OrderState*>& byId,
             const QString& condition, const sql::Values& values) {
    const auto column = static_cast<int>(part.table->columns().indexOf(u"order_id"_qs));
    sql::forEach(session, statementOf(part, condition), values, [&](const sql::Row& row) {
        OrderState& order = *byId.at(row.integer(column));
        if (part.may(order)) part.take(order, row);
    });
}

// Each table is read once for all of them, because a statement for each order costs a list of some
// hundred as many milliseconds. `condition` finds the orders by `order_id` in every table that has
// a `store_id`, which is bound first.
void loadAllParts(Session& session, std::vector<OrderState>& orders, const QString& condition,
                  const sql::Values& values) {
    std::unordered_map<qint64, OrderState*> byId;
    for (OrderState& order : orders) byId[order.id.value()] = &order;
    for (const Part& part : parts())
        if (std::any_of(orders.begin(), orders.end(), part.may))
            readAll(session, part, byId, condition, values);
}

}  // namespace

void loadParts(Session& session, OrderState& order) {
    static const std::vector<QString> statements = statementsOfOne();
    const sql::Values key{order.store, order.id};
    const std::vector<bool> has = present(session, order);
    for (std::size_t at = 0; at < statements.size(); ++at) {
        const Part& part = parts()[at];
        if (!has[at] || !part.may(order)) continue;
        sql::forEach(session, statements[at], key,
                     [&](const sql::Row& row) { part.take(order, row); });
    }
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
    loadAllParts(session, found, QStringLiteral("order_id IN (%1)").arg(ids), bound);
    return found;
}

}  // namespace baydesk::orders
