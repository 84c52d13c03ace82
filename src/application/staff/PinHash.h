#pragma once

#include <QString>

namespace baydesk {

// Argon2id with 19 MiB and 2 passes (decisions.md, People and rights): tens of milliseconds, so
// never inside a transaction. hashPin aborts if the memory cannot be had.
QString hashPin(const QString& pin);
bool pinMatches(const QString& hash, const QString& pin);

}  // namespace baydesk
