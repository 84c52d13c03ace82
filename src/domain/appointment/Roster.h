#pragma once

#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/store/BusinessCalendar.h"
#include "domain/values/TimeSpan.h"

#include <QString>
#include <QTime>
#include <vector>

namespace baydesk {

// 排班: when somebody works, on a weekday (1 is Monday) of the store's wall clock. Two on one day
// have a break between them.
struct WorkShift {
    StaffId person = {};
    int weekday = 1;
    QTime from = {};
    QTime until = {};

    bool operator==(const WorkShift&) const = default;
};

// 请假: when somebody does not work although the roster says so.
struct Absence {
    AbsenceId id = {};
    StaffId person = {};
    TimeSpan time = {};
    QString reason = {};

    bool operator==(const Absence&) const = default;
};

// Who works on cars, and when. Whoever has no shifts works while the shop is open.
struct Roster {
    std::vector<StaffId> technicians = {};
    std::vector<WorkShift> shifts = {};
    std::vector<Absence> absences = {};

    bool operator==(const Roster&) const = default;
};

// The shifts of one person: on each weekday in order, none inside another.
// Errors at "shifts": OutOfRange (an end before its beginning, a weekday that is none, or two that
// overlap; "weekday").
Done check(const std::vector<WorkShift>& shifts);
// Errors: Required ("person", "from"), OutOfRange ("until": not after the beginning), TooLong and
// BadCharacters ("reason").
Done check(const Absence& absence);

// While the store is open on that date; nothing on a day on which it is not.
std::vector<TimeSpan> openTimes(const BusinessCalendar& calendar, QDate date);
// When the person is to work on that date, leave not taken off.
std::vector<TimeSpan> rosteredTimes(const Roster& roster, StaffId person,
                                    const BusinessCalendar& calendar, QDate date);
// … and leave taken off.
std::vector<TimeSpan> workingTimes(const Roster& roster, StaffId person,
                                   const BusinessCalendar& calendar, QDate date);

}  // namespace baydesk
