#pragma once

#include "storage/Verify.h"

#include <vector>

namespace baydesk::settlements {

// What verify() asks about money beside the bills: nobody got back more than was paid, a mirror
// document is its settled bill below zero, what was put on account stands in the ledger of what is
// owed, and each closed shift expected what its float and the ledgers come to.
// Codes: order.refunds-wrong, reversal.total-wrong, receivable.charge-wrong
// {store, order, stored, computed}; shift.expected-wrong {store, shift, stored, computed}.
std::vector<StoreCheck> checks();

}  // namespace baydesk::settlements
