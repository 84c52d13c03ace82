#include "application/report/Summary.h"

#include "application/report/FigureMaking.h"
#include "application/report/ReportRights.h"

#include <algorithm>

namespace baydesk {

Result<SummaryPart> summaryPart(Workplace& workplace, StaffId viewer, const DateRange& days) {
    const Instant from = workplace.calendar.startOf(days.first);
    const Instant until = workplace.calendar.startOf(days.last.addDays(1));
    const Instant now = workplace.clock->now();
    const auto answer = workplace.database->read([&](Session& session) -> Result<SummaryPart> {
        const auto roles = mayReadReports(session, workplace, viewer);
        if (!roles) return roles.error();
        const ReportScope scope{.store = workplace.store,
                                .calendar = workplace.calendar,
                                .days = days,
                                .cameBackSince = from,
                                .span = {from, until},
                                .end = std::min(until, Instant{now.ms + 1}),
                                .seesCost = may(*roles, Right::SeeCost)};
        SummaryPart part{days, now, now < until, {}};
        for (const Figure& figure : figuresOf(session, scope))
            part.tallies.push_back(tallyOf(figure));
        return part;
    });
    if (!answer) return answer.error();
    return *answer;
}

}  // namespace baydesk
