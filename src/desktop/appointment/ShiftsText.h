#pragma once

#include "domain/appointment/Roster.h"

#include <QString>
#include <vector>

namespace baydesk {

// Reads the hours of one weekday as they are typed: "08:30-12:00, 13:00-18:00", "8.30–18"; nothing
// is a day off. Errors at "day1" … "day7": BadCharacters where it cannot be read.
Result<std::vector<WorkShift>> readShifts(const QString& text, StaffId person, int weekday);
// The same as text; empty for a day off.
QString shiftsText(const std::vector<WorkShift>& shifts, StaffId person, int weekday);

}  // namespace baydesk
