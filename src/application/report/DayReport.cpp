#include "application/report/DayReport.h"

#include "application/report/FigureMaking.h"
#include "application/report/ReportRights.h"
#include "domain/report/Punctuality.h"
#include "storage/store/ShopRepository.h"

#include <algorithm>

namespace baydesk {

Result<DayReport> dayReport(Workplace& workplace, StaffId viewer, QDate day) {
    DayReport empty;
    empty.day = day;
    empty.from = workplace.calendar.startOf(day);
    empty.until = workplace.calendar.startOf(day.addDays(1));
    empty.seenAt = workplace.clock->now();
    empty.running = empty.seenAt < empty.until;
    const auto answer = workplace.database->read([&](Session& session) -> Result<DayReport> {
        const auto roles = mayReadReports(session, workplace, viewer);
        if (!roles) return roles.error();
        DayReport report = empty;
        if (const auto shop = shops::load(session, workplace.store)) report.shop = shop->name;
        const ReportScope scope{
            .store = workplace.store,
            .calendar = workplace.calendar,
            .days = {day, day},
            .cameBackSince = workplace.calendar.startOf(day.addDays(1 - ComebackDays)),
            .span = {report.from, report.until},
            .end = std::min(report.until, Instant{report.seenAt.ms + 1}),
            .seesCost = may(*roles, Right::SeeCost)};
        report.figures = figuresOf(session, scope);
        return report;
    });
    if (!answer) return answer.error();
    return *answer;
}

}  // namespace baydesk
