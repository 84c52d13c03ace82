#include "desktop/appointment/ShiftsText.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

constexpr StaffId Wang(1);

QString readBack(const QString& text) {
    const auto shifts = readShifts(text, Wang, 2);
    return shifts ? shiftsText(*shifts, Wang, 2) : QStringLiteral("?");
}

}  // namespace

TEST(ShiftsTextTest, ReadsHoursAsTheyAreTyped) {
    for (const char* text : {"08:30-12:00, 13:00-18:00", "8:30-12 13-18", "0830–1200，1300–1800",
                             "８：３０－１２：００；１３：００－１８：００", "8.30 ~ 12, 13 到 18"})
        EXPECT_EQ(readBack(QString::fromUtf8(text)), QStringLiteral("08:30-12:00, 13:00-18:00"))
            << text;
    EXPECT_EQ(readBack(QStringLiteral("  ")), QString()) << "a day off";
}

TEST(ShiftsTextTest, SaysWhereItCannotBeRead) {
    for (const char* text : {"8:30", "nine to five", "25-26", "8-12-13"}) {
        const auto shifts = readShifts(QString::fromUtf8(text), Wang, 3);
        ASSERT_FALSE(shifts) << text;
        EXPECT_EQ(shifts.error().first().field, QStringLiteral("day3"));
    }
}

}  // namespace baydesk::testing
