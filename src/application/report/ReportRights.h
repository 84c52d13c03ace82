#pragma once

// Private to the application's reports: who reads them.

#include "application/Workplace.h"

namespace baydesk {

// The roles of whoever asks. Whoever owns the local file may everything (cli.md).
// Errors: NotSignedIn, NotAllowed ("right": seeReports).
Result<Roles> mayReadReports(Session& session, const Workplace& workplace, StaffId viewer);

}  // namespace baydesk
