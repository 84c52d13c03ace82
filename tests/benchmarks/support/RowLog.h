#pragma once

#include "support/PlainSqlite.h"

namespace baydesk::benchmarks {

// One row as a verb wrote it.
struct RowChange {
    int operation = 0;  // SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE
    std::string table;
    std::vector<Cell> before;
    std::vector<Cell> after;
};

// Every row that the program writes to the store while this exists, in its order.
class RowLog {
public:
    explicit RowLog(sqlite3* program);
    ~RowLog();
    RowLog(const RowLog&) = delete;
    RowLog& operator=(const RowLog&) = delete;

    // What was written since the last call.
    std::vector<RowChange> taken();

private:
    static void noted(void* log, sqlite3* database, int operation, const char* schema,
                      const char* table, sqlite3_int64, sqlite3_int64);

    sqlite3* m_program;
    std::vector<RowChange> m_rows;
};

// Writes rows through the C API: an INSERT for a new one, an UPDATE of the cells that differ, by
// key. That is the least with which the same can be on the disk.
class RowWriter {
public:
    explicit RowWriter(PlainSqlite& plain) : m_plain(plain) {}

    // In one durable transaction.
    void write(const std::vector<RowChange>& rows);
    // The other way round, last row first.
    void undo(const std::vector<RowChange>& rows);

private:
    struct Table {
        std::vector<std::string> columns;
        std::vector<std::size_t> key;
    };
    const Table& table(const std::string& name);
    void insert(const std::string& name, const std::vector<Cell>& row);
    void update(const std::string& name, const std::vector<Cell>& from,
                const std::vector<Cell>& to);
    void remove(const std::string& name, const std::vector<Cell>& row);
    std::string whereKey(const Table& table) const;

    PlainSqlite& m_plain;
    std::map<std::string, Table> m_tables;
};

}  // namespace baydesk::benchmarks
