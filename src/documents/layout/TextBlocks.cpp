#include "documents/layout/Blocks.h"
#include "documents/layout/CellRow.h"

#include <algorithm>

namespace baydesk {

void drawRule(QPainter& painter, QPointF from, qreal width, qreal thickness, const QColor& ink) {
    painter.fillRect(QRectF(from, QSizeF(width, thickness)), ink);
}

Slice headingSlice(const QString& heading, const Sheet& sheet, qreal gapBefore) {
    CellRow row;
    row.cells.push_back({TextBox(heading, TextStyle::Heading, sheet, sheet.width())});
    row.padding = sheet.mm(0.6);
    Slice slice = row.slices(sheet.height()).front();
    slice.gapBefore = gapBefore;
    slice.keepWithNext = true;
    return slice;
}

namespace {

// A small label and what it says, on one baseline.
struct Pair {
    QString label;
    QString value;
    TextStyle style = TextStyle::Body;
    TextAlign align = TextAlign::Start;
};

void addPair(CellRow& row, const Pair& pair, const Sheet& sheet, qreal left, qreal width,
             qreal labelWidth) {
    const TextBox label(pair.label, TextStyle::Label, sheet, labelWidth);
    const qreal gap = sheet.mm(2.5);
    const TextBox value(pair.value, pair.style, sheet, width - labelWidth - gap, pair.align);
    row.cells.push_back({label, left, value.baseline() - label.baseline()});
    row.cells.push_back({value, left + labelWidth + gap});
}

qreal columnWidth(int columns, qreal gap, const Sheet& sheet) {
    return (sheet.width() - gap * (columns - 1)) / columns;
}

// Fields dealt out into rows; one that does not fit beside the others begins a new row.
std::vector<std::vector<PaperField>> rowsOf(const FieldGrid& grid) {
    std::vector<std::vector<PaperField>> rows;
    int used = grid.columns;
    for (PaperField field : grid.fields) {
        field.span = std::clamp(field.span, 1, grid.columns);
        if (used + field.span > grid.columns) {
            rows.emplace_back();
            used = 0;
        }
        rows.back().push_back(field);
        used += field.span;
    }
    return rows;
}

// One label width per column, and seldom another in the next grid, so that the values line up.
std::vector<qreal> labelWidths(const FieldGrid& grid, qreal columnWidth, const Sheet& sheet) {
    std::vector<qreal> widths(static_cast<std::size_t>(grid.columns), sheet.mm(20));
    for (const std::vector<PaperField>& row : rowsOf(grid)) {
        std::size_t column = 0;
        for (const PaperField& field : row) {
            const qreal natural = TextBox::naturalWidth(field.label, TextStyle::Label, sheet);
            widths[column] = std::max(widths[column], std::min(natural, columnWidth * 0.5));
            column += static_cast<std::size_t>(field.span);
        }
    }
    return widths;
}

}  // namespace

Slices layOut(const FieldGrid& grid, const Sheet& sheet, qreal room) {
    const qreal gap = sheet.mm(5);
    const qreal width = columnWidth(grid.columns, gap, sheet);
    const std::vector<qreal> labels = labelWidths(grid, width, sheet);
    Slices slices;
    for (const std::vector<PaperField>& fields : rowsOf(grid)) {
        CellRow row;
        row.padding = sheet.mm(0.65);
        row.ruleWidth = sheet.width();
        row.ruleThickness = sheet.points(0.25);
        int column = 0;
        for (const PaperField& field : fields) {
            const qreal span = width * field.span + gap * (field.span - 1);
            addPair(row, {field.label, field.value}, sheet, (width + gap) * column, span,
                    labels[static_cast<std::size_t>(column)]);
            column += field.span;
        }
        for (Slice& slice : row.slices(room)) slices.push_back(std::move(slice));
    }
    if (!slices.empty()) slices.front().gapBefore = sheet.mm(3);
    return slices;
}

Slices layOut(const Paragraph& paragraph, const Sheet& sheet, qreal room) {
    const TextStyle style = paragraph.small ? TextStyle::Small : TextStyle::Body;
    Slices slices;
    if (!paragraph.heading.isEmpty()) {
        CellRow heading;
        heading.cells.push_back(
            {TextBox(paragraph.heading, paragraph.small ? TextStyle::Label : TextStyle::Heading,
                     sheet, sheet.width())});
        slices.push_back(heading.slices(room).front());
        slices.back().keepWithNext = true;
    }
    CellRow row;
    row.cells.push_back({TextBox(paragraph.text, style, sheet, sheet.width())});
    for (Slice& slice : row.slices(room)) slices.push_back(std::move(slice));
    slices.front().gapBefore = sheet.mm(paragraph.small ? 2 : 3.5);
    return slices;
}

Slices layOut(const Totals& totals, const Sheet& sheet, qreal room) {
    const qreal gap = sheet.mm(10);
    const qreal width = columnWidth(2, gap, sheet);
    Slices slices;
    const auto addSide = [&](CellRow& row, const std::vector<TotalRow>& side, std::size_t at,
                             qreal left) {
        if (at >= side.size()) return;
        const TotalRow& total = side[at];
        const TextStyle style = total.strong ? TextStyle::Number : TextStyle::Body;
        addPair(row, {total.label, total.value, style, TextAlign::End}, sheet, left, width,
                width * 0.5);
    };
    for (std::size_t at = 0; at < std::max(totals.left.size(), totals.right.size()); ++at) {
        CellRow row;
        row.padding = sheet.mm(0.35);
        addSide(row, totals.left, at, 0);
        addSide(row, totals.right, at, width + gap);
        for (Slice& slice : row.slices(room)) {
            slice.keepWithNext = true;
            slices.push_back(std::move(slice));
        }
    }
    if (slices.empty()) return slices;
    slices.front().gapBefore = sheet.mm(2.2);
    slices.back().keepWithNext = false;
    return slices;
}

Slices layOut(const Amounts& amounts, const Sheet& sheet, qreal room) {
    qreal labels = 0;
    qreal figures = 0;
    for (const AmountLine& line : amounts.lines) {
        labels = std::max(labels, TextBox::naturalWidth(line.label, TextStyle::Label, sheet));
        figures = std::max(figures, TextBox::naturalWidth(line.amount, TextStyle::Number, sheet));
    }
    const qreal thick = sheet.points(0.9);
    Slices slices;
    for (const AmountLine& line : amounts.lines) {
        const bool last = slices.size() + 1 == amounts.lines.size();
        CellRow row;
        row.padding = sheet.mm(line.strong ? 1.3 : 0.8);
        row.ruleWidth = sheet.width();
        row.ruleThickness = last ? thick : sheet.points(0.25);
        row.ruleInk = last ? Sheet::ink() : Sheet::hair();
        const TextBox number(line.amount, line.strong ? TextStyle::Number : TextStyle::Body, sheet,
                             figures, TextAlign::End);
        addPair(row, {line.label, line.capitals, line.strong ? TextStyle::Strong : TextStyle::Body},
                sheet, 0, sheet.width() - figures - sheet.mm(4), labels);
        const qreal drop = number.baseline() - row.cells.back().text.baseline();
        for (CellRow::Cell& cell : row.cells) cell.drop += drop;
        row.cells.push_back({number, sheet.width() - figures});
        slices.push_back(row.slices(room).front());
        slices.back().keepWithNext = !last;
    }
    if (slices.empty()) return slices;
    const auto drawRow = slices.front().draw;
    slices.front().draw = [drawRow, width = sheet.width(), thick](QPainter& painter, QPointF at) {
        drawRule(painter, at, width, thick, Sheet::ink());
        drawRow(painter, at);
    };
    slices.front().gapBefore = sheet.mm(3);
    return slices;
}

Slices layOut(const DocumentModel& model, const Sheet& sheet, qreal room) {
    Slices slices;
    const auto add = [&](const Block& block, bool chained) {
        Slices own =
            std::visit([&](const auto& content) { return layOut(content, sheet, room); }, block);
        for (Slice& slice : own) {
            slice.keepWithNext |= chained;
            slices.push_back(std::move(slice));
        }
    };
    for (const Block& block : model.blocks) add(block, false);
    for (const Block& block : model.closing) add(block, true);
    if (!slices.empty()) slices.back().keepWithNext = false;
    return slices;
}

}  // namespace baydesk
