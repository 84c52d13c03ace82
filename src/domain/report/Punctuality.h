#pragma once

#include "base/Clock.h"

#include <vector>

namespace baydesk {

struct PromiseChange;

// The car was ready by the promise in force, and every earlier promise was moved before it had
// passed: a promise that is taken back in time was not broken (mission.md, Quote and work).
bool keptItsPromises(const std::vector<PromiseChange>& promises, Instant readyAt);
// The car was ready by the promise that was made at the door, whatever was agreed later.
bool keptItsFirstPromise(const std::vector<PromiseChange>& promises, Instant readyAt);

// A comeback counts for 30 days (mission.md, The manager's day).
inline constexpr int ComebackDays = 30;

}  // namespace baydesk
