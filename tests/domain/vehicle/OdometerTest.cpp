#include "domain/vehicle/Odometer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace baydesk::testing {

namespace {

OdometerReading onDay(int day, int km) {
    return {Odometer::of(km), Instant{1'700'000'000'000}.plusHours(24 * day)};
}

}  // namespace

TEST(OdometerTest, ReadsWhatPeopleType) {
    EXPECT_EQ(Odometer::parse(QStringLiteral("48,210")).value().km(), 48'210);
    EXPECT_EQ(Odometer::parse(QStringLiteral(" ４８２１０ ")).value().km(), 48'210);
    EXPECT_TRUE(Odometer::parse(QStringLiteral(" ")).value().isNone());
    EXPECT_TRUE(Odometer::parse(QStringLiteral("-1")).error().has(ErrorKind::OutOfRange));
    EXPECT_TRUE(Odometer::parse(QStringLiteral("0.5")).error().has(ErrorKind::OutOfRange));
    EXPECT_TRUE(Odometer::parse(QStringLiteral("10000000")).error().has(ErrorKind::OutOfRange));
    EXPECT_TRUE(Odometer::parse(QStringLiteral("4.8万")).error().has(ErrorKind::NotANumber));
}

TEST(OdometerDeathTest, AnImpossibleReadingIsABug) {
    EXPECT_DEATH(Odometer::of(-1), "contract broken");
    EXPECT_DEATH(Odometer::of(Odometer::MostKm + 1), "contract broken");
}

TEST(OdometerDoubtTest, ALowerReadingIsDoubted) {
    EXPECT_EQ(doubt(onDay(0, 48'210), onDay(30, 48'209)), OdometerDoubt::BelowLast);
    EXPECT_EQ(doubt(onDay(0, 48'210), onDay(30, 48'210)), OdometerDoubt::None);
}

TEST(OdometerDoubtTest, AJumpIsDoubted) {
    EXPECT_EQ(doubt(onDay(0, 48'210), onDay(2, 51'210)), OdometerDoubt::None);
    EXPECT_EQ(doubt(onDay(0, 48'210), onDay(2, 51'211)), OdometerDoubt::JumpTooFast);
    EXPECT_EQ(doubt(onDay(0, 48'210), onDay(2, 48'411), 100), OdometerDoubt::JumpTooFast);
}

TEST(OdometerDoubtTest, TheSameDayCountsAsADay) {
    EXPECT_EQ(doubt(onDay(0, 48'210), onDay(0, 49'710)), OdometerDoubt::None);
    EXPECT_EQ(doubt(onDay(0, 48'210), onDay(0, 49'711)), OdometerDoubt::JumpTooFast);
}

TEST(OdometerDoubtTest, WithoutAReadingThereIsNoDoubt) {
    EXPECT_EQ(doubt(onDay(0, 48'210), onDay(1, 0)), OdometerDoubt::None);
    EXPECT_EQ(doubt(onDay(0, 0), onDay(1, 900'000)), OdometerDoubt::None);
}

TEST(OdometerDoubtTest, AnOlderReadingBroughtInLaterIsJudgedByItsTime) {
    EXPECT_EQ(doubt(onDay(30, 48'210), onDay(0, 48'000)), OdometerDoubt::None);
    EXPECT_EQ(doubt(onDay(30, 48'210), onDay(0, 48'900)), OdometerDoubt::BelowLast);
}

TEST(KmPerDayTest, IsTheWayOverTheTime) {
    EXPECT_EQ(kmPerDay({onDay(0, 10'000), onDay(100, 14'050)}), 41);
    EXPECT_EQ(kmPerDay({onDay(100, 14'050), onDay(50, 10'100), onDay(0, 10'000)}), 41);
}

TEST(KmPerDayTest, ADoubtedReadingIsLeftOutWhereverItStands) {
    EXPECT_EQ(kmPerDay({onDay(0, 990'000), onDay(10, 10'000), onDay(110, 14'000)}), 40);
    EXPECT_EQ(kmPerDay({onDay(0, 10'000), onDay(50, 1), onDay(100, 14'000)}), 40);
    EXPECT_EQ(kmPerDay({onDay(0, 10'000), onDay(60, 12'400), onDay(100, 912'400)}), 40);
}

TEST(KmPerDayTest, SaysNothingFromTooLittle) {
    EXPECT_EQ(kmPerDay({}), std::nullopt);
    EXPECT_EQ(kmPerDay({onDay(0, 10'000)}), std::nullopt);
    EXPECT_EQ(kmPerDay({onDay(0, 10'000), onDay(6, 10'400)}), std::nullopt);
    EXPECT_EQ(kmPerDay({onDay(0, 0), onDay(100, 14'000)}), std::nullopt);
}

RC_GTEST_PROP(OdometerDoubtProperty, DoesNotDependOnTheOrderOfTheTwo, ()) {
    const auto day = [] { return *rc::gen::inRange(0, 2'000); };
    const auto km = [] { return *rc::gen::inRange(0, 400'000); };
    const OdometerReading left = onDay(day(), km());
    const OdometerReading right = onDay(day(), km());
    RC_PRE(left.at != right.at);
    RC_ASSERT(doubt(left, right) == doubt(right, left));
}

TEST(OdometerTest, HardlyAnyCarRunsAMillionKilometres) {
    EXPECT_FALSE(isRare(Odometer::of(1'000'000)));
    EXPECT_TRUE(isRare(Odometer::of(1'000'001)));
}

}  // namespace baydesk::testing
