#include "support/BulkCopy.h"

#include "support/PlainSqlite.h"

#include <chrono>

namespace baydesk::benchmarks {

namespace {

struct TableRows {
    std::string insert;
    std::vector<std::vector<Cell>> rows;
};

TableRows rowsOf(PlainSqlite& plain, const std::string& table) {
    TableRows found;
    Statement all(plain.handle(), "SELECT * FROM " + table);
    while (all.step()) found.rows.push_back(all.row());
    if (found.rows.empty()) giveUp("nothing was imported into " + table);
    std::string places = "?";
    for (std::size_t at = 1; at < found.rows.front().size(); ++at) places += ",?";
    found.insert = "INSERT INTO " + table + " VALUES (" + places + ")";
    return found;
}

}  // namespace

double copyCustomers(const QString& from, const QString& to) {
    std::vector<TableRows> tables;
    {
        PlainSqlite source(from);
        for (const char* const table :
             {"customer", "customer_phone", "search_subject", "search_term"})
            tables.push_back(rowsOf(source, table));
    }
    PlainSqlite plain(to);
    const auto start = std::chrono::steady_clock::now();
    plain.prepared("BEGIN IMMEDIATE").step();
    for (const TableRows& table : tables)
        for (const auto& row : table.rows) plain.prepared(table.insert).bind(row).step();
    plain.prepared("COMMIT").step();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace baydesk::benchmarks
