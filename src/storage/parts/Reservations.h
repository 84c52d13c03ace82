#pragma once

#include "domain/Ids.h"
#include "domain/values/Quantity.h"
#include "storage/Session.h"

#include <map>
#include <vector>

namespace baydesk::parts {

// What approved jobs of orders in the shop still lack is reserved for them (P2). It is not stored:
// it follows from the lines, so that declining, voiding and cancelling free it by themselves.
Quantity reserved(Session& session, StoreId store, PartId part);
// The same of many parts at once; parts without a reservation are not in it.
std::map<PartId, Quantity> reserved(Session& session, StoreId store);

// What is reserved for jobs whose customers agreed before this one's: who agreed first is served
// first. A job that nobody approved yet comes after all.
Quantity reservedBefore(Session& session, StoreId store, PartId part, JobId job);

}  // namespace baydesk::parts
