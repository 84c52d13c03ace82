#include "desktop/reception/CarOutline.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

namespace baydesk {

namespace {

constexpr qreal OutlineWidth = 200;  // of every drawing's view box
constexpr qreal OutlineHeight = 110;

constexpr std::array Bodies = {"saloon",    "suv",    "van",       "truck",
                               "excavator", "pickup", "motorcycle"};
static_assert(Bodies.size() == CarBodyCount);

QString drawingOf(CarBody body, CarView view) {
    const QString car = QLatin1String(Bodies.at(static_cast<std::size_t>(body)));
    switch (view) {
        case CarView::Left:
        case CarView::Right:
            return car + QStringLiteral("-left");
        case CarView::Front:
            return car + QStringLiteral("-front");
        case CarView::Rear:
            return car + QStringLiteral("-rear");
        case CarView::Roof:
            return car + QStringLiteral("-roof");
        case CarView::Inside:
            return QStringLiteral("inside");
        case CarView::Dash:
            return QStringLiteral("dash");
        case CarView::Seats:
            return QStringLiteral("seats");
        case CarView::Cab:
            return QStringLiteral("machine-cab");
        case CarView::Platform:
            return QStringLiteral("machine-platform");
        case CarView::UpperWorks:
            return QStringLiteral("machine-upper");
        case CarView::LowerWorks:
            return QStringLiteral("machine-lower");
        case CarView::Engine:
            return QStringLiteral("machine-engine");
        case CarView::Oils:
            return QStringLiteral("machine-oils");
        case CarView::Grease:
            return QStringLiteral("machine-grease");
    }
    return {};
}

QPixmap pixmapOf(const QString& name, bool mirrored, const QSize& pixels, const QColor& color) {
    const QString key = QStringLiteral("baydesk-outline/%1/%2/%3x%4/%5")
                            .arg(name)
                            .arg(mirrored)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    QFile file(QStringLiteral(":/outlines/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", color.name().toLatin1());
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing);
    QPainter painter(&pixmap);
    if (mirrored) {
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
    const QSizeF size =
        QSizeF(OutlineWidth, OutlineHeight).scaled(room.size(), Qt::KeepAspectRatio);
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
    const QPixmap pixmap = pixmapOf(drawingOf(body, view), view == CarView::Right, pixels, color);
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
    return rect;
}

}  // namespace baydesk
