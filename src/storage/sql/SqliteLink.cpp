#include "storage/sql/EngineLink.h"

#include <sqlite3.h>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlResult>
#include <QStringEncoder>
#include <utility>

#include <cerrno>
#include <unordered_map>

namespace baydesk::sql {

namespace {

// 64 MiB of pages: past that a busy day without an idle moment would eat the disk.
constexpr int LargeLogPages = 16'384;

// A statement that is prepared once. It is `busy` while its rows are being read: whoever needs the
// same text meanwhile gets a statement of their own.
struct Prepared {
    std::unique_ptr<QSqlQuery> query;
    bool busy = false;
};

class SqliteLink final : public EngineLink {
public:
    explicit SqliteLink(const QSqlDatabase& database) : m_database(database) {}
    ~SqliteLink() override { m_prepared.clear(); }

    Failed settle(bool readOnly) override;
    Failed begin(const QString& statement) override { return runScript(statement); }
    Failed commit() override { return runScript(QStringLiteral("COMMIT")); }
    void rollback() override;
    Failed read(const QString& statement, const Values& values,
                const std::function<void(const Row&)>& each) override;
    Failed write(const QString& statement, const Values& values, qint64& touched) override;
    Failed writeLater(const QString& statement, const Values& values) override;
    Failed runScript(const QString& text) override;
    Failed copyRows(const QString& table, const QStringList& columns, const Values& cells) override;
    EngineFailure openFailure() const override;
    void checkpoint() override;
    void checkpointIfLarge() override;
    sqlite3* sqlite() const override;

private:
    void learnSizes();
    using Use = std::function<Failed(QSqlQuery&)>;
    Failed withStatement(const QString& statement, const Values& values, const Use& use);
    Failed run(QSqlQuery& query, const Values& values) const;
    EngineFailure lastFailure() const;
    Failed prepare(QSqlQuery& query, const QString& statement) const;

