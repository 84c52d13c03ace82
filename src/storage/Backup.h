#pragma once

#include "base/Result.h"
#include "domain/Ids.h"
#include "storage/audit/AuditSealer.h"

#include <QString>
#include <map>

namespace baydesk {

class Database;
struct DatabaseAddress;

namespace sql {
class Connection;
}

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
// Errors: NotAllowed with "owner" (a counter of a server: it sees only its own stores);
// FileNotWritable (a folder, the store itself, somebody else's file), NoPermission, DiskFull,
// StoreDamaged (the copy is not sound), StoreFailed with "why".
Result<BackupReport> backup(Database& database, const QString& target);

// The same before migration `version` changes the tables, to where backups lie. The attachments are
// not in it, because no migration touches them.
Done backupBeforeMigration(sql::Connection& connection, int version);

// Puts a second copy of a backup into `folder`, which is made if only its last part is missing. It
// is read back and compared before it gets its name. Gives the copy's file.
// Errors: StoreMissing (the folder above is not there: the stick is not plugged in), NoPermission,
// DiskFull, StoreDamaged (the copy differs), StoreFailed.
Result<QString> copyBackup(const QString& file, const QString& folder);

// What is known of a backup from looking into it.
struct BackupContents {
    QString shop;        // the shop's name; a server's dump does not tell without being loaded
    qint64 orders = -1;  // -1: the same
    bool isPractice = false;
    bool hasAttachments = false;
};
// Opens it, asks the engine whether it is sound, and counts.
// Errors: FileUnreadable, StoreNotOurs, StoreDamaged, StoreFailed.
Result<BackupContents> inspectBackup(const DatabaseAddress& address, const QString& file);

}  // namespace baydesk
