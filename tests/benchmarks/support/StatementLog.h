#pragma once

#include "support/PlainSqlite.h"

namespace baydesk::benchmarks {

// What the program asks of SQLite while this exists: each statement with its values in it.
class StatementLog {
public:
    explicit StatementLog(sqlite3* program);
    ~StatementLog();
    StatementLog(const StatementLog&) = delete;
    StatementLog& operator=(const StatementLog&) = delete;

    const std::vector<std::string>& statements() const { return m_statements; }

private:
    static int noted(unsigned kind, void* log, void* statement, void* text);

    sqlite3* m_program;
    std::vector<std::string> m_statements;
};

// The same statements through the C API, each prepared beforehand.
class Replay {
public:
    Replay(PlainSqlite& plain, const std::vector<std::string>& statements);
    void run();
    std::size_t size() const { return m_statements.size(); }

private:
    std::vector<Statement> m_statements;
};

}  // namespace baydesk::benchmarks
