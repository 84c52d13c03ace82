#pragma once

#include "domain/customer/Customer.h"
#include "domain/followup/FollowUp.h"
#include "domain/vehicle/Plate.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>

namespace baydesk::followups {

std::optional<FollowUpTask> load(Session& session, StoreId store, FollowUpId id);
std::optional<FollowUpTask> loadForChange(Transaction& transaction, FollowUpId id);
std::vector<FollowUpTask> ofOrder(Session& session, StoreId store, OrderId order);

void insert(Transaction& transaction, const FollowUpTask& task);
void update(Transaction& transaction, const FollowUpTask& before, const FollowUpTask& after);

// One line of the callback clerk's list.
struct DueCall {
    FollowUpId id;
    OrderId order;
    QString orderNumber;
    Plate plate;
    QString customer;
    Honorific honorific = Honorific::Unknown;
    Phone phone;
    QString vehicle;  // brand and model
    FollowUpStage stage = FollowUpStage::First;
    Instant dueAt;
    Instant overdueAt;
    int tries = 0;
};

// Open calls whose time comes before `until`, the oldest first; none to who wants no calls.
std::vector<DueCall> due(Session& session, StoreId store, Instant until, int limit);
// Open calls whose time comes at `from` or later, the next one first.
std::vector<DueCall> upcoming(Session& session, StoreId store, Instant from, int limit);
// Customers who could not be reached, listed apart, the latest first.
std::vector<DueCall> unreachable(Session& session, StoreId store, int limit);
// Of cars that left before `until`: what is due now or was called at `since` or later, with all its
// calls: whatever can have been due at any time between them.
struct StandingCall {
    FollowUpTask task;
    QString orderNumber;
    Plate plate;
    QString customer;
    bool wantsNoCalls = false;
    Instant plannedFrom;  // the delivery, or the call that reached the customer first
};
std::vector<StandingCall> standing(Session& session, StoreId store, Instant since, Instant until);
int countDue(Session& session, StoreId store, Instant until);

// All rows of a new call with what came of it.
void put(sql::Bulk& bulk, StoreId store, const FollowUpTask& task);

}  // namespace baydesk::followups
