#include "domain/store/BusinessCalendar.h"

#include "domain/Generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace baydesk::testing {

namespace {

// 2026-11-22 is a Sunday.
const QDate Sunday(2026, 11, 22);

CalendarSettings withSundaysOff() {
    CalendarSettings settings;
    settings.weekdays = {1, 2, 3, 4, 5, 6};
    settings.holidays = {QDate(2026, 11, 24)};
    return settings;
}

Violation only(const CalendarSettings& settings) {
    const Done result = check(settings);
    if (result.ok() || result.error().violations().size() != 1) return {ErrorKind::StoreFailed};
    return {result.error().first().kind, result.error().first().field};
}

}  // namespace

TEST(BusinessCalendarTest, SpeaksTheStoresTime) {
    const BusinessCalendar calendar;
    const Instant moment = calendar.at(Sunday, QTime(9, 0));
    EXPECT_EQ(moment.ms, QDateTime(Sunday, QTime(1, 0), Qt::UTC).toMSecsSinceEpoch());
    EXPECT_EQ(calendar.wall(moment).date(), Sunday);
    EXPECT_EQ(calendar.wall(moment).time(), QTime(9, 0));
}

TEST(BusinessCalendarTest, TheNightBelongsToTheDayBefore) {
    const BusinessCalendar calendar;
    EXPECT_EQ(calendar.businessDate(calendar.at(Sunday, QTime(3, 59, 59, 999))),
              Sunday.addDays(-1));
    EXPECT_EQ(calendar.businessDate(calendar.at(Sunday, QTime(4, 0))), Sunday);
    EXPECT_EQ(calendar.businessDate(calendar.at(Sunday, QTime(23, 59))), Sunday);
    EXPECT_EQ(calendar.startOf(Sunday), calendar.at(Sunday, QTime(4, 0)));
}

TEST(BusinessCalendarTest, IsOpenFromOpeningUntilJustBeforeClosing) {
    const BusinessCalendar calendar;
    EXPECT_FALSE(calendar.isOpen(calendar.at(Sunday, QTime(8, 29, 59, 999))));
    EXPECT_TRUE(calendar.isOpen(calendar.at(Sunday, QTime(8, 30))));
    EXPECT_TRUE(calendar.isOpen(calendar.at(Sunday, QTime(17, 59, 59, 999))));
    EXPECT_FALSE(calendar.isOpen(calendar.at(Sunday, QTime(18, 0))));
}

TEST(BusinessCalendarTest, FindsTheNextOpening) {
    const BusinessCalendar calendar(withSundaysOff());
    const QDate saturday = Sunday.addDays(-1);
    const Instant monday = calendar.at(Sunday.addDays(1), QTime(8, 30));
    EXPECT_EQ(calendar.nextOpen(calendar.at(saturday, QTime(17, 59))),
              calendar.at(saturday, QTime(17, 59)));
    EXPECT_EQ(calendar.nextOpen(calendar.at(saturday, QTime(2, 0))),
              calendar.at(saturday, QTime(8, 30)));
    EXPECT_EQ(calendar.nextOpen(calendar.at(saturday, QTime(18, 0))), monday);
    EXPECT_EQ(calendar.nextOpen(calendar.at(Sunday, QTime(12, 0))), monday);
    // Tuesday is a holiday.
    EXPECT_EQ(calendar.nextOpen(calendar.at(Sunday.addDays(1), QTime(20, 0))),
              calendar.at(Sunday.addDays(3), QTime(8, 30)));
}

TEST(BusinessCalendarTest, AddsDaysAndWaitsForTheOpening) {
    const BusinessCalendar calendar(withSundaysOff());
    const QDate friday = Sunday.addDays(-2);
    EXPECT_EQ(calendar.plusDaysThenOpen(calendar.at(friday, QTime(10, 15)), 1),
              calendar.at(friday.addDays(1), QTime(10, 15)));
    EXPECT_EQ(calendar.plusDaysThenOpen(calendar.at(friday, QTime(10, 15)), 2),
              calendar.at(Sunday.addDays(1), QTime(8, 30)));
    EXPECT_EQ(calendar.plusDaysThenOpen(calendar.at(friday, QTime(19, 0)), 0),
              calendar.at(friday.addDays(1), QTime(8, 30)));
}

TEST(BusinessCalendarTest, CountsOpenMinutesOnly) {
    const BusinessCalendar calendar(withSundaysOff());
    const QDate saturday = Sunday.addDays(-1);
    const Instant evening = calendar.at(saturday, QTime(17, 30));
    EXPECT_EQ(calendar.plusBusinessMinutes(evening, 30), calendar.at(saturday, QTime(18, 0)));
    EXPECT_EQ(calendar.plusBusinessMinutes(evening, 31),
              calendar.at(Sunday.addDays(1), QTime(8, 31)));
    EXPECT_EQ(calendar.plusBusinessMinutes(calendar.at(Sunday, QTime(3, 0)), 0),
              calendar.at(Sunday.addDays(1), QTime(8, 30)));

    EXPECT_EQ(calendar.businessMinutesBetween(evening, calendar.at(Sunday.addDays(1), QTime(9, 0))),
              60);
    EXPECT_EQ(calendar.businessMinutesBetween(calendar.at(Sunday.addDays(1), QTime(9, 0)), evening),
              -60);
    EXPECT_EQ(calendar.businessMinutesBetween(calendar.at(Sunday, QTime(9, 0)),
                                              calendar.at(Sunday, QTime(12, 0))),
              0);
}

