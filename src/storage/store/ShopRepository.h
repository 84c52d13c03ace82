#pragma once

#include "domain/store/Shop.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>

namespace baydesk::shops {

std::vector<Shop> list(Session& session);
std::optional<Shop> load(Session& session, StoreId id);
// The transaction's own. Verbs that look at several rows of the store before they write one of them
// (the last manager, the ladder) take their turn by it.
std::optional<Shop> loadForChange(Transaction& transaction);
void insert(Transaction& transaction, const Shop& shop);
void update(Transaction& transaction, const Shop& before, const Shop& after);

// A setting of one store by its stable name; empty where the default holds.
QString setting(Session& session, StoreId store, const QString& name);
void setSetting(Transaction& transaction, const QString& name, const QString& value);

void put(sql::Bulk& bulk, const Shop& shop, Instant createdAt);
void putSetting(sql::Bulk& bulk, StoreId store, const QString& name, const QString& value);

}  // namespace baydesk::shops
