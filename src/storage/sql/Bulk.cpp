#include "storage/sql/Bulk.h"

#include "storage/sql/Connection.h"

#include <algorithm>

namespace baydesk::sql {

std::vector<Values>& Bulk::rowsOf(const Table& table) {
    const auto known = std::find_if(m_tables.begin(), m_tables.end(),
                                    [&](const auto& each) { return each.first == &table; });
    if (known != m_tables.end()) return known->second;
    return m_tables.emplace_back(&table, std::vector<Values>()).second;
}

void Bulk::copyInto(Session& session) const {
    for (const auto& [table, rows] : m_tables) {
        if (session.failure()) return;
        const Done copied = session.connection().copyRows(table->name(), table->columns(), rows);
        if (!copied) session.fail(copied.error());
    }
}

}  // namespace baydesk::sql
