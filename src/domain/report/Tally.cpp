#include "domain/report/Tally.h"

#include <algorithm>
#include <map>

namespace baydesk {

Tally tallyOf(const Figure& figure) {
    Tally tally{figure.kind, figure.of, 0, 0};
    for (const ReportRow& row : figure.rows) {
        tally.part += row.value;
        tally.whole += row.weight;
    }
    return tally;
}

Figure figureOf(const Tally& tally) {
    ReportRow all;
    all.value = tally.part;
    all.weight = tally.whole;
    Figure figure = figureOf(tally.kind, {all}, tally.of);
    figure.rows.clear();
    return figure;
}

std::vector<Tally> together(const std::vector<std::vector<Tally>>& parts) {
    std::map<std::pair<FigureKind, QString>, Tally> sums;
    for (const std::vector<Tally>& part : parts)
        for (const Tally& each : part) {
            Tally& sum = sums.try_emplace({each.kind, each.of}, Tally{each.kind, each.of, 0, 0})
                             .first->second;
            const bool adds = !standsAtTheEnd(each.kind);
            sum.part = adds ? sum.part + each.part : each.part;
            sum.whole = adds ? sum.whole + each.whole : each.whole;
        }
    std::vector<Tally> list;
    for (const auto& [key, sum] : sums) list.push_back(sum);
    return list;
}

const Tally* find(const std::vector<Tally>& tallies, FigureKind kind, const QString& of) {
    const auto found = std::find_if(tallies.begin(), tallies.end(), [&](const Tally& each) {
        return each.kind == kind && each.of == of;
    });
    return found == tallies.end() ? nullptr : &*found;
}

}  // namespace baydesk
