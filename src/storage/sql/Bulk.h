#pragma once

#include "storage/sql/Table.h"

#include <utility>
#include <vector>

namespace baydesk::sql {

// Whole new rows of many tables, collected without a connection and then copied in together: for
// filling an empty store. They carry no audit of their own; the verb that fills announces them.
class Bulk {
public:
    void add(const Table& table, Values row);
    void add(const Table& table, std::vector<Values> rows);

    // Copies everything in; a failure fails the session.
    void copyInto(Session& session) const;

private:
    // Each table is one long-lived object, so its address tells it apart.
    Values& cellsOf(const Table& table);

    // The cells of one row after the other: a million rows are no million allocations.
    std::vector<std::pair<const Table*, Values>> m_tables;
};

}  // namespace baydesk::sql
