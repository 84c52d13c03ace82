#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

const std::vector<WorkShare> Both = evenly({Technician, OtherTechnician});

// Both technicians are dispatched to the brake job; nobody has begun.
RepairOrder dispatchedToBoth() {
    RepairOrder order = agreed();
    expectDone(order.dispatch(BrakeJob, Both, stamp(Advisor, 25)));
    return order;
}

// … and an oil job is dispatched to the first of them.
RepairOrder withTwoJobs() {
    RepairOrder order = quoted();
    expectDone(order.addJob(oilJob(), stamp(Advisor, 11)));
    expectDone(order.offer(stamp(Advisor, 12)));
    expectDone(
        order.decide({yes(order, BrakeJob), yes(order, OilJob)}, inPerson(), stamp(Advisor, 20)));
    expectDone(order.dispatch(BrakeJob, Both, stamp(Advisor, 25)));
    expectDone(order.dispatch(OilJob, Technician, stamp(Advisor, 25)));
    return order;
}

const Job& brakes(const RepairOrder& order) { return *order.state().job(BrakeJob); }

std::vector<StaffId> onBrakes(const RepairOrder& order) {
    return onTheClock(order.state().workLog, BrakeJob);
}

qint64 clocked(const RepairOrder& order, qint64 untilMinute) {
    return clockedMinutes(order.state().workLog, BrakeJob, nineOClock(untilMinute));
}

}  // namespace

// -- shares

TEST(WorkShareTest, SharesAreWhole) {
    expectDone(check(alone(Technician)));
    expectDone(check({{Technician, 700}, {OtherTechnician, 300}}));
    const std::vector<std::vector<WorkShare>> wrong = {
        {{Technician, 999}},
        {{Technician, 700}, {OtherTechnician, 301}},
        {{Technician, 500}, {Technician, 500}},
        {{Technician, 1000}, {OtherTechnician, 0}},
        {{Technician, 1100}, {OtherTechnician, -100}}};
    for (const auto& shares : wrong) {
        const Done done = check(shares);
        ASSERT_FALSE(done.ok());
        EXPECT_EQ(done.error().first().kind, ErrorKind::SharesWrong);
        EXPECT_EQ(done.error().first().field, QStringLiteral("technician"));
    }
    EXPECT_TRUE(check(std::vector<WorkShare>()).error().has(ErrorKind::NotDispatched));
}

TEST(WorkShareTest, EvenSharesLoseNothing) {
    const auto three = evenly({Technician, OtherTechnician, Inspector});
    EXPECT_EQ(three, (std::vector<WorkShare>{
                         {Technician, 334}, {OtherTechnician, 333}, {Inspector, 333}}));
    EXPECT_TRUE(evenly({}).empty());
}

TEST(WorkShareTest, SeveralTechniciansShareAJob) {
    const RepairOrder order = dispatchedToBoth();
    EXPECT_EQ(brakes(order).technicians, Both);
    EXPECT_EQ(brakes(order).lead(), Technician);
    expectRefusal(order,
                  [](RepairOrder& o) {
                      return o.dispatch(BrakeJob, {{Technician, 600}}, stamp(Advisor));
                  },
                  {ErrorKind::SharesWrong});
}

TEST(WorkShareTest, TheInspectorIsNoneOfThem) {
    RepairOrder order = dispatchedToBoth();
    expectDone(order.startWork(BrakeJob, stamp(Technician, 30)));
    expectDone(order.issueParts(BrakeJob));
    expectDone(order.finishWork(BrakeJob, allChecked(), stamp(Technician, 60)));
    for (const StaffId person : {Technician, OtherTechnician})
        expectRefusal(
            order,
            [person](RepairOrder& o) { return o.inspect({.job = BrakeJob}, stamp(person, 70)); },
            {ErrorKind::InspectorIsTechnician});
    expectDone(order.inspect({.job = BrakeJob}, stamp(Inspector, 70)));
}

TEST(WorkShareTest, NorIsWhoWorkedOnItBefore) {
    RepairOrder order = inWork();
    expectDone(order.dispatch(BrakeJob, OtherTechnician, stamp(Advisor, 40)));
    expectDone(order.finishWork(BrakeJob, allChecked(), stamp(OtherTechnician, 60)));
    expectRefusal(order,
                  [](RepairOrder& o) { return o.inspect({.job = BrakeJob}, stamp(Technician)); },
                  {ErrorKind::InspectorIsTechnician});
}

