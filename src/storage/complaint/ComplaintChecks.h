#pragma once

#include "storage/Verify.h"

namespace baydesk::complaints {

// A complaint stands on the rung on which the last entry of its ledger left it.
// Codes: complaint.rung-wrong {store, complaint, stored, computed}.
std::vector<StoreCheck> checks();

}  // namespace baydesk::complaints
