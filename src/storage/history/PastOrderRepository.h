#pragma once

#include "domain/history/PastOrder.h"
#include "storage/Transaction.h"
#include "storage/Verify.h"
#include "storage/vehicle/VehicleRepository.h"

#include <optional>
#include <vector>

namespace baydesk::history {

void insert(Transaction& transaction, const PastOrder& order);
// Whose it was, learned later; nothing else of a past order ever changes.
void relink(Transaction& transaction, const PastOrder& before, const PastOrder& after);

std::optional<PastOrder> withNumber(Session& session, StoreId store, const QString& origin,
                                    const QString& number);

// A car's past orders as visits, newest first, at most `limit`; of all stores. `Visit::order` is
// none: there is no page to open.
std::vector<vehicles::Visit> visits(Session& session, VehicleId vehicle, int limit);

// What verify() asks: the lines of a settled past order come to what was paid.
// Code: history.sum-wrong {store, order, stored, computed}.
std::vector<StoreCheck> checks();

}  // namespace baydesk::history
