#pragma once

#include <QString>

namespace baydesk {

// The text as a spreadsheet will leave it alone: with an apostrophe before what it would take for a
// formula.
QString harmless(const QString& text);

// The text without the apostrophe that harmless() put there.
QString withoutGuard(const QString& text);

}  // namespace baydesk
