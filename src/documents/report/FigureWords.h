#pragma once

#include "documents/Phrases.h"
#include "domain/report/Figure.h"

namespace baydesk {

// The words of the reports, the same on screen, on paper and on the command line.
QString wordFor(FigureGroup group, const Phrases& phrases);
// "Takings", without what it is broken down by.
QString nameOf(FigureKind kind, const Phrases& phrases);
// "Takings: WeChat"
QString nameOf(const Figure& figure, const Phrases& phrases);
// How the figure is made, in words (requirement T2).
QString formulaOf(FigureKind kind, const Phrases& phrases);

// "¥1,280.00", "98.5 %", "12.5 h", "17"; a dash for no value.
QString valueText(const Figure& figure);
// What one row brings to the figure: "¥120.00", "2.5 h"; of a share whether it counts: "✓", "–".
QString valueText(FigureKind kind, const ReportRow& row);
// Without signs and units, for files: "1280.00", "98.5", "12.5", "17"; empty for no value.
QString plainValue(const Figure& figure);
QString plainValue(FigureKind kind, const ReportRow& row);

}  // namespace baydesk
