#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "storage/audit/AuditSealer.h"

#include <QString>
#include <map>

namespace baydesk {

class Database;
struct DatabaseAddress;

// What a backup holds.
struct BackupReport {
    QString file;
    qint64 bytes = 0;                    // of all its files
    std::map<QString, qint64> rows;      // by table
    std::map<StoreId, AuditHead> heads;  // where each store's audit chain ended
};

// Copies the whole store to `target` while others go on working, and checks the copy before it gets
// its name; an older backup of that name is replaced only then. On SQLite the attachments are a
// second file beside it, on a server it is pg_dump's custom format. Only its owner may read it.
// Errors: FileNotWritable (a folder, the store itself, somebody else's file), NoPermission,
// DiskFull, StoreDamaged (the copy is not sound), StoreFailed with "why".
Result<BackupReport> backup(Database& database, const QString& target);

// Where backups lie unless somebody says otherwise: beside the file; of a server's store in the
// program's own folder.
QString backupFolder(const DatabaseAddress& address);
// When the newest one there was made; none of an empty folder.
Instant lastBackup(const DatabaseAddress& address);

}  // namespace baydesk
