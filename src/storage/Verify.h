#pragma once

#include "base/Result.h"
#include "storage/Session.h"

#include <QString>
#include <QVariantMap>
#include <functional>
#include <vector>

namespace baydesk {

class Database;

// Something that is not as it must be. `code` is stable ("audit.row-altered"); desktop and command
// line make the sentence from it and the details.
struct Finding {
    QString code;
    QVariantMap details;

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

// One question put to the store. Rooms bring their own (the money of orders, numbers in series).
using StoreCheck = std::function<void(Session&, Findings&)>;

// Where the numbers of a series are used. `statement` is a SELECT of store id, period and the
// number as an integer, one row each.
struct NumberedThings {
    QString series;
    QString statement;
};

// Every number up to the last one given is used exactly once.
// Codes: number.gap, number.duplicate, number.not-given {series, store, period, number}.
StoreCheck numberCheck(NumberedThings things);

// Codes: file.damaged {why}, reference.missing {table, rows, parent}, attachment.damaged {id},
// audit.row-missing, audit.row-altered, audit.values-altered, audit.link-missing,
// audit.link-altered, audit.head-altered, audit.row-not-announced {store, seq, audit}, and those of
// `more`. Nothing at all: the store is sound. Errors: the store cannot be read.
Result<Findings> verify(Database& database, const std::vector<StoreCheck>& more);

}  // namespace baydesk
