#pragma once

#include "base/Result.h"
#include "domain/parts/Part.h"
#include "exchange/ColumnMap.h"
#include "exchange/ImportPlan.h"

#include <QStringList>

namespace baydesk {

// A row of a stock list.
struct ImportedPart {
    Part part;  // without an id
    Quantity onHand;
    QStringList unlisted;  // fields that the file has no column for: "cost", "quantity" …

    bool operator==(const ImportedPart&) const = default;
};

// Reads stock lists. The code tells articles apart: the same row again is merged, another article
// under a code that was there before is refused. Reasons of refusal: those of check(Part),
// NotANumber and OutOfRange (price, cost, quantity: negative stock too), NotFound (grade),
// AlreadyExists (code), RowBroken. Errors: FileEmpty, HeadingsUnknown; those of withMap.
Result<ImportPlan<ImportedPart>> planParts(const std::vector<ImportFile>& files,
                                           const ColumnMap& map = {},
                                           const PlanWishes& wishes = {});

}  // namespace baydesk
