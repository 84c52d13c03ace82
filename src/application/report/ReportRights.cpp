#include "application/report/ReportRights.h"

#include "storage/staff/StaffRepository.h"

namespace baydesk {

Result<Roles> mayReadReports(Session& session, const Workplace& workplace, StaffId viewer) {
    if (viewer.isNone() && !workplace.localOwner.isEmpty()) return Roles{Role::Manager};
    const auto person =
        viewer.isNone() ? std::nullopt : staff::load(session, workplace.store, viewer);
    if (!person || !person->active) return Error(ErrorKind::NotSignedIn);
    if (!may(person->roles, Right::SeeReports))
        return Error(ErrorKind::NotAllowed, {},
                     {{QStringLiteral("right"), rightCode(Right::SeeReports)}});
    return person->roles;
}

}  // namespace baydesk
