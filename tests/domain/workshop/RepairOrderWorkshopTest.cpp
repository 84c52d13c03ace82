#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

// The verbs of the workshop, each as it would be tried on the brake job.
const std::vector<std::function<Done(RepairOrder&)>>& everyVerb() {
    static const std::vector<std::function<Done(RepairOrder&)>> verbs = {
        [](RepairOrder& o) { return o.dispatch(BrakeJob, Technician); },
        [](RepairOrder& o) { return o.startWork(BrakeJob, stamp(Technician, 30)); },
        [](RepairOrder& o) { return o.issueParts(BrakeJob); },
        [](RepairOrder& o) { return o.finishWork(BrakeJob, allChecked(), stamp(Technician, 120)); },
        [](RepairOrder& o) { return o.inspect({.job = BrakeJob}, stamp(Inspector, 130)); }};
    return verbs;
}

RepairOrder voided() {
    RepairOrder order = inWork();
    Job dearer = *order.state().job(BrakeJob);
    dearer.lines.back().quantity = Quantity::of(3);
    expectDone(order.editJob(dearer, dearer.revision, stamp(Advisor, 60)));
    return order;
}

Inspection failure(const QString& cause) {
    return {.job = BrakeJob, .passed = false, .cause = cause};
}

const Job& brakes(const RepairOrder& order) { return *order.state().job(BrakeJob); }

}  // namespace

TEST(WorkshopTest, NothingIsWorkedOnBeforeItIsApproved) {
    RepairOrder draft = takenIn();
    expectDone(draft.addJob(brakeJob(), stamp(Advisor)));
    RepairOrder declined = quoted();
    expectDone(declined.decide({no(declined, BrakeJob, QStringLiteral("太贵"))}, inPerson(),
                               stamp(Advisor)));
    for (const RepairOrder& order : {draft, quoted(), declined, voided()})
        for (const auto& verb : everyVerb())
            expectRefusal(order, verb, {ErrorKind::WorkBeforeApproval});
    EXPECT_EQ(refusalOf(quoted(), everyVerb().front()).details,
              (QVariantMap{{QStringLiteral("job"), brakeJob().title}}));
}

TEST(WorkshopTest, NothingIsWorkedOnAfterSettlement) {
    for (const RepairOrder& order : {settled(), delivered()})
        for (const auto& verb : everyVerb()) expectRefusal(order, verb, {ErrorKind::OrderLocked});
}

TEST(WorkshopTest, AnUnknownJobIsNotFound) {
    for (const auto& verb : everyVerb()) expectRefusal(takenIn(), verb, {ErrorKind::NotFound});
}

TEST(WorkshopTest, WorkIsDispatchedToSomebodyFirst) {
    expectRefusal(agreed(), [](RepairOrder& o) { return o.startWork(BrakeJob, stamp(Technician)); },
                  {ErrorKind::NotDispatched});
    expectRefusal(agreed(), [](RepairOrder& o) { return o.dispatch(BrakeJob, StaffId()); },
                  {ErrorKind::NotDispatched});
}

TEST(WorkshopTest, WorkCanBeGivenToAnotherWhileItIsGoingOn) {
    RepairOrder order = inWork();
    expectDone(order.dispatch(BrakeJob, OtherTechnician));
    EXPECT_EQ(brakes(order).technicians, alone(OtherTechnician));
    EXPECT_EQ(brakes(order).workshop, WorkshopState::InWork);
}

TEST(WorkshopTest, FinishedWorkIsNotDispatched) {
    for (const RepairOrder& order : {finished(), passed()})
        expectRefusal(order, [](RepairOrder& o) { return o.dispatch(BrakeJob, OtherTechnician); },
                      {ErrorKind::WrongWorkshopState});
}

TEST(WorkshopTest, EachStepHasItsTurn) {
    const std::vector<ErrorKind> wrong{ErrorKind::WrongWorkshopState};
    const auto start = everyVerb()[1];
    const auto finish = everyVerb()[3];
    const auto inspect = everyVerb()[4];
    RepairOrder waiting = agreed();
    expectDone(waiting.dispatch(BrakeJob, Technician));
    expectRefusal(waiting, finish, wrong);
    expectRefusal(waiting, inspect, wrong);
    expectRefusal(inWork(), start, wrong);
    expectRefusal(inWork(), inspect, wrong);
    expectRefusal(finished(), start, wrong);
    expectRefusal(finished(), finish, wrong);
    expectRefusal(passed(), start, wrong);
    expectRefusal(passed(), finish, wrong);
    expectRefusal(passed(), inspect, wrong);
    EXPECT_EQ(refusalOf(inWork(), start).details.value(QStringLiteral("state")).toInt(),
              static_cast<int>(WorkshopState::InWork));
}

