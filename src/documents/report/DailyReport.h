#pragma once

#include "application/report/DayReport.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// 营业日报: every figure by its group, how it is made, and the rows behind the figures that have
// any (mission.md, The manager's day; T12). Marked where the day is not over.
DocumentModel composeDailyReport(const DayReport& report, const PaperContext& context);

}  // namespace baydesk
