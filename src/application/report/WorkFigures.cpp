#include "application/report/FigureMaking.h"
#include "storage/report/WorkRows.h"

#include <map>

namespace baydesk {

namespace {

void addByTechnician(std::vector<Figure>& figures, FigureKind kind,
                     const std::vector<report::TechnicianHours>& hours) {
    std::map<QString, std::vector<ReportRow>> byName;
    for (const report::TechnicianHours& each : hours) byName[each.technician].push_back(each.row);
    for (auto& [name, rows] : byName) figures.push_back(figureOf(kind, std::move(rows), name));
}

}  // namespace

std::vector<Figure> workFigures(Session& session, const ReportScope& scope) {
    std::vector<Figure> figures{figureOf(FigureKind::QualityFailures,
                                         report::qualityChecks(session, scope.store, scope.span))};
    addByTechnician(figures, FigureKind::HoursSold,
                    report::hoursSold(session, scope.store, scope.span));
    addByTechnician(figures, FigureKind::HoursClocked,
                    report::hoursClocked(session, scope.store, scope.span, scope.end));
    return figures;
}

}  // namespace baydesk
