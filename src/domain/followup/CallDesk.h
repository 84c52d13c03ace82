#pragma once

#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/followup/FollowUp.h"

namespace baydesk {

// 回访专员: who calls, who stands in, and who looks at what was said (mission.md; manual 004).
struct CallDesk {
    StaffId clerk = {};
    StaffId deputy = {};  // none: nobody stands in
    StaffId head = {};

    bool operator==(const CallDesk&) const = default;
};

// Errors: Required ("clerk", "head"); AlreadyExists ("deputy" who is the clerk, "head" who is
// either: nobody checks their own calls).
Done check(const CallDesk& desk);

// Whose turn it is: the clerk, or the deputy while the clerk is away; none where nobody is left.
StaffId caller(const CallDesk& desk, bool clerkAway, bool deputyAway);

// Whether this person may check that call: the head, and not one's own.
bool mayCheck(const CallDesk& desk, const Call& call, StaffId person);

}  // namespace baydesk
