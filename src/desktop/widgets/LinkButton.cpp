#include "desktop/widgets/LinkButton.h"

#include "desktop/theme/Theme.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int LeastWidth = 24;

}  // namespace

LinkButton::LinkButton(QWidget* parent) : QPushButton(parent) {
    markAs(this, "link");
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkButton::minimumSizeHint() const {
    const QSize whole = QPushButton::sizeHint();
    return {std::min(whole.width(), LeastWidth), whole.height()};
}

bool LinkButton::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QPushButton::event(event);
}

void LinkButton::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int edges = sizeHint().width() - option.fontMetrics.horizontalAdvance(text());
    if (width() < sizeHint().width())
        option.text = option.fontMetrics.elidedText(text(), Qt::ElideRight, width() - edges);
    painter.drawControl(QStyle::CE_PushButton, option);
}

}  // namespace baydesk
