#pragma once

// Private to storage: what of an order lies in a table of its own.

#include "domain/order/OrderState.h"
#include "storage/sql/Table.h"

namespace baydesk::orders {

// One such table: how its rows are made of an order, and an order of its rows.
struct Part {
    const sql::Table* table;
    const char* sorting;  // of one order's rows
    std::vector<sql::Values> (*rows)(const OrderState&);
    // Making rows of everything to compare them takes longer than writing the few that differ.
    bool (*same)(const OrderState&, const OrderState&);
    void (*take)(OrderState&, const sql::Row&);
    // Whether such an order may have any, as far as it is read: most have not.
    bool (*may)(const OrderState&) = [](const OrderState&) { return true; };
    // Most orders have none: whether this one has any is asked of all such tables at once.
    bool rare = false;
};

inline Part rarely(Part part) {
    part.rare = true;
    return part;
}

// What others refer to comes before them.
const std::vector<Part>& parts();

}  // namespace baydesk::orders
