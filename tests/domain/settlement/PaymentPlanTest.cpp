#include "domain/settlement/PaymentPlan.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

TEST(PaymentPlanTest, HalfIsProposedWhenPartsMustBeOrdered) {
    EXPECT_EQ(paymentProposals(agreed().state(), true),
              (std::vector<PaymentProposal>{{PaymentStage::Deposit, 50, Money::ofYuan(300)},
                                            {PaymentStage::Deposit, 80, Money::ofYuan(480)}}));
    EXPECT_TRUE(paymentProposals(agreed().state(), false).empty());
    EXPECT_TRUE(paymentProposals(quoted().state(), true).empty()) << "nothing is agreed to";
}

TEST(PaymentPlanTest, WhatWasPaidCountsTowardsTheDeposit) {
    RepairOrder order = agreed();
    expectDone(order.pay(cash(Money::ofYuan(300))));
    EXPECT_EQ(paymentProposals(order.state(), true),
              (std::vector<PaymentProposal>{{PaymentStage::Deposit, 80, Money::ofYuan(180)}}));
}

TEST(PaymentPlanTest, AFurtherPartIsProposedAfterTheWorkAndNeverMoreThanIsDue) {
    RepairOrder order = finished();
    expectDone(order.pay(cash(Money::ofYuan(480))));
    EXPECT_EQ(paymentProposals(order.state(), true),
              (std::vector<PaymentProposal>{{PaymentStage::AfterWork, 10, Money::ofYuan(60)},
                                            {PaymentStage::AfterWork, 40, Money::ofYuan(120)}}));
    EXPECT_TRUE(paymentProposals(ready().state(), true).empty()) << "the rest is due";
}

}  // namespace baydesk::testing
