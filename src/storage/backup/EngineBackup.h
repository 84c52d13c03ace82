#pragma once

#include "base/Result.h"
#include "storage/backup/StoreCensus.h"

#include <QString>

namespace baydesk {

// See Backup.h.
Result<StoreCensus> backupSqlite(sql::Connection& connection, const QString& target);
Result<StoreCensus> backupPostgres(sql::Connection& connection, const QString& target);

}  // namespace baydesk
