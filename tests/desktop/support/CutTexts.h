#pragma once

#include <QStringList>
#include <QWidget>

namespace baydesk::testing {

// What is shown below `root` and has less room than its words need, and what lies on its neighbour.
// Compares sizes with size hints; words that end in "…" on purpose (ElidingLabel, LinkButton,
// PrimaryButton) are not cut.
QStringList cutTexts(const QWidget& root);

}  // namespace baydesk::testing
