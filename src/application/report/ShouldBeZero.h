#pragma once

#include "application/Workplace.h"
#include "domain/report/ShouldBeZero.h"

#include <vector>

namespace baydesk {

// Everything that should not be there now, by kind and the oldest first. Errors: NotSignedIn,
// NotAllowed ("right": seeReports).
Result<std::vector<ZeroEntry>> shouldBeZero(Workplace& workplace, StaffId viewer);

}  // namespace baydesk
