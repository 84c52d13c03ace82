#include "desktop/appointment/TimelineScale.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

const QDate Monday(2026, 11, 23);

TimelineScale scale(int days) {
    TimelineScale scale(BusinessCalendar(), Monday, days, QTime(8, 0), QTime(18, 0));
    scale.setPlace(100, 600 * days);
    return scale;
}

Instant at(int day, QTime time) { return BusinessCalendar().at(Monday.addDays(day), time); }

}  // namespace

TEST(TimelineScaleTest, APixelAMinuteAndBackAgain) {
    const TimelineScale week = scale(7);
    EXPECT_EQ(week.x(at(0, QTime(8, 0))), 100);
    EXPECT_EQ(week.x(at(2, QTime(9, 30))), 100 + 1200 + 90);
    EXPECT_EQ(week.width(45), 45);
    for (int day = 0; day < 7; ++day)
        for (int minute = 0; minute < 600; minute += TimelineScale::StepMinutes) {
            const Instant moment = at(day, QTime(8, 0)).plusMinutes(minute);
            EXPECT_EQ(week.at(week.x(moment)), moment);
        }
}

TEST(TimelineScaleTest, WhatIsOutsideTheHoursStandsAtTheirEdge) {
    const TimelineScale day = scale(1);
    EXPECT_EQ(day.x(at(0, QTime(6, 0))), 100);
    EXPECT_EQ(day.x(at(0, QTime(20, 0))), 700);
    EXPECT_EQ(day.x(at(3, QTime(9, 0))), 700) << "beyond the last day";
    EXPECT_EQ(day.at(0), at(0, QTime(8, 0)));
    EXPECT_EQ(day.at(9000), at(0, QTime(18, 0)));
}

TEST(TimelineScaleTest, StepsGoOnOverNight) {
    const TimelineScale week = scale(7);
    EXPECT_EQ(week.moved(at(0, QTime(17, 45)), 1), at(1, QTime(8, 0)));
    EXPECT_EQ(week.moved(at(1, QTime(8, 0)), -1), at(0, QTime(17, 45)));
    EXPECT_EQ(week.moved(at(1, QTime(9, 0)), 2), at(1, QTime(9, 30)));
}

}  // namespace baydesk::testing
