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

}  // namespace baydesk