TEST(WorkShareTest, SoldHoursAreThoseOfTheLabourLines) {
    Job job = brakeJob();
    EXPECT_EQ(job.soldHours(), Quantity()) << "a lump sum has no hours";
    job.lines.front().unit = QStringLiteral("h");
    job.lines.front().quantity = Quantity::ofThousandths(1500);
    EXPECT_EQ(job.soldHours(), Quantity::ofThousandths(1500));
}

// -- the clock

TEST(WorkClockTest, WhoeverPressesGoesOnTheClock) {
    RepairOrder order = dispatchedToBoth();
    expectDone(order.startWork(BrakeJob, stamp(OtherTechnician, 30)));
    EXPECT_EQ(onBrakes(order), std::vector<StaffId>{OtherTechnician});
}

TEST(WorkClockTest, TheForemanStartsForWhoLeads) {
    RepairOrder order = dispatchedToBoth();
    expectDone(order.startWork(BrakeJob, stamp(Advisor, 30)));
    EXPECT_EQ(onBrakes(order), std::vector<StaffId>{Technician});
}

TEST(WorkClockTest, MinutesOfEverybodyAreKept) {
    RepairOrder order = dispatchedToBoth();
    expectDone(order.clockOn(BrakeJob, Technician, stamp(Technician, 30)));
    expectDone(order.clockOn(BrakeJob, OtherTechnician, stamp(OtherTechnician, 40)));
    expectDone(order.clockOff(BrakeJob, Technician, stamp(Technician, 60)));
    EXPECT_EQ(clocked(order, 70), 30 + 30);
    EXPECT_EQ(clockedMinutes(order.state().workLog, BrakeJob, Technician, nineOClock(70)), 30);
    EXPECT_EQ(brakes(order).workshop, WorkshopState::InWork) << "somebody goes on";
}

TEST(WorkClockTest, APersonIsOnOneJobAtATime) {
    RepairOrder order = withTwoJobs();
    expectDone(order.startWork(BrakeJob, stamp(Technician, 30)));
    expectDone(order.startWork(OilJob, stamp(Technician, 50)));
    EXPECT_TRUE(onBrakes(order).empty());
    EXPECT_EQ(clocked(order, 90), 20);
    EXPECT_EQ(onTheClock(order.state().workLog, OilJob), std::vector<StaffId>{Technician});
}

TEST(WorkClockTest, FinishingTakesEverybodyOff) {
    RepairOrder order = dispatchedToBoth();
    expectDone(order.clockOn(BrakeJob, Technician, stamp(Technician, 30)));
    expectDone(order.clockOn(BrakeJob, OtherTechnician, stamp(OtherTechnician, 30)));
    expectDone(order.issueParts(BrakeJob));
    expectDone(order.finishWork(BrakeJob, allChecked(), stamp(Technician, 60)));
    EXPECT_TRUE(onBrakes(order).empty());
    EXPECT_EQ(clocked(order, 500), 60);
}

TEST(WorkClockTest, WhoLeavesTheJobLeavesItsClock) {
    RepairOrder order = inWork();
    expectDone(order.dispatch(BrakeJob, OtherTechnician, stamp(Advisor, 45)));
    EXPECT_TRUE(onBrakes(order).empty());
    EXPECT_EQ(clocked(order, 90), 15);
}

TEST(WorkClockTest, AVoidedApprovalStopsTheClock) {
    RepairOrder order = inWork();
    Job dearer = brakes(order);
    dearer.lines.back().quantity = Quantity::of(3);
    expectDone(order.editJob(dearer, dearer.revision, stamp(Advisor, 50)));
    EXPECT_TRUE(onBrakes(order).empty());
    EXPECT_EQ(clocked(order, 90), 20);
}

TEST(WorkClockTest, OnlyWhoIsDispatchedGoesOnTheClock) {
    expectRefusal(inWork(),
                  [](RepairOrder& o) {
                      return o.clockOn(BrakeJob, OtherTechnician, stamp(OtherTechnician, 40));
                  },
                  {ErrorKind::NotOnJob});
}

TEST(WorkClockTest, NobodyIsOnTheClockTwiceOrOffWithoutBeingOn) {
    expectRefusal(
        inWork(),
        [](RepairOrder& o) { return o.clockOn(BrakeJob, Technician, stamp(Technician, 40)); },
        {ErrorKind::AlreadyOnTheClock});
    expectRefusal(
        agreed(),
        [](RepairOrder& o) { return o.clockOff(BrakeJob, Technician, stamp(Technician, 40)); },
        {ErrorKind::NotOnTheClock});
}

