#include "desktop/widgets/Chip.h"

#include "desktop/theme/Theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int Height = 22;
constexpr int Side = 9;
constexpr int IconSize = 13;
constexpr int Gap = 4;
constexpr int LeastWidth = 64;

}  // namespace

ToneColors colorsOf(Tone tone) {
    switch (tone) {
        case Tone::Neutral:
            return {Token::TextSecond, Token::Surface, Token::Border};
        case Tone::Accent:
            return {Token::Accent, Token::AccentSoft, Token::AccentSoft};
        case Tone::Amber:
            return {Token::Amber, Token::AmberSoft, Token::AmberSoft};
        case Tone::Red:
            return {Token::Red, Token::RedSoft, Token::RedSoft};
        case Tone::Green:
            return {Token::Green, Token::GreenSoft, Token::GreenSoft};
    }
    return {Token::Text, Token::Surface, Token::Border};
}

QSize chipSize(const ChipText& chip, const QFont& font) {
    const int words = QFontMetrics(font).horizontalAdvance(chip.text);
    return {words + 2 * Side + (chip.icon ? IconSize + Gap : 0), Height};
}

void paintChip(QPainter& painter, const QRect& rect, const ChipText& chip, const QFont& font) {
    const Tokens tokens = Tokens::current();
    const ToneColors colors = colorsOf(chip.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens(colors.outline));
    painter.setBrush(tokens(colors.ground));
    const QRectF pill = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    QRect words = rect.adjusted(Side, 0, -Side, 0);
    if (chip.icon) {
        const QRect sign(words.left(), rect.center().y() - IconSize / 2, IconSize, IconSize);
        painter.drawPixmap(sign, Icons::pixmap(*chip.icon, IconSize, tokens(colors.ink),
                                               painter.device()->devicePixelRatioF()));
        words.setLeft(sign.right() + 1 + Gap);
    }
    painter.setPen(tokens(colors.ink));
    painter.setFont(font);
    const QString text =
        QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, words.width() + 1);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
}

Chip::Chip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(Tone tone, const QString& text, QWidget* parent) : Chip(parent) {
    setContent({tone, text});
}

void Chip::setContent(ChipText chip) {
    m_chip = std::move(chip);
    setAccessibleName(m_chip.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return chipSize(m_chip, Theme::font(metrics::FontSizeSmall)); }

void Chip::setMayShrink() {
    m_mayShrink = true;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Chip::minimumSizeHint() const {
    const QSize whole = sizeHint();
    if (!m_mayShrink) return whole;
    return {std::min(whole.width(), LeastWidth), whole.height()};
}

bool Chip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_chip.text, this);
        return true;
    }
    return QWidget::event(event);
}

void Chip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, Theme::font(metrics::FontSizeSmall));
}

}  // namespace baydesk
