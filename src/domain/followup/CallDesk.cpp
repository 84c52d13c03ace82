#include "domain/followup/CallDesk.h"

namespace baydesk {

Done check(const CallDesk& desk) {
    Violations violations;
    const QString deputy = QStringLiteral("deputy");
    const QString head = QStringLiteral("head");
    const QVariantMap taken{{QStringLiteral("what"), QStringLiteral("clerk")}};
    violations.require(!desk.clerk.isNone(), ErrorKind::Required, QStringLiteral("clerk"));
    violations.require(!desk.head.isNone(), ErrorKind::Required, head);
    violations.require(desk.deputy.isNone() || desk.deputy != desk.clerk, ErrorKind::AlreadyExists,
                       deputy, taken);
    const bool checksOwn =
        !desk.head.isNone() && (desk.head == desk.clerk || desk.head == desk.deputy);
    violations.require(!checksOwn, ErrorKind::AlreadyExists, head, taken);
    return violations.result();
}

StaffId caller(const CallDesk& desk, bool clerkAway, bool deputyAway) {
    if (!clerkAway) return desk.clerk;
    return deputyAway ? StaffId() : desk.deputy;
}

bool mayCheck(const CallDesk& desk, const Call& call, StaffId person) {
    return !person.isNone() && person == desk.head && person != call.by;
}

}  // namespace baydesk