TEST(BusinessCalendarTest, KeepsWallTimeWhereClocksAreMoved) {
    CalendarSettings settings;
    settings.zone = "Europe/Berlin";
    const BusinessCalendar calendar(settings);
    // On 2026-03-29 the night has an hour less.
    const Instant before = calendar.at(QDate(2026, 3, 28), QTime(10, 0));
    const Instant after = calendar.plusDaysThenOpen(before, 1);
    EXPECT_EQ(calendar.wall(after).time(), QTime(10, 0));
    EXPECT_EQ(minutesBetween(before, after), 23 * 60);
}

TEST(BusinessCalendarTest, ADayWhoseOpeningIsSkippedByTheClockIsADayOfNothing) {
    CalendarSettings settings;
    settings.zone = "Europe/Berlin";
    settings.dayStart = QTime(0, 0);
    settings.open = QTime(2, 15);
    settings.close = QTime(2, 45);
    const BusinessCalendar calendar(settings);
    const Instant from = calendar.at(QDate(2026, 3, 28), QTime(12, 0));
    const Instant to = calendar.at(QDate(2026, 3, 30), QTime(12, 0));
    const qint64 open = calendar.businessMinutesBetween(from, to);
    EXPECT_GE(open, 30);
    EXPECT_LE(open, 60);
    EXPECT_EQ(calendar.businessMinutesBetween(from, calendar.plusBusinessMinutes(from, 90)), 90);
}

// China moved its clocks until 1991, Xinjiang's people live two hours behind, Berlin moves them
// yet.
RC_GTEST_PROP(BusinessCalendarTest, TheWallShowsWhatTheZoneSays, ()) {
    CalendarSettings settings;
    settings.zone = *rc::gen::element<QByteArray>("Asia/Shanghai", "Asia/Urumqi", "Europe/Berlin");
    const qint64 year2150 = 5'680'281'600'000;
    const Instant moment{*rc::gen::inRange<qint64>(0, year2150)};
    const QDateTime said = QDateTime::fromMSecsSinceEpoch(moment.ms, QTimeZone(settings.zone));
    const QDateTime wall = BusinessCalendar(settings).wall(moment);
    RC_ASSERT(wall.date() == said.date());
    RC_ASSERT(wall.time() == said.time());
}

TEST(CalendarSettingsTest, RefusesAStoreThatCannotOpen) {
    EXPECT_TRUE(check(CalendarSettings()).ok());
    CalendarSettings settings;
    settings.weekdays = {};
    EXPECT_EQ(only(settings), (Violation{ErrorKind::Required, QStringLiteral("weekdays")}));
    settings.weekdays = {0, 1};
    EXPECT_EQ(only(settings), (Violation{ErrorKind::OutOfRange, QStringLiteral("weekdays")}));
    settings = {};
    settings.zone = "Asia/Nowhere";
    EXPECT_EQ(only(settings), (Violation{ErrorKind::NotFound, QStringLiteral("zone")}));
    settings = {};
    settings.close = settings.open;
    EXPECT_EQ(only(settings), (Violation{ErrorKind::OutOfRange, QStringLiteral("close")}));
    settings = {};
    settings.open = QTime(3, 0);
    EXPECT_EQ(only(settings), (Violation{ErrorKind::OutOfRange, QStringLiteral("open")}));
    settings = {};
    settings.dayStart = QTime();
    EXPECT_TRUE(check(settings).error().has(ErrorKind::OutOfRange));
}

TEST(BusinessCalendarDeathTest, AbsurdDemandsAreBugs) {
    CalendarSettings never;
    never.weekdays = {};
    EXPECT_DEATH(BusinessCalendar{never}, "contract broken");
    const BusinessCalendar calendar;
    EXPECT_DEATH(calendar.plusBusinessMinutes(Instant{1}, -1), "contract broken");
    EXPECT_DEATH(calendar.plusDaysThenOpen(Instant{1}, -1), "contract broken");
}

RC_GTEST_PROP(BusinessCalendarProperty, MinutesAddUp, ()) {
    const BusinessCalendar calendar(withSundaysOff());
    const Instant first = *anyMinute();
    const Instant second = first.plusMinutes(*rc::gen::inRange<qint64>(-30'000, 30'000));
    const Instant third = second.plusMinutes(*rc::gen::inRange<qint64>(-30'000, 30'000));
    RC_ASSERT(calendar.businessMinutesBetween(first, second) +
                  calendar.businessMinutesBetween(second, third) ==
              calendar.businessMinutesBetween(first, third));
}

RC_GTEST_PROP(BusinessCalendarProperty, AddedMinutesAreCountedBack, ()) {
    const BusinessCalendar calendar(withSundaysOff());
    const Instant start = *anyMinute();
    const qint64 minutes = *rc::gen::inRange<qint64>(0, 20'000);
    const Instant end = calendar.plusBusinessMinutes(start, minutes);
    RC_ASSERT(calendar.businessMinutesBetween(start, end) == minutes);
}

RC_GTEST_PROP(BusinessCalendarProperty, TheNextOpeningIsOpenAndNothingIsOpenBefore, ()) {
    const BusinessCalendar calendar(withSundaysOff());
    const Instant moment = *anyMinute();
    const Instant open = calendar.nextOpen(moment);
    RC_ASSERT(calendar.isOpen(open));
    RC_ASSERT(open >= moment);
    RC_ASSERT(calendar.businessMinutesBetween(moment, open) == 0);
    RC_ASSERT(calendar.nextOpen(open) == open);
}

RC_GTEST_PROP(BusinessCalendarProperty, AMomentLiesWithinItsBusinessDate, ()) {
    const BusinessCalendar calendar;
    const Instant moment = *anyMinute();
    const QDate date = calendar.businessDate(moment);
    RC_ASSERT(calendar.startOf(date) <= moment);
    RC_ASSERT(moment < calendar.startOf(date.addDays(1)));
}

}  // namespace baydesk::testing
