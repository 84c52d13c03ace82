#pragma once

#include "application/Workplace.h"
#include "domain/staff/Staff.h"
#include "storage/workshop/WorkshopBoard.h"

#include <map>

namespace baydesk {

// The workshop as it is now, in one snapshot: who works on what, what stands still, and what
// technicians reported that the customer does not know of yet.
struct BoardView {
    std::vector<workshop::JobCard> jobs;  // the longest in its stage first
    std::vector<workshop::SupplementCard> supplements;
    // Who has a lane, by name: technicians and foremen, and whoever else has a job.
    std::vector<Staff> technicians;
    std::map<StaffId, QString> names;  // of everybody
};
Result<BoardView> workshopBoard(Workplace& workplace);

}  // namespace baydesk
