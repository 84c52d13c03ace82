#include "storage/sql/EngineLink.h"
#include "storage/sql/SqliteStatement.h"
#include "storage/sqlite/CheckedPages.h"

#include <sqlite3.h>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <utility>

#include <cerrno>
#include <unordered_map>

namespace baydesk::sql {

namespace {

// 64 MiB of pages: past that a busy day without an idle moment would eat the disk.
constexpr int LargeLogPages = 16'384;

constexpr int BusyMs = 1000;

// A statement that is prepared once. It is `busy` while its rows are being read: whoever needs the
// same text meanwhile gets a statement of their own.
struct Prepared {
    SqliteStatement own;
    bool busy = false;
};

// Whole statements are long, and all of a kind differ at one of their ends.
struct StatementHash {
    std::size_t operator()(const QString& statement) const {
        constexpr qsizetype Enough = 40;
        return qHashMulti(0, statement.size(), QStringView(statement).left(Enough),
                          QStringView(statement).right(Enough));
    }
};

// A text that is put together once is shared with what was prepared of it.
struct StatementEqual {
    bool operator()(const QString& one, const QString& other) const {
        return one.constData() == other.constData() || one == other;
    }
};

// Qt knows a connection by a name, and forgets it when nobody holds it any more.
class SqliteFileHandle {
public:
    SqliteFileHandle(const DatabaseAddress& address, Database::Access access)
        : m_name(QStringLiteral("baydesk-") + QUuid::createUuid().toString(QUuid::WithoutBraces)),
          m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name)) {
        m_database.setDatabaseName(sqlite::checkedName(address.location));
        QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(BusyMs);
        if (access == Database::Access::ReadOnly)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        m_database.setConnectOptions(options);
    }
    ~SqliteFileHandle() {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    SqliteFileHandle(const SqliteFileHandle&) = delete;
    SqliteFileHandle& operator=(const SqliteFileHandle&) = delete;

    QSqlDatabase& operator*() { return m_database; }
    const QSqlDatabase* operator->() const { return &m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

// Statements go through SQLite's own interface, so only the connecting is Qt's.
class SqliteLink final : public EngineLink {
public:
    SqliteLink(const DatabaseAddress& address, Database::Access access)
        : m_database(address, access) {}
    ~SqliteLink() override { m_prepared.clear(); }

    Failed open() override;
    Failed settle(bool readOnly) override;
    Failed beginRead() override { return runPrepared(QStringLiteral("BEGIN")); }
    Failed beginWrite() override;
    Failed commit() override { return runPrepared(QStringLiteral("COMMIT")); }
    void rollback() override;
    Failed read(const QString& statement, const Values& values,
                const std::function<void(const Row&)>& each) override;
    Failed write(const QString& statement, const Values& values, qint64& touched) override;
    Failed writeLater(const QString& statement, const Values& values) override;
    Failed runScript(const QString& text) override;
    Failed copyRows(const QString& table, const QStringList& columns, const Values& cells) override;
    bool changedElsewhere() override;
    void giveWay() override;
    void checkpoint() override;
    void checkpointIfLarge() override;
    sqlite3* sqlite() const override;

private:
    void learnSizes();
    Failed run(const QString& statement, const Values& values,
               const std::function<void(const Row&)>& each);
    Failed runPrepared(const QString& statement) {
        return run(statement, {}, [](const Row&) {});
    }
    Failed stepThrough(SqliteStatement& statement, const Values& values,
                       const std::function<void(const Row&)>& each) const;
    EngineFailure lastFailure() const;

    SqliteFileHandle m_database;  // before the statements, which end with it
    std::unordered_map<QString, Prepared, StatementHash, StatementEqual> m_prepared;
    SqliteStatement m_lock;    // takes the right to write
    qint64 m_dataVersion = 0;  // as it was last seen; none yet
    int m_logPages = 0;
    bool m_knowsSizes = false;
};

// Whoever finds the file locked looks again so often: SQLite's own way sleeps up to a tenth of a
// second, and would miss every gap that long work leaves.
constexpr int NapMs = 1;
constexpr int MostNaps = 1000;

int napWhileLocked(void* /*nothing*/, int tried) {
    if (tried >= MostNaps) return 0;
    sqlite3_sleep(NapMs);  // nobody tells when a file's lock is free
    return 1;
}

int noteLogPages(void* pages, sqlite3*, const char*, int count) {
    *static_cast<int*>(pages) = count;
    return SQLITE_OK;
}

Failed SqliteLink::settle(bool readOnly) {
    sqlite3_busy_handler(sqlite(), napWhileLocked, nullptr);
    // The order matters: the hook replaces the automatic checkpoint, which is one itself.
    sqlite3_wal_hook(sqlite(), noteLogPages, &m_logPages);
    // A damaged file must not run code of its own, and must not be trusted blindly.
    sqlite3_db_config(sqlite(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite::reserveChecksums(sqlite(), "main");
    return runScript(readOnly ? QStringLiteral("PRAGMA query_only=ON; PRAGMA foreign_keys=ON")
                              : QStringLiteral("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON"));
}

sqlite3* SqliteLink::sqlite() const {
    const QVariant handle = m_database->driver()->handle();
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

Failed SqliteLink::open() {
    if ((*m_database).open()) return {};
    const QSqlError error = m_database->lastError();
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return sqliteFailure(isNumber ? code : SQLITE_ERROR, 0, error.text());
}

Failed SqliteLink::stepThrough(SqliteStatement& statement, const Values& values,
                               const std::function<void(const Row&)>& each) const {
    if (statement.parameters() != static_cast<int>(values.size()))
        return sqliteFailure(SQLITE_ERROR, 0, QStringLiteral("too few or too many values"));
    errno = 0;
    Failed failed;
    if (!statement.bind(values.data(), static_cast<qsizetype>(values.size()))) return lastFailure();
    const SqliteRow row(statement.handle());
    int code = statement.step();
    for (; code == SQLITE_ROW; code = statement.step()) each(row);
    // While the statement stands the connection still knows why.
    if (code != SQLITE_DONE) failed = lastFailure();
    statement.reset();
    return failed;
}

Failed SqliteLink::run(const QString& statement, const Values& values,
                       const std::function<void(const Row&)>& each) {
    Prepared& kept = m_prepared[statement];
    if (kept.busy) {
        SqliteStatement own;
        if (!own.prepare(sqlite(), statement)) return lastFailure();
        return stepThrough(own, values, each);
    }
    if (!kept.own.isPrepared() && !kept.own.prepare(sqlite(), statement)) return lastFailure();
    kept.busy = true;
    Failed failed = stepThrough(kept.own, values, each);
    kept.busy = false;
    return failed;
}

Failed SqliteLink::read(const QString& statement, const Values& values,
                        const std::function<void(const Row&)>& each) {
    return run(statement, values, each);
}

Failed SqliteLink::write(const QString& statement, const Values& values, qint64& touched) {
    Failed failed = run(statement, values, [](const Row&) {});
    if (!failed) touched = sqlite3_changes64(sqlite());
    return failed;
}

Failed SqliteLink::writeLater(const QString& statement, const Values& values) {
    return run(statement, values, [](const Row&) {});
}

Failed SqliteLink::runScript(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    errno = 0;
    if (sqlite3_exec(sqlite(), utf8.constData(), nullptr, nullptr, nullptr) == SQLITE_OK) return {};
    return lastFailure();
}

Failed SqliteLink::copyRows(const QString& table, const QStringList& columns, const Values& cells) {
    const QStringList marks(columns.size(), QStringLiteral("?"));
    errno = 0;
    SqliteStatement statement;
    if (!statement.prepare(sqlite(), QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                         .arg(table, columns.join(QLatin1Char(',')),
                                              marks.join(QLatin1Char(',')))))
        return lastFailure();
    const auto width = static_cast<std::size_t>(columns.size());
    for (std::size_t row = 0; row < cells.size(); row += width) {
        const bool inserted =
            statement.bind(&cells[row], columns.size()) && statement.step() == SQLITE_DONE;
        if (!inserted) return lastFailure();
        statement.reset();
    }
    return {};
}

// Takes the write lock at once: a verb that begins by reading would fail in its middle. BEGIN
// IMMEDIATE takes that of the attachments, too, which few verbs write; whoever has the one is the
// only one to ask for the other. A store that is only being made has no table to ask for yet.
Failed SqliteLink::beginWrite() {
    const QString touchesNothing = QStringLiteral("DELETE FROM main.verb_done WHERE FALSE");
    if (!m_lock.isPrepared() && !m_lock.prepare(sqlite(), touchesNothing))
        return runPrepared(QStringLiteral("BEGIN IMMEDIATE"));
    if (Failed failed = runPrepared(QStringLiteral("BEGIN"))) return failed;
    Failed failed = stepThrough(m_lock, {}, [](const Row&) {});
    if (failed) rollback();
    return failed;
}

void SqliteLink::rollback() {
    // A full disk has ended the transaction already.
    if (sqlite3_get_autocommit(sqlite()) == 0) {
        sqlite3_exec(sqlite(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

// Other connections of this program count as others: whoever asks is the one that writes.
bool SqliteLink::changedElsewhere() {
    qint64 now = m_dataVersion;
    run(QStringLiteral("PRAGMA data_version"), {},
        [&now](const Row& row) { now = row.integer(0); });
    const qint64 before = std::exchange(m_dataVersion, now);
    return before != 0 && before != now;
}

// The file's lock is nobody's turn: without a gap the next transaction has it again.
void SqliteLink::giveWay() { sqlite3_sleep(2 * NapMs); }

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

std::unique_ptr<EngineLink> makeSqliteLink(const DatabaseAddress& address,
                                           Database::Access access) {
    return std::make_unique<SqliteLink>(address, access);
}

}  // namespace baydesk::sql
