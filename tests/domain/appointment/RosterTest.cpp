// Who works when (requirement R2: shifts and leave).
#include "domain/appointment/Roster.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

constexpr StaffId Wang(1);
constexpr StaffId Li(2);
const QDate Sunday(2026, 11, 22);

TimeSpan span(const BusinessCalendar& calendar, QDate date, QTime from, QTime until) {
    return {calendar.at(date, from), calendar.at(date, until)};
}

Roster roster() {
    Roster roster;
    roster.technicians = {Wang, Li};
    roster.shifts = {{Wang, 1, QTime(13, 0), QTime(17, 30)}, {Wang, 1, QTime(8, 30), QTime(12, 0)}};
    return roster;
}

}  // namespace

TEST(RosterTest, WhoeverHasNoShiftsWorksWhileTheShopIsOpen) {
    const BusinessCalendar calendar;
    EXPECT_EQ(workingTimes(roster(), Li, calendar, Sunday),
              (std::vector<TimeSpan>{span(calendar, Sunday, QTime(8, 30), QTime(18, 0))}));
}

TEST(RosterTest, ADayWithoutAShiftIsADayOff) {
    const BusinessCalendar calendar;
    EXPECT_TRUE(workingTimes(roster(), Wang, calendar, Sunday).empty());
    const QDate monday = Sunday.addDays(1);
    EXPECT_EQ(workingTimes(roster(), Wang, calendar, monday),
              (std::vector<TimeSpan>{span(calendar, monday, QTime(8, 30), QTime(12, 0)),
                                     span(calendar, monday, QTime(13, 0), QTime(17, 30))}));
}

TEST(RosterTest, LeaveAndHolidaysAreTakenOff) {
    CalendarSettings settings;
    settings.holidays = {Sunday.addDays(8)};
    const BusinessCalendar calendar(settings);
    Roster away = roster();
    const QDate monday = Sunday.addDays(1);
    away.absences = {{.id = AbsenceId(1),
                      .person = Wang,
                      .time = span(calendar, monday, QTime(11, 0), QTime(14, 0)),
                      .reason = QStringLiteral("体检")}};
    EXPECT_EQ(minutesOf(workingTimes(away, Wang, calendar, monday)), 150 + 210);
    EXPECT_EQ(minutesOf(rosteredTimes(away, Wang, calendar, monday)), 210 + 270);
    EXPECT_TRUE(workingTimes(roster(), Wang, calendar, Sunday.addDays(8)).empty());
}

TEST(RosterTest, AShiftEndsAfterItBeginsAndNoneIsInsideAnother) {
    EXPECT_TRUE(check(roster().shifts));
    EXPECT_FALSE(check({{Wang, 1, QTime(9, 0), QTime(9, 0)}}));
    EXPECT_FALSE(check({{Wang, 8, QTime(9, 0), QTime(10, 0)}}));
    EXPECT_FALSE(
        check({{Wang, 1, QTime(9, 0), QTime(12, 0)}, {Wang, 1, QTime(11, 0), QTime(13, 0)}}));
    EXPECT_TRUE(
        check({{Wang, 1, QTime(9, 0), QTime(12, 0)}, {Wang, 2, QTime(11, 0), QTime(13, 0)}}));
    Absence backwards{.person = Wang, .time = {nineOClock(10), nineOClock()}};
    EXPECT_TRUE(check(backwards).error().has(ErrorKind::OutOfRange));
    EXPECT_TRUE(check(Absence()).error().has(ErrorKind::Required));
}

}  // namespace baydesk::testing
