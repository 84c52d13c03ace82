#include "domain/appointment/Roster.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostReason = 200;
constexpr int Days = 7;

Error wrongShift(const WorkShift& shift) {
    return Error(ErrorKind::OutOfRange, QStringLiteral("shifts"),
                 {{QStringLiteral("weekday"), shift.weekday}});
}

bool isWrong(const WorkShift& shift) {
    return shift.weekday < 1 || shift.weekday > Days || !shift.from.isValid() ||
           !shift.until.isValid() || shift.until <= shift.from;
}

}  // namespace

Done check(const std::vector<WorkShift>& shifts) {
    for (const WorkShift& shift : shifts) {
        if (isWrong(shift)) return wrongShift(shift);
        const bool clashes =
            std::any_of(shifts.begin(), shifts.end(), [&shift](const WorkShift& other) {
                return &other != &shift && other.person == shift.person &&
                       other.weekday == shift.weekday && other.from < shift.until &&
                       shift.from < other.until;
            });
        if (clashes) return wrongShift(shift);
    }
    return {};
}

Done check(const Absence& absence) {
    Violations violations;
    violations.require(!absence.person.isNone(), ErrorKind::Required, QStringLiteral("person"));
    violations.require(!absence.time.from.isNone(), ErrorKind::Required, QStringLiteral("from"));
    violations.require(absence.time.from < absence.time.until, ErrorKind::OutOfRange,
                       QStringLiteral("until"));
    violations.take(checkText(absence.reason, QStringLiteral("reason"), MostReason));
    return violations.result();
}

std::vector<TimeSpan> openTimes(const BusinessCalendar& calendar, QDate date) {
    if (!calendar.isOpenDay(date)) return {};
    return {{calendar.at(date, calendar.settings().open),
             calendar.at(date, calendar.settings().close)}};
}

std::vector<TimeSpan> rosteredTimes(const Roster& roster, StaffId person,
                                    const BusinessCalendar& calendar, QDate date) {
    if (!calendar.isOpenDay(date)) return {};
    bool hasShifts = false;
    std::vector<TimeSpan> times;
    for (const WorkShift& shift : roster.shifts) {
        if (shift.person != person) continue;
        hasShifts = true;
        if (shift.weekday == date.dayOfWeek())
            times.push_back({calendar.at(date, shift.from), calendar.at(date, shift.until)});
    }
    if (!hasShifts) return openTimes(calendar, date);
    std::sort(times.begin(), times.end(),
              [](const TimeSpan& a, const TimeSpan& b) { return a.from < b.from; });
    return times;
}

std::vector<TimeSpan> workingTimes(const Roster& roster, StaffId person,
                                   const BusinessCalendar& calendar, QDate date) {
    std::vector<TimeSpan> times = rosteredTimes(roster, person, calendar, date);
    for (const Absence& absence : roster.absences)
        if (absence.person == person) times = without(times, absence.time);
    return times;
}

}  // namespace baydesk
