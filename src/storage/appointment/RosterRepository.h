#pragma once

#include "domain/appointment/Bay.h"
#include "domain/appointment/Roster.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>
#include <vector>

namespace baydesk::roster {

// Every bay of the store by name, those that were given up included.
std::vector<Bay> bays(Session& session, StoreId store);
std::optional<Bay> bayForChange(Transaction& transaction, BayId id);
std::optional<Bay> bayWithName(Session& session, StoreId store, const QString& name);
void insert(Transaction& transaction, Bay& bay);
void update(Transaction& transaction, const Bay& before, Bay& after);

// Of everybody, by person and day.
std::vector<WorkShift> shifts(Session& session, StoreId store);
std::vector<WorkShift> shiftsOf(Session& session, StoreId store, StaffId person);
void setShifts(Transaction& transaction, StaffId person, const std::vector<WorkShift>& before,
               const std::vector<WorkShift>& after);

// Leave that ends after `since`, by its beginning.
std::vector<Absence> absences(Session& session, StoreId store, Instant since);
std::optional<Absence> absence(Session& session, StoreId store, AbsenceId id);
void insert(Transaction& transaction, const Absence& absence);
void remove(Transaction& transaction, const Absence& absence);

void put(sql::Bulk& bulk, StoreId store, const Bay& bay);

}  // namespace baydesk::roster
