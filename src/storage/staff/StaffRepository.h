#pragma once

#include "domain/staff/Staff.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>

namespace baydesk::staff {

std::optional<Staff> load(Session& session, StoreId store, StaffId id);
// Of somebody who works here; nothing for who does not.
std::optional<Roles> rolesOf(Session& session, StoreId store, StaffId id);
std::optional<Staff> withName(Session& session, StoreId store, const QString& name);
// Everybody of the store, who has left included, by name.
std::vector<Staff> list(Session& session, StoreId store);

void insert(Transaction& transaction, Staff& staff);
void update(Transaction& transaction, const Staff& before, Staff& after);

// Wrong PINs since the last right one, and until when the next is not even looked at.
struct PinGuard {
    int wrong = 0;
    Instant lockedUntil;
};
PinGuard pinGuard(Session& session, StaffId id);
void setPinGuard(Transaction& transaction, StaffId id, const PinGuard& guard);

void put(sql::Bulk& bulk, StoreId store, const Staff& person);

}  // namespace baydesk::staff
