// Free and taken times (requirements R1 to R3).
#include "domain/appointment/Timetable.h"

#include "support/OrderStages.h"

#include <rapidcheck/gtest.h>

namespace baydesk::testing {

namespace {

constexpr StaffId Wang(1);
constexpr StaffId Li(2);
constexpr BayId Lift(1);
constexpr BayId Pit(2);
const QDate Sunday(2026, 11, 22);
const BusinessCalendar& calendar() {
    static const BusinessCalendar instance;
    return instance;
}

BookingSlot slot(qint64 from, int minutes, BayId bay = {}, StaffId technician = {}) {
    return {.id = BookingSlotId(from + 1),
            .from = nineOClock(from),
            .minutes = minutes,
            .bay = bay,
            .technician = technician};
}

Booking booking(qint64 id, std::vector<BookingSlot> times,
                BookingStatus status = BookingStatus::Confirmed) {
    Booking booking;
    booking.id = BookingId(id);
    booking.caller = QStringLiteral("陈晓雯");
    booking.plate = Plate::guess(QStringLiteral("粤B12345"));
    booking.times = std::move(times);
    booking.status = status;
    return booking;
}

Timetable table() {
    Timetable table;
    table.bays = {{.id = Lift, .name = QStringLiteral("1 号")},
                  {.id = Pit, .name = QStringLiteral("2 号")}};
    table.roster.technicians = {Wang, Li};
    return table;
}

std::vector<ClashKind> kindsOf(const std::vector<Clash>& clashes) {
    std::vector<ClashKind> kinds;
    for (const Clash& each : clashes) kinds.push_back(each.kind);
    return kinds;
}

}  // namespace

TEST(TimetableTest, ABayAndATechnicianAreBookedOnce) {
    Timetable taken = table();
    taken.bookings = {booking(1, {slot(0, 60, Lift, Wang)})};
    const auto clash = [&taken](const BookingSlot& wanted) {
        return kindsOf(clashesOf(booking(2, {wanted}), taken, calendar()));
    };
    EXPECT_EQ(clash(slot(30, 60, Lift, Li)), std::vector{ClashKind::BayTaken});
    EXPECT_EQ(clash(slot(30, 60, Pit, Wang)), std::vector{ClashKind::TechnicianTaken});
    EXPECT_EQ(clash(slot(30, 60, Lift, Wang)),
              (std::vector{ClashKind::BayTaken, ClashKind::TechnicianTaken}));
    EXPECT_TRUE(clash(slot(60, 60, Lift, Wang)).empty()) << "one ends when the next begins";
    EXPECT_TRUE(clash(slot(30, 60)).empty()) << "where and who is decided later";
    const Done refused = checkFree(booking(2, {slot(30, 60, Lift, Li)}), taken, calendar());
    ASSERT_TRUE(refused.error().has(ErrorKind::TimeTaken));
    EXPECT_EQ(refused.error().first().field, QStringLiteral("bay"));
    EXPECT_TRUE(refused.error()
                    .first()
                    .details.value(QStringLiteral("what"))
                    .toString()
                    .contains(QStringLiteral("陈晓雯")));
}

TEST(TimetableTest, AReasonOverridesAndEachOfItsOwnSlotsIsLookedAt) {
    Timetable taken = table();
    taken.bookings = {booking(1, {slot(0, 60, Lift), slot(600, 60, Pit)})};
    Booking wanted = booking(2, {slot(30, 30, Lift), slot(610, 30, Pit)});
    EXPECT_EQ(clashesOf(wanted, taken, calendar()).size(), 2U);
    for (BookingSlot& each : wanted.times) each.sharedReason = QStringLiteral("等配件时先换机油");
    EXPECT_TRUE(checkFree(wanted, taken, calendar()));
    EXPECT_TRUE(clashesOf(taken.bookings.front(), taken, calendar()).empty())
        << "it is not in its own way";
}

TEST(TimetableTest, WhoDeclinedOrDidNotComeKeepsNothing) {
    for (const auto& [status, keeps] : {std::pair{BookingStatus::Unconfirmed, true},
                                        {BookingStatus::NoAnswer, true},
                                        {BookingStatus::Arrived, true},
                                        {BookingStatus::Declined, false},
                                        {BookingStatus::NoShow, false}}) {
        Timetable taken = table();
        taken.bookings = {booking(1, {slot(0, 60, Lift)}, status)};
        EXPECT_EQ(checkFree(booking(2, {slot(0, 60, Lift)}), taken, calendar()).ok(), !keeps);
    }
}

TEST(TimetableTest, LeaveAndTheEndOfTheDayAreInTheWay) {
    Timetable away = table();
    away.roster.absences = {{.id = AbsenceId(1),
                             .person = Wang,
                             .time = {nineOClock(60), nineOClock(120)},
                             .reason = QStringLiteral("体检")}};
    EXPECT_EQ(kindsOf(clashesOf(booking(2, {slot(90, 60, {}, Wang)}), away, calendar())),
              std::vector{ClashKind::OnLeave});
    EXPECT_EQ(kindsOf(clashesOf(booking(2, {slot(510, 60, {}, Wang)}), away, calendar())),
              std::vector{ClashKind::OffDuty})
        << "18:00 is the end of the day";
}

TEST(TimetableTest, HoursLeftAreShiftsWithoutLeaveCarriedOverWorkAndBookings) {
    Timetable day = table();
    day.bookings = {booking(1, {slot(60, 90, Lift, Wang)}),
                    booking(2, {slot(60, 30)}, BookingStatus::Declined)};
    day.roster.absences = {{.id = AbsenceId(1),
                            .person = Li,
                            .time = {nineOClock(180), nineOClock(300)},
                            .reason = {}}};
    const CarriedWork carried{{Wang, 120}, {StaffId(), 60}};
    const auto all = capacityOf(day, carried, calendar(), nineOClock(), Sunday, 1);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(
        all.front(),
        (DayCapacity{
            .date = Sunday, .rostered = 2 * 540, .leave = 120, .carriedOver = 180, .booked = 90}))
        << "from nine, as it is, until six";
    EXPECT_EQ(all.front().left(), 1080 - 120 - 180 - 90);
    const auto wang = capacityOf(day, carried, calendar(), nineOClock(), Sunday, 1, Wang);
    EXPECT_EQ(wang.front().left(), 540 - 120 - 90);
}

TEST(TimetableTest, WorkThatDoesNotFitIntoTodayTakesTheTimeOfTomorrow) {
    const CarriedWork carried{{Wang, 1500}, {Li, 0}};
    const auto days = capacityOf(table(), carried, calendar(), nineOClock(), Sunday.addDays(1), 2);
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days.at(0).carriedOver, 1500 - 1080);
    EXPECT_EQ(days.at(1).carriedOver, 0);
    const auto past = capacityOf(table(), carried, calendar(), nineOClock(), Sunday.addDays(-1), 1);
    EXPECT_EQ(past.front().carriedOver, 0) << "what is left is not done in the past";
}

