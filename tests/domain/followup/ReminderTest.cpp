// Reminders: first service, periodic service by date and projected odometer, inspection, insurance,
// birthday; none if a booking exists already (mission.md; manuals 001, 003, 004; C8, C10).
#include "domain/followup/Reminder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace baydesk::testing {

namespace {

const QDate Today(2026, 11, 22);

OdometerReading read(int daysAgo, int km) {
    const QDateTime noon(Today.addDays(-daysAgo), QTime(4, 0), Qt::UTC);
    return {Odometer::of(km), Instant{noon.toMSecsSinceEpoch()}};
}

ReminderFacts serviced() {
    ReminderFacts facts;
    facts.sold = Today.addYears(-3);
    facts.lastService = Today.addMonths(-6);
    facts.lastServiceKm = 40'000;
    return facts;
}

std::vector<Reminder> of(const ReminderFacts& facts) { return remindersOf({}, facts, {}, Today); }

}  // namespace

TEST(ReminderTest, ServiceIsDueByTheEarlierOfDateAndProjectedOdometer) {
    ReminderFacts facts = serviced();
    ASSERT_EQ(of(facts).size(), 1U);
    EXPECT_EQ(of(facts).front(), (Reminder{.kind = ReminderKind::PeriodicService,
                                           .dueOn = facts.lastService.addMonths(12),
                                           .remindOn = facts.lastService.addMonths(12).addDays(-14),
                                           .byKm = false}));
    // 100 km a day: 1,000 km are left, which is ten days.
    facts.readings = {read(30, 46'000), read(0, 49'000)};
    EXPECT_EQ(of(facts).front().dueOn, Today.addDays(10));
    EXPECT_TRUE(of(facts).front().byKm);
}

TEST(ReminderTest, AReadingTypedOneDigitShortMovesNothing) {
    // R14: 4,910 km in place of 49,100 today; 1,000 km were left ten days ago, 100 km a day.
    const std::vector<OdometerReading> readings{read(40, 46'000), read(10, 49'000), read(0, 4'910)};
    EXPECT_EQ(projectedDay(readings, 50'000, Today), Today);
    EXPECT_EQ(projectedDay(readings, 51'000, Today), Today.addDays(10));
}

TEST(ReminderTest, ANewCarHasItsFirstService) {
    ReminderFacts facts;
    facts.sold = Today.addMonths(-2);
    EXPECT_EQ(of(facts).front().kind, ReminderKind::FirstService);
    EXPECT_EQ(of(facts).front().dueOn, facts.sold.addMonths(6));
    facts.readings = {read(20, 3'000), read(0, 4'800)};  // 90 km a day, 200 km left
    EXPECT_EQ(of(facts).front().dueOn, Today.addDays(3));
}

TEST(ReminderTest, WhereTheOdometerSaysNothingTheDateDecides) {
    EXPECT_EQ(projectedDay({}, 50'000, Today), std::nullopt);
    EXPECT_EQ(projectedDay({read(0, 49'000)}, 50'000, Today), std::nullopt) << "one reading";
    EXPECT_EQ(projectedDay({read(30, 49'000), read(0, 49'000)}, 50'000, Today), std::nullopt)
        << "it stands still";
    EXPECT_EQ(projectedDay({read(30, 46'000), read(0, 51'000)}, 50'000, Today), Today)
        << "it is due already";
}

TEST(ReminderTest, InspectionInsuranceAndBirthday) {
    ReminderFacts facts;
    facts.inspectionDue = Today.addDays(40);
    facts.insuranceEnds = Today.addDays(20);
    facts.born = QDate(1985, 11, 21);
    const auto reminders = of(facts);
    ASSERT_EQ(reminders.size(), 3U);
    EXPECT_EQ(reminders[0].kind, ReminderKind::Insurance);
    EXPECT_EQ(reminders[0].remindOn, Today.addDays(6));
    EXPECT_EQ(reminders[1].kind, ReminderKind::Inspection);
    EXPECT_EQ(reminders[2].kind, ReminderKind::Birthday);
    EXPECT_EQ(reminders[2].dueOn, QDate(2027, 11, 21)) << "this year's was yesterday";
    facts.born = QDate(1985, 11, 22);
    EXPECT_EQ(of(facts).front().dueOn, Today);
}

TEST(ReminderTest, NoneIfABookingExistsAlready) {
    ReminderFacts facts = serviced();
    facts.inspectionDue = Today.addDays(40);
    facts.insuranceEnds = Today.addDays(20);
    facts.serviceBooked = true;
    ASSERT_EQ(of(facts).size(), 1U);
    EXPECT_EQ(of(facts).front().kind, ReminderKind::Insurance);
}

TEST(ReminderTest, NoneToWhoWantsNoCalls) {
    Customer quiet;
    quiet.noCalls = true;
    EXPECT_TRUE(remindersOf(quiet, serviced(), {}, Today).empty());
}

RC_GTEST_PROP(ReminderProperty, TheMoreACarRunsTheEarlierItIsDue, ()) {
    const int start = *rc::gen::inRange(1'000, 40'000);
    const int slow = *rc::gen::inRange(1, 200);
    const int fast = slow + *rc::gen::inRange(1, 200);
    const auto due = [&](int perDay) {
        return projectedDay({read(30, start), read(0, start + 30 * perDay)}, 60'000, Today);
    };
    RC_ASSERT(due(slow).has_value() && due(fast).has_value());
    RC_ASSERT(*due(fast) <= *due(slow));
    RC_ASSERT(*due(fast) >= Today);
}

}  // namespace baydesk::testing
