#include "domain/order/NextStep.h"
#include "domain/store/BusinessCalendar.h"
#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

constexpr SupplementId Leak(401);

SupplementFinding leak(bool jobWaits = false) {
    return {.id = Leak,
            .foundAt = BrakeJob,
            .words = QStringLiteral("左前减振器漏油"),
            .jobWaits = jobWaits};
}

RepairOrder reported(bool jobWaits = false) {
    RepairOrder order = inWork();
    expectDone(order.reportSupplement(leak(jobWaits), stamp(Technician, 60)));
    return order;
}

RepairOrder priced(bool jobWaits = false) {
    RepairOrder order = reported(jobWaits);
    expectDone(order.priceSupplement(Leak, oilJob(), stamp(Cashier, 65)));
    expectDone(order.offer(stamp(Cashier, 66)));
    return order;
}

SupplementStage stage(const RepairOrder& order) {
    return stageOf(order.state().supplements.front(), order.state());
}

NextAction next(const RepairOrder& order) { return nextAction(order.state()); }

}  // namespace

TEST(SupplementTest, GoesFromTheTechnicianToPartsToTheAdvisorToTheCustomer) {
    RepairOrder order = reported();
    EXPECT_EQ(stage(order), SupplementStage::ToPrice);
    EXPECT_EQ(next(order), NextAction::PriceSupplement);
    expectDone(order.priceSupplement(Leak, oilJob(), stamp(Cashier, 65)));
    EXPECT_EQ(stage(order), SupplementStage::ToPrice) << "not shown to anybody yet";
    expectDone(order.offer(stamp(Cashier, 66)));
    EXPECT_EQ(stage(order), SupplementStage::ToCall);
    EXPECT_EQ(next(order), NextAction::CallSupplement);
    EXPECT_EQ(order.state().supplements.front().pricedAt, nineOClock(66));
    EXPECT_EQ(order.state().supplements.front().pricedBy, Cashier);
    EXPECT_TRUE(order.state().job(OilJob)->supplement);
    expectDone(order.decide({yes(order, OilJob)}, inPerson(), stamp(Advisor, 70)));
    EXPECT_EQ(stage(order), SupplementStage::Approved);
    EXPECT_EQ(next(order), NextAction::Dispatch) << "a job like any other";
}

TEST(SupplementTest, ADeclinedOneIsKeptAsAdviceWithItsReason) {
    RepairOrder order = priced();
    expectDone(order.decide({no(order, OilJob, QStringLiteral("下次再做"))}, inPerson(),
                            stamp(Advisor, 70)));
    EXPECT_EQ(stage(order), SupplementStage::Declined);
    EXPECT_EQ(order.state().job(OilJob)->declineReason, QStringLiteral("下次再做"));
    EXPECT_EQ(next(order), NextAction::FinishWork);
}

TEST(SupplementTest, TheCustomerIsCalledWithinFifteenMinutes) {
    const RepairOrder order = reported();
    EXPECT_EQ(SupplementPlan::CallWithinMinutes, 15);
    EXPECT_EQ(callDueAt(order.state().supplements.front(), BusinessCalendar()), nineOClock(75));
}

TEST(SupplementTest, WorkOnOtherApprovedJobsGoesOn) {
    RepairOrder order = reported();
    expectDone(order.finishWork(BrakeJob, allChecked(), stamp(Technician, 120)));
    expectDone(order.inspect({.job = BrakeJob}, stamp(Inspector, 130)));
}

TEST(SupplementTest, TheJobCanWaitForTheAnswer) {
    RepairOrder order = priced(true);
    EXPECT_EQ(order.state().job(BrakeJob)->workshop, WorkshopState::OnHold);
    EXPECT_EQ(order.state().job(BrakeJob)->hold, HoldReason::Approval);
    expectDone(order.decide({yes(order, OilJob)}, inPerson(), stamp(Advisor, 70)));
    EXPECT_EQ(order.state().job(BrakeJob)->workshop, WorkshopState::Waiting);
}

TEST(SupplementTest, TheCarIsNotReadyWhileOneIsOpen) {
    RepairOrder order = passed();
    expectDone(order.reportSupplement(leak(), stamp(Technician, 131)));
    const auto markReady = [](RepairOrder& o) { return o.markReady(belongings(), stamp(Advisor)); };
    expectRefusal(order, markReady, {ErrorKind::SupplementOpen});
    expectDone(order.withdrawSupplement(Leak, QStringLiteral("是水渍"), stamp(Cashier, 135)));
    expectDone(order.markReady(belongings(), stamp(Advisor, 140)));
}

TEST(SupplementTest, AReportTakesReadyBack) {
    RepairOrder order = ready();
    expectDone(order.reportSupplement(leak(), stamp(Technician, 145)));
    EXPECT_TRUE(order.state().readyAt.isNone());
}

TEST(SupplementTest, TheWordsAreNeeded) {
    SupplementFinding silent = leak();
    silent.words = QStringLiteral(" ");
    expectRefusal(inWork(),
                  [&](RepairOrder& o) { return o.reportSupplement(silent, stamp(Technician)); },
                  {ErrorKind::Required});
}

TEST(SupplementTest, BeforeTheFirstApprovalItIsAJobOfTheQuote) {
    expectRefusal(quoted(),
                  [](RepairOrder& o) { return o.reportSupplement(leak(), stamp(Technician)); },
                  {ErrorKind::NothingApproved});
    expectRefusal(settled(),
                  [](RepairOrder& o) { return o.reportSupplement(leak(), stamp(Technician)); },
                  {ErrorKind::OrderLocked});
}

TEST(SupplementTest, WhatWasAnsweredIsNotPricedOrWithdrawn) {
    Job another = oilJob();
    another.id = JobId(900);
    expectRefusal(priced(),
                  [&](RepairOrder& o) { return o.priceSupplement(Leak, another, stamp(Cashier)); },
                  {ErrorKind::SupplementClosed});
    expectRefusal(priced(),
                  [](RepairOrder& o) {
                      return o.withdrawSupplement(Leak, QStringLiteral("没事"), stamp(Cashier));
                  },
                  {ErrorKind::SupplementClosed});
    expectRefusal(
        reported(),
        [](RepairOrder& o) { return o.withdrawSupplement(Leak, QString(), stamp(Cashier)); },
        {ErrorKind::Required});
}

TEST(SupplementTest, WithdrawingTakesTheUnseenJobAlong) {
    RepairOrder order = reported(true);
    expectDone(order.priceSupplement(Leak, oilJob(), stamp(Cashier, 65)));
    expectDone(order.withdrawSupplement(Leak, QStringLiteral("是水渍"), stamp(Cashier, 67)));
    EXPECT_EQ(order.state().job(OilJob), nullptr);
    EXPECT_EQ(stage(order), SupplementStage::Withdrawn);
    EXPECT_EQ(order.state().job(BrakeJob)->workshop, WorkshopState::Waiting);
}

}  // namespace baydesk::testing
