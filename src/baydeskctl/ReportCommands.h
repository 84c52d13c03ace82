#pragma once

#include "baydeskctl/Command.h"

namespace baydesk::ctl {

// report daily [--date D] [--format text|json|csv|pdf] [--output FILE]: the manager's day, each
// figure with its formula; json and csv with the rows behind them, pdf as on paper. Asks for the
// right to see reports.
Exit runReportDaily(const Invocation& invocation, Console& console);

}  // namespace baydesk::ctl
