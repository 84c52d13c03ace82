#pragma once

#include "base/Result.h"
#include "storage/audit/AuditSealer.h"

#include <QString>
#include <map>

namespace baydesk {

namespace sql {
class Connection;
}

// What is compared between a store and its copy.
struct StoreCensus {
    std::map<QString, qint64> rows;
    std::map<StoreId, AuditHead> heads;

    bool operator==(const StoreCensus&) const = default;
};

Result<StoreCensus> census(sql::Connection& connection);

// Whether a copy may have been made at a moment between the two counts: others may write meanwhile.
// Where nothing was written it has to be the same.
bool liesBetween(const StoreCensus& copy, const StoreCensus& before, const StoreCensus& after);

}  // namespace baydesk
