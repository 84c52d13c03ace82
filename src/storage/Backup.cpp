#include "storage/Backup.h"

#include "storage/BackupPlaces.h"
#include "storage/Database.h"
#include "storage/backup/EngineBackup.h"
#include "storage/backup/FileCopy.h"
#include "storage/server/Owner.h"
#include "storage/sql/Connection.h"
#include "storage/sqlite/SqliteFile.h"
#include "storage/sqlite/VacuumInto.h"

#include <QDir>
#include <QFileInfo>

namespace baydesk {

Result<BackupReport> backup(Database& database, const QString& target) {
    const QFileInfo info(target);
    if (info.isDir() || !QFileInfo(info.absolutePath()).isDir()) {
        return Error(ErrorKind::FileNotWritable, {}, {{QStringLiteral("path"), target}});
    }
    const Result<Done> mine = database.read(counters::requireOwner);
    if (!mine || !*mine) return mine ? mine->error() : mine.error();
    const QString file = info.absoluteFilePath();
    const bool isFile = database.address().engine == Engine::Sqlite;
    const Result<StoreCensus> copied = isFile ? backupSqlite(database.connection(), file)
                                              : backupPostgres(database.connection(), file);
    if (!copied) return copied.error();
    qint64 bytes = QFileInfo(file).size();
    if (isFile) bytes += QFileInfo(sqlite::attachmentsFile(file)).size();
    return BackupReport{file, bytes, copied->rows, copied->heads};
}

Done backupBeforeMigration(sql::Connection& connection, int version) {
    const DatabaseAddress& address = connection.address();
    if (const Done made = makeBackupFolder(address); !made) return made;
    const QString target =
        QDir(backupFolder(address)).filePath(migrationBackupName(address, version));
    const Result<StoreCensus> copied = address.engine == Engine::Sqlite
                                           ? backupSqliteMain(connection, target)
                                           : backupPostgres(connection, target);
    return copied ? Done() : Done(copied.error());
}

Result<QString> copyBackup(const QString& file, const QString& folder) {
    const QDir place(folder);
    if (!place.exists() && !QDir(QFileInfo(folder).path()).mkdir(place.dirName())) {
        const bool isThere = QFileInfo(QFileInfo(folder).path()).isDir();
        return Error(isThere ? ErrorKind::NoPermission : ErrorKind::StoreMissing, {},
                     {{QStringLiteral("path"), QFileInfo(folder).path()}});
    }
    const QString target = place.filePath(QFileInfo(file).fileName());
    const QString part = target + QLatin1String(".new");
    // The attachments first: a main file that has its name has everything it refers to.
    if (const QString attachments = sqlite::attachmentsFile(file); QFileInfo::exists(attachments)) {
        Done done = copyChecked(attachments, part);
        if (done) done = sqlite::renameDurably(part, sqlite::attachmentsFile(target));
        if (!done) return done.error();
    }
    Done done = copyChecked(file, part);
    if (done) done = sqlite::renameDurably(part, target);
    if (!done) return done.error();
    return target;
}

Result<BackupContents> inspectBackup(const DatabaseAddress& address, const QString& file) {
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable())
        return Error(ErrorKind::FileUnreadable, {}, {{QStringLiteral("path"), file}});
    return address.engine == Engine::Sqlite ? inspectSqlite(info.absoluteFilePath())
                                            : inspectPostgres(info.absoluteFilePath());
}

}  // namespace baydesk
