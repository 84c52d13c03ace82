#include "base/IsoDate.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(IsoDateTest, IsTheFormOfTheStandard) {
    EXPECT_EQ(isoDate(QDate(2026, 1, 9)), u"2026-01-09"_qs);
    for (QDate day(1999, 12, 25); day < QDate(2030, 1, 1); day = day.addDays(11))
        EXPECT_EQ(isoDate(day), day.toString(Qt::ISODate));
    EXPECT_EQ(isoDate(QDate(33, 2, 1)), QDate(33, 2, 1).toString(Qt::ISODate));
}

TEST(IsoDateTest, ADateThatIsNoneHasNoText) {
    EXPECT_EQ(isoDate(QDate()), QString());
    EXPECT_EQ(isoDate(QDate(12'026, 1, 1)), QDate(12'026, 1, 1).toString(Qt::ISODate));
    EXPECT_EQ(isoDate(QDate(-4, 1, 1)), QDate(-4, 1, 1).toString(Qt::ISODate));
}

}  // namespace
}  // namespace baydesk
