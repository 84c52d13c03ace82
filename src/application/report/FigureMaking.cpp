#include "application/report/FigureMaking.h"

#include <algorithm>

namespace baydesk {

namespace {

void append(std::vector<Figure>& figures, std::vector<Figure> more) {
    for (Figure& each : more) figures.push_back(std::move(each));
}

}  // namespace

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

}  // namespace baydesk
