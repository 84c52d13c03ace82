#pragma once

#include "desktop/text/Formats.h"
#include "desktop/widgets/ValueTableModel.h"
#include "domain/report/Figure.h"

namespace baydesk {

// One row behind the figure that is shown; rows have no identity of their own, so it is their
// place.
struct NumberedRow {
    qint64 place = 0;  // counted from 1
    FigureKind kind = FigureKind::CarsIn;
    ReportRow row;
};
using FigureRowModel = ValueTableModel<NumberedRow>;

FigureRowModel* makeFigureRowModel(const Formats& formats, QObject* parent);
std::vector<NumberedRow> numbered(const Figure& figure);

}  // namespace baydesk
