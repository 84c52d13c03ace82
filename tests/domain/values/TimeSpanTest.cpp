#include "domain/values/TimeSpan.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

TimeSpan span(qint64 from, qint64 until) {
    return {Instant{from * 60'000}, Instant{until * 60'000}};
}

}  // namespace

TEST(TimeSpanTest, AnEndIsNoPartOfIt) {
    EXPECT_FALSE(span(10, 20).overlaps(span(20, 30)));
    EXPECT_TRUE(span(10, 21).overlaps(span(20, 30)));
    EXPECT_TRUE(span(10, 30).contains(span(10, 30)));
    EXPECT_FALSE(span(10, 30).contains(span(10, 31)));
}

TEST(TimeSpanTest, WhatIsTakenLeavesWhatIsBeforeAndAfter) {
    const std::vector<TimeSpan> day{span(0, 100), span(200, 300)};
    EXPECT_EQ(without(day, span(40, 60)),
              (std::vector<TimeSpan>{span(0, 40), span(60, 100), span(200, 300)}));
    EXPECT_EQ(without(day, span(50, 250)), (std::vector<TimeSpan>{span(0, 50), span(250, 300)}));
    EXPECT_EQ(without(day, span(0, 300)), std::vector<TimeSpan>{});
    EXPECT_EQ(without(day, span(100, 200)), day);
    EXPECT_EQ(minutesOf(day), 200);
    EXPECT_EQ(within(day, span(90, 210)), (std::vector<TimeSpan>{span(90, 100), span(200, 210)}));
}

}  // namespace baydesk::testing
