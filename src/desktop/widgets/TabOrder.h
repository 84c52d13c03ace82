#pragma once

#include <QList>

class QWidget;

namespace baydesk {

// Tab goes from one of these parts to the next, as the eye does; inside of each in the order that
// it has by itself. What is hidden keeps its place. Call it again where a part got new controls.
void tabThrough(const QList<QWidget*>& parts);

// Tab goes through everything below `part` as its layouts show it. An action bar keeps its own
// order: first what comes next.
void tabFollowsLayout(QWidget* part);

}  // namespace baydesk
