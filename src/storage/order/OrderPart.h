#pragma once

// Private to storage: what of an order lies in a table of its own.

#include "domain/order/OrderState.h"
#include "storage/sql/Table.h"

namespace baydesk::orders {

// One such table: how its rows are made of an order, and an order of its rows.
struct Part {
    int bit;  // in repair_order.parts; as it is stored, no other table may ever have it
    const sql::Table* table;
    const char* sorting;  // of one order's rows
    bool (*any)(const OrderState&);
    std::vector<sql::Values> (*rows)(const OrderState&);
    // Making rows of everything to compare them takes longer than writing the few that differ.
    bool (*same)(const OrderState&, const OrderState&);
    void (*take)(OrderState&, const sql::Row&);
};

// What others refer to comes before them.
const std::vector<Part>& parts();

// Which of them an order has rows of, as its own row tells (repair_order.parts): most tables have
// none of most orders, and need not be read. -1: each may have some.
inline constexpr qint64 AnyPart = -1;
qint64 partsOf(const OrderState& order);
inline bool mayHave(qint64 partsOfOrder, const Part& part) {
    return ((partsOfOrder >> part.bit) & 1) != 0;
}

}  // namespace baydesk::orders
