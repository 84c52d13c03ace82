#include "domain/report/Period.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

TEST(PeriodTest, AWeekBeginsOnMondayAndHasItsDays) {
    const QDate thursday(2026, 11, 26);
    EXPECT_EQ(rangeOf(ReportPeriod::Week, thursday),
              (DateRange{QDate(2026, 11, 23), QDate(2026, 11, 29)}));
    const auto days = partsOf(ReportPeriod::Week, thursday);
    ASSERT_EQ(days.size(), 7U);
    EXPECT_EQ(days.back(), (DateRange{QDate(2026, 11, 29), QDate(2026, 11, 29)}));
}

TEST(PeriodTest, AMonthHasItsWeeksAsFarAsTheyLieInIt) {
    const auto weeks = partsOf(ReportPeriod::Month, QDate(2026, 11, 30));
    ASSERT_EQ(weeks.size(), 6U);
    EXPECT_EQ(weeks.front(), (DateRange{QDate(2026, 11, 1), QDate(2026, 11, 1)})) << "a Sunday";
    EXPECT_EQ(weeks.at(1), (DateRange{QDate(2026, 11, 2), QDate(2026, 11, 8)}));
    EXPECT_EQ(weeks.back(), (DateRange{QDate(2026, 11, 30), QDate(2026, 11, 30)}));
}

// No day is missing and none is told twice, leap years included.
TEST(PeriodTest, PartsFollowEachOther) {
    for (const ReportPeriod period :
         {ReportPeriod::Week, ReportPeriod::Month, ReportPeriod::Year}) {
        for (QDate day(2023, 12, 1); day < QDate(2025, 2, 1); day = day.addDays(1)) {
            const DateRange whole = rangeOf(period, day);
            EXPECT_TRUE(whole.contains(day));
            QDate next = whole.first;
            for (const DateRange& part : partsOf(period, day)) {
                EXPECT_EQ(part.first, next);
                EXPECT_LE(part.first, part.last);
                next = part.last.addDays(1);
            }
            EXPECT_EQ(next, whole.last.addDays(1));
        }
    }
}

TEST(PeriodTest, OneIsFollowedByTheNext) {
    EXPECT_EQ(moved(ReportPeriod::Week, QDate(2026, 1, 1), -1), QDate(2025, 12, 25));
    EXPECT_EQ(moved(ReportPeriod::Month, QDate(2026, 1, 31), 1), QDate(2026, 2, 28));
    EXPECT_EQ(moved(ReportPeriod::Year, QDate(2024, 2, 29), 1), QDate(2025, 2, 28));
}

}  // namespace baydesk::testing
