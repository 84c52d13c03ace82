#pragma once

#include "storage/Verify.h"

namespace baydesk::workshop {

// The shares of everybody who is dispatched to a job are the whole job.
// Codes: job.shares-wrong {store, order, job, stored, computed}.
std::vector<StoreCheck> checks();

}  // namespace baydesk::workshop
