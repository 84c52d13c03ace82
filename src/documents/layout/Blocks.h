#pragma once

#include "documents/layout/Sheet.h"
#include "documents/layout/Slice.h"

namespace baydesk {

// Each measures one block against the sheet and cuts it into slices; `room` is the height of a
// continuation page, which no slice exceeds.
Slices layOut(const FieldGrid& grid, const Sheet& sheet, qreal room);
Slices layOut(const PaperTable& table, const Sheet& sheet, qreal room);
Slices layOut(const Paragraph& paragraph, const Sheet& sheet, qreal room);
Slices layOut(const Totals& totals, const Sheet& sheet, qreal room);
Slices layOut(const Amounts& amounts, const Sheet& sheet, qreal room);
Slices layOut(const Checks& checks, const Sheet& sheet, qreal room);
Slices layOut(const Signatures& signatures, const Sheet& sheet, qreal room);
Slices layOut(const Photos& photos, const Sheet& sheet, qreal room);
Slices layOut(const Drawings& drawings, const Sheet& sheet, qreal room);
Slices layOut(const Headline& headline, const Sheet& sheet, qreal room);

// All blocks one under the other; the closing ones are chained together.
Slices layOut(const DocumentModel& model, const Sheet& sheet, qreal room);

// What the blocks have in common.
void drawRule(QPainter& painter, QPointF from, qreal width, qreal thickness, const QColor& ink);
Slice headingSlice(const QString& heading, const Sheet& sheet, qreal gapBefore);

}  // namespace baydesk
