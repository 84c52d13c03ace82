#include "documents/layout/CellRow.h"

#include "documents/layout/Blocks.h"

#include <algorithm>

namespace baydesk {

namespace {

void drawLines(const CellRow& row, QPainter& painter, QPointF at, int first, int past) {
    for (const CellRow::Cell& cell : row.cells) {
        const int end = std::min(past, cell.text.lineCount());
        if (first >= end) continue;
        const qreal drop = first == 0 ? cell.drop : 0;
        cell.text.draw(painter, at + QPointF(cell.left, row.padding + drop), first, end);
    }
}

int mostLines(const CellRow& row) {
    int most = 0;
    for (const CellRow::Cell& cell : row.cells) most = std::max(most, cell.text.lineCount());
    return most;
}

qreal heightOf(const CellRow& row, int first, int past) {
    qreal highest = 0;
    for (const CellRow::Cell& cell : row.cells) {
        const int end = std::min(past, cell.text.lineCount());
        if (first < end) highest = std::max(highest, cell.drop + cell.text.heightOf(first, end));
    }
    return highest + 2 * row.padding;
}

Slice sliceOf(const CellRow& row, int first, int past, bool last) {
    Slice slice;
    slice.height = heightOf(row, first, past);
    slice.draw = [row, first, past, last, height = slice.height](QPainter& painter, QPointF at) {
        drawLines(row, painter, at, first, past);
        if (last && row.ruleThickness > 0)
            drawRule(painter, at + QPointF(0, height), row.ruleWidth, row.ruleThickness,
                     row.ruleInk);
    };
    return slice;
}

}  // namespace

qreal CellRow::height() const { return heightOf(*this, 0, mostLines(*this)); }

Slices CellRow::slices(qreal room) const {
    const int lines = mostLines(*this);
    Slices slices;
    int first = 0;
    while (first < lines) {
        int past = lines;
        while (past > first + 1 && heightOf(*this, first, past) > room) --past;
        slices.push_back(sliceOf(*this, first, past, past == lines));
        first = past;
    }
    if (slices.empty()) slices.push_back(sliceOf(*this, 0, 0, true));
    return slices;
}

}  // namespace baydesk
