#pragma once

// Private to storage: orders whose parts are being read.

#include "domain/order/OrderState.h"
#include "storage/sql/Table.h"

#include <functional>
#include <unordered_map>

namespace baydesk::orders {

// Orders that have been read as far as their own table goes. Each table below is read once for all
// of them, because a statement for each order costs a list of some hundred as many milliseconds.
class Loading {
public:
    // `condition` finds the same orders by `order_id` in every table that has a `store_id`, which
    // is bound first. The orders outlive this.
    Loading(Session& session, std::vector<OrderState>& orders, const QString& condition,
            sql::Values values);

    // Gives each row to its order, the orders by id and each one's rows by `sorting`.
    void read(const sql::Table& table, const QString& sorting,
              const std::function<void(OrderState&, const sql::Row&)>& take) const;
    bool any(const std::function<bool(const OrderState&)>& test) const;

private:
    Session& m_session;
    std::vector<OrderState>& m_orders;
    std::unordered_map<qint64, OrderState*> m_byId;
    QString m_where;
    sql::Values m_values;
};

// The whole of every order that `condition` (of the table repair_order; it may sort and limit)
// finds, in its order; `values` are bound to it. Costs as many statements as one order.
std::vector<OrderState> loadAll(Session& session, StoreId store, const QString& condition,
                                const sql::Values& values);

}  // namespace baydesk::orders
