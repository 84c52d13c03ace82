#include "domain/order/KeyTag.h"

#include <gtest/gtest.h>

using namespace baydesk;

TEST(LowestFreeTag, isTheFirstNumberThatHangsOnNoKey) {
    EXPECT_EQ(lowestFreeTag({}), QStringLiteral("1"));
    EXPECT_EQ(lowestFreeTag({QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("4")}),
              QStringLiteral("3"));
    EXPECT_EQ(lowestFreeTag({QStringLiteral("12")}), QStringLiteral("1"));
}

TEST(LowestFreeTag, overlooksTagsThatAreNoNumbers) {
    EXPECT_EQ(lowestFreeTag({QStringLiteral("A1"), QStringLiteral("1")}), QStringLiteral("2"));
    EXPECT_EQ(lowestFreeTag({QStringLiteral("A1"), QStringLiteral("A2")}), QString())
        << "their order is the shop's own";
}
