// Odometer (or engine hours) are recorded; below the last reading or an impossible jump asks for a
// reason (mission.md, At the door; manual 000).
#include "domain/vehicle/EngineHours.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace baydesk::testing {

namespace {

EngineHoursReading onDay(int day, int hours) {
    return {hours, Instant{1'700'000'000'000}.plusHours(24 * day)};
}

}  // namespace

TEST(EngineHoursTest, ALowerReadingIsDoubted) {
    EXPECT_EQ(doubt(onDay(0, 1'250), onDay(30, 1'249)), OdometerDoubt::BelowLast);
    EXPECT_EQ(doubt(onDay(0, 1'250), onDay(30, 1'250)), OdometerDoubt::None);
}

TEST(EngineHoursTest, AMachineRunsAtMostTheWholeDay) {
    EXPECT_EQ(doubt(onDay(0, 1'250), onDay(2, 1'299)), OdometerDoubt::None);
    EXPECT_EQ(doubt(onDay(0, 1'250), onDay(2, 1'300)), OdometerDoubt::JumpTooFast);
}

TEST(EngineHoursTest, AReadingThatNobodyTookIsNeverDoubted) {
    EXPECT_EQ(doubt(onDay(0, 0), onDay(1, 9'000)), OdometerDoubt::None);
    EXPECT_EQ(doubt(onDay(0, 1'250), onDay(1, 0)), OdometerDoubt::None);
}

RC_GTEST_PROP(EngineHoursProperty, WhatARunningClockShowsIsNeverDoubted, ()) {
    const int start = *rc::gen::inRange(1, 100'000);
    const int elapsed = *rc::gen::inRange(0, 50'000);
    const int run = *rc::gen::inRange(0, elapsed + 1);
    const Instant then{1'700'000'000'000};
    RC_ASSERT(doubt(EngineHoursReading{start, then},
                    EngineHoursReading{start + run, then.plusHours(elapsed)}) ==
              OdometerDoubt::None);
}

TEST(EngineHoursTest, AMachineRunsALittleWhileItIsHere) {
    EXPECT_TRUE(checkEngineHoursSince(1'250, 1'350));
    EXPECT_TRUE(checkEngineHoursSince(1'250, {}));
    EXPECT_FALSE(checkEngineHoursSince(1'250, 1'249));
    EXPECT_FALSE(checkEngineHoursSince(1'250, 1'351));
    EXPECT_TRUE(checkEngineHoursSince({}, 5'000)) << "nobody read it at the door";
}

}  // namespace baydesk::testing
