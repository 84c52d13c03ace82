#include "storage/BackupPlaces.h"
#include "storage/Database.h"
#include "storage/backup/EngineBackup.h"
#include "storage/backup/Program.h"
#include "storage/server/Owner.h"
#include "storage/sql/Connection.h"
#include "storage/sql/ServerSettings.h"

#include <QFile>
#include <QTemporaryDir>

namespace baydesk {

namespace {

// What the dump does not know goes too: a table or function of a newer schema would stand in the
// way when the older one is brought up to date. Whoever else reads or writes is waited for, but not
// for ever.
const char* const ClearSchema = R"(
SET lock_timeout = '15s';
DO $$
DECLARE each record;
BEGIN
    FOR each IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('DROP TABLE public.%I CASCADE', each.tablename);
    END LOOP;
    FOR each IN
        SELECT p.oid::regprocedure AS name FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (
            SELECT 1 FROM pg_depend d
            WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
    LOOP
        EXECUTE format('DROP ROUTINE %s CASCADE', each.name);
    END LOOP;
END $$;
)";

// The rows of one table as the dump's COPY has them: a list of texts by column.
struct DumpedTable {
    QStringList columns;
    QStringList rows;

    QString text(int row, const QString& column) const {
        const auto place = columns.indexOf(column);
        return place < 0 ? QString() : rows.value(row).split(QLatin1Char('\t')).value(place);
    }
};

Result<DumpedTable> readTable(const QString& dump, const QString& table) {
    const Result<QString> text = runProgram(
        QStringLiteral("pg_restore"), {QStringLiteral("--data-only"), QStringLiteral("--table"),
                                       table, QStringLiteral("--file=-"), dump});
    if (!text) return text.error();
    DumpedTable found;
    bool inside = false;
    for (const QString& line : text->split(QLatin1Char('\n'))) {
        if (inside && line == QLatin1String("\\.")) break;
        if (inside) found.rows.append(line);
        if (inside || !line.startsWith(QLatin1String("COPY "))) continue;
        inside = true;
        found.columns = line.section(QLatin1Char('('), 1)
                            .section(QLatin1Char(')'), 0, 0)
                            .split(QStringLiteral(", "));
    }
    return found;
}

Error notOurs(const QString& dump) {
    return Error(ErrorKind::StoreNotOurs, {}, {{QStringLiteral("path"), dump}});
}

Error damaged(const QString& dump, const Error& why) {
    return Error(ErrorKind::StoreDamaged, {},
                 {{QStringLiteral("path"), dump},
                  {QStringLiteral("why"), why.first().details.value(QStringLiteral("why"))}});
}

// Its list of contents can be read, and names the table that every store has.
Done requireDump(const QString& dump) {
    QFile file(dump);
    if (!file.open(QFile::ReadOnly) || file.read(5) != "PGDMP") return notOurs(dump);
    const Result<QString> list =
        runProgram(QStringLiteral("pg_restore"), {QStringLiteral("--list"), dump});
    if (!list) return damaged(dump, list.error());
    if (!list->contains(QStringLiteral(" TABLE DATA public store "))) return notOurs(dump);
    return {};
}

// A database that holds another program's tables is left alone.
Done requireOwnTables(sql::Connection& connection) {
    const Result<StoreCensus> found = census(connection);
    if (!found) return found.error();
    if (found->rows.empty() || found->rows.contains(QStringLiteral("schema_migration"))) return {};
    return notOurs(connection.address().location);
}

// Reads all of it, as if to load it. Who may do what is the server's: the roles of the dump's day
// may be unknown here.
Result<QString> unpack(const QString& dump, const QString& script) {
    const Result<QString> unpacked = runProgram(
        QStringLiteral("pg_restore"),
        {QStringLiteral("--clean"), QStringLiteral("--if-exists"), QStringLiteral("--no-owner"),
         QStringLiteral("--no-privileges"), QStringLiteral("--file"), script, dump});
    return unpacked ? unpacked : Result<QString>(damaged(dump, unpacked.error()));
}

}  // namespace

Result<BackupContents> inspectPostgres(const QString& dump) {
    if (const Done ours = requireDump(dump); !ours) return ours.error();
    if (const Result<QString> whole = unpack(dump, QStringLiteral("/dev/null")); !whole)
        return whole.error();
    const Result<DumpedTable> stores = readTable(dump, QStringLiteral("store"));
    if (!stores) return stores.error();
    const Result<DumpedTable> orders = readTable(dump, QStringLiteral("repair_order"));
    if (!orders) return orders.error();
    return BackupContents{stores->text(0, QStringLiteral("name")), orders->rows.size(),
                          stores->text(0, QStringLiteral("practice")) == QLatin1String("1"), true};
}

Result<RestoreReport> restorePostgres(const DatabaseAddress& address, const QString& backup,
                                      Instant at) {
    if (const Done ours = requireDump(backup); !ours) return ours.error();
    if (const Done made = makeBackupFolder(address); !made) return made.error();
    // It holds the whole store in the clear, and may be large: not where everybody's files are.
    const QTemporaryDir folder(backupFolder(address) + QStringLiteral("/restoring-XXXXXX"));
    const QString script = folder.filePath(QStringLiteral("restore.sql"));
    if (const Result<QString> whole = unpack(backup, script); !whole) return whole.error();
    const auto connection = sql::Connection::open(address, Database::Access::ReadWrite);
    if (!connection) return connection.error();
    Session session(**connection);
    if (const Done mine = counters::requireOwner(session); !mine) return mine.error();
    if (const Done ours = requireOwnTables(**connection); !ours) return ours.error();
    RestoreReport report;
    report.replaced = replacedName(address, at);
    const Result<StoreCensus> kept = backupPostgres(**connection, report.replaced);
    if (!kept) return kept.error();
    // All of it or nothing.
    const Result<QString> loaded = runProgram(
        QStringLiteral("psql"),
        {QStringLiteral("--no-psqlrc"), QStringLiteral("--quiet"), QStringLiteral("--no-password"),
         QStringLiteral("--single-transaction"), QStringLiteral("--set=ON_ERROR_STOP=1"),
         QStringLiteral("--dbname"), address.location, QStringLiteral("--command"),
         QString::fromLatin1(ClearSchema), QStringLiteral("--file"), script},
        sql::programEnvironment(address));
    if (!loaded) return loaded.error();
    // A new table is nobody's but the owner's.
    const Done allowed = (*connection)->runScript((*connection)->dialect().counterRights());
    if (!allowed) return allowed.error();
    const Result<StoreCensus> counted = census(**connection);
    if (!counted) return counted.error();
    report.rows = counted->rows;
    return report;
}

}  // namespace baydesk