TEST(WorkClockTest, NothingIsClockedBeforeItIsApproved) {
    expectRefusal(quoted(),
                  [](RepairOrder& o) { return o.clockOn(BrakeJob, Technician, stamp(Technician)); },
                  {ErrorKind::WorkBeforeApproval});
}

// -- holds

TEST(HoldTest, AJobIsHeldWithItsReasonAndResumedByTheClock) {
    RepairOrder order = inWork();
    expectDone(order.hold(BrakeJob, HoldReason::Parts, QStringLiteral(" 周五到货 "),
                          stamp(Technician, 50)));
    EXPECT_EQ(brakes(order).workshop, WorkshopState::OnHold);
    EXPECT_EQ(brakes(order).hold, HoldReason::Parts);
    EXPECT_EQ(brakes(order).holdNote, QStringLiteral("周五到货"));
    EXPECT_EQ(brakes(order).stageSince, nineOClock(50));
    EXPECT_TRUE(onBrakes(order).empty());
    expectDone(order.startWork(BrakeJob, stamp(Technician, 90)));
    EXPECT_EQ(brakes(order).workshop, WorkshopState::InWork);
    EXPECT_EQ(brakes(order).hold, HoldReason::None);
    EXPECT_TRUE(brakes(order).holdNote.isEmpty());
    EXPECT_EQ(clocked(order, 100), 20 + 10);
}

TEST(HoldTest, AnotherReasonDoesNotMakeTheStandstillYounger) {
    RepairOrder order = inWork();
    expectDone(order.hold(BrakeJob, HoldReason::Bay, {}, stamp(Technician, 50)));
    expectDone(order.hold(BrakeJob, HoldReason::Sublet, {}, stamp(Technician, 80)));
    EXPECT_EQ(brakes(order).hold, HoldReason::Sublet);
    EXPECT_EQ(brakes(order).stageSince, nineOClock(50));
}

TEST(HoldTest, WorkThatHasNotBegunCanWaitForPartsToo) {
    RepairOrder order = agreed();
    expectDone(order.hold(BrakeJob, HoldReason::Parts, {}, stamp(Advisor, 30)));
    EXPECT_EQ(brakes(order).workshop, WorkshopState::OnHold);
}

TEST(HoldTest, AReasonIsNeeded) {
    expectRefusal(
        inWork(),
        [](RepairOrder& o) { return o.hold(BrakeJob, HoldReason::None, {}, stamp(Technician)); },
        {ErrorKind::HoldReasonMissing});
}

TEST(HoldTest, WhatIsFinishedIsNotHeld) {
    for (const RepairOrder& order : {finished(), passed()})
        expectRefusal(
            order,
            [](RepairOrder& o) { return o.hold(BrakeJob, HoldReason::Bay, {}, stamp(Technician)); },
            {ErrorKind::WrongWorkshopState});
    expectRefusal(
        quoted(),
        [](RepairOrder& o) { return o.hold(BrakeJob, HoldReason::Bay, {}, stamp(Technician)); },
        {ErrorKind::WorkBeforeApproval});
}

TEST(HoldTest, AnAnswerLetsGoWhatWaitedForIt) {
    RepairOrder order = inWork();
    Job dearer = brakes(order);
    dearer.lines.back().quantity = Quantity::of(3);
    expectDone(order.editJob(dearer, dearer.revision, stamp(Advisor, 50)));
    EXPECT_EQ(brakes(order).hold, HoldReason::Approval);
    expectDone(order.offer(stamp(Advisor, 55)));
    expectDone(order.decide({yes(order, BrakeJob)}, inPerson(), stamp(Advisor, 60)));
    EXPECT_EQ(brakes(order).workshop, WorkshopState::Waiting);
    EXPECT_EQ(brakes(order).stageSince, nineOClock(60));
}

TEST(StuckTest, TheTimeInAStageIsKept) {
    EXPECT_EQ(brakes(agreed()).stageSince, nineOClock(20));
    EXPECT_EQ(brakes(inWork()).stageSince, nineOClock(30));
    EXPECT_EQ(brakes(finished()).stageSince, nineOClock(120));
    EXPECT_EQ(brakes(passed()).stageSince, nineOClock(130));
}

}  // namespace baydesk::testing
