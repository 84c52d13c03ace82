#pragma once

#include "base/Result.h"
#include "storage/Database.h"

#include <QString>
#include <functional>
#include <vector>

namespace baydesk {

// What a copied table holds, here and there.
struct CopiedTable {
    QString name;
    qint64 rows = 0;
    QString checksum;  // over all its rows, in whatever order

    bool operator==(const CopiedTable&) const = default;
};

struct CopyReport {
    std::vector<CopiedTable> tables;  // by name
    bool resumed = false;             // an earlier copy had been cut short
};

// How far it is: called after some thousand rows each.
struct CopyProgress {
    QString table;
    qint64 rows = 0;  // of this table so far
};

// Copies a whole store into an empty one, of the same engine or of the other, and compares every
// table afterwards by count and checksum. Cut short, it goes on where it was when it is called
// again; until it is done nobody else can open `to`. If the original has changed meanwhile, it
// begins anew, or fails at the end. `goOn` hears how far it is, and may end it there.
// Errors: those of Database::open for either; StoreNotEmpty; StoreChanged; StoreUnfinished (`goOn`
// said no); NotAllowed with "owner" (a counter's login of a server); StoreFailed.
Result<CopyReport> copyStore(const DatabaseAddress& from, const DatabaseAddress& to,
                             const std::function<bool(const CopyProgress&)>& goOn);

}  // namespace baydesk
