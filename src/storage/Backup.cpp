#include "storage/Backup.h"

#include "storage/DataFolder.h"
#include "storage/Database.h"
#include "storage/backup/EngineBackup.h"
#include "storage/sqlite/SqliteFile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace baydesk {

Result<BackupReport> backup(Database& database, const QString& target) {
    const QFileInfo info(target);
    if (info.isDir() || !QFileInfo(info.absolutePath()).isDir()) {
        return Error(ErrorKind::FileNotWritable, {}, {{QStringLiteral("path"), target}});
    }
    const QString file = info.absoluteFilePath();
    const bool isFile = database.address().engine == Engine::Sqlite;
    const Result<StoreCensus> copied = isFile ? backupSqlite(database.connection(), file)
                                              : backupPostgres(database.connection(), file);
    if (!copied) return copied.error();
    qint64 bytes = QFileInfo(file).size();
    if (isFile) bytes += QFileInfo(sqlite::attachmentsFile(file)).size();
    return BackupReport{file, bytes, copied->rows, copied->heads};
}

QString backupFolder(const DatabaseAddress& address) {
    const QString home = address.engine == Engine::Sqlite
                             ? QFileInfo(address.location).absolutePath()
                             : dataFolder().path();
    return home + QStringLiteral("/backups");
}

Instant lastBackup(const DatabaseAddress& address) {
    const QString ending =
        address.engine == Engine::Sqlite ? QStringLiteral("db") : QStringLiteral("dump");
    const QFileInfoList files =
        QDir(backupFolder(address))
            .entryInfoList({QStringLiteral("baydesk-*.") + ending}, QDir::Files, QDir::Time);
    return files.isEmpty() ? Instant() : Instant{files.first().lastModified().toMSecsSinceEpoch()};
}

}  // namespace baydesk
