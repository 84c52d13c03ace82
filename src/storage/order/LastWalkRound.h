#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"
#include "domain/order/WalkRound.h"
#include "storage/Session.h"

namespace baydesk::orders {

// In whichever store that was; on a visit that began before `before`; of all, where that is none.
LastWalkRound lastWalkRound(Session& session, VehicleId vehicle, Instant before = {});

}  // namespace baydesk::orders
