#pragma once

#include <QStringList>
#include <QWidget>

namespace baydesk::testing {

// Walks everything below `root`, pages that are not shown too, and lists each control that a person
// can focus or press and that has no accessible name: "QLineEdit in FormField in Reception". Every
// screen's test expects an empty list:
//     EXPECT_EQ(unnamedControls(screen), QStringList());
QStringList unnamedControls(const QWidget& root);

// Shows the widget in a window of its own size and waits until it takes keys.
void showAndWait(QWidget& window);

}  // namespace baydesk::testing
