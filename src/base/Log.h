#pragma once

#include <QString>

namespace baydesk::log {

// The program's own diary, for whoever mends it: never translated, never a customer's data (ids
// only). Without start() the lines go to standard error.
void start(const QString& file);

void info(const QString& line);
void warning(const QString& line);
void error(const QString& line);

}  // namespace baydesk::log
