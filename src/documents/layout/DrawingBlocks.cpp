#include "documents/layout/Blocks.h"
#include "documents/layout/TextBox.h"

#include <QSvgRenderer>

#include <algorithm>

namespace baydesk {

namespace {

struct DrawingPlace {
    std::shared_ptr<QSvgRenderer> picture;
    bool mirrored = false;
    TextBox caption;
    std::vector<std::pair<TextBox, QPointF>> marks;  // where, in parts of the drawing
};

// As large as fits, not bent.
QRectF placed(const QSizeF& drawing, const QRectF& room) {
    QRectF rect(QPointF(), drawing.scaled(room.size(), Qt::KeepAspectRatio));
    rect.moveCenter(room.center());
    return rect;
}

void drawPicture(QPainter& painter, const DrawingPlace& place, const QRectF& rect) {
    painter.save();
    if (place.mirrored) {
        painter.translate(rect.left() + rect.right(), 0);
        painter.scale(-1, 1);
    }
    place.picture->render(&painter, rect);
    painter.restore();
}

// A number in a circle: white inside, so that it is read on the lines of the drawing.
void drawMark(QPainter& painter, const TextBox& text, QPointF at, qreal side, qreal line) {
    QRectF circle(0, 0, side, side);
    circle.moveCenter(at);
    painter.setPen(QPen(Sheet::ink(), line));
    painter.setBrush(Qt::white);
    painter.drawEllipse(circle);
    text.draw(painter, circle.topLeft() + QPointF(0, (side - text.lineHeight()) / 2));
}

DrawingPlace placeOf(const Drawing& drawing, const Sheet& sheet, qreal width, qreal side) {
    DrawingPlace place{std::make_shared<QSvgRenderer>(drawing.svg),
                       drawing.mirrored,
                       TextBox(drawing.caption, TextStyle::Small, sheet, width, TextAlign::Centre),
                       {}};
    for (const DrawingMark& mark : drawing.marks)
        place.marks.emplace_back(
            TextBox(mark.text, TextStyle::Small, sheet, side, TextAlign::Centre),
            QPointF(mark.x / 1000.0, mark.y / 1000.0));
    return place;
}

Slice drawingRow(const std::vector<DrawingPlace>& places, qreal width, qreal gap, qreal side,
                 const Sheet& sheet) {
    const qreal high = sheet.mm(24);
    qreal captions = 0;
    for (const DrawingPlace& each : places) captions = std::max(captions, each.caption.height());
    Slice slice;
    slice.gapBefore = sheet.mm(1.6);
    slice.height = high + captions;
    slice.draw = [=, line = sheet.points(0.6)](QPainter& painter, QPointF at) {
        QPointF corner = at;
        for (const DrawingPlace& each : places) {
            const QRectF rect =
                placed(each.picture->viewBoxF().size(), QRectF(corner, QSizeF(width, high)));
            drawPicture(painter, each, rect);
            for (const auto& [text, where] : each.marks)
                drawMark(
                    painter, text,
                    rect.topLeft() + QPointF(rect.width() * where.x(), rect.height() * where.y()),
                    side, line);
            each.caption.draw(painter, corner + QPointF(0, high));
            corner.rx() += width + gap;
        }
    };
    return slice;
}

}  // namespace

Slices layOut(const Drawings& drawings, const Sheet& sheet, qreal) {
    Slices slices;
    if (drawings.drawings.empty()) return slices;
    if (!drawings.heading.isEmpty())
        slices.push_back(headingSlice(drawings.heading, sheet, sheet.mm(4)));
    const auto columns = static_cast<std::size_t>(std::max(1, drawings.columns));
    const qreal gap = sheet.mm(3);
    const qreal side = sheet.mm(3.6);
    const qreal width =
        (sheet.width() - gap * static_cast<qreal>(columns - 1)) / static_cast<qreal>(columns);
    std::vector<DrawingPlace> row;
    for (const Drawing& each : drawings.drawings) {
        row.push_back(placeOf(each, sheet, width, side));
        if (row.size() < columns) continue;
        slices.push_back(drawingRow(row, width, gap, side, sheet));
        row.clear();
    }
    if (!row.empty()) slices.push_back(drawingRow(row, width, gap, side, sheet));
    return slices;
}

}  // namespace baydesk
