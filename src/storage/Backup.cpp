#include "storage/Backup.h"

#include "storage/Database.h"
#include "storage/backup/EngineBackup.h"
#include "storage/sqlite/SqliteFile.h"

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

}  // namespace baydesk
