#include "storage/sql/Migrator.h"

#include "storage/Backup.h"
#include "storage/copy/CopyNotes.h"
#include "storage/sql/Dialect.h"
#include "storage/sql/WriteTransaction.h"

#include <algorithm>
#include <map>
#include <optional>

namespace baydesk::sql {

namespace {

// The migrations table is the migrator's own: it has to be there before the first step.
const char* const OwnTable = R"(
CREATE TABLE IF NOT EXISTS schema_migration (
    version {int64} PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_ms {int64} NOT NULL
) {strict})";

using Applied = std::map<int, QString>;  // version → checksum

// Where a store tells which programs it still serves. A server has it, because there one counter
// after the other gets the new program; a file has not, and is refused to any older one.
const char* const Served = "program_served";

Error migrationFailed(const QString& name, const QString& why) {
    return Error(ErrorKind::MigrationFailed, {},
                 {{QStringLiteral("migration"), name}, {QStringLiteral("why"), why}});
}

std::vector<QString> tables(Session& session) {
    return all(session, session.connection().dialect().listTables(), {},
               [](const Row& row) { return row.text(0); });
}

bool has(const std::vector<QString>& names, const QString& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

struct Roles {
    QString owner;  // of the tables
    QString login;  // of this connection
};

// Nothing where this connection may act for the owner.
Result<std::optional<Roles>> rolesOf(Connection& connection) {
    const QString statement = connection.dialect().ownerElsewhere();
    if (statement.isEmpty()) return std::optional<Roles>();
    Session session(connection);
    const std::optional<Roles> roles = one(session, statement, {}, [](const Row& row) {
        return Roles{row.text(0), row.text(1)};
    });
    if (session.failure()) return *session.failure();
    return roles;
}

// A login that nobody let in cannot even read which steps a store has.
Error unreadable(Connection& connection, const Error& why) {
    if (!why.has(ErrorKind::NoPermission)) return why;
    const Result<std::optional<Roles>> roles = rolesOf(connection);
    if (!roles || !*roles) return why;
    QVariantMap details = why.first().details;
    details.insert(QStringLiteral("login"), (*roles)->login);
    return Error(ErrorKind::NoPermission, {}, details);
}

// What has been applied; nothing in an empty database; an error in somebody else's.
Result<Applied> applied(Connection& connection) {
    Session session(connection);
    const std::vector<QString> names = tables(session);
    if (session.failure()) return *session.failure();
    Applied found;
    if (names.empty()) return found;
    if (!has(names, QStringLiteral("schema_migration"))) {
        return Error(ErrorKind::StoreNotOurs, {},
                     {{QStringLiteral("path"), connection.address().location}});
    }
    if (has(names, copynotes::marker())) {
        return Error(ErrorKind::StoreUnfinished, {},
                     {{QStringLiteral("path"), connection.address().location}});
    }
    forEach(session, QStringLiteral("SELECT version, checksum FROM schema_migration"), {},
            [&found](const Row& row) { found[row.number(0)] = row.text(1); });
    if (session.failure()) return unreadable(connection, *session.failure());
    return found;
}

// Whether a store with later steps than this program's, up to `version`, still serves it.
Done checkServed(Connection& connection, int version, int newest) {
    Session session(connection);
    std::optional<int> oldest;
    if (has(tables(session), QLatin1String(Served))) {
        oldest = one(session, QStringLiteral("SELECT oldest FROM %1").arg(QLatin1String(Served)),
                     {}, [](const Row& row) { return row.number(0); });
    }
    if (session.failure()) return *session.failure();
    if (oldest && *oldest <= newest) return {};
    return Error(ErrorKind::StoreNewer, {},
                 {{QStringLiteral("path"), connection.address().location},
                  {QStringLiteral("version"), version}});
}

Done checkHistory(Connection& connection, const Applied& history,
                  const std::vector<Migration>& migrations) {
    const int newest = migrations.back().version;
    if (!history.empty() && history.rbegin()->first > newest) {
        const Done served = checkServed(connection, history.rbegin()->first, newest);
        if (!served) return served;
    }
    for (const auto& [version, checksum] : history) {
        if (version > newest) break;
        const auto known =
            std::find_if(migrations.begin(), migrations.end(),
                         [number = version](const Migration& m) { return m.version == number; });
        if (known == migrations.end()) {
            return migrationFailed(QString::number(version), QStringLiteral("unknown step"));
        }
        if (known->checksum() != checksum) {
            return migrationFailed(known->name, QStringLiteral("checksum differs"));
        }
    }
    return {};
}

Done checkReferences(Session& session, const QString& name) {
    const QString statement = session.connection().dialect().countBrokenReferences();
    if (statement.isEmpty()) return {};
    const auto broken = one(session, statement, {}, [](const Row& row) { return row.integer(0); });
    if (broken.value_or(0) == 0) return {};
    return migrationFailed(name, QStringLiteral("%1 broken references").arg(*broken));
}

// Applies one step; gives false if another program has done it meanwhile. With the last one come
// the rights of those who were let in: they name the tables as they are then.
Result<bool> applyInside(Session& session, const Migration& migration, bool isLast) {
    Connection& connection = session.connection();
    const Dialect& dialect = connection.dialect();
    const Result<Applied> history = applied(connection);
    if (!history) return history.error();
    if (history->count(migration.version) > 0) return false;
    for (const QString& script :
         {dialect.migration(QString::fromLatin1(OwnTable)), dialect.migration(migration.text),
          dialect.markVersion(migration.version), isLast ? dialect.counterRights() : QString()}) {
        if (const Done done = connection.runScript(script); !done) return done.error();
    }
    if (const Done whole = checkReferences(session, migration.name); !whole) return whole.error();
    const Result<qint64> noted = connection.write(
        QStringLiteral("INSERT INTO schema_migration (version, name, checksum, applied_ms) "
                       "VALUES (?, ?, ?, ?)"),
        {migration.version, migration.name, migration.checksum(), SystemClock().now()});
    if (!noted) return noted.error();
    return true;
}

Result<bool> apply(Connection& connection, const Migration& migration, bool isLast) {
    Result<bool> done = inWriteTransaction(
        connection, [&](Session& session) { return applyInside(session, migration, isLast); });
    if (done || done.error().first().kind != ErrorKind::StoreFailed) return done;
    return migrationFailed(migration.name,
                           done.error().first().details[QStringLiteral("why")].toString());
}

// Who has to bring the store up to date, if this connection's role may not.
Done checkOwner(Connection& connection, const QString& step) {
    const Result<std::optional<Roles>> roles = rolesOf(connection);
    if (!roles) return roles.error();
    if (!*roles) return {};
    return Error(ErrorKind::MigrationFailed, {},
                 {{QStringLiteral("migration"), step},
                  {QStringLiteral("why"), QStringLiteral("not applied yet")},
                  {QStringLiteral("owner"), (*roles)->owner}});
}

Result<OpenOutcome> applyAll(Connection& connection, const std::vector<Migration>& pending,
                             bool wasEmpty) {
    if (!wasEmpty) {
        if (const Done copied = backupBeforeMigration(connection, pending.front().version);
            !copied) {
            return copied.error();
        }
    }
    bool applied = false;
    for (const Migration& migration : pending) {
        const bool isLast = migration.version == pending.back().version;
        const Result<bool> done = apply(connection, migration, isLast);
        if (!done) return done.error();
        applied = applied || *done;
    }
    if (!applied) return OpenOutcome::Ready;
    return wasEmpty ? OpenOutcome::Created : OpenOutcome::Migrated;
}

std::vector<Migration> pendingOf(const std::vector<Migration>& migrations, const Applied& history) {
    std::vector<Migration> pending;
    std::copy_if(migrations.begin(), migrations.end(), std::back_inserter(pending),
                 [&history](const Migration& m) { return !history.contains(m.version); });
    return pending;
}

}  // namespace

Result<OpenOutcome> migrate(Connection& connection, const std::vector<Migration>& migrations) {
    const Result<Applied> history = applied(connection);
    if (!history) return history.error();
    if (const Done known = checkHistory(connection, *history, migrations); !known) {
        return known.error();
    }
    const std::vector<Migration> pending = pendingOf(migrations, *history);
    if (pending.empty()) return OpenOutcome::Ready;
    if (const Done mine = checkOwner(connection, pending.front().name); !mine) return mine.error();
    const Dialect& dialect = connection.dialect();
    if (const Done begun = connection.runScript(dialect.beforeMigrations()); !begun) {
        return begun.error();
    }
    Result<OpenOutcome> outcome = applyAll(connection, pending, history->empty());
    const Done ended = connection.runScript(dialect.afterMigrations());
    if (outcome && !ended) return ended.error();
    return outcome;
}

Result<StoreState> look(Connection& connection, const std::vector<Migration>& migrations) {
    const Result<Applied> history = applied(connection);
    if (!history) return history.error();
    if (const Done known = checkHistory(connection, *history, migrations); !known) {
        return known.error();
    }
    const std::vector<Migration> pending = pendingOf(migrations, *history);
    const bool isOlder = !history->empty() && !pending.empty();
    if (isOlder)
        if (const Done mine = checkOwner(connection, pending.front().name); !mine)
            return mine.error();
    // A server that only reads, or an account that only may, says so now and not at the first car.
    const QString attempt = history->empty()
                                ? connection.dialect().migration(QString::fromLatin1(OwnTable))
                                : QStringLiteral("UPDATE verb_done SET verb = verb WHERE FALSE");
    if (const Done begun = connection.beginWrite(); !begun) return begun.error();
    const Done tried = connection.runScript(attempt);
    connection.rollback();
    if (!tried) return tried.error();
    return history->empty() ? StoreState::Empty : isOlder ? StoreState::Older : StoreState::Ready;
}

Result<OpenOutcome> requireCurrent(Connection& connection,
                                   const std::vector<Migration>& migrations) {
    const Result<Applied> history = applied(connection);
    if (!history) return history.error();
    if (history->empty()) {
        return Error(ErrorKind::StoreEmpty, {},
                     {{QStringLiteral("path"), connection.address().location}});
    }
    if (const Done known = checkHistory(connection, *history, migrations); !known) {
        return known.error();
    }
    const std::vector<Migration> pending = pendingOf(migrations, *history);
    if (pending.empty()) return OpenOutcome::Ready;
    if (const Done mine = checkOwner(connection, pending.front().name); !mine) return mine.error();
    return migrationFailed(pending.front().name, QStringLiteral("not applied yet"));
}

}  // namespace baydesk::sql
