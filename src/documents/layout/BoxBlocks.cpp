#include "documents/layout/Blocks.h"
#include "documents/layout/CellRow.h"

#include <QImage>

#include <algorithm>

namespace baydesk {

namespace {

void drawTickBox(QPainter& painter, QRectF box, bool ticked, qreal line) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Sheet::ink(), line));
    painter.drawRect(box);
    if (!ticked) return;
    painter.setPen(QPen(Sheet::ink(), line * 2));
    const QPointF knee = box.topLeft() + QPointF(box.width() * 0.42, box.height() * 0.78);
    painter.drawPolyline(
        QPolygonF({box.topLeft() + QPointF(box.width() * 0.18, box.height() * 0.5), knee,
                   box.topLeft() + QPointF(box.width() * 0.85, box.height() * 0.2)}));
}

Slice checkRow(const std::vector<CheckItem>& items, int columns, const Sheet& sheet, qreal room) {
    const qreal width = sheet.width() / columns;
    const qreal side = sheet.mm(2.9);
    const qreal indent = side + sheet.mm(1.8);
    CellRow row;
    row.padding = sheet.mm(0.9);
    qreal left = 0;
    for (const CheckItem& item : items) {
        row.cells.push_back(
            {TextBox(item.text, TextStyle::Body, sheet, width - indent - sheet.mm(2)),
             left + indent});
        left += width;
    }
    Slice slice = row.slices(room).front();
    const auto drawTexts = slice.draw;
    const qreal top = row.padding + (row.cells.front().text.lineHeight() - side) / 2;
    slice.draw = [drawTexts, items, width, side, top, line = sheet.points(0.6)](QPainter& painter,
                                                                                QPointF at) {
        drawTexts(painter, at);
        qreal x = at.x();
        for (const CheckItem& item : items) {
            drawTickBox(painter, QRectF(x, at.y() + top, side, side), item.ticked, line);
            x += width;
        }
    };
    return slice;
}

// One signature box, measured: title above, caption below, between them the room to sign.
struct SignaturePlace {
    TextBox title;
    TextBox caption;
    QImage picture;
};

void drawPicture(QPainter& painter, const QImage& picture, QRectF room) {
    if (picture.isNull()) return;
    const QSizeF size = QSizeF(picture.size()).scaled(room.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(room.center() - QPointF(size.width(), size.height()) / 2, size),
                      picture);
}

// A printer shows no more of it, and a PDF need not carry it.
QImage forPaper(const QByteArray& bytes) {
    constexpr QSize Most(640, 480);
    const QImage picture = QImage::fromData(bytes);
    if (picture.width() <= Most.width() && picture.height() <= Most.height()) return picture;
    return picture.scaled(Most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

struct PhotoPlace {
    QImage picture;
    TextBox caption;
};

Slice photoRow(const std::vector<PhotoPlace>& places, qreal width, qreal gap, const Sheet& sheet) {
    const qreal high = sheet.mm(40);
    const qreal inset = sheet.mm(1);
    qreal captions = 0;
    for (const PhotoPlace& each : places) captions = std::max(captions, each.caption.height());
    Slice slice;
    slice.gapBefore = sheet.mm(1.6);
    slice.height = high + inset + captions;
    slice.draw = [=, line = sheet.points(0.4)](QPainter& painter, QPointF at) {
        QPointF corner = at;
        for (const PhotoPlace& each : places) {
            painter.setPen(QPen(Sheet::hair(), line));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(corner, QSizeF(width, high)));
            drawPicture(painter, each.picture,
                        QRectF(corner, QSizeF(width, high)).adjusted(inset, inset, -inset, -inset));
            each.caption.draw(painter, corner + QPointF(0, high + inset));
            corner.rx() += width + gap;
        }
    };
    return slice;
}

}  // namespace

