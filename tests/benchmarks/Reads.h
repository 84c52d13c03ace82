#pragma once

#include "support/MeasuredShop.h"

namespace baydesk::benchmarks {

// What is asked of the store, against the C API on the same file:
//   search/…        the matching terms by the most recent visit, and what a line says of each hit,
//                   by key
//   page/order      every row of the order, of its car and of its people, table by table
//   list/…, report/…   the program's own statements
void addSearches(MeasuredShop& shop, PlainSqlite& plain);
void addOrderPage(MeasuredShop& shop, PlainSqlite& plain);
void addLists(MeasuredShop& shop, PlainSqlite& plain);
void addReports(MeasuredShop& shop, PlainSqlite& plain);

}  // namespace baydesk::benchmarks
