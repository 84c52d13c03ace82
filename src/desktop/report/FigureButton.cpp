#include "desktop/report/FigureButton.h"

#include "desktop/theme/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace baydesk {

namespace {

constexpr int RowHeight = 28;
constexpr int Side = 8;
constexpr int LeastName = 96;
constexpr double Radius = 5;

int valueWidth(const QString& value) {
    return QFontMetrics(Theme::boldFont()).horizontalAdvance(value);
}

}  // namespace

FigureButton::FigureButton(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FigureButton::setFigure(const QString& name, const QString& value, const QString& formula) {
    setText(name);
    m_value = value;
    setAccessibleName(tr("%1: %2").arg(name, value));
    setAccessibleDescription(formula);
    setToolTip(QStringLiteral("<p>%1</p><p>%2</p>")
                   .arg(accessibleName().toHtmlEscaped(), formula.toHtmlEscaped()));
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const {
    const int name = QFontMetrics(Theme::font()).horizontalAdvance(text());
    return {3 * Side + name + valueWidth(m_value), RowHeight};
}

QSize FigureButton::minimumSizeHint() const {
    return {3 * Side + LeastName + valueWidth(m_value), RowHeight};
}

void FigureButton::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ControlModifier)) {
        click();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool FigureButton::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
    return QAbstractButton::event(event);
}

void FigureButton::paintEvent(QPaintEvent* /*event*/) {
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens(Token::Accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() || underMouse() ? QBrush(tokens(Token::AccentSoft))
                                                     : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius, Radius);
    }
    const QRect inside = rect().adjusted(Side, 0, -Side, 0);
    painter.setFont(Theme::boldFont());
    painter.setPen(tokens(Token::Text));
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, m_value);
    painter.setFont(Theme::font());
    painter.setPen(tokens(Token::TextSecond));
    const QRect room = inside.adjusted(0, 0, -valueWidth(m_value) - Side, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

}  // namespace baydesk
