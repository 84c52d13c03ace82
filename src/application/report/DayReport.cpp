#include "application/report/DayReport.h"

#include "application/report/FigureMaking.h"
#include "application/report/ReportRights.h"
#include "storage/store/ShopRepository.h"

#include <algorithm>

namespace baydesk {

namespace {

void append(std::vector<Figure>& figures, std::vector<Figure> more) {
    for (Figure& each : more) figures.push_back(std::move(each));
}

std::vector<Figure> figuresOf(Session& session, const ReportScope& scope) {
    std::vector<Figure> figures = carFigures(session, scope);
    append(figures, revenueFigures(session, scope));
    append(figures, moneyFigures(session, scope));
    append(figures, workFigures(session, scope));
    append(figures, callFigures(session, scope));
    append(figures, complaintFigures(session, scope));
    std::erase_if(figures, [&scope](const Figure& figure) {
        return showsCost(figure.kind) && !scope.seesCost;
    });
    std::stable_sort(figures.begin(), figures.end(),
                     [](const Figure& one, const Figure& other) { return one.kind < other.kind; });
    return figures;
}

}  // namespace

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
        const ReportScope scope{.store = workplace.store,
                                .calendar = workplace.calendar,
                                .day = day,
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
