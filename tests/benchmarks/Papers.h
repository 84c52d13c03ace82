#pragma once

#include "support/MeasuredShop.h"

namespace baydesk::benchmarks {

// paper/settlement-pdf: a settlement list from the order to the PDF, against QPainter drawing the
// same words at the same places.
void addPapers(MeasuredShop& shop, PlainSqlite& plain);

}  // namespace baydesk::benchmarks
