#pragma once

#include "storage/Verify.h"

#include <vector>

namespace baydesk::parts {

// What verify() asks about the store room: whether what is on hand is the sum of the ledger.
// Codes: stock.balance-wrong {store, part, stored, computed}, in thousandths.
std::vector<StoreCheck> checks();

}  // namespace baydesk::parts
