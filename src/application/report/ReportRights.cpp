#include "application/report/ReportRights.h"

#include "storage/staff/StaffRepository.h"

namespace baydesk {

Result<Roles> mayReadReports(Session& session, const Workplace& workplace, StaffId viewer) {
    if (viewer.isNone() && !workplace.localOwner.isEmpty()) return Roles{Role::Manager};
    const auto roles =
        viewer.isNone() ? std::nullopt : staff::rolesOf(session, workplace.store, viewer);
    if (!roles) return Error(ErrorKind::NotSignedIn);
    if (!may(*roles, Right::SeeReports))
        return Error(ErrorKind::NotAllowed, {},
                     {{QStringLiteral("right"), rightCode(Right::SeeReports)}});
    return *roles;
}

}  // namespace baydesk
