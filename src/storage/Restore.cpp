#include "storage/Restore.h"

#include "storage/Backup.h"
#include "storage/Database.h"
#include "storage/backup/EngineBackup.h"

#include <QFileInfo>

namespace baydesk {

Result<RestoreReport> restore(const DatabaseAddress& address, const QString& backup, Instant at) {
    const QFileInfo info(backup);
    if (!info.isFile() || !info.isReadable())
        return Error(ErrorKind::FileUnreadable, {}, {{QStringLiteral("path"), backup}});
    return address.engine == Engine::Sqlite ? restoreSqlite(address, info.absoluteFilePath(), at)
                                            : restorePostgres(address, info.absoluteFilePath(), at);
}

}  // namespace baydesk
