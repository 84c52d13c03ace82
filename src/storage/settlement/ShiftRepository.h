#pragma once

#include "domain/settlement/Shift.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>
#include <vector>

namespace baydesk::shifts {

std::optional<Shift> load(Session& session, StoreId store, ShiftId id);
// The cashier's open one; nobody's (of the command line's owner) for no id.
std::optional<Shift> open(Session& session, StoreId store, StaffId cashier);
// The same, locked until the verb ends.
std::optional<Shift> openForChange(Transaction& transaction, StaffId cashier);
// Whose shift is open.
std::vector<StaffId> openDrawers(Session& session, StoreId store);
// The newest first.
std::vector<Shift> recent(Session& session, StoreId store, int limit);

void insert(Transaction& transaction, const Shift& shift);
// Closes it with its counts.
void update(Transaction& transaction, const Shift& before, const Shift& after);

// What the ledgers of payments and receivables say.
Takings takings(Session& session, StoreId store, ShiftId shift);

// All rows of a new shift with its count.
void put(sql::Bulk& bulk, StoreId store, const Shift& shift);

}  // namespace baydesk::shifts
