#pragma once

#include "application/Workplace.h"
#include "domain/settlement/Shift.h"
#include "storage/audit/AuditSealer.h"

#include <map>
#include <optional>
#include <vector>

namespace baydesk {

// A drawer as it stands now, and what its report needs.
struct ShiftView {
    Shift shift;
    QString cashier;
    Takings takings;
    // Where the audit chain ended: printed, it shows later that nothing was cut off (architecture).
    AuditHead audit;
};

// The caller's open shift, if there is one.
Result<std::optional<ShiftView>> openShiftOf(Workplace& workplace, StaffId cashier);
// Errors: NotFound.
Result<ShiftView> shiftView(Workplace& workplace, ShiftId id);
// The newest first.
Result<std::vector<ShiftView>> recentShifts(Workplace& workplace);

// Errors: ShiftAlreadyOpen, those of checkOpening. The answer is the shift's id.
Result<Outcome> openShift(Workplace& workplace, const Caller& caller, Money opening);
// Counts the caller's drawer. Errors: NoOpenShift, those of closed().
Result<Outcome> closeShift(Workplace& workplace, const Caller& caller, const Takings& counted,
                           const QString& comment);

// Inside a verb that moves money: the drawer of this person, opened with this float where none is.
// Errors: NoOpenShift at "opening", those of checkOpening.
Result<ShiftId> drawerFor(Transaction& transaction, const BusinessCalendar& calendar,
                          StaffId cashier, const std::optional<Money>& opening);

}  // namespace baydesk
