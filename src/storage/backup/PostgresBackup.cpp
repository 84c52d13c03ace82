#include "storage/Database.h"
#include "storage/backup/EngineBackup.h"
#include "storage/backup/Program.h"
#include "storage/sql/Connection.h"
#include "storage/sql/ServerSettings.h"
#include "storage/sqlite/SqliteFile.h"
#include "storage/sqlite/VacuumInto.h"

#include <QFile>
#include <QFileInfo>

namespace baydesk {

namespace {

bool mayReplace(const QString& target) {
    QFile file(target);
    if (!file.exists()) return true;
    return file.open(QFile::ReadOnly) && file.read(5) == "PGDMP";
}

// The dump's own list of contents has to name each table's rows.
Done checkContents(const QString& dump, const StoreCensus& wanted) {
    const Result<QString> list =
        runProgram(QStringLiteral("pg_restore"), {QStringLiteral("--list"), dump});
    if (!list) return list.error();
    for (const auto& [table, count] : wanted.rows) {
        if (list->contains(QStringLiteral(" TABLE DATA public %1 ").arg(table))) continue;
        return Error(ErrorKind::StoreDamaged, {},
                     {{QStringLiteral("path"), dump}, {QStringLiteral("why"), table}});
    }
    return {};
}

Result<StoreCensus> dumpTo(sql::Connection& connection, const QString& part) {
    const Result<StoreCensus> counted = census(connection);
    if (!counted) return counted;
    if (const Done created = sqlite::createPrivate(part); !created) return created.error();
    const Result<QString> dumped =
        runProgram(QStringLiteral("pg_dump"),
                   {QStringLiteral("--format=custom"), QStringLiteral("--no-owner"),
                    QStringLiteral("--no-password"), QStringLiteral("--file"), part,
                    QStringLiteral("--dbname"), connection.address().location},
                   sql::programEnvironment(connection.address()));
    if (!dumped) return dumped.error();
    if (const Done whole = checkContents(part, *counted); !whole) return whole.error();
    if (const Done synced = sqlite::syncFile(part); !synced) return synced.error();
    return counted;
}

}  // namespace

Result<StoreCensus> backupPostgres(sql::Connection& connection, const QString& target) {
    if (!mayReplace(target)) {
        return Error(ErrorKind::FileNotWritable, {}, {{QStringLiteral("path"), target}});
    }
    const QString part = target + QLatin1String(".new");
    QFile::remove(part);
    Result<StoreCensus> dumped = dumpTo(connection, part);
    if (dumped) {
        if (const Done renamed = sqlite::renameDurably(part, target); !renamed) {
            dumped = renamed.error();
        }
    }
    QFile::remove(part);
    return dumped;
}

}  // namespace baydesk
