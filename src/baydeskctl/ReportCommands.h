#pragma once

#include "baydeskctl/Command.h"

namespace baydesk::ctl {

// report daily [--date D] [--format text|json|csv|pdf] [--output FILE]: the manager's day, each
// figure with its formula; json and csv with the rows behind them, pdf as on paper. Asks for the
// right to see reports.
Exit runReportDaily(const Invocation& invocation, Console& console);
// report weekly|monthly|yearly [--date D] [--format text|json|csv] [--output FILE]: the same
// figures of the week, month or year that this day is in, its parts side by side.
Exit runReportWeekly(const Invocation& invocation, Console& console);
Exit runReportMonthly(const Invocation& invocation, Console& console);
Exit runReportYearly(const Invocation& invocation, Console& console);

}  // namespace baydesk::ctl
