#include "base/Clock.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

TEST(InstantTest, CountsWholeMinutesTowardsZero) {
    EXPECT_EQ(minutesBetween(Instant{1'000}, Instant{60'999}), 0);
    EXPECT_EQ(minutesBetween(Instant{1'000}, Instant{61'000}), 1);
    EXPECT_EQ(minutesBetween(Instant{61'000}, Instant{1'000}), -1);
    EXPECT_EQ(Instant{5}.plusHours(2), Instant{5}.plusMinutes(120));
}

TEST(InstantTest, NoneIsTheEpoch) {
    EXPECT_TRUE(Instant::none().isNone());
    EXPECT_FALSE(Instant{1}.isNone());
}

TEST(SystemClockTest, TellsTheTime) {
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Instant now = SystemClock().now();
    EXPECT_LE(before, now.ms);
    EXPECT_LE(now.ms, QDateTime::currentMSecsSinceEpoch());
}

}  // namespace baydesk::testing
