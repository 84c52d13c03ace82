#pragma once

#include "storage/sql/Query.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace baydesk::sql {

// One statement by SQLite's own interface. QSqlQuery copies each value and each cell several times
// on the way, and turns every text into UTF-16 that nobody may read: a search took twice as long.
// A call that fails leaves the reason with the connection; after a row or an error, reset().
class SqliteStatement {
public:
    SqliteStatement() = default;
    // False: it could not be prepared.
    bool prepare(sqlite3* database, const QString& text);
    bool isPrepared() const { return m_handle != nullptr; }

    int parameters() const;
    // `count` values from `first` on, which must live until the last step.
    bool bind(const Value* first, qsizetype count);
    // SQLITE_ROW, SQLITE_DONE or the failure.
    int step();
    void reset();

    // A row's cell, after SQLITE_ROW.
    sqlite3_stmt* handle() const { return m_handle.get(); }

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };

    void reserve(const Value* first, qsizetype count);
    int bind(int at, const Value& value);

    std::unique_ptr<sqlite3_stmt, Finalizer> m_handle;
    QByteArray m_texts;  // as UTF-8, one after the other, until they are bound anew
    char* m_next = nullptr;
};

// The row a statement stands on.
class SqliteRow final : public Row {
public:
    explicit SqliteRow(sqlite3_stmt* statement) : m_statement(statement) {}

    qint64 integer(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    bool isNull(int column) const override;

private:
    sqlite3_stmt* m_statement;
};

}  // namespace baydesk::sql