Slices layOut(const Photos& photos, const Sheet& sheet, qreal) {
    Slices slices;
    if (photos.photos.empty()) return slices;
    if (!photos.heading.isEmpty())
        slices.push_back(headingSlice(photos.heading, sheet, sheet.mm(4)));
    const auto columns = static_cast<std::size_t>(std::max(1, photos.columns));
    const qreal gap = sheet.mm(4);
    const qreal width =
        (sheet.width() - gap * static_cast<qreal>(columns - 1)) / static_cast<qreal>(columns);
    std::vector<PhotoPlace> row;
    for (const Photo& each : photos.photos) {
        row.push_back(
            {forPaper(each.picture), TextBox(each.caption, TextStyle::Small, sheet, width)});
        if (row.size() < columns) continue;
        slices.push_back(photoRow(row, width, gap, sheet));
        row.clear();
    }
    if (!row.empty()) slices.push_back(photoRow(row, width, gap, sheet));
    return slices;
}

Slices layOut(const Checks& checks, const Sheet& sheet, qreal room) {
    Slices slices;
    if (!checks.heading.isEmpty())
        slices.push_back(headingSlice(checks.heading, sheet, sheet.mm(4)));
    const auto columns = static_cast<std::size_t>(std::max(1, checks.columns));
    for (std::size_t at = 0; at < checks.items.size(); at += columns) {
        const std::size_t past = std::min(at + columns, checks.items.size());
        const auto begin = checks.items.begin();
        slices.push_back(checkRow(
            {begin + static_cast<std::ptrdiff_t>(at), begin + static_cast<std::ptrdiff_t>(past)},
            static_cast<int>(columns), sheet, room));
    }
    return slices;
}

Slices layOut(const Signatures& signatures, const Sheet& sheet, qreal) {
    if (signatures.boxes.empty()) return {};
    const auto count = static_cast<qreal>(signatures.boxes.size());
    const qreal gap = sheet.mm(5);
    const qreal width = (sheet.width() - gap * (count - 1)) / count;
    const qreal inset = sheet.mm(1.5);
    std::vector<SignaturePlace> places;
    qreal titles = 0;
    qreal captions = 0;
    for (const SignatureBox& box : signatures.boxes) {
        places.push_back({TextBox(box.title, TextStyle::Label, sheet, width - 2 * inset),
                          TextBox(box.caption, TextStyle::Small, sheet, width - 2 * inset),
                          QImage::fromData(box.picture)});
        titles = std::max(titles, places.back().title.height());
        captions = std::max(captions, places.back().caption.height());
    }
    Slice slice;
    slice.gapBefore = sheet.mm(3.2);
    const qreal signing = sheet.mm(10.5);
    slice.height = titles + signing + captions + 2 * inset;
    slice.draw = [=, height = slice.height, line = sheet.points(0.5)](QPainter& painter,
                                                                      QPointF at) {
        QPointF corner = at;
        for (const SignaturePlace& place : places) {
            painter.setPen(QPen(Sheet::soft(), line));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(corner, QSizeF(width, height)));
            const QPointF inside = corner + QPointF(inset, inset);
            place.title.draw(painter, inside);
            drawPicture(painter, place.picture,
                        QRectF(inside + QPointF(0, titles), QSizeF(width - 2 * inset, signing)));
            place.caption.draw(
                painter, inside + QPointF(0, titles + signing + captions - place.caption.height()));
            corner.rx() += width + gap;
        }
    };
    return {slice};
}

Slices layOut(const Headline& headline, const Sheet& sheet, qreal) {
    const TextBox text(headline.text, TextStyle::Headline, sheet, sheet.width() - sheet.mm(10),
                       TextAlign::Centre);
    const TextBox caption(headline.caption, TextStyle::Label, sheet, sheet.width() - sheet.mm(10),
                          TextAlign::Centre);
    Slice slice;
    slice.gapBefore = sheet.mm(5);
    const qreal inset = sheet.mm(3);
    slice.height = text.height() + caption.height() + 2 * inset;
    slice.draw = [=, width = sheet.width(), height = slice.height, left = sheet.mm(5),
                  radius = sheet.mm(3), line = sheet.points(1.2)](QPainter& painter, QPointF at) {
        painter.setPen(QPen(Sheet::ink(), line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(at, QSizeF(width, height)), radius, radius);
        text.draw(painter, at + QPointF(left, inset));
        caption.draw(painter, at + QPointF(left, inset + text.height()));
    };
    return {slice};
}

}  // namespace baydesk
