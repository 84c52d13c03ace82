#pragma once

#include <QStringList>
#include <QWidget>

namespace baydesk::testing {

// The widgets that make `root` wider than `limit`, each with its least width: for the report of a
// test that finds a screen too wide. Only the innermost ones, and only what is shown.
QStringList wideOnes(const QWidget& root, int limit);

// Alt keys that two or more controls of `root` share while both can be seen: "Alt+S: Sender, Save".
QStringList sharedKeys(const QWidget& root);

// Serves events until nothing is to be laid out any more; false if that does not end.
bool settlesDown();

}  // namespace baydesk::testing
