#pragma once

#include "support/MeasuredShop.h"

namespace baydesk::benchmarks {

// save/take-in (a car and a customer whom nobody knows) and save/settle against the C API writing
// the rows that the verb wrote, on a copy of the store: `copy` is where to put it.
void addSaves(MeasuredShop& shop, const QString& copy);

}  // namespace baydesk::benchmarks
