#include "desktop/reception/CarOutline.h"

#include "documents/order/CarDrawing.h"

#include <QColor>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace baydesk {

namespace {

QPixmap pixmapOf(CarBody body, CarView view, const QSize& pixels, const QColor& color) {
    const QString key = QStringLiteral("baydesk-outline/%1/%2/%3x%4/%5")
                            .arg(static_cast<int>(body))
                            .arg(static_cast<int>(view))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(carDrawing(body, view, color));
    QPainter painter(&pixmap);
    if (isMirrored(view)) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

}  // namespace

QRectF outlineRect(const QRectF& room) {
    const QSizeF size = QSizeF(CarDrawingSize).scaled(room.size(), Qt::KeepAspectRatio);
    QRectF rect(QPointF(), size);
    rect.moveCenter(room.center());
    return rect.toRect();  // thin lines stay sharp on whole pixels
}

QRectF paintOutline(QPainter& painter, const QRectF& room, CarBody body, CarView view,
                    const QColor& color) {
    const QRectF rect = outlineRect(room);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize();
    if (pixels.isEmpty()) return rect;
    const QPixmap pixmap = pixmapOf(body, view, pixels, color);
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
    return rect;
}

}  // namespace baydesk
