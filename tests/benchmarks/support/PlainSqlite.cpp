#include "support/PlainSqlite.h"

#include "storage/sqlite/CheckedPages.h"

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <iostream>

namespace baydesk::benchmarks {

namespace {

std::string bytesAt(const void* data, int size) {
    return data ? std::string(static_cast<const char*>(data), static_cast<std::size_t>(size))
                : std::string();
}

struct Binder {
    sqlite3_stmt* statement;
    int at;

    int operator()(std::monostate) const { return sqlite3_bind_null(statement, at); }
    int operator()(sqlite3_int64 value) const { return sqlite3_bind_int64(statement, at, value); }
    int operator()(double value) const { return sqlite3_bind_double(statement, at, value); }
    // The cells outlive the step (bind() says so), so nothing is copied.
    int operator()(const std::string& text) const {
        return sqlite3_bind_text(statement, at, text.data(), static_cast<int>(text.size()),
                                 SQLITE_STATIC);
    }
    int operator()(const Bytes& bytes) const {
        return sqlite3_bind_blob(statement, at, bytes.content.data(),
                                 static_cast<int>(bytes.content.size()), SQLITE_STATIC);
    }
};

sqlite3* opened(const QString& file, PlainSqlite::Pages pages) {
    const QString name = pages == PlainSqlite::Pages::Plain ? file : sqlite::checkedName(file);
    sqlite3* handle = nullptr;
    if (sqlite3_open_v2(name.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI,
                        nullptr) != SQLITE_OK)
        giveUp("cannot open " + file.toStdString());
    return handle;
}

}  // namespace

void giveUp(const std::string& what) {
    std::cerr << "benchmark: " << what << std::endl;
    std::exit(EXIT_FAILURE);
}

Cell cellOf(sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            return sqlite3_value_int64(value);
        case SQLITE_FLOAT:
            return sqlite3_value_double(value);
        case SQLITE_TEXT: {
            const void* const text = sqlite3_value_text(value);
            return bytesAt(text, sqlite3_value_bytes(value));
        }
        case SQLITE_BLOB: {
            const void* const blob = sqlite3_value_blob(value);
            return Bytes{bytesAt(blob, sqlite3_value_bytes(value))};
        }
        default:
            return std::monostate{};
    }
}

Statement::Statement(sqlite3* database, const std::string& sql)
    : m_database(database), m_handle(nullptr, sqlite3_finalize) {
    sqlite3_stmt* handle = nullptr;
    if (sqlite3_prepare_v3(database, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &handle,
                           nullptr) != SQLITE_OK)
        giveUp(sql + ": " + sqlite3_errmsg(database));
    m_handle.reset(handle);
}

Statement& Statement::bind(const std::vector<Cell>& cells) {
    int at = 0;
    for (const Cell& each : cells)
        if (std::visit(Binder{m_handle.get(), ++at}, each) != SQLITE_OK)
            giveUp(sqlite3_errmsg(m_database));
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE)
        giveUp(std::string(sqlite3_sql(m_handle.get())) + ": " + sqlite3_errmsg(m_database));
    sqlite3_reset(m_handle.get());
    return false;
}

void Statement::readAll() {
    while (step()) {
        for (int column = 0; column < sqlite3_data_count(m_handle.get()); ++column) {
            if (sqlite3_column_type(m_handle.get(), column) == SQLITE_INTEGER)
                benchmark::DoNotOptimize(integer(column));
            else
                benchmark::DoNotOptimize(sqlite3_column_text(m_handle.get(), column));
        }
    }
}

std::string Statement::text(int column) const {
    const void* const text = sqlite3_column_text(m_handle.get(), column);
    return bytesAt(text, sqlite3_column_bytes(m_handle.get(), column));
}

std::vector<Cell> Statement::row() const {
    std::vector<Cell> cells;
    for (int column = 0; column < sqlite3_data_count(m_handle.get()); ++column)
        cells.push_back(cellOf(sqlite3_column_value(m_handle.get(), column)));
    return cells;
}

PlainSqlite::PlainSqlite(const QString& file, Pages pages)
    : m_handle(opened(file, pages), sqlite3_close_v2) {
    run("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA wal_autocheckpoint=0");
}

Statement& PlainSqlite::prepared(const std::string& sql) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(sql, Statement(handle(), sql)).first;
    return found->second;
}

void PlainSqlite::run(const std::string& script) {
    if (sqlite3_exec(handle(), script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(script + ": " + sqlite3_errmsg(handle()));
}

sqlite3_int64 PlainSqlite::number(const std::string& sql) {
    Statement statement(handle(), sql);
    return statement.step() ? statement.integer(0) : 0;
}

void PlainSqlite::checkpoint() { prepared("PRAGMA wal_checkpoint(PASSIVE)").readAll(); }

}  // namespace baydesk::benchmarks
