#pragma once

class QLabel;
class QString;
class QWidget;

namespace baydesk {

// A label that shows the text as it is, whatever signs stand in it; `role` as in markAs(), empty
// for ordinary words.
QLabel* plainLabel(const QString& text, const char* role, QWidget* parent);

}  // namespace baydesk
