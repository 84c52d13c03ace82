#pragma once

#include "storage/sql/Table.h"

#include <utility>
#include <vector>

namespace baydesk::sql {

// Whole new rows of many tables, collected without a connection and then copied in together: for
// filling an empty store. They carry no audit of their own; the verb that fills announces them.
class Bulk {
public:
    void add(const Table& table, Values row) { rowsOf(table).push_back(std::move(row)); }
    void add(const Table& table, std::vector<Values> rows) {
        std::vector<Values>& known = rowsOf(table);
        known.insert(known.end(), std::make_move_iterator(rows.begin()),
                     std::make_move_iterator(rows.end()));
    }

    // Copies everything in; a failure fails the session.
    void copyInto(Session& session) const;

private:
    // Each table is one long-lived object, so its address tells it apart.
    std::vector<Values>& rowsOf(const Table& table);

    std::vector<std::pair<const Table*, std::vector<Values>>> m_tables;
};

}  // namespace baydesk::sql
