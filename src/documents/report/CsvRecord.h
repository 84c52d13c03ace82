#pragma once

#include <QStringList>

namespace baydesk {

// One line of a table for spreadsheets: every cell in quotes.
QString csvRecord(const QStringList& cells);

}  // namespace baydesk
