#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace baydesk {

// A name and its value, as they stand in an environment.
using EnvironmentEntry = std::pair<QByteArray, QByteArray>;

// Runs another program to its end and gives what it printed. `more` is added to its environment,
// which nobody but this user can read: for a password, which on the command line everybody could.
// Errors: StoreFailed, with the end of its complaints as "why".
Result<QString> runProgram(const QString& program, const QStringList& arguments,
                           const std::vector<EnvironmentEntry>& more = {});

}  // namespace baydesk
