#pragma once

#include "storage/Verify.h"

#include <vector>

namespace baydesk::orders {

// What verify() asks about orders: whether each line's amount is price times quantity, whether each
// settled bill is the sum of its approved lines less discount and odd fen and was paid in full,
// whether each approved job is what the customer agreed to last, whether every photo and signature
// that an order names is kept, whether its own row tells of all its parts, and whether the numbers
// of orders, receipts, settlements and gate passes are without gap and duplicate. Codes:
// order.line-wrong
// {store, order, line, stored, computed}; order.total-wrong, order.payments-wrong
// {store, order, stored, computed}; job.consent-wrong {store, order, job, stored, computed: below
// zero where nobody agreed}, all in fen; order.photo-missing, order.signature-missing {store,
// order, id}; order.part-untold {store, order, table}; those of numberCheck.
std::vector<StoreCheck> checks();

}  // namespace baydesk::orders
