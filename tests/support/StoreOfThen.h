#pragma once

#include "storage/Database.h"

namespace baydesk::testing {

// The step with whose schema the first shops worked.
inline constexpr int StepsOfThen = 2;

// Makes a store as a program of an earlier day left it: with so many steps of the schema's history,
// and from StepsOfThen on with the rows of a small shop. Order 11 has been delivered with a brake
// job done by 2; 12, of the same car and with the same key tag, waits for work.
Done makeStoreOfThen(const DatabaseAddress& address, int steps);

}  // namespace baydesk::testing
