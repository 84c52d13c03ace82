#include "storage/backup/EngineBackup.h"
#include "storage/backup/SqliteCheck.h"
#include "storage/sql/Connection.h"
#include "storage/sqlite/SqliteFile.h"
#include "storage/sqlite/VacuumInto.h"

#include <QFile>
#include <QFileInfo>

namespace baydesk {

namespace {

// While the copy is made others may write: where it does not lie between the two counts it is made
// again.
constexpr int MostTries = 3;

Error damaged(const QString& file, const QString& why) {
    return Error(ErrorKind::StoreDamaged, {},
                 {{QStringLiteral("path"), file}, {QStringLiteral("why"), why}});
}

Result<StoreCensus> copyMain(sql::Connection& connection, const QString& part) {
    for (int tried = 1;; ++tried) {
        const Result<StoreCensus> before = census(connection);
        if (!before) return before;
        if (const Done copied = sqlite::vacuumInto(connection, part); !copied) {
            return copied.error();
        }
        const Result<StoreCensus> after = census(connection);
        if (!after) return after;
        const Result<StoreCensus> found = sqlite::checkCopy(part);
        if (!found) return found;
        if (liesBetween(*found, *before, *after)) return found;
        // Rows that came and went between the counts: only a quiet moment tells.
        if (*before == *after || tried >= MostTries) {
            return damaged(part, QStringLiteral("the copy has other rows than the store"));
        }
    }
}

Result<StoreCensus> copyAll(sql::Connection& connection, const QString& part,
                            const QString& target) {
    const QString partAttachments = sqlite::attachmentsFile(part);
    const Result<StoreCensus> copied = copyMain(connection, part);
    if (!copied) return copied;
    // Afterwards, so that everything the copy refers to is in it.
    Done done = sqlite::vacuumInto(connection, partAttachments, QStringLiteral("attachments"));
    if (done) done = sqlite::checkAttachmentsCopy(partAttachments);
    if (done) done = sqlite::renameDurably(partAttachments, sqlite::attachmentsFile(target));
    if (done) done = sqlite::renameDurably(part, target);
    if (!done) return done.error();
    return copied;
}

bool mayReplace(const sql::Connection& connection, const QString& target) {
    const QFileInfo info(target);
    if (!info.exists()) return true;
    const bool isInUse = QFileInfo::exists(target + QLatin1String("-wal"));
    const bool isItself =
        info.canonicalFilePath() == QFileInfo(connection.address().location).canonicalFilePath();
    return info.isFile() && !isInUse && !isItself && !sqlite::looksForeign(target);
}

}  // namespace

Result<StoreCensus> backupSqliteMain(sql::Connection& connection, const QString& target) {
    if (!mayReplace(connection, target)) {
        return Error(ErrorKind::FileNotWritable, {}, {{QStringLiteral("path"), target}});
    }
    const QString part = target + QLatin1String(".new");
    Result<StoreCensus> copied = copyMain(connection, part);
    if (copied) {
        if (const Done renamed = sqlite::renameDurably(part, target); !renamed)
            copied = renamed.error();
    }
    QFile::remove(part);
    return copied;
}

Result<StoreCensus> backupSqlite(sql::Connection& connection, const QString& target) {
    if (!mayReplace(connection, target)) {
        return Error(ErrorKind::FileNotWritable, {}, {{QStringLiteral("path"), target}});
    }
    const QString part = target + QLatin1String(".new");
    Result<StoreCensus> copied = copyAll(connection, part, target);
    QFile::remove(part);
    QFile::remove(sqlite::attachmentsFile(part));
    return copied;
}

}  // namespace baydesk
