#pragma once

#include "domain/order/UrgentCall.h"
#include "storage/Transaction.h"

#include <optional>
#include <vector>

namespace baydesk::urgent {

std::optional<UrgentCall> load(Session& session, StoreId store, UrgentCallId id);
std::optional<UrgentCall> loadForChange(Transaction& transaction, UrgentCallId id);

void insert(Transaction& transaction, const UrgentCall& call);
void update(Transaction& transaction, const UrgentCall& before, const UrgentCall& after);

// Everything that is not closed, the oldest first.
std::vector<UrgentCall> open(Session& session, StoreId store);

}  // namespace baydesk::urgent
