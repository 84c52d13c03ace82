#pragma once

#include "storage/Transaction.h"
#include "storage/UnitOfWork.h"

#include <QByteArray>
#include <vector>

namespace baydesk {

// The import of a long list that has begun and whose last step has not been done.
struct ImportRun {
    IdempotencyKey key;  // of the import; those of its steps follow from it
    QString kind;        // "customers": what the list is of, a stable name
    StaffId by;          // none: the operating system's user at a local file
    QString byName;
    QByteArray list;  // all of it, as exchange wrote it
};

namespace importRuns {

void keep(Transaction& transaction, const ImportRun& run);
// In the order in which they began.
std::vector<ImportRun> unfinished(Session& session, StoreId store);
void end(Transaction& transaction, const IdempotencyKey& key);

}  // namespace importRuns

}  // namespace baydesk
