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

TEST(PaymentPlanTest, HasTheManualsNumbers) {
    const PaymentPlan plan;
    EXPECT_EQ(plan.depositPercent, 50);
    EXPECT_EQ(plan.mostDepositPercent, 80);
    EXPECT_EQ(plan.afterWorkPercent, 10);
    EXPECT_EQ(plan.mostAfterWorkPercent, 40);
}

TEST(PaymentPlanTest, AllCanBePaidBeforeTheWork) {
    RepairOrder order = agreed();
    expectDone(order.pay(cash(order.state().bill().due())));
    EXPECT_TRUE(order.state().payments.front().deposit);
    EXPECT_TRUE(paymentProposals(order.state(), true).empty());
    carryThroughWorkshop(order, BrakeJob);
    expectDone(order.markReady(belongings(), stamp(Advisor)));
    expectDone(order.settle(QStringLiteral("S1"), {}, stamp(Cashier)));
    EXPECT_EQ(order.state().bill().due(), Money());
}

TEST(PaymentPlanTest, TheRestIsPaidAfterTheTestRun) {
    RepairOrder order = finished();
    expectDone(order.pay(cash(Money::ofYuan(300), 1)));  // 50 %
    expectDone(order.pay(cash(Money::ofYuan(240), 2)));  // 40 % after the work
    expectDone(order.inspect({.job = BrakeJob}, stamp(Inspector)));
    expectDone(order.markReady(belongings(), stamp(Advisor)));
    EXPECT_EQ(order.state().bill().due(), Money::ofYuan(60));
    expectRefusal(order, [](RepairOrder& o) { return o.settle(u"S1"_qs, {}, stamp(Cashier)); },
                  {ErrorKind::NotPaid});
    expectDone(order.pay(cash(Money::ofYuan(60), 3)));
    expectDone(order.settle(QStringLiteral("S1"), {}, stamp(Cashier)));
}

}  // namespace baydesk::testing