TEST(WorkshopTest, TheFirstStartIsKept) {
    RepairOrder order = finished();
    expectDone(order.inspect(failure(QStringLiteral("异响仍在")), stamp(Inspector, 130)));
    EXPECT_EQ(brakes(order).startedAt, nineOClock(30));
}

TEST(WorkshopTest, TheStoreRoomHandsOutWhatComesFromStock) {
    RepairOrder order = takenIn();
    Job job = brakeJob();
    Line own = job.lines[1];  // brought by the customer
    own.id = LineId(900);
    own.customerSupplied = true;
    Line byHand = job.lines[1];  // bought outside
    byHand.id = LineId(901);
    byHand.part = {};
    job.lines.push_back(own);
    job.lines.push_back(byHand);
    expectDone(order.addJob(job, stamp(Advisor)));
    expectDone(order.offer());
    expectDone(order.decide({yes(order, BrakeJob)}, inPerson(), stamp(Advisor)));
    expectDone(order.issueParts(BrakeJob));
    const std::vector<Line>& lines = brakes(order).lines;
    EXPECT_EQ(lines[0].issued, Quantity());
    EXPECT_EQ(lines[1].issued, Quantity::of(2));
    EXPECT_EQ(lines[2].issued, Quantity());
    EXPECT_EQ(lines[3].issued, Quantity());
    expectDone(order.dispatch(BrakeJob, Technician));
    expectDone(order.startWork(BrakeJob, stamp(Technician)));
    expectDone(order.finishWork(BrakeJob, allChecked(), stamp(Technician)));
}

TEST(WorkshopTest, WorkIsNotFinishedWithoutItsParts) {
    RepairOrder order = agreed();
    expectDone(order.dispatch(BrakeJob, Technician));
    expectDone(order.startWork(BrakeJob, stamp(Technician, 30)));
    expectRefusal(order, everyVerb()[3], {ErrorKind::PartsNotIssued});
}

TEST(QualityTest, TheTechnicianChecksFirst) {
    for (int missing = 0; missing < 4; ++missing) {
        const SelfCheck check{.nothingForgotten = missing != 0,
                              .boltsTight = missing != 1,
                              .clean = missing != 2,
                              .noLeaks = missing != 3};
        expectRefusal(
            inWork(),
            [&](RepairOrder& o) { return o.finishWork(BrakeJob, check, stamp(Technician)); },
            {ErrorKind::SelfCheckIncomplete});
    }
    EXPECT_EQ(brakes(finished()).selfCheck, allChecked());
    EXPECT_EQ(brakes(finished()).finishedAt, nineOClock(120));
    EXPECT_EQ(brakes(finished()).workshop, WorkshopState::QualityCheck);
}

TEST(QualityTest, TheInspectorIsNotTheTechnician) {
    const auto byHimself = [](RepairOrder& o) {
        return o.inspect({.job = BrakeJob}, stamp(Technician, 130));
    };
    expectRefusal(finished(), byHimself, {ErrorKind::InspectorIsTechnician});
    EXPECT_EQ(refusalOf(finished(), byHimself).details.value(QStringLiteral("job")).toString(),
              brakeJob().title);
}

TEST(QualityTest, NorMayTheTechnicianFailTheOwnWork) {
    expectRefusal(finished(),
                  [](RepairOrder& o) {
                      return o.inspect(failure(QStringLiteral("自检")), stamp(Technician, 130));
                  },
                  {ErrorKind::InspectorIsTechnician});
}

TEST(QualityTest, PassingKeepsInspectorAndTime) {
    EXPECT_EQ(brakes(passed()).workshop, WorkshopState::Ready);
    EXPECT_EQ(brakes(passed()).inspector, Inspector);
    EXPECT_EQ(brakes(passed()).passedAt, nineOClock(130));
    EXPECT_TRUE(brakes(passed()).hasPassed());
}

TEST(QualityTest, AFailureGoesBackToWorkWithItsCauseAndIsCounted) {
    RepairOrder order = finished();
    expectDone(order.inspect(failure(QStringLiteral("螺栓未紧固")), stamp(Inspector, 130)));
    EXPECT_EQ(brakes(order).workshop, WorkshopState::InWork);
    EXPECT_EQ(brakes(order).failures, 1);
    EXPECT_EQ(brakes(order).failureCause, QStringLiteral("螺栓未紧固"));
    EXPECT_EQ(brakes(order).technicians, alone(Technician));
    EXPECT_EQ(brakes(order).selfCheck, SelfCheck()) << "the technician looks again";
    expectDone(order.finishWork(BrakeJob, allChecked(), stamp(Technician, 150)));
    expectDone(order.inspect(failure(QStringLiteral("漏油")), stamp(Inspector, 160)));
    EXPECT_EQ(brakes(order).failures, 2);
}

