#include "support/TabWalk.h"

#include "desktop/widgets/ActionBar.h"

#include <QApplication>
#include <QScrollArea>
#include <algorithm>

namespace baydesk::testing {

namespace {

constexpr int MostSteps = 300;

// What is scrolled out of sight stands at the edge at which it comes in.
QRect placeOf(const QWidget& widget, const QWidget& root) {
    QRect place(widget.mapTo(&root, QPoint()), widget.size());
    for (const QWidget* around = widget.parentWidget(); around && around != &root;
         around = around->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(around);
        if (!area) continue;
        const QRect seen(area->viewport()->mapTo(&root, QPoint()), area->viewport()->size());
        if (place.top() > seen.bottom()) place.moveBottom(seen.bottom());
        if (place.bottom() < seen.top()) place.moveTop(seen.top());
    }
    return place;
}

QString nameOf(const QWidget& widget) {
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()),
                                         widget.accessibleName());
}

bool isAgainstTheEye(const QRect& from, const QRect& to) {
    if (from.contains(to) || to.contains(from)) return false;
    const bool isAbove = to.bottom() <= from.top();
    const bool isFurtherRight = to.left() > from.left();
    const bool isBeside = to.top() < from.bottom() && from.top() < to.bottom();
    const bool isFurtherLeft = to.right() <= from.left();
    return (isAbove && !isFurtherRight) || (isBeside && isFurtherLeft);
}

// Everything that Tab stops at, in its order.
QList<QWidget*> stopsOf(QWidget& root) {
    QList<QWidget*> stops;
    QWidget* widget = root.nextInFocusChain();
    for (int step = 0; step < MostSteps && widget != &root; ++step) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (root.isAncestorOf(widget) && takesTab && widget->isVisible() && widget->isEnabled() &&
            !widget->focusProxy())
            stops << widget;
        widget = widget->nextInFocusChain();
    }
    return stops;
}

const ActionBar* barOf(const QWidget& widget) {
    for (const QWidget* around = widget.parentWidget(); around; around = around->parentWidget())
        if (const auto* bar = qobject_cast<const ActionBar*>(around)) return bar;
    return nullptr;
}

// Where reading begins: Tab comes round to it.
const QWidget* beginningOf(const QList<QWidget*>& stops, const QWidget& root) {
    const auto distance = [&root](const QWidget* stop) {
        return stop->mapTo(&root, QPoint()).manhattanLength();
    };
    return *std::min_element(stops.begin(), stops.end(), [&](const auto* one, const auto* other) {
        return distance(one) < distance(other);
    });
}

}  // namespace

QStringList stepsAgainstTheEye(QWidget& root) {
    QStringList steps;
    const QList<QWidget*> stops = stopsOf(root);
    for (qsizetype at = 1; at < stops.size(); ++at) {
        const QRect from = placeOf(*stops[at - 1], root);
        const QRect to = placeOf(*stops[at], root);
        if (isAgainstTheEye(from, to) && !barOf(*stops[at - 1]) &&
            stops[at] != beginningOf(stops, root))
            steps << QStringLiteral("%1 → %2").arg(nameOf(*stops[at - 1]), nameOf(*stops[at]));
    }
    return steps;
}

}  // namespace baydesk::testing
