// Debian's SQLite is built with the hook; its header shows it only to who asks.
#define SQLITE_ENABLE_PREUPDATE_HOOK 1

#include "support/RowLog.h"

#include <utility>

namespace baydesk::benchmarks {

namespace {

using Reader = int (*)(sqlite3*, int, sqlite3_value**);

std::vector<Cell> cells(sqlite3* database, Reader reader) {
    std::vector<Cell> row;
    for (int column = 0; column < sqlite3_preupdate_count(database); ++column) {
        sqlite3_value* value = nullptr;
        if (reader(database, column, &value) != SQLITE_OK) giveUp("a row cannot be read");
        row.push_back(cellOf(value));
    }
    return row;
}

}  // namespace

RowLog::RowLog(sqlite3* program) : m_program(program) {
    sqlite3_preupdate_hook(program, noted, this);
}

RowLog::~RowLog() { sqlite3_preupdate_hook(m_program, nullptr, nullptr); }

std::vector<RowChange> RowLog::taken() { return std::exchange(m_rows, {}); }

void RowLog::noted(void* log, sqlite3* database, int operation, const char* schema,
                   const char* table, sqlite3_int64, sqlite3_int64) {
    // SQLite's own notes on how the rows are spread are no part of a verb.
    if (std::string(schema) != "main" || std::string(table).starts_with("sqlite_")) return;
    RowChange change{.operation = operation, .table = table, .before = {}, .after = {}};
    if (operation != SQLITE_INSERT) change.before = cells(database, sqlite3_preupdate_old);
    if (operation != SQLITE_DELETE) change.after = cells(database, sqlite3_preupdate_new);
    static_cast<RowLog*>(log)->m_rows.push_back(std::move(change));
}

const RowWriter::Table& RowWriter::table(const std::string& name) {
    const auto known = m_tables.find(name);
    if (known != m_tables.end()) return known->second;
    Table table;
    Statement columns(m_plain.handle(), "SELECT name, pk FROM pragma_table_info('" + name + "')");
    while (columns.step()) {
        if (columns.integer(1) > 0) table.key.push_back(table.columns.size());
        table.columns.push_back(columns.text(0));
    }
    if (table.key.empty()) giveUp(name + " has no key");
    return m_tables.emplace(name, std::move(table)).first->second;
}

std::string RowWriter::whereKey(const Table& table) const {
    std::string where;
    for (const std::size_t at : table.key)
        where += (where.empty() ? " WHERE " : " AND ") + table.columns[at] + " = ?";
    return where;
}

void RowWriter::insert(const std::string& name, const std::vector<Cell>& row) {
    std::string places = "?";
    for (std::size_t at = 1; at < row.size(); ++at) places += ",?";
    m_plain.prepared("INSERT INTO " + name + " VALUES (" + places + ")").bind(row).step();
}

void RowWriter::update(const std::string& name, const std::vector<Cell>& from,
                       const std::vector<Cell>& to) {
    const Table& known = table(name);
    std::string assignments;
    std::vector<Cell> values;
    for (std::size_t at = 0; at < to.size(); ++at) {
        if (from[at] == to[at]) continue;
        assignments += (assignments.empty() ? "" : ", ") + known.columns[at] + " = ?";
        values.push_back(to[at]);
    }
    if (values.empty()) return;
    for (const std::size_t at : known.key) values.push_back(from[at]);
    m_plain.prepared("UPDATE " + name + " SET " + assignments + whereKey(known))
        .bind(values)
        .step();
}

void RowWriter::remove(const std::string& name, const std::vector<Cell>& row) {
    const Table& known = table(name);
    std::vector<Cell> key;
    for (const std::size_t at : known.key) key.push_back(row[at]);
    m_plain.prepared("DELETE FROM " + name + whereKey(known)).bind(key).step();
}

void RowWriter::write(const std::vector<RowChange>& rows) {
    m_plain.prepared("BEGIN IMMEDIATE").step();
    for (const RowChange& each : rows) {
        if (each.operation == SQLITE_INSERT) insert(each.table, each.after);
        if (each.operation == SQLITE_UPDATE) update(each.table, each.before, each.after);
        if (each.operation == SQLITE_DELETE) remove(each.table, each.before);
    }
    m_plain.prepared("COMMIT").step();
}

void RowWriter::undo(const std::vector<RowChange>& rows) {
    m_plain.prepared("BEGIN IMMEDIATE").step();
    for (auto each = rows.rbegin(); each != rows.rend(); ++each) {
        if (each->operation == SQLITE_INSERT) remove(each->table, each->after);
        if (each->operation == SQLITE_UPDATE) update(each->table, each->after, each->before);
        if (each->operation == SQLITE_DELETE) insert(each->table, each->before);
    }
    m_plain.prepared("COMMIT").step();
}

}  // namespace baydesk::benchmarks
