#pragma once

#include "domain/order/Job.h"

#include <vector>

namespace baydesk {

// Of what was approved as estimated, how far it may rise without the customer being asked again
// (mission.md, Quote and work; law).
struct EstimatePlan {
    int overrunPermille = 100;  // mission.md: default 10 %
};

// The estimated lines of all approved jobs of an order, as approved and as they are now.
struct EstimateRoom {
    Money estimated;  // as approved: repeated small rises do not move it
    Money now;
    Money allowed;  // above `estimated`, rounded down to a fen

    // What may still be added; negative where the customer has to be asked.
    Money left() const { return estimated + allowed - now; }
    bool isExceeded() const { return left().isNegative(); }

    bool operator==(const EstimateRoom&) const = default;
};

EstimateRoom estimateRoom(const std::vector<Job>& jobs, int overrunPermille);

}  // namespace baydesk
