#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/store/BusinessCalendar.h"

#include <QString>
#include <vector>

namespace baydesk {

struct DatabaseAddress;

// Where backups lie unless somebody says otherwise: beside the file; of a server's store in the
// program's own folder.
QString backupFolder(const DatabaseAddress& address);
// Makes that folder, for its owner alone. Errors: FileNotWritable.
Done makeBackupFolder(const DatabaseAddress& address);
// What a new backup is called: the store's own name and the moment, "baydesk-20261126-140200.db",
// so that two stores that share a folder never clear away each other's.
QString backupName(const DatabaseAddress& address, const BusinessCalendar& calendar, Instant at);
// What the copy before migration `version` is called: "baydesk-before-0012.db".
QString migrationBackupName(const DatabaseAddress& address, int version);
// Where a restore keeps the store that it replaces: beside it as "baydesk-replaced-MOMENT.db", a
// server's as a dump where backups lie; a name that is free.
QString replacedName(const DatabaseAddress& address, Instant at);

// The same for a person to read before it has happened: the moment is still open.
QString replacedPattern(const DatabaseAddress& address);

// The folder that was chosen for a second copy of each backup (another disk, a stick, a share);
// empty: none was. It is written down beside the backups, because it has to be known when the store
// cannot be opened.
QString secondFolder(const DatabaseAddress& address);
// Empty: no second copy any more. Errors: FileNotWritable.
Done chooseSecondFolder(const DatabaseAddress& address, const QString& folder);
// This store's own folder inside it: two shops may carry their copies to one share. Empty if none
// was chosen; it need not exist yet.
QString secondPlace(const DatabaseAddress& address);

enum class BackupPlace { Own, Second };

// One of the backups that lie there. Each was checked before it got its name.
struct KeptBackup {
    QString file;
    Instant madeAt;    // as its name says; a copy made elsewhere may have another time of its own
    qint64 bytes = 0;  // with its attachments
    BackupPlace place = BackupPlace::Own;
    bool beforeMigration = false;  // made because the program was renewed; the plan leaves it

    bool operator==(const KeptBackup&) const = default;
};
// Of one place, the newest first; a folder that is not there holds none.
std::vector<KeptBackup> keptBackups(const DatabaseAddress& address,
                                    const BusinessCalendar& calendar,
                                    BackupPlace place = BackupPlace::Own);
// With its attachments; false: it is still there.
bool removeBackup(const QString& file);

// Whether `folder` is on the disk that holds the store, as far as the system tells: a store on
// another computer is not. A folder that is not there is judged by the one above it.
bool isOnStoresDisk(const DatabaseAddress& address, const QString& folder);

}  // namespace baydesk
