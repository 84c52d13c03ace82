#pragma once

#include <sqlite3.h>
#include <QString>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace baydesk::benchmarks {

// A cell as SQLite has it. Text and bytes differ in how they are bound.
struct Bytes {
    std::string content;
    bool operator==(const Bytes&) const = default;
};
using Cell = std::variant<std::monostate, sqlite3_int64, double, std::string, Bytes>;
Cell cellOf(sqlite3_value* value);
inline Cell cell(const QString& text) { return text.toStdString(); }

// A prepared statement of the C API. What goes wrong ends the measurement: figures of work that was
// not done are worth nothing.
class Statement {
public:
    Statement(sqlite3* database, const std::string& sql);

    Statement& bind(const std::vector<Cell>& cells);
    // False after the last row; then it may run again.
    bool step();
    // Steps to the end and reads every cell of every row, as whoever shows them must.
    void readAll();
    sqlite3_int64 integer(int column) const { return sqlite3_column_int64(m_handle.get(), column); }
    std::string text(int column) const;
    std::vector<Cell> row() const;

private:
    sqlite3* m_database;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> m_handle;
};

// The limit: a connection of the plain C API to a store's file, as durable as the program's own
// (synchronous=FULL), with the checkpoint outside the commit. Each statement is prepared once.
class PlainSqlite {
public:
    // What is written into checked pages may be read by the program afterwards; the limit is spared
    // that work.
    enum class Pages { Plain, Checked };
    explicit PlainSqlite(const QString& file, Pages pages = Pages::Plain);

    sqlite3* handle() const { return m_handle.get(); }
    Statement& prepared(const std::string& sql);
    void run(const std::string& script);
    // The first cell of the answer.
    sqlite3_int64 number(const std::string& sql);
    void checkpoint();

private:
    std::unique_ptr<sqlite3, int (*)(sqlite3*)> m_handle;
    std::map<std::string, Statement> m_statements;
};

// Says what went wrong, and ends the program.
[[noreturn]] void giveUp(const std::string& what);

}  // namespace baydesk::benchmarks
