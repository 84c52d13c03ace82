#include "documents/layout/Blocks.h"
#include "documents/layout/CellRow.h"

#include <algorithm>
#include <numeric>

namespace baydesk {

namespace {

struct Span {
    qreal left = 0;
    qreal width = 0;
};

qreal gutter(const Sheet& sheet) { return sheet.mm(3); }

TextStyle cellStyle(RowStyle style) {
    switch (style) {
        case RowStyle::Normal:
        case RowStyle::Blank:
            return TextStyle::Body;
        case RowStyle::Note:
            return TextStyle::Label;
        case RowStyle::Group:
        case RowStyle::Subtotal:
            return TextStyle::Strong;
    }
    return TextStyle::Body;
}

bool staysInColumns(RowStyle style) {
    return style == RowStyle::Normal || style == RowStyle::Blank;
}

// The widest of what must not wrap in a column. Titles run on over the columns.
qreal widestCell(const PaperTable& table, qsizetype column, const Sheet& sheet) {
    const QString& title = table.columns[static_cast<std::size_t>(column)].title;
    qreal widest = TextBox::naturalWidth(title, TextStyle::Label, sheet);
    for (const PaperRow& row : table.rows) {
        if (column >= row.cells.size() || (!staysInColumns(row.style) && column == 0)) continue;
        widest =
            std::max(widest, TextBox::naturalWidth(row.cells[column], cellStyle(row.style), sheet));
    }
    return widest;
}

std::vector<Span> columnSpans(const PaperTable& table, const Sheet& sheet) {
    std::vector<qreal> widths(table.columns.size(), 0);
    qreal taken = gutter(sheet) * static_cast<qreal>(table.columns.size() - 1);
    int weights = 0;
    for (std::size_t at = 0; at < widths.size(); ++at) {
        if (table.columns[at].wrap) {
            weights += table.columns[at].weight;
        } else {
            // However long a code or a unit: it wraps rather than push the names off the paper.
            widths[at] = std::min(widestCell(table, static_cast<qsizetype>(at), sheet),
                                  sheet.width() * 0.17);
            taken += widths[at];
        }
    }
    const qreal rest = std::max<qreal>(0, sheet.width() - taken);
    std::vector<Span> spans;
    qreal left = 0;
    for (std::size_t at = 0; at < widths.size(); ++at) {
        const PaperColumn& column = table.columns[at];
        const qreal width = column.wrap ? rest * column.weight / weights : widths[at];
        spans.push_back({left, width});
        left += width + gutter(sheet);
    }
    return spans;
}

CellRow headerRow(const PaperTable& table, const std::vector<Span>& spans, const Sheet& sheet) {
    CellRow row;
    row.padding = sheet.mm(0.9);
    row.ruleWidth = sheet.width();
    row.ruleThickness = sheet.points(0.5);
    row.ruleInk = Sheet::ink();
    const bool named = std::any_of(table.columns.begin(), table.columns.end(),
                                   [](const PaperColumn& column) { return column.strong; });
    const qreal baseline = TextBox({}, TextStyle::Heading, sheet, 1).baseline();
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const PaperColumn& column = table.columns[at];
        const TextStyle style = column.strong ? TextStyle::Heading : TextStyle::Label;
        const TextBox title(column.title, style, sheet, spans[at].width, column.align);
        row.cells.push_back({title, spans[at].left, named ? baseline - title.baseline() : 0});
    }
    return row;
}

// The first cell of a group, note or subtotal takes the room of the empty ones after it.
Span cellSpan(const PaperRow& row, const std::vector<Span>& spans, std::size_t at) {
    Span span = spans[at];
    if (staysInColumns(row.style) || at != 0) return span;
    for (std::size_t next = 1; next < spans.size(); ++next) {
        const auto cell = static_cast<qsizetype>(next);
        if (cell < row.cells.size() && !row.cells[cell].isEmpty()) break;
        span.width = spans[next].left + spans[next].width - span.left;
    }
    return span;
}

bool hasGroups(const PaperTable& table) {
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [](const PaperRow& row) { return row.style == RowStyle::Group; });
}

