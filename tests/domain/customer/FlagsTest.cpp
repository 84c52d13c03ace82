// What pops up about a customer or a car (R21).

#include "domain/customer/Flags.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

TEST(FlagsTest, NothingIsPointedAtForNothing) {
    const Customer customer;
    const Vehicle vehicle;
    EXPECT_TRUE(flagsOf({.customer = &customer, .vehicle = &vehicle}).empty());
    EXPECT_TRUE(flagsOf({}).empty());
    std::vector<Flag> flags;
    addDebt(flags, QStringLiteral("陈国强"), Money());
    EXPECT_TRUE(flags.empty());
}

TEST(FlagsTest, SafetyIsSaidBeforeMoneyAndMoneyBeforeTheRest) {
    Customer customer;
    customer.flag = QStringLiteral("先打电话");
    customer.customerClass = CustomerClass::Vip;
    Vehicle vehicle;
    vehicle.safety = QStringLiteral("前刹车片到限");
    std::vector<Flag> flags = flagsOf({&customer, &vehicle, 2});
    addDebt(flags, QStringLiteral("陈国强"), Money::ofYuan(560));
    ASSERT_EQ(flags.size(), 5U);
    EXPECT_EQ(flags[0], (Flag{FlagKind::Safety, QStringLiteral("前刹车片到限")}));
    EXPECT_EQ(flags[1], (Flag{FlagKind::Debt, QStringLiteral("陈国强"), Money::ofYuan(560)}));
    EXPECT_EQ(flags[2], (Flag{FlagKind::Tell, QStringLiteral("先打电话")}));
    EXPECT_EQ(flags[3], (Flag{FlagKind::Comeback, {}, {}, 2}));
    EXPECT_EQ(flags[4].kind, FlagKind::Vip);
}

}  // namespace baydesk::testing
