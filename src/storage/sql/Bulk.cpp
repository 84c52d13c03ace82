#include "storage/sql/Bulk.h"

#include "storage/sql/Connection.h"

#include <algorithm>
#include <iterator>

namespace baydesk::sql {

Values& Bulk::cellsOf(const Table& table) {
    const auto known = std::find_if(m_tables.begin(), m_tables.end(),
                                    [&](const auto& each) { return each.first == &table; });
    if (known != m_tables.end()) return known->second;
    return m_tables.emplace_back(&table, Values()).second;
}

void Bulk::add(const Table& table, Values row) {
    BD_EXPECTS(static_cast<qsizetype>(row.size()) == table.columns().size());
    Values& cells = cellsOf(table);
    cells.insert(cells.end(), std::make_move_iterator(row.begin()),
                 std::make_move_iterator(row.end()));
}

void Bulk::add(const Table& table, std::vector<Values> rows) {
    for (Values& row : rows) add(table, std::move(row));
}

void Bulk::copyInto(Session& session) const {
    for (const auto& [table, cells] : m_tables) {
        if (session.failure()) return;
        const Done copied = session.connection().copyRows(table->name(), table->columns(), cells);
        if (!copied) session.fail(copied.error());
    }
}

}  // namespace baydesk::sql
