#include "domain/order/NextStep.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

NextAction next(const RepairOrder& order) { return nextAction(order.state()); }

RepairOrder declined() {
    RepairOrder order = quoted();
    expectDone(
        order.decide({no(order, BrakeJob, QStringLiteral("太贵"))}, inPerson(), stamp(Advisor)));
    return order;
}

}  // namespace

TEST(NextStepTest, EachStageHasItsAction) {
    EXPECT_EQ(next(takenIn()), NextAction::WriteQuote);
    RepairOrder draft = takenIn();
    expectDone(draft.addJob(brakeJob(), stamp(Advisor)));
    EXPECT_EQ(next(draft), NextAction::WriteQuote);
    EXPECT_EQ(next(quoted()), NextAction::AwaitDecision);
    EXPECT_EQ(next(declined()), NextAction::AgreeSomething);
    EXPECT_EQ(next(agreed()), NextAction::Dispatch);
    RepairOrder dispatched = agreed();
    expectDone(dispatched.dispatch(BrakeJob, Technician));
    EXPECT_EQ(next(dispatched), NextAction::StartWork);
    EXPECT_EQ(next(inWork()), NextAction::FinishWork);
    EXPECT_EQ(next(finished()), NextAction::Inspect);
    EXPECT_EQ(next(passed()), NextAction::MarkReady);
    EXPECT_EQ(next(ready()), NextAction::Settle);
    EXPECT_EQ(next(paid()), NextAction::Settle);
    EXPECT_EQ(next(settled()), NextAction::Release);
    EXPECT_EQ(next(delivered()), NextAction::FollowUp);
}

TEST(NextStepTest, ACarThatIsOutComesBackFirst) {
    RepairOrder order = ready();
    expectDone(order.sendOut(ExitPassId(1), {.driver = QStringLiteral("王海")},
                             QStringLiteral("T1"), stamp(Technician, 145)));
    EXPECT_EQ(next(order), NextAction::AwaitReturn);
    EXPECT_EQ(currentStep(order.state()), Step::Settle) << "it comes back to where it left";
    expectDone(order.takeBack({}, stamp(Technician, 150)));
    EXPECT_EQ(next(order), NextAction::Settle);
}

TEST(NextStepTest, ASupplementComesBeforeTheWorkThatGoesOn) {
    RepairOrder order = inWork();
    expectDone(order.addJob(oilJob(), stamp(Advisor, 50)));
    EXPECT_EQ(next(order), NextAction::WriteQuote);
    expectDone(order.offer());
    EXPECT_EQ(next(order), NextAction::AwaitDecision);
    expectDone(order.decide({yes(order, OilJob)}, inPerson(), stamp(Advisor, 55)));
    EXPECT_EQ(next(order), NextAction::Dispatch);
    carryThroughWorkshop(order, OilJob);
    EXPECT_EQ(next(order), NextAction::FinishWork);
}

TEST(NextStepTest, HeldWorkIsTakenUpAgain) {
    RepairOrder order = inWork();
    Job dearer = *order.state().job(BrakeJob);
    dearer.lines.front().unitPrice += Money::ofYuan(1);
    expectDone(order.editJob(dearer, dearer.revision, stamp(Advisor, 60)));
    EXPECT_EQ(next(order), NextAction::WriteQuote);
    expectDone(order.offer());
    expectDone(order.decide({yes(order, BrakeJob)}, inPerson(), stamp(Advisor, 65)));
    EXPECT_EQ(next(order), NextAction::StartWork);
}

TEST(NextStepTest, EveryActionBelongsToAStep) {
    EXPECT_EQ(stepOf(NextAction::WriteQuote), Step::Quote);
    EXPECT_EQ(stepOf(NextAction::AwaitDecision), Step::Quote);
    EXPECT_EQ(stepOf(NextAction::AgreeSomething), Step::Quote);
    EXPECT_EQ(stepOf(NextAction::Dispatch), Step::Work);
    EXPECT_EQ(stepOf(NextAction::StartWork), Step::Work);
    EXPECT_EQ(stepOf(NextAction::FinishWork), Step::Work);
    EXPECT_EQ(stepOf(NextAction::Inspect), Step::Check);
    EXPECT_EQ(stepOf(NextAction::MarkReady), Step::Check);
    EXPECT_EQ(stepOf(NextAction::Settle), Step::Settle);
    EXPECT_EQ(stepOf(NextAction::Release), Step::Settle);
    EXPECT_EQ(stepOf(NextAction::FollowUp), Step::FollowUp);
}

}  // namespace baydesk::testing
