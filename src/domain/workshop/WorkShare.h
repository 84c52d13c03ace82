#pragma once

#include "base/Result.h"
#include "domain/Ids.h"

#include <vector>

namespace baydesk {

// One technician of a job, and how much of its hours is theirs.
struct WorkShare {
    StaffId technician;
    int permille = 1000;

    bool operator==(const WorkShare&) const = default;
};

inline constexpr int WholeJob = 1000;

// Somebody who does the whole job alone; nobody for no id.
std::vector<WorkShare> alone(StaffId technician);
// Equal shares for these; what does not divide goes to the first, who leads.
std::vector<WorkShare> evenly(const std::vector<StaffId>& technicians);

// Shares are whole: they sum to 1000, each is more than nothing, and nobody is named twice.
// Errors at "technician": NotDispatched (nobody), SharesWrong ("sum").
Done check(const std::vector<WorkShare>& shares);

}  // namespace baydesk
