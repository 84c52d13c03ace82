#pragma once

#include "application/report/DayReport.h"
#include "baydeskctl/OpenStore.h"
#include "documents/Phrases.h"
#include "documents/report/SummaryTable.h"

#include <QJsonObject>

namespace baydesk::ctl {

// "Takings<TAB>¥1,280.00<TAB>how it is made", under the names of the groups.
QString reportText(const DayReport& report, const Phrases& phrases);
// Money in whole fen, shares in thousandths, hours in thousandths; nothing to divide by: null.
QJsonObject reportJson(const DayReport& report, const Phrases& phrases, const OpenedStore& store);

// As reportJson(), each figure with its value in each part.
QJsonObject summaryJson(const SummaryTable& table, const Phrases& phrases);

}  // namespace baydesk::ctl
