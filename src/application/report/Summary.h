#pragma once

#include "application/Workplace.h"
#include "domain/report/Period.h"
#include "domain/report/Tally.h"

#include <vector>

namespace baydesk {

// The figures of some business days, without the rows behind them: one column of a summary. A
// summary is asked for part by part, so that whoever waits sees how far it is and may stop, and a
// verb never waits for a year.
struct SummaryPart {
    DateRange days;
    Instant seenAt;              // when it was put together
    bool running = false;        // its last day is not over
    std::vector<Tally> tallies;  // in the order of FigureKind; those broken down by their name
};

// As dayReport(), of these days together; days that have not come are empty. Comebacks are counted
// of the cars that were released on these days. Cost and margin are left out for who may not see
// cost. Errors: NotSignedIn, NotAllowed ("right": seeReports).
Result<SummaryPart> summaryPart(Workplace& workplace, StaffId viewer, const DateRange& days);

}  // namespace baydesk