qreal paddingOf(RowStyle style, const Sheet& sheet) {
    switch (style) {
        case RowStyle::Normal:
            return sheet.mm(0.62);
        case RowStyle::Blank:
            return sheet.mm(1.9);
        case RowStyle::Group:
        case RowStyle::Note:
        case RowStyle::Subtotal:
            return sheet.mm(0.95);
    }
    return 0;
}

CellRow bodyRow(const PaperTable& table, const PaperRow& row, const std::vector<Span>& spans,
                const Sheet& sheet) {
    CellRow cells;
    cells.padding = paddingOf(row.style, sheet);
    // A row with nothing in it is as high as one with a line of text.
    if (row.style == RowStyle::Blank)
        cells.cells.push_back(
            {TextBox(QStringLiteral(" "), TextStyle::Body, sheet, gutter(sheet))});
    cells.ruleWidth = sheet.width();
    // A group's title has no rule below it: it belongs to what follows.
    if (row.style != RowStyle::Group)
        cells.ruleThickness = sheet.points(row.style == RowStyle::Subtotal ? 0.5 : 0.25);
    cells.ruleInk = row.style == RowStyle::Subtotal ? Sheet::ink() : Sheet::hair();
    const bool belongsToGroup = row.style == RowStyle::Normal || row.style == RowStyle::Note;
    // A column that is just as wide as its numbers has no room to give away.
    const bool hasRoom = table.columns.front().wrap;
    const qreal indent = belongsToGroup && hasRoom && hasGroups(table) ? sheet.mm(3.5) : 0;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const auto cell = static_cast<qsizetype>(at);
        if (cell >= row.cells.size() || row.cells[cell].isEmpty()) continue;
        Span span = cellSpan(row, spans, at);
        if (at == 0) span = {span.left + indent, span.width - indent};
        cells.cells.push_back({TextBox(row.cells[cell], cellStyle(row.style), sheet, span.width,
                                       table.columns[at].align),
                               span.left});
    }
    return cells;
}

// A rule between the columns, half way from each to the next.
void ruleColumns(Slice& slice, const std::vector<Span>& spans, const Sheet& sheet) {
    const auto drawRow = slice.draw;
    slice.draw = [drawRow, spans, height = slice.height, half = gutter(sheet) / 2,
                  thin = sheet.points(0.25)](QPainter& painter, QPointF at) {
        drawRow(painter, at);
        for (std::size_t column = 1; column < spans.size(); ++column)
            painter.fillRect(QRectF(at.x() + spans[column].left - half, at.y(), thin, height),
                             Sheet::hair());
    };
}

// A group's title stays with its first row, a subtotal with the last row above it.
bool keepsWithNext(const PaperTable& table, std::size_t at) {
    if (at + 1 >= table.rows.size()) return false;
    const RowStyle next = table.rows[at + 1].style;
    return table.rows[at].style == RowStyle::Group || next == RowStyle::Subtotal ||
           next == RowStyle::Note;
}

}  // namespace

Slices layOut(const PaperTable& table, const Sheet& sheet, qreal room) {
    if (table.columns.empty()) return {};
    const std::vector<Span> spans = columnSpans(table, sheet);
    Slices slices;
    const qreal gap = sheet.mm(3.5);
    if (!table.heading.isEmpty()) slices.push_back(headingSlice(table.heading, sheet, gap));

    Slice header = headerRow(table, spans, sheet).slices(room).front();
    header.gapBefore = slices.empty() ? gap : sheet.mm(0.6);
    header.keepWithNext = !table.rows.empty();
    const auto drawHeader = header.draw;
    header.draw = [drawHeader, width = sheet.width(), thin = sheet.points(0.5)](QPainter& painter,
                                                                                QPointF at) {
        drawRule(painter, at, width, thin, Sheet::ink());
        drawHeader(painter, at);
    };
    slices.push_back(header);

    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        for (Slice& slice :
             bodyRow(table, table.rows[at], spans, sheet).slices(room - header.height)) {
            if (table.rows[at].style == RowStyle::Blank) ruleColumns(slice, spans, sheet);
            slice.repeatHeight = header.height;
            slice.repeat = header.draw;
            slice.keepWithNext = keepsWithNext(table, at);
            slices.push_back(std::move(slice));
        }
    }
    return slices;
}

}  // namespace baydesk