TEST(TimetableTest, OffersTheNextTimesInWhichABayAndAPersonAreFree) {
    Timetable busy = table();
    busy.bookings = {booking(1, {slot(0, 120, Lift, Wang), slot(0, 60, Pit, Li)})};
    const auto windows = freeWindows(busy, calendar(), nineOClock(5), 60, 2, 3);
    ASSERT_EQ(windows.size(), 3U);
    EXPECT_EQ(windows.at(0), (FreeWindow{nineOClock(60), Pit, Li}));
    EXPECT_EQ(windows.at(1), (FreeWindow{nineOClock(120), Lift, Wang}));
    EXPECT_EQ(windows.at(2).from, nineOClock(180));
}

TEST(TimetableTest, OffersNothingPastClosingAndGoesOnTheNextDay) {
    const auto windows = freeWindows(table(), calendar(), nineOClock(8 * 60 + 10), 60, 2, 1);
    ASSERT_EQ(windows.size(), 1U);
    EXPECT_EQ(windows.front().from, calendar().at(Sunday.addDays(1), QTime(8, 30)));
    EXPECT_TRUE(freeWindows(table(), calendar(), nineOClock(9 * 60), 60, 1, 1).empty());
}

TEST(TimetableTest, WhatIsBookedWithoutABayOrAPersonNeedsOneToo) {
    Timetable busy = table();
    busy.bookings = {booking(1, {slot(0, 60)}), booking(2, {slot(0, 60)})};
    EXPECT_EQ(freeWindows(busy, calendar(), nineOClock(), 60, 1, 1).front().from, nineOClock(60));
    Timetable plain;  // a shop that wrote down neither
    plain.bookings = busy.bookings;
    EXPECT_EQ(freeWindows(plain, calendar(), nineOClock(), 60, 1, 1).front(),
              (FreeWindow{nineOClock(), {}, {}}));
}

// Whatever is booked already: what is offered as free is free.
RC_GTEST_PROP(TimetableProperty, WhatIsOfferedCanBeBooked, ()) {
    Timetable busy = table();
    const int count = *rc::gen::inRange(0, 12);
    for (int at = 0; at < count; ++at)
        busy.bookings.push_back(booking(
            at + 1, {slot(*rc::gen::inRange(0, 40) * 15, *rc::gen::inRange(1, 12) * 15,
                          BayId(*rc::gen::inRange(0, 3)), StaffId(*rc::gen::inRange(0, 3)))}));
    const int minutes = *rc::gen::inRange(1, 16) * 15;
    for (const FreeWindow& window : freeWindows(busy, calendar(), nineOClock(), minutes, 2, 5)) {
        BookingSlot wanted{.from = window.from,
                           .minutes = minutes,
                           .bay = window.bay,
                           .technician = window.technician};
        RC_ASSERT(checkFree(booking(99, {wanted}), busy, calendar()).ok());
    }
}

}  // namespace baydesk::testing
