#include "application/order/ClockCheck.h"

#include "storage/audit/AuditTrail.h"
#include "storage/staff/StaffRepository.h"

namespace baydesk {

void readForClock(Transaction& transaction, const Caller& caller) {
    audit::lastAt(transaction, transaction.store());
    staff::load(transaction, transaction.store(), caller.by);
}

Done checkClock(Transaction& transaction, const Caller& caller, const Shop& shop) {
    const Instant last = audit::lastAt(transaction, transaction.store());
    if (last.isNone() || transaction.at() <= last.plusHours(24 * MostQuietDays)) return {};
    if (shop.isPractice) return {};
    const auto person = staff::load(transaction, transaction.store(), caller.by);
    if (person && person->roles.contains(Role::Manager)) return {};
    return Error(ErrorKind::ClockImplausible);
}

}  // namespace baydesk
