#include "desktop/appointment/TimelineCard.h"

#include "desktop/theme/Theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace baydesk {

namespace {

constexpr int EndGrip = 7;
constexpr int Edge = 3;
constexpr int Inset = 6;
constexpr int LeastWords = 26;

}  // namespace

TimelineCard::TimelineCard(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void TimelineCard::setBlock(const TimelineBlock& block) {
    m_block = block;
    setAccessibleName(block.spoken);
    setToolTip(block.spoken);
    update();
}

void TimelineCard::setChosen(bool chosen) {
    m_chosen = chosen;
    update();
}

void TimelineCard::setLifted(bool lifted) {
    m_lifted = lifted;
    update();
}

void TimelineCard::paintEvent(QPaintEvent* /*event*/) {
    const Tokens tokens = Tokens::current();
    const ToneColors colors = colorsOf(m_block.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool marked = m_chosen || m_lifted || hasFocus();
    QPen pen(tokens(marked ? Token::Accent : colors.outline), marked ? 2 : 1);
    if (!m_block.firm && !marked) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(tokens(marked ? Token::AccentSoft : colors.ground));
    painter.drawRoundedRect(area, metrics::FieldRadius, metrics::FieldRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(colors.ink));
    painter.drawRoundedRect(QRectF(2, 4, Edge, height() - 8), 1.5, 1.5);

    const QRect words = rect().adjusted(Inset + Edge, 3, -Inset, -3);
    const QFont bold = Theme::boldFont();
    const QFont small = Theme::font(metrics::FontSizeSmall);
    painter.setPen(tokens(Token::Text));
    painter.setFont(bold);
    const int line = QFontMetrics(bold).height();
    if (words.width() < LeastWords) return;  // dots alone say nothing
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(bold).elidedText(m_block.title, m_block.cut, words.width()));
    if (words.height() < 2 * line) return;
    painter.setPen(tokens(Token::TextSecond));
    painter.setFont(small);
    painter.drawText(words.adjusted(0, line, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(small).elidedText(m_block.words, Qt::ElideRight, words.width()));
}

void TimelineCard::mousePressEvent(QMouseEvent* event) {
    QAbstractButton::mousePressEvent(event);
    if (event->button() != Qt::LeftButton) return;
    m_takenAt = event->globalPosition().toPoint();
    m_moving = false;
    m_grip = !m_block.movable                            ? Grip::None
             : event->position().x() > width() - EndGrip ? Grip::End
                                                         : Grip::Whole;
}

void TimelineCard::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) {
        const bool atEnd = m_block.movable && event->position().x() > width() - EndGrip;
        setCursor(atEnd ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const QPoint by = event->globalPosition().toPoint() - m_takenAt;
    if (m_grip == Grip::None) return;
    if (!m_moving && by.manhattanLength() < QApplication::startDragDistance()) return;
    m_moving = true;
    if (m_grip == Grip::End)
        Q_EMIT stretched(by.x());
    else
        Q_EMIT dragged(by);
}

void TimelineCard::mouseReleaseEvent(QMouseEvent* event) {
    const bool moved = m_moving;
    m_grip = Grip::None;
    m_moving = false;
    if (!moved) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT letGo();
}

void TimelineCard::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) Q_EMIT opened();
}

}  // namespace baydesk
