// Loyal customers by visits and quality; lost ones after 6 months, with the reason (mission.md;
// manual 003).
#include "domain/customer/Loyalty.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

const QDate Today(2026, 11, 22);

CustomerVisits regular() {
    return {.customer = CustomerId(1),
            .visits = {Today.addDays(-300), Today.addDays(-150), Today.addDays(-10)},
            .scores = {5, 4},
            .spent = Money::ofYuan(3000)};
}

}  // namespace

TEST(LoyaltyTest, IsOftenHereAndContent) {
    EXPECT_TRUE(isLoyal(regular(), {}, Today));
    CustomerVisits rare = regular();
    rare.visits.front() = Today.addYears(-1);
    EXPECT_FALSE(isLoyal(rare, {}, Today)) << "twice in twelve months";
    CustomerVisits unhappy = regular();
    unhappy.scores.push_back(3);
    EXPECT_FALSE(isLoyal(unhappy, {}, Today));
    CustomerVisits complaining = regular();
    complaining.complained = true;
    EXPECT_FALSE(isLoyal(complaining, {}, Today));
}

TEST(LoyaltyTest, IsLostAfterSixMonthsWithoutAVisit) {
    CustomerVisits away = regular();
    away.visits = {Today.addMonths(-6)};
    EXPECT_FALSE(isLost(away, {}, Today));
    away.visits = {Today.addMonths(-6).addDays(-1)};
    EXPECT_TRUE(isLost(away, {}, Today));
    away.visits.clear();
    EXPECT_FALSE(isLost(away, {}, Today)) << "who never came is not lost";
}

TEST(LoyaltyTest, TheLostAreListedWithTheReasonTheLongestAwayFirst) {
    CustomerVisits known = regular();
    known.visits = {QDate(2026, 1, 5)};
    known.reason = QStringLiteral(" 搬到外地 ");
    CustomerVisits unknown = regular();
    unknown.customer = CustomerId(2);
    unknown.visits = {QDate(2024, 3, 1), QDate(2025, 3, 1)};
    EXPECT_EQ(lostOf({known, regular(), unknown}, {}, Today),
              (std::vector<LostCustomer>{
                  {CustomerId(2), QDate(2025, 3, 1), {}},
                  {CustomerId(1), QDate(2026, 1, 5), QStringLiteral("搬到外地")}}));
}

}  // namespace baydesk::testing
