#include "desktop/widgets/ElidingLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int LeastWidth = 24;

}  // namespace

ElidingLabel::ElidingLabel(QWidget* parent) : QLabel(parent) { setTextFormat(Qt::PlainText); }

QSize ElidingLabel::minimumSizeHint() const {
    const QSize whole = QLabel::minimumSizeHint();
    return {std::min(whole.width(), LeastWidth), whole.height()};
}

bool ElidingLabel::isCut() const { return QLabel::minimumSizeHint().width() > width(); }

bool ElidingLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidingLabel::paintEvent(QPaintEvent* event) {
    if (!isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect room = contentsRect();
    // A label of a field has its key in it; other words have none.
    const int flags = buddy() ? Qt::TextShowMnemonic : 0;
    style()->drawItemText(
        &painter, room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | flags, palette(),
        isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, room.width(), flags),
        foregroundRole());
}

}  // namespace baydesk
