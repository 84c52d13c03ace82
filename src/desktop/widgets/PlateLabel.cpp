#include "desktop/widgets/PlateLabel.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLinearGradient>
#include <QPainter>

namespace baydesk {

namespace {

struct Paint {
    QBrush ground;
    QColor ink;
    QColor rim;  // the line inside the edge
};

QBrush greenGround(const QRectF& rect, const Tokens& tokens) {
    QLinearGradient gradient(rect.topLeft(), rect.bottomLeft());
    gradient.setColorAt(0, tokens(Token::PlateGreenTop));
    gradient.setColorAt(1, tokens(Token::PlateGreenBottom));
    return gradient;
}

// The left part with province and agency is yellow, the rest green.
QBrush greenYellowGround(const QRectF& rect) {
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    gradient.setColorAt(0.30, QColor(0xf5, 0xc5, 0x18));
    gradient.setColorAt(0.32, QColor(0x5c, 0xc7, 0x94));
    return gradient;
}

Paint paintOf(PlateKind kind, const QRectF& rect) {
    const Tokens tokens = Tokens::current();
    const QColor black(0x11, 0x14, 0x18);
    const QColor darkGreen(0x0b, 0x3d, 0x26);
    switch (kind) {
        case PlateKind::Blue:
            return {tokens(Token::PlateBlue), Qt::white, Qt::white};
        case PlateKind::Yellow:
            return {QColor(0xf5, 0xc5, 0x18), black, black};
        case PlateKind::Green:
            return {greenGround(rect, tokens), darkGreen, darkGreen};
        case PlateKind::GreenYellow:
            return {greenYellowGround(rect), black, black};
        case PlateKind::White:
            return {QColor(Qt::white), black, black};
        case PlateKind::Black:
            return {black, Qt::white, Qt::white};
        case PlateKind::Temporary:
            return {QColor(0xe9, 0xf2, 0xfb), black, black};
        case PlateKind::None:
            break;
    }
    return {tokens(Token::Surface), tokens(Token::TextSecond), tokens(Token::Border)};
}

QFont plateFont(PlateSize size) {
    QFont font = Theme::boldFont(size == PlateSize::Small ? metrics::FontSize : 20);
    font.setLetterSpacing(QFont::AbsoluteSpacing, size == PlateSize::Small ? 0.5 : 1.5);
    return font;
}

QString textOf(const Plate& plate) {
    return plate.isNone() ? QCoreApplication::translate("PlateLabel", "no plate") : plate.display();
}

// The dot is drawn and not written: in a Chinese font it is as wide as a character.
struct Parts {
    QString before;
    QString after;
};

Parts partsOf(const QString& text) {
    const qsizetype dot = text.indexOf(QChar(0xB7));
    return dot < 0 ? Parts{text, {}} : Parts{text.left(dot), text.mid(dot + 1)};
}

int gapOf(const Parts& parts, const QFont& font) {
    return parts.after.isEmpty() ? 0 : font.pixelSize() / 2;
}

int widthOf(const Parts& parts, const QFont& font) {
    const QFontMetrics metrics(font);
    return metrics.horizontalAdvance(parts.before) + gapOf(parts, font) +
           metrics.horizontalAdvance(parts.after);
}

void paintText(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
               const QColor& ink) {
    const Parts parts = partsOf(text);
    const int gap = gapOf(parts, font);
    const int width = widthOf(parts, font);
    QRect words(rect.center().x() - width / 2 + 1, rect.top(), width, rect.height());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, parts.before);
    if (gap == 0) return;
    words.setLeft(words.left() + QFontMetrics(font).horizontalAdvance(parts.before));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double radius = font.pixelSize() / 9.0;
    painter.drawEllipse(QPointF(words.left() + gap / 2.0 - 0.5, rect.center().y() + 0.5), radius,
                        radius);
    words.setLeft(words.left() + gap);
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, parts.after);
}

}  // namespace

QSize plateSize(const Plate& plate, PlateSize size) {
    const int words = widthOf(partsOf(textOf(plate)), plateFont(size));
    return size == PlateSize::Small ? QSize(words + 18, 22) : QSize(words + 30, 36);
}

void paintPlate(QPainter& painter, const QRect& rect, const Plate& plate, PlateSize size) {
    const QRectF outer(rect);
    const Paint paint = paintOf(plate.kind(), outer);
    const double radius = size == PlateSize::Small ? 4 : 6;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paint.ground);
    painter.drawRoundedRect(outer, radius, radius);
    const double inset = size == PlateSize::Small ? 1.5 : 2.5;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paint.rim, size == PlateSize::Small ? 1.0 : 1.5));
    painter.drawRoundedRect(outer.adjusted(inset, inset, -inset, -inset), radius - 1, radius - 1);
    paintText(painter, rect, textOf(plate), plateFont(size), paint.ink);
    painter.restore();
}

PlateLabel::PlateLabel(PlateSize size, QWidget* parent) : QWidget(parent), m_size(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void PlateLabel::setPlate(const Plate& plate) {
    m_plate = plate;
    retranslate();
}

QSize PlateLabel::sizeHint() const { return plateSize(m_plate, m_size); }

void PlateLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintPlate(painter, rect(), m_plate, m_size);
}

void PlateLabel::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void PlateLabel::retranslate() {
    setAccessibleName(textOf(m_plate));
    updateGeometry();
    update();
}

}  // namespace baydesk
