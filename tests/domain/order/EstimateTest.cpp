// What was approved as estimated may exceed the estimate by the agreed percentage and no more
// without new consent (mission.md, Quote and work; law; decisions.md: of the estimated part of the
// order).
#include "domain/order/Estimate.h"
#include "support/OrderStages.h"

#include <rapidcheck/gtest.h>

namespace baydesk::testing {

namespace {

Job estimatedJob(JobId id, Money labour) {
    Job job = oilJob();
    job.id = id;
    job.lines.front().id = LineId(1000 + id.value());
    job.lines.front().unitPrice = labour;
    job.lines.front().estimated = true;
    return job;
}

// The oil job at an estimate of ¥100.00 and the brake job at fixed prices of ¥600.00, both
// approved.
RepairOrder estimated() {
    RepairOrder order = takenIn();
    expectDone(order.addJob(estimatedJob(OilJob, Money::ofYuan(100)), stamp(Advisor)));
    expectDone(order.addJob(brakeJob(), stamp(Advisor)));
    expectDone(order.offer());
    expectDone(
        order.decide({yes(order, OilJob), yes(order, BrakeJob)}, inPerson(), stamp(Advisor, 20)));
    return order;
}

Done reprice(RepairOrder& order, JobId id, Money price) {
    Job job = *order.state().job(id);
    job.lines.front().unitPrice = price;
    return order.editJob(job, job.revision, stamp(Advisor, 40));
}

}  // namespace

TEST(EstimateTest, MayBeExceededByTheAgreedPercentage) {
    RepairOrder order = estimated();
    EXPECT_EQ(order.state().estimateRoom().left(), Money::ofYuan(10));
    expectDone(reprice(order, OilJob, Money::ofYuan(110)));
    EXPECT_TRUE(order.state().job(OilJob)->isApproved());
    EXPECT_EQ(order.state().estimateRoom().left(), Money());
    EXPECT_EQ(order.state().bill().total(), Money::ofYuan(710));
}

TEST(EstimateTest, AFenMoreNeedsNewConsent) {
    RepairOrder order = estimated();
    expectDone(reprice(order, OilJob, Money::ofFen(11'001)));
    EXPECT_EQ(order.state().job(OilJob)->approval, ApprovalState::Draft);
    EXPECT_EQ(order.state().consents.back().decision, Decision::Voided);
    EXPECT_TRUE(order.state().job(BrakeJob)->isApproved());
}

TEST(EstimateTest, RepeatedSmallRisesDoNotCreep) {
    RepairOrder order = estimated();
    for (const int yuan : {104, 108, 110}) expectDone(reprice(order, OilJob, Money::ofYuan(yuan)));
    EXPECT_TRUE(order.state().job(OilJob)->isApproved());
    expectDone(reprice(order, OilJob, Money::ofYuan(112)));
    EXPECT_FALSE(order.state().job(OilJob)->isApproved());
}

TEST(EstimateTest, AFixedPriceThatRisesVoidsAsEver) {
    RepairOrder order = estimated();
    expectDone(reprice(order, BrakeJob, Money::ofYuan(281)));
    EXPECT_FALSE(order.state().job(BrakeJob)->isApproved());
}

TEST(EstimateTest, AFixedPriceDoesNotBecomeAnEstimateWithoutConsent) {
    RepairOrder order = estimated();
    Job job = *order.state().job(BrakeJob);
    job.lines.front().estimated = true;
    expectDone(order.editJob(job, job.revision, stamp(Advisor, 40)));
    EXPECT_FALSE(order.state().job(BrakeJob)->isApproved());
}

TEST(EstimateTest, NewConsentMakesANewEstimate) {
    RepairOrder order = estimated();
    expectDone(reprice(order, OilJob, Money::ofYuan(150)));
    expectDone(order.offer());
    expectDone(order.decide({yes(order, OilJob)}, inPerson(), stamp(Advisor, 50)));
    EXPECT_EQ(order.state().estimateRoom().left(), Money::ofYuan(15));
}

TEST(EstimateTest, AnOfferThatRisesIsOfferedAgain) {
    RepairOrder order = takenIn();
    expectDone(order.addJob(estimatedJob(OilJob, Money::ofYuan(100)), stamp(Advisor)));
    expectDone(order.offer());
    expectDone(reprice(order, OilJob, Money::ofYuan(101)));
    EXPECT_EQ(order.state().job(OilJob)->approval, ApprovalState::Draft);
}

TEST(EstimateTest, RoomThatAnotherJobGaveIsLostWithIt) {
    RepairOrder order = takenIn();
    expectDone(order.addJob(estimatedJob(OilJob, Money::ofYuan(100)), stamp(Advisor)));
    expectDone(order.addJob(estimatedJob(BrakeJob, Money::ofYuan(900)), stamp(Advisor)));
    expectDone(order.offer());
    expectDone(
        order.decide({yes(order, OilJob), yes(order, BrakeJob)}, inPerson(), stamp(Advisor, 20)));
    expectDone(reprice(order, OilJob, Money::ofYuan(180)));
    ASSERT_TRUE(order.state().job(OilJob)->isApproved());
    Job job = *order.state().job(BrakeJob);
    job.title = QStringLiteral("别的项目");
    expectDone(order.editJob(job, job.revision, stamp(Advisor, 40)));
    EXPECT_FALSE(order.state().job(BrakeJob)->isApproved());
    EXPECT_FALSE(order.state().job(OilJob)->isApproved());
}

TEST(EstimateTest, TheFormCannotMoveTheEstimate) {
    RepairOrder order = estimated();
    Job job = *order.state().job(OilJob);
    job.lines.front().estimate = Money::ofYuan(1000);
    job.lines.front().unitPrice = Money::ofYuan(500);
    expectDone(order.editJob(job, job.revision, stamp(Advisor, 40)));
    EXPECT_FALSE(order.state().job(OilJob)->isApproved());
}

// Whatever is edited, voided and agreed to again in whatever order: what stands as approved is
// never more than the customer agreed to and the agreed percentage of it.
RC_GTEST_PROP(EstimateProperty, NeverMoreThanAgreedAndThePercentage, ()) {
    RepairOrder order = takenIn();
    std::vector<JobId> ids{JobId(1), JobId(2), JobId(3)};
    for (const JobId id : ids)
        expectDone(order.addJob(
            estimatedJob(id, Money::ofFen(*rc::gen::inRange<qint64>(0, 100'000))), stamp(Advisor)));
    const int steps = *rc::gen::inRange(1, 40);
    for (int step = 0; step < steps; ++step) {
        const JobId id = *rc::gen::elementOf(ids);
        switch (*rc::gen::inRange(0, 4)) {
            case 0:
                (void)order.offer();
                break;
            case 1:
                (void)order.decide({yes(order, id)}, inPerson(), stamp(Advisor, step));
                break;
            case 2: {  // up or down by up to a tenth and a bit
                const Money now = order.state().job(id)->amount();
                const qint64 shift = *rc::gen::inRange<qint64>(-120, 121);
                (void)reprice(order, id, Money::ofFen(now.fen() + now.fen() * shift / 1000));
                break;
            }
            default: {
                Job job = *order.state().job(id);
                job.title += u'+';
                (void)order.editJob(job, job.revision, stamp(Advisor, step));
            }
        }
        Money agreed;
        for (const Job& job : order.state().jobs)
            if (job.isApproved()) agreed += job.approvedAmount;
        RC_ASSERT(order.state().bill().total().fen() <= agreed.fen() + agreed.fen() / 10);
        RC_ASSERT(!order.state().estimateRoom().isExceeded());
    }
}

}  // namespace baydesk::testing
