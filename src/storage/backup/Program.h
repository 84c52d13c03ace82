#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

namespace baydesk {

// Runs another program to its end and gives what it printed.
// Errors: StoreFailed, with the end of its complaints as "why".
Result<QString> runProgram(const QString& program, const QStringList& arguments);

}  // namespace baydesk