    QSqlDatabase m_database;
    std::unordered_map<QString, Prepared> m_prepared;
    int m_logPages = 0;
    bool m_knowsSizes = false;
};

std::size_t columnCount(const QSqlQuery& query) {
    const QVariant handle = query.result()->handle();
    auto* statement = *static_cast<sqlite3_stmt* const*>(handle.constData());
    return static_cast<std::size_t>(sqlite3_column_count(statement));
}

int noteLogPages(void* pages, sqlite3*, const char*, int count) {
    *static_cast<int*>(pages) = count;
    return SQLITE_OK;
}

Failed SqliteLink::settle(bool readOnly) {
    // The order matters: the hook replaces the automatic checkpoint, which is one itself.
    sqlite3_wal_hook(sqlite(), noteLogPages, &m_logPages);
    // A damaged file must not run code of its own, and must not be trusted blindly.
    sqlite3_db_config(sqlite(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return runScript(readOnly ? QStringLiteral("PRAGMA query_only=ON; PRAGMA foreign_keys=ON")
                              : QStringLiteral("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON"));
}

sqlite3* SqliteLink::sqlite() const {
    const QVariant handle = m_database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

EngineFailure SqliteLink::lastFailure() const {
    // SQLite forgets the system's reason while it rolls back; then errno still has it.
    const int lastSystemError = errno;
    const int code = sqlite3_extended_errcode(sqlite());
    const int kept = sqlite3_system_errno(sqlite());
    const int systemError = kept != 0 ? kept : lastSystemError;
    // "disk I/O error" alone helps nobody who has to mend it.
    const QString why = QStringLiteral("%1 (%2/%3)")
                            .arg(QString::fromUtf8(sqlite3_errmsg(sqlite())))
                            .arg(code)
                            .arg(systemError);
    return sqliteFailure(code, systemError, why);
}

EngineFailure SqliteLink::openFailure() const {
    const QSqlError error = m_database.lastError();
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return sqliteFailure(isNumber ? code : SQLITE_ERROR, 0, error.text());
}

Failed SqliteLink::prepare(QSqlQuery& query, const QString& statement) const {
    query.setForwardOnly(true);
    if (query.prepare(statement)) return {};
    return lastFailure();
}

Failed SqliteLink::run(QSqlQuery& query, const Values& values) const {
    int position = 0;
    for (const Value& value : values) query.bindValue(position++, value.variant());
    errno = 0;
    if (query.exec()) return {};
    const int systemError = errno;
    const QSqlError error = query.lastError();
    // Too few or too many values never reach the engine.
    if (sqlite3_errcode(sqlite()) == SQLITE_OK || error.nativeErrorCode().isEmpty()) {
        return sqliteFailure(SQLITE_ERROR, 0, error.text());
    }
    errno = systemError;
    return lastFailure();
}

Failed SqliteLink::withStatement(const QString& statement, const Values& values, const Use& use) {
    Prepared& kept = m_prepared[statement];
    if (kept.busy) {
        QSqlQuery own(m_database);
        if (Failed failed = prepare(own, statement)) return failed;
        if (Failed failed = run(own, values)) return failed;
        return use(own);
    }
    if (!kept.query) {
        auto query = std::make_unique<QSqlQuery>(m_database);
        if (Failed failed = prepare(*query, statement)) return failed;
        kept.query = std::move(query);
    }
    kept.busy = true;
    Failed failed = run(*kept.query, values);
    if (!failed) failed = use(*kept.query);
    kept.query->finish();
    kept.busy = false;
    return failed;
}

Failed SqliteLink::read(const QString& statement, const Values& values,
                        const std::function<void(const Row&)>& each) {
    return withStatement(statement, values, [&](QSqlQuery& query) -> Failed {
        std::vector<QVariant> cells(columnCount(query));
        const Row row(cells);
        while (query.next()) {
            int column = 0;
            for (QVariant& cell : cells) cell = query.value(column++);
            each(row);
        }
        if (query.lastError().isValid()) return lastFailure();
        return {};
    });
}

Failed SqliteLink::write(const QString& statement, const Values& values, qint64& touched) {
    return withStatement(statement, values, [&](QSqlQuery& query) -> Failed {
        touched = query.numRowsAffected();
        return {};
    });
}

Failed SqliteLink::writeLater(const QString& statement, const Values& values) {
    qint64 touched = 0;
    return write(statement, values, touched);
}

Failed SqliteLink::runScript(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    errno = 0;
    if (sqlite3_exec(sqlite(), utf8.constData(), nullptr, nullptr, nullptr) == SQLITE_OK) return {};
    return lastFailure();
}

namespace {

struct Finalizer {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;

// Binds rows to a statement and runs it. Texts are kept until the next row, and encoded here: the
// engine's own way from UTF-16 is several times slower.
class RowInserter {
public:
    explicit RowInserter(sqlite3_stmt* statement) : m_statement(statement) {}

    bool insert(const Value* first, qsizetype columns) {
        reserve(first, columns);
        for (qsizetype at = 0; at < columns; ++at)
            if (bind(static_cast<int>(at) + 1, first[at].variant()) != SQLITE_OK) return false;
        const bool inserted = sqlite3_step(m_statement) == SQLITE_DONE;
        return sqlite3_reset(m_statement) == SQLITE_OK && inserted;
    }

private:
    // A UTF-16 unit becomes three bytes at most.
    void reserve(const Value* first, qsizetype columns) {
        qsizetype most = 0;
        for (qsizetype at = 0; at < columns; ++at)
            if (first[at].variant().typeId() == QMetaType::QString)
                most += 3 * textOf(first[at].variant()).size();
        if (m_bytes.size() < most) m_bytes.resize(most);
        m_next = m_bytes.data();
    }

    static const QString& textOf(const QVariant& value) {
        return *static_cast<const QString*>(value.constData());
    }

    int bind(int at, const QVariant& value) {
        switch (value.typeId()) {
            case QMetaType::UnknownType:
                return sqlite3_bind_null(m_statement, at);
            case QMetaType::Int:
            case QMetaType::LongLong:
                return sqlite3_bind_int64(m_statement, at, value.toLongLong());
            case QMetaType::QByteArray: {
                const auto& bytes = *static_cast<const QByteArray*>(value.constData());
                return sqlite3_bind_blob64(m_statement, at, bytes.constData(),
                                           static_cast<sqlite3_uint64>(bytes.size()),
                                           SQLITE_STATIC);
            }
            default: {
                const char* begin = m_next;
                m_next = m_encoder.appendToBuffer(m_next, textOf(value));
                return sqlite3_bind_text(m_statement, at, begin, static_cast<int>(m_next - begin),
                                         SQLITE_STATIC);
            }
        }
    }

    sqlite3_stmt* m_statement;
    QStringEncoder m_encoder{QStringEncoder::Utf8};
    QByteArray m_bytes = QByteArray(1024, '\0');
    char* m_next = nullptr;
};

}  // namespace

Failed SqliteLink::copyRows(const QString& table, const QStringList& columns, const Values& cells) {
    const QStringList marks(columns.size(), QStringLiteral("?"));
    const QByteArray text =
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(table, columns.join(QLatin1Char(',')), marks.join(QLatin1Char(',')))
            .toUtf8();
    errno = 0;
    sqlite3_stmt* prepared = nullptr;
    const int result = sqlite3_prepare_v2(sqlite(), text.constData(), -1, &prepared, nullptr);
    const Statement statement(prepared);
    if (result != SQLITE_OK) return lastFailure();
    RowInserter inserter(statement.get());
    const auto width = static_cast<std::size_t>(columns.size());
    for (std::size_t row = 0; row < cells.size(); row += width)
        if (!inserter.insert(&cells[row], columns.size())) return lastFailure();
    return {};
}

void SqliteLink::rollback() {
    // A full disk has ended the transaction already.
    if (sqlite3_get_autocommit(sqlite()) == 0) {
        sqlite3_exec(sqlite(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void SqliteLink::checkpoint() {
    learnSizes();
    if (m_logPages == 0) return;
    sqlite3_wal_checkpoint_v2(sqlite(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    m_logPages = 0;
}

// Once a run: how the rows are spread, or a report over a year of rows walks the wrong way. A
// sample is enough, and takes milliseconds whatever the size; where somebody else writes, the next
// run will.
void SqliteLink::learnSizes() {
    if (std::exchange(m_knowsSizes, true)) return;
    sqlite3_exec(sqlite(), "PRAGMA analysis_limit=400; ANALYZE main", nullptr, nullptr, nullptr);
}

void SqliteLink::checkpointIfLarge() {
    if (m_logPages >= LargeLogPages) checkpoint();
}

}  // namespace

std::unique_ptr<EngineLink> makeSqliteLink(const QSqlDatabase& database) {
    return std::make_unique<SqliteLink>(database);
}

}  // namespace baydesk::sql
