#pragma once

#include <QString>

namespace baydesk::benchmarks {

// Writes what an import of customers left in the store `from` into the store `to`, which has just
// been set up, in one transaction of the C API. Seconds that the writing took.
double copyCustomers(const QString& from, const QString& to);

}  // namespace baydesk::benchmarks
