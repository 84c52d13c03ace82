#include "domain/history/PastOrder.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

PastOrder order(std::optional<Money> paid) {
    PastOrder order;
    order.number = QStringLiteral("WO1");
    order.arrivedAt = {1};
    order.paid = paid;
    order.lines = {{.amount = Money::ofYuan(100)},
                   {.kind = PastLineKind::Part, .amount = Money::ofFen(3050)}};
    return order;
}

}  // namespace

TEST(PastOrder, ADifferenceIsALineOfItsOwn) {
    const PastOrder settled = balanced(order(Money::ofYuan(120)));
    EXPECT_EQ(workAndParts(settled), Money::ofFen(13050));
    EXPECT_EQ(difference(settled), Money::ofFen(-1050));
    ASSERT_EQ(settled.lines.size(), 3U);
    EXPECT_EQ(settled.lines.back().kind, PastLineKind::Difference);
    EXPECT_EQ(settled.lines.back().amount, Money::ofFen(-1050));
    EXPECT_EQ(balanced(settled), settled);
}

TEST(PastOrder, WhatFitsNeedsNoSuchLine) {
    EXPECT_EQ(balanced(order(Money::ofFen(13050))).lines.size(), 2U);
    EXPECT_EQ(total(order(Money::ofYuan(1))), Money::ofYuan(1));
}

TEST(PastOrder, WhatWasNeverSettledHasNoDifference) {
    const PastOrder open = balanced(order(std::nullopt));
    EXPECT_EQ(open.lines.size(), 2U);
    EXPECT_TRUE(difference(open).isZero());
    EXPECT_EQ(total(open), Money::ofFen(13050));
}

TEST(PastOrder, ItNeedsANumberAndADay) {
    EXPECT_TRUE(check(order(std::nullopt)).ok());
    PastOrder bad;
    bad.odometerKm = -1;
    bad.paid = Money::ofFen(-100);
    const Done checked = check(bad);
    ASSERT_FALSE(checked.ok());
    QStringList fields;
    for (const Violation& each : checked.error().violations()) fields << each.field;
    EXPECT_EQ(fields, QStringList({QStringLiteral("number"), QStringLiteral("arrivedAt"),
                                   QStringLiteral("odometerKm"), QStringLiteral("paid")}));
}

}  // namespace baydesk::testing
