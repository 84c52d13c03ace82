#pragma once

#include "application/settlement/Shifts.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// 收银班次报表: opening float, takings by tender, counted, difference, comment (mission.md, Money),
// and where the audit chain ended. Of an open shift it is marked so and has no count yet.
DocumentModel composeShiftReport(const ShiftView& view, const PaperContext& context);

}  // namespace baydesk
