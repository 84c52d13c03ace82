#include "desktop/theme/Icons.h"

#include "base/Contracts.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

namespace baydesk {

namespace {

constexpr std::array<const char*, IconCount> Names{
    "today",    "reception", "quote",        "workshop",      "settlement", "follow-up", "customer",
    "parts",    "reports",   "settings",     "search",        "clock",      "phone",     "warning",
    "info",     "check",     "cross",        "plus",          "print",      "key",       "user",
    "lock",     "sign-out",  "chevron-down", "chevron-right", "car",        "undo",      "refresh",
    "language", "moon",      "columns",      "pen",           "trash",      "save",      "calendar",
    "camera",   "list",      "complaint",    "parking",
};

QByteArray drawing(Icon icon, const QColor& color) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(Icons::name(icon)));
    const bool opened = file.open(QIODevice::ReadOnly);
    BD_EXPECTS(opened);
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

class TintedIcon final : public QIconEngine {
public:
    TintedIcon(Icon icon, Token color, Token selected)
        : m_icon(icon), m_color(color), m_selected(selected) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int size = std::min(rect.width(), rect.height());
        QRect target(0, 0, size, size);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, Icons::pixmap(m_icon, size, color(mode, state), ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return Icons::pixmap(m_icon, std::min(size.width(), size.height()), color(mode, state), 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override {
        // `size` is in device pixels already.
        QPixmap result = pixmap(size, mode, state);
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine* clone() const override { return new TintedIcon(m_icon, m_color, m_selected); }
    QString key() const override { return QStringLiteral("baydesk-tinted"); }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const {
        const Tokens tokens = Tokens::current();
        if (mode == QIcon::Disabled) return tokens(Token::TextThird);
        return tokens(state == QIcon::On ? m_selected : m_color);
    }

    Icon m_icon;
    Token m_color;
    Token m_selected;
};

}  // namespace

QString Icons::name(Icon icon) {
    return QString::fromLatin1(Names.at(static_cast<std::size_t>(icon)));
}

QIcon Icons::icon(Icon icon, Token color) { return Icons::icon(icon, color, color); }

QIcon Icons::icon(Icon icon, Token color, Token selected) {
    return QIcon(new TintedIcon(icon, color, selected));
}

QPixmap Icons::pixmap(Icon icon, int size, const QColor& color, qreal pixelRatio) {
    const QString key = QStringLiteral("baydesk-icon/%1/%2/%3/%4")
                            .arg(name(icon))
                            .arg(size)
                            .arg(color.name())
                            .arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    const int pixels = qRound(size * pixelRatio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(icon, color));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

}  // namespace baydesk
