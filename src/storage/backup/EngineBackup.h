#pragma once

#include "base/Result.h"
#include "storage/Backup.h"
#include "storage/Restore.h"
#include "storage/backup/StoreCensus.h"

#include <QString>

namespace baydesk {

// See Backup.h.
Result<StoreCensus> backupSqlite(sql::Connection& connection, const QString& target);
Result<StoreCensus> backupPostgres(sql::Connection& connection, const QString& target);
// Without the attachments.
Result<StoreCensus> backupSqliteMain(sql::Connection& connection, const QString& target);
Result<BackupContents> inspectSqlite(const QString& file);
Result<BackupContents> inspectPostgres(const QString& dump);

// See Restore.h.
Result<RestoreReport> restoreSqlite(const DatabaseAddress& address, const QString& backup,
                                    Instant at);
Result<RestoreReport> restorePostgres(const DatabaseAddress& address, const QString& backup,
                                      Instant at);

}  // namespace baydesk
