#pragma once

#include "base/Result.h"
#include "domain/parts/Part.h"
#include "exchange/ColumnMap.h"
#include "exchange/ImportPlan.h"

namespace baydesk {

// Reads price lists of labour. Name and section together tell items apart: the same item may cost
// another price in another section. Reasons of refusal: those of check(LabourItem), NotANumber and
// OutOfRange (price, hours), AlreadyExists (name), RowBroken. Errors: FileEmpty, HeadingsUnknown;
// those of withMap.
Result<ImportPlan<LabourItem>> planLabour(const std::vector<ImportFile>& files,
                                          const ColumnMap& map = {}, const PlanWishes& wishes = {});

}  // namespace baydesk
