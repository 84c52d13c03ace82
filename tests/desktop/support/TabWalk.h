#pragma once

#include <QStringList>
#include <QWidget>

namespace baydesk::testing {

// Walks `root` with Tab from its first control until it comes round, and lists the steps that go
// against the eye: back to the left on the same line, or up without going on to a column further
// right. The action bar is the end, from where it goes round, and its primary button comes first.
QStringList stepsAgainstTheEye(QWidget& root);

}  // namespace baydesk::testing
