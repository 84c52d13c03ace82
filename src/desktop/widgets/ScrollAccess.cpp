#include "desktop/widgets/ScrollAccess.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace baydesk {

namespace {

// What scrolls, told as any other widget: its parts are its children, and one that is not there is
// nothing. Lists, tables and texts have interfaces of their own.
QAccessibleInterface* readable(const QString& className, QObject* object) {
    const bool scrolls = className == QLatin1String("QScrollArea") ||
                         className == QLatin1String("QAbstractScrollArea");
    auto* area = scrolls ? qobject_cast<QAbstractScrollArea*>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

}  // namespace

void keepScrollAreasReadable() { QAccessible::installFactory(readable); }

}  // namespace baydesk
