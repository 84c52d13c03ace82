#pragma once

#include "domain/report/Figure.h"

namespace baydesk {

// A figure without its rows: what they sum up to. A summary of a year keeps these, because the rows
// of a year do not fit where its figures do.
struct Tally {
    FigureKind kind = FigureKind::CarsIn;
    QString of = {};
    qint64 part = 0;   // the sum of the rows
    qint64 whole = 0;  // the sum of their weights

    bool operator==(const Tally&) const = default;
};

Tally tallyOf(const Figure& figure);
// The figure without rows, with its value by the kind's rule.
Figure figureOf(const Tally& tally);

// What several parts of a period come to, in the order of FigureKind and by name: sums are added,
// shares and averages made anew of all their rows. What stands at an end (what is owed, open,
// overdue) is that of the last part.
std::vector<Tally> together(const std::vector<std::vector<Tally>>& parts);

const Tally* find(const std::vector<Tally>& tallies, FigureKind kind, const QString& of);

}  // namespace baydesk