TEST(QualityTest, AFailureCostsTheCustomerNothing) {
    RepairOrder order = finished();
    const Bill before = order.state().bill();
    expectDone(order.inspect(failure(QStringLiteral("螺栓未紧固")), stamp(Inspector, 130)));
    EXPECT_EQ(order.state().bill(), before);
}

TEST(QualityTest, AFailureHasACause) {
    expectRefusal(
        finished(),
        [](RepairOrder& o) { return o.inspect(failure(QStringLiteral(" ")), stamp(Inspector)); },
        {ErrorKind::FailureCauseMissing});
    expectRefusal(
        finished(),
        [](RepairOrder& o) { return o.inspect(failure(QString(501, u'漏')), stamp(Inspector)); },
        {ErrorKind::TooLong});
}

// -- ready

TEST(ReadyTest, EveryApprovedJobHasPassed) {
    for (const RepairOrder& order : {agreed(), inWork(), finished()})
        expectRefusal(order,
                      [](RepairOrder& o) { return o.markReady(belongings(), stamp(Advisor)); },
                      {ErrorKind::JobsNotPassed});
    expectDone(passed().canMarkReady(belongings()));
    EXPECT_EQ(ready().state().readyAt, nineOClock(140));
    EXPECT_EQ(ready().state().readyBy, Advisor);
}

TEST(ReadyTest, NothingIsLeftUndecided) {
    RepairOrder order = passed();
    expectDone(order.addJob(oilJob(), stamp(Advisor, 135)));
    const auto markReady = [](RepairOrder& o) { return o.markReady(belongings(), stamp(Advisor)); };
    expectRefusal(order, markReady, {ErrorKind::UndecidedJobs});
    expectDone(order.offer());
    expectRefusal(order, markReady, {ErrorKind::UndecidedJobs});
    EXPECT_EQ(refusalOf(order, markReady).details, (QVariantMap{{QStringLiteral("count"), 1}}));
    expectDone(
        order.decide({no(order, OilJob, QStringLiteral("下次"))}, inPerson(), stamp(Advisor, 138)));
    expectDone(order.markReady(belongings(), stamp(Advisor, 140)));
}

TEST(ReadyTest, TheSettlementListIsClear) {
    RepairOrder order = passed();
    expectDone(order.giveDiscount({.amount = Money::ofYuan(30),
                                   .standard = QStringLiteral("会员价"),
                                   .reason = QStringLiteral("老客户")},
                                  {Role::Manager}, {}, stamp(Advisor, 131)));
    expectDone(order.markReady(belongings(), stamp(Advisor, 132)));
    // The bill has become smaller than the one that the discount was given on.
    OrderState state = order.state();
    state.discount->base += Money::ofFen(1);
    expectRefusal(RepairOrder(state),
                  [](RepairOrder& o) { return o.markReady(belongings(), stamp(Advisor, 140)); },
                  {ErrorKind::DiscountOutdated});
}

TEST(ReadyTest, SomethingWasDone) {
    expectRefusal(takenIn(),
                  [](RepairOrder& o) { return o.markReady(belongings(), stamp(Advisor)); },
                  {ErrorKind::NothingApproved});
}

TEST(ReadyTest, TheBelongingsAreSeenInTheCar) {
    const std::vector<QString> onlySeat = {belongings().front()};
    const auto markReady = [&](RepairOrder& o) { return o.markReady(onlySeat, stamp(Advisor)); };
    expectRefusal(passed(), markReady, {ErrorKind::BelongingsNotSeen});
    EXPECT_EQ(refusalOf(passed(), markReady).details,
              (QVariantMap{{QStringLiteral("what"), belongings().back()}}));
    const RepairOrder order = ready();
    for (const Belonging& each : order.state().intake.belongings) EXPECT_TRUE(each.seenBeforeReady);
}

TEST(ReadyTest, ASettledOrderIsReadyAlready) {
    expectRefusal(settled(),
                  [](RepairOrder& o) { return o.markReady(belongings(), stamp(Advisor)); },
                  {ErrorKind::OrderLocked});
}

TEST(WorkshopStateTest, AnOrderShowsItsLeastAdvancedJob) {
    OrderState order = takenIn().state();
    EXPECT_EQ(order.workshop(), WorkshopState::Waiting);
    const std::vector<WorkshopState> way = {WorkshopState::Waiting, WorkshopState::OnHold,
                                            WorkshopState::InWork, WorkshopState::QualityCheck,
                                            WorkshopState::Ready};
    Job first = brakeJob();
    Job second = oilJob();
    Job declined = oilJob();
    first.approval = second.approval = ApprovalState::Approved;
    declined.approval = ApprovalState::Declined;
    for (std::size_t least = 0; least < way.size(); ++least)
        for (std::size_t other = least; other < way.size(); ++other) {
            first.workshop = way[other];
            second.workshop = way[least];
            order.jobs = {first, second, declined};
            EXPECT_EQ(order.workshop(), way[least]);
        }
}

}  // namespace baydesk::testing
