#pragma once

class QLabel;
class QString;
class QWidget;

namespace baydesk {

// A label that shows the text as it is, whatever signs stand in it; `role` as in markAs(), empty
// for ordinary words.
QLabel* plainLabel(const QString& text, const char* role, QWidget* parent);
// The same, empty, for words that may take several lines.
QLabel* wrappedLabel(const char* role, QWidget* parent);

}  // namespace baydesk
