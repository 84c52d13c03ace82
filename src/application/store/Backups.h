#pragma once

#include "application/Workplace.h"
#include "domain/store/BackupPlan.h"
#include "storage/Backup.h"

#include <optional>

namespace baydesk {

// A backup that was made, and what became of its second copy.
struct MadeBackup {
    BackupReport report;
    QString copy;                      // empty: no second folder was chosen, or it failed
    std::optional<Error> copyFailure;  // the backup itself is good all the same
};

// Seals the audit, so that the copy's head covers everything in it, makes a checked backup under a
// new name where backups are kept, copies it to the second folder, and removes in both places those
// that BackupPlan no longer keeps; never the one just made.
// Errors: those of backup() and of AuditSealer.
Result<MadeBackup> makeBackup(Workplace& workplace);
// The same because somebody asks for it. Errors: NotSignedIn, NotAllowed, those of makeBackup.
Result<MadeBackup> makeBackupFor(Workplace& workplace, const Caller& caller);

// The same if the business day has none yet; nothing if this is a practice store or a counter of a
// server, whose owner makes them, or if the day has one: then only a second copy that is missing is
// made, because the stick is plugged in now. Errors: those of makeBackup; StoreEmpty before the
// first start.
Result<std::optional<MadeBackup>> makeDailyBackup(Workplace& workplace);
// The same whatever the day has; nothing of a practice store or at a counter of a server.
Result<std::optional<MadeBackup>> makeClosingBackup(Workplace& workplace);

// Where second copies go from now on, an absolute path; empty: nowhere. The newest backup is copied
// there at once. Gives the copy's file, empty if there is nothing to copy.
// Errors: NotSignedIn, NotAllowed, FileNotWritable, those of copyBackup.
Result<QString> useSecondFolder(Workplace& workplace, const Caller& caller, const QString& folder);

// What there is to fall back on.
struct BackupCare {
    DatabaseAddress address;  // of the store
    Instant newest;           // none: there is no backup
    Instant newestElsewhere;  // on another disk than the store's
    // Made by the owner of a server's tables: here is no folder, and nothing to do about it.
    bool byOwner = false;
    QString folder;
    QString secondFolder;  // empty: none was chosen
    bool secondIsThere = false;
    bool secondIsOnStoresDisk = false;
    BackupState state = BackupState::None;
    Instant at;  // when this was looked up
};
BackupCare backupCare(const Workplace& workplace);

}  // namespace baydesk
