#pragma once

#include "application/Workplace.h"
#include "application/store/Backups.h"
#include "storage/Verify.h"

namespace baydesk {

// Asks everything there is to ask of a database: the file, references, attachments, the audit
// chain, the money of orders, the store room, the number series. Nothing found: it is sound.
// Errors: the store cannot be read.
Result<Findings> verifyStore(Workplace& workplace);

// What the status line says of the store.
struct StoreCare {
    QString name;
    Engine engine = Engine::Sqlite;
    BackupCare backups;
    bool isPractice = false;
};
// Errors: StoreEmpty before the first start.
Result<StoreCare> storeCare(Workplace& workplace);

}  // namespace baydesk
