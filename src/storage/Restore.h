#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QString>
#include <map>

namespace baydesk {

struct DatabaseAddress;

struct RestoreReport {
    QString replaced;                // where the store of before lies now; empty: there was none
    std::map<QString, qint64> rows;  // of the store as it is now, by table
    // The backup had none, and there were none to go on with: photos and signatures are not there.
    bool withoutAttachments = false;
};

// Puts a backup in the place of the store. The backup is checked first, and then its copy; the
// store of before is kept, on SQLite beside it under "NAME-replaced-MOMENT.db", of a server's store
// as a dump where backups lie. The store is the old one or the new one, whenever the power fails;
// one of an older schema is brought up to date when it is opened. A backup without attachments goes
// on with those that are there.
// Errors, and then nothing has happened: FileUnreadable, StoreNotOurs, StoreDamaged (the backup is
// not sound), StoreBusy (another program has the store open), NoPermission, DiskFull, StoreFailed.
Result<RestoreReport> restore(const DatabaseAddress& address, const QString& backup, Instant at);

}  // namespace baydesk
