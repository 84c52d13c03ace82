#include "support/StatementLog.h"

namespace baydesk::benchmarks {

StatementLog::StatementLog(sqlite3* program) : m_program(program) {
    sqlite3_trace_v2(program, SQLITE_TRACE_STMT, noted, this);
}

StatementLog::~StatementLog() { sqlite3_trace_v2(m_program, 0, nullptr, nullptr); }

int StatementLog::noted(unsigned, void* log, void* statement, void* text) {
    // What a trigger runs is told as a comment; it runs again with its statement.
    if (std::string(static_cast<const char*>(text)).starts_with("--")) return 0;
    char* const sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    static_cast<StatementLog*>(log)->m_statements.emplace_back(sql);
    sqlite3_free(sql);
    return 0;
}

Replay::Replay(PlainSqlite& plain, const std::vector<std::string>& statements) {
    m_statements.reserve(statements.size());
    for (const std::string& each : statements) m_statements.emplace_back(plain.handle(), each);
}

void Replay::run() {
    for (Statement& each : m_statements) each.readAll();
}

}  // namespace baydesk::benchmarks
