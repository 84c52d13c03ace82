#include "storage/order/Loading.h"

#include <algorithm>

namespace baydesk::orders {

Loading::Loading(Session& session, std::vector<OrderState>& orders, const QString& condition,
                 sql::Values values)
    : m_session(session),
      m_orders(orders),
      m_where(QStringLiteral("WHERE store_id = ? AND ") + condition +
              QStringLiteral(" ORDER BY order_id, ")),
      m_values(std::move(values)) {
    for (OrderState& order : orders) m_byId[order.id.value()] = &order;
}

void Loading::read(const sql::Table& table, const QString& sorting,
                   const std::function<void(OrderState&, const sql::Row&)>& take) const {
    const auto column = static_cast<int>(table.columns().indexOf(QLatin1String("order_id")));
    sql::forEach(m_session, table.select(m_where + sorting), m_values,
                 [&](const sql::Row& row) { take(*m_byId.at(row.integer(column)), row); });
}

bool Loading::any(const std::function<bool(const OrderState&)>& test) const {
    return std::any_of(m_orders.begin(), m_orders.end(), test);
}

}  // namespace baydesk::orders
