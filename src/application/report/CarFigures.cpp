#include "application/report/FigureMaking.h"
#include "domain/report/Punctuality.h"
#include "storage/report/CarRows.h"

namespace baydesk {

namespace {

std::vector<ReportRow> onTime(const std::vector<report::Departure>& cars,
                              bool (*kept)(const std::vector<PromiseChange>&, Instant)) {
    std::vector<ReportRow> rows;
    for (const report::Departure& car : cars) {
        if (car.express) continue;
        rows.push_back(car.row);
        rows.back().value = kept(car.promises, car.readyAt) ? 1 : 0;
    }
    return rows;
}

std::vector<ReportRow> comebacks(const std::vector<report::Departure>& cars) {
    std::vector<ReportRow> rows;
    for (const report::Departure& car : cars) {
        if (car.express) continue;
        rows.push_back(car.row);
        rows.back().value = car.cameBack ? 1 : 0;
    }
    return rows;
}

}  // namespace

std::vector<Figure> carFigures(Session& session, const ReportScope& scope) {
    const auto gone = report::departures(session, scope.store, scope.span);
    std::vector<ReportRow> out;
    for (const report::Departure& car : gone) out.push_back(car.row);
    const report::DaySpan lately{scope.cameBackSince, scope.span.until};
    const auto goneLately = scope.cameBackSince == scope.span.from
                                ? gone
                                : report::departures(session, scope.store, lately);
    return {figureOf(FigureKind::CarsIn, report::carsIn(session, scope.store, scope.span)),
            figureOf(FigureKind::CarsOut, out),
            figureOf(FigureKind::OnTimeDelivery, onTime(gone, keptItsPromises)),
            figureOf(FigureKind::OnTimeFirstPromise, onTime(gone, keptItsFirstPromise)),
            figureOf(FigureKind::Comebacks, comebacks(goneLately))};
}

}  // namespace baydesk
