#pragma once

#include "domain/parts/Part.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>

namespace baydesk::labour {

std::optional<LabourItem> load(Session& session, LabourItemId id);
std::optional<LabourItem> loadForChange(Transaction& transaction, LabourItemId id);
std::optional<LabourItem> withName(Session& session, const QString& name, const QString& section);
void insert(Transaction& transaction, LabourItem& item);
void update(Transaction& transaction, const LabourItem& before, LabourItem& after);

// Items whose name contains `text` (every one for an empty text): what is called so first, what
// begins with it next, then by section and name.
std::vector<LabourItem> find(Session& session, const QString& text, int limit);

// What may be sold in one step, the most sold of late first.
std::vector<LabourItem> expressItems(Session& session, StoreId store, int limit);

void put(sql::Bulk& bulk, const LabourItem& item);

}  // namespace baydesk::labour
