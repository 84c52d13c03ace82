#pragma once

#include "application/Verb.h"

#include <vector>

namespace baydesk::testing {

inline constexpr int VerbCount = static_cast<int>(Verb::HandleUrgentCall) + 1;

inline std::vector<Verb> everyVerb() {
    std::vector<Verb> verbs;
    for (int verb = 0; verb < VerbCount; ++verb) verbs.push_back(static_cast<Verb>(verb));
    return verbs;
}

}  // namespace baydesk::testing
