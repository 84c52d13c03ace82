#pragma once

#include "documents/layout/Slice.h"
#include "documents/layout/TextBox.h"

namespace baydesk {

// Texts side by side, each at its own place: a row of a table or of a grid.
struct CellRow {
    struct Cell {
        TextBox text;
        qreal left = 0;
        qreal drop = 0;  // lowers a smaller text onto the neighbour's baseline
    };

    std::vector<Cell> cells;
    qreal padding = 0;  // above and below
    qreal ruleWidth = 0;
    qreal ruleThickness = 0;  // below the row, 0 for none
    QColor ruleInk = Sheet::hair();

    qreal height() const;
    // One slice, or several where the row is higher than a page: then it is torn between lines.
    Slices slices(qreal room) const;
};

}  // namespace baydesk
