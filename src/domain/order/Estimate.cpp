#include "domain/order/Estimate.h"

namespace baydesk {

EstimateRoom estimateRoom(const std::vector<Job>& jobs, int overrunPermille) {
    EstimateRoom room;
    for (const Job& job : jobs) {
        if (!job.isApproved()) continue;
        for (const Line& line : job.lines) {
            if (!line.estimated) continue;
            room.estimated += line.estimate;
            room.now += line.amount();
        }
    }
    room.allowed = Money::ofFen(room.estimated.fen() * overrunPermille / 1000);
    return room;
}

}  // namespace baydesk
