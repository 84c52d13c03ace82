#pragma once

#include "application/Workplace.h"
#include "domain/appointment/Bay.h"
#include "domain/appointment/Roster.h"
#include "domain/staff/Staff.h"

#include <vector>

namespace baydesk {

// Where cars stand and who works when, as it is written down.
struct RosterView {
    std::vector<Bay> bays;  // by name, those that were given up included
    std::vector<Staff> technicians;
    std::vector<WorkShift> shifts;
    std::vector<Absence> absences;  // that are not over, by their beginning
};
Result<RosterView> rosterView(Workplace& workplace);

// A new bay where the id is none. Errors: those of check(Bay); AlreadyExists ("name"); StaleEdit;
// NotFound.
Result<Outcome> saveBay(Workplace& workplace, const Caller& caller, const Bay& bay);

// The week of one person; none: while the shop is open. `shown` is what was typed over.
// Errors: those of check(); StaleEdit.
Result<Outcome> saveShifts(Workplace& workplace, const Caller& caller, StaffId person,
                           const std::vector<WorkShift>& shown,
                           const std::vector<WorkShift>& shifts);

// Errors: those of check(Absence).
Result<Outcome> addAbsence(Workplace& workplace, const Caller& caller, const Absence& absence);
// Errors: NotFound.
Result<Outcome> removeAbsence(Workplace& workplace, const Caller& caller, AbsenceId absence);

}  // namespace baydesk
