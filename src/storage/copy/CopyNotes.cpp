#include "storage/copy/CopyNotes.h"

#include "storage/sql/Connection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace baydesk::copynotes {

namespace {

void run(Session& session, const QString& script) {
    if (session.failure()) return;
    const sql::Dialect& dialect = session.connection().dialect();
    if (const Done done = session.connection().runScript(dialect.migration(script)); !done)
        session.fail(done.error());
}

void write(Session& session, const QString& statement, const sql::Values& values) {
    if (session.failure()) return;
    if (const Done done = session.connection().writeLater(statement, values); !done)
        session.fail(done.error());
}

// A key's numbers as texts: JSON's are no 64 bits.
QString toText(const sql::Values& key) {
    QJsonArray cells;
    for (const sql::Value& value : key) {
        const bool isNumber = value.kind() == sql::Value::Kind::Number;
        cells.append(
            QJsonArray{isNumber, isNumber ? QString::number(value.number()) : value.text()});
    }
    return QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact));
}

sql::Values keyOf(const QString& text) {
    sql::Values key;
    const QJsonArray cells = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue cell : cells) {
        const QString content = cell[1].toString();
        key.push_back(cell[0].toBool() ? sql::Value(content.toLongLong()) : sql::Value(content));
    }
    return key;
}

}  // namespace

QString marker() { return QStringLiteral("copy_run"); }

bool areThere(Session& session) {
    const auto names = sql::all(session, session.connection().dialect().listTables(), {},
                                [](const sql::Row& row) { return row.text(0); });
    return std::find(names.begin(), names.end(), marker()) != names.end();
}

void begin(Session& session, const QString& original, const std::vector<sql::Guard>& guards) {
    run(session,
        QStringLiteral("CREATE TABLE copy_run (original TEXT NOT NULL PRIMARY KEY) {strict};"
                       "CREATE TABLE copy_guard (place {int64} NOT NULL PRIMARY KEY, "
                       "name TEXT NOT NULL, put_back TEXT NOT NULL) {strict};"
                       "CREATE TABLE copy_table (name TEXT NOT NULL PRIMARY KEY, "
                       "row_count {int64} NOT NULL, high {int64} NOT NULL, low {int64} NOT NULL, "
                       "last_key TEXT NOT NULL, done {int64} NOT NULL) {strict}"));
    write(session, QStringLiteral("INSERT INTO copy_run (original) VALUES (?)"), {original});
    qint64 place = 0;
    for (const sql::Guard& guard : guards)
        write(session,
              QStringLiteral("INSERT INTO copy_guard (place, name, put_back) "
                             "VALUES (?, ?, ?)"),
              {place++, guard.name, guard.putBack});
}

void end(Session& session) {
    run(session, QStringLiteral("DROP TABLE copy_table; DROP TABLE copy_guard; "
                                "DROP TABLE copy_run"));
}

QString original(Session& session) {
    return sql::one(session, QStringLiteral("SELECT original FROM copy_run"), {},
                    [](const sql::Row& row) { return row.text(0); })
        .value_or(QString());
}

void setOriginal(Session& session, const QString& original) {
    write(session, QStringLiteral("UPDATE copy_run SET original = ?"), {original});
}

std::vector<sql::Guard> guards(Session& session) {
    return sql::all(session, QStringLiteral("SELECT name, put_back FROM copy_guard ORDER BY place"),
                    {}, [](const sql::Row& row) {
                        return sql::Guard{row.text(0), {}, row.text(1)};
                    });
}

TableNote of(Session& session, const QString& table) {
    return sql::one(session,
                    QStringLiteral("SELECT row_count, high, low, last_key, done FROM copy_table "
                                   "WHERE name = ?"),
                    {table},
                    [](const sql::Row& row) {
                        return TableNote{{row.integer(0), static_cast<quint64>(row.integer(1)),
                                          static_cast<quint64>(row.integer(2))},
                                         keyOf(row.text(3)),
                                         row.flag(4)};
                    })
        .value_or(TableNote());
}

void set(Session& session, const QString& table, const TableNote& note) {
    write(session,
          QStringLiteral("INSERT INTO copy_table (name, row_count, high, low, last_key, done) "
                         "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
                         "row_count = excluded.row_count, high = excluded.high, "
                         "low = excluded.low, last_key = excluded.last_key, "
                         "done = excluded.done"),
          {table, note.sum.rows, static_cast<qint64>(note.sum.high),
           static_cast<qint64>(note.sum.low), toText(note.last), note.isDone});
}

void forgetTables(Session& session) {
    write(session, QStringLiteral("DELETE FROM copy_table"), {});
}

}  // namespace baydesk::copynotes
