#include "desktop/widgets/TabOrder.h"

#include "desktop/widgets/ActionBar.h"

#include <QLayout>
#include <QScrollArea>

namespace baydesk {

namespace {

bool isStop(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
}

void collect(const QLayout& layout, QList<QWidget*>& parts);

void collect(QWidget* widget, QList<QWidget*>& parts) {
    const auto* scroll = qobject_cast<QScrollArea*>(widget);
    if (scroll && scroll->widget())
        collect(scroll->widget(), parts);
    else if (widget->layout() && !qobject_cast<ActionBar*>(widget))
        collect(*widget->layout(), parts);
    else
        parts << widget;
}

void collect(const QLayout& layout, QList<QWidget*>& parts) {
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem* item = layout.itemAt(at);
        if (item->widget()) collect(item->widget(), parts);
        if (item->layout()) collect(*item->layout(), parts);
    }
}

}  // namespace

void tabThrough(const QList<QWidget*>& parts) {
    QWidget* before = nullptr;
    for (QWidget* part : parts) {
        QList<QWidget*> stops;
        QWidget* widget = part;
        do {
            if ((widget == part || part->isAncestorOf(widget)) && isStop(*widget)) stops << widget;
            widget = widget->nextInFocusChain();
        } while (widget != part);
        for (QWidget* stop : stops) {
            if (before) QWidget::setTabOrder(before, stop);
            before = stop;
        }
    }
}

void tabFollowsLayout(QWidget* part) {
    QList<QWidget*> parts;
    collect(part, parts);
    tabThrough(parts);
}

}  // namespace baydesk
