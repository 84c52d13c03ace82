#include "domain/workshop/Quality.h"

#include "support/OrderStages.h"

#include <algorithm>
#include <array>

namespace baydesk::testing {

namespace {

// The repair order of another class, as reception would have written it.
RepairOrder ofClass(const RepairOrder& order, RepairClass repairClass) {
    OrderState state = order.state();
    state.repairClass = repairClass;
    return RepairOrder(std::move(state));
}

std::vector<QualityStep> steps(const RepairOrder& order, bool done) {
    std::vector<QualityStep> list;
    for (const RequiredCheck& each : requiredChecks(order.state()))
        if (each.done == done) list.push_back(each.step);
    return list;
}

const auto markReady = [](RepairOrder& o) {
    return o.markReady(belongings(), stamp(Advisor, 200));
};

constexpr std::array<RepairClass, 3> Three{RepairClass::WholeVehicle, RepairClass::Assembly,
                                           RepairClass::SecondLevel};

}  // namespace

TEST(RepairClassQualityTest, BigRepairsAreInspectedThreeTimes) {
    for (const RepairClass each : Three) {
        EXPECT_TRUE(needsThreeInspections(each));
        EXPECT_EQ(steps(ofClass(agreed(), each), false),
                  (std::vector<QualityStep>{QualityStep::PreRepair, QualityStep::InProcess,
                                            QualityStep::Completion}));
    }
    for (const RepairClass each :
         {RepairClass::FirstLevel, RepairClass::Minor, RepairClass::Special}) {
        EXPECT_FALSE(needsThreeInspections(each));
        EXPECT_EQ(steps(ofClass(agreed(), each), false),
                  (std::vector<QualityStep>{QualityStep::Completion}));
    }
}

TEST(RepairClassQualityTest, NothingStartsBeforeTheInspectionBeforeTheRepair) {
    for (const RepairClass each : Three) {
        RepairOrder order = ofClass(agreed(), each);
        expectDone(order.dispatch(BrakeJob, Technician, stamp(Advisor)));
        const auto start = [](RepairOrder& o) { return o.startWork(BrakeJob, stamp(Technician)); };
        expectRefusal(order, start, {ErrorKind::InspectionMissing});
        EXPECT_EQ(refusalOf(order, start).details.value(QStringLiteral("step")).toInt(),
                  static_cast<int>(QualityStep::PreRepair));
        expectDone(order.recordPreRepair(QStringLiteral("后桥异响"), stamp(Inspector, 25)));
        expectDone(order.startWork(BrakeJob, stamp(Technician, 30)));
    }
}

TEST(RepairClassQualityTest, NothingIsFinishedBeforeTheInspectionDuringTheRepair) {
    RepairOrder order = ofClass(inWork(), RepairClass::SecondLevel);
    const auto finish = [](RepairOrder& o) {
        return o.finishWork(BrakeJob, allChecked(), stamp(Technician, 100));
    };
    expectRefusal(order, finish, {ErrorKind::InspectionMissing});
    expectRefusal(
        order,
        [](RepairOrder& o) { return o.recordInProcess(BrakeJob, {}, stamp(Technician, 60)); },
        {ErrorKind::InspectorIsTechnician});
    expectDone(
        order.recordInProcess(BrakeJob, QStringLiteral("制动盘厚度合格"), stamp(Inspector, 60)));
    expectDone(finish(order));
}

TEST(RepairClassQualityTest, TheInspectionDuringTheRepairIsOfWorkThatHasBegun) {
    const auto record = [](RepairOrder& o) {
        return o.recordInProcess(BrakeJob, {}, stamp(Inspector, 60));
    };
    expectRefusal(ofClass(agreed(), RepairClass::Assembly), record,
                  {ErrorKind::WrongWorkshopState});
    expectRefusal(ofClass(passed(), RepairClass::Assembly), record,
                  {ErrorKind::WrongWorkshopState});
}

TEST(RepairClassQualityTest, TheCarIsReadyWhenTheClassHasAllItsInspections) {
    RepairOrder order = ofClass(passed(), RepairClass::WholeVehicle);
    expectRefusal(order, markReady, {ErrorKind::InspectionMissing, ErrorKind::InspectionMissing});
    expectDone(passed().canMarkReady(belongings()));
    expectDone(order.recordPreRepair({}, stamp(Inspector, 140)));
    expectRefusal(order, markReady, {ErrorKind::InspectionMissing});
}

TEST(ReworkTest, EachFailureStandsInTheLedgerWithItsCause) {
    RepairOrder order = finished();
    const auto fail = [&order](const char* cause, qint64 minute) {
        expectDone(order.inspect({.job = BrakeJob, .passed = false, .cause = QLatin1String(cause)},
                                 stamp(Inspector, minute)));
    };
    fail("bolts", 130);
    expectDone(order.finishWork(BrakeJob, allChecked(), stamp(Technician, 150)));
    fail("leak", 160);
    const auto failures = failuresOf(order.state().workLog, BrakeJob);
    ASSERT_EQ(failures.size(), 2U);
    EXPECT_EQ(failures[0].words, QStringLiteral("bolts"));
    EXPECT_EQ(failures[1].words, QStringLiteral("leak"));
    EXPECT_EQ(failures[1].person, Inspector);
    EXPECT_EQ(failures[1].at, nineOClock(160));
    EXPECT_EQ(order.state().job(BrakeJob)->failures, 2);
}

TEST(WashTest, WhereTheOrderAsksForItTheCarIsWashedBeforeItIsReady) {
    RepairOrder order = passed();
    expectDone(order.askForWash(true, stamp(Advisor, 131)));
    expectRefusal(order, markReady, {ErrorKind::NotWashed});
    expectDone(order.recordWash(stamp(Technician, 150)));
    expectDone(order.markReady(belongings(), stamp(Advisor, 160)));
}

TEST(WashTest, AWashThatIsAskedForTakesReadyBack) {
    RepairOrder order = ready();
    expectDone(order.askForWash(true, stamp(Advisor, 150)));
    EXPECT_TRUE(order.state().readyAt.isNone());
}

TEST(WashTest, WorkAfterTheWashMakesItNecessaryAgain) {
    RepairOrder order = passed();
    expectDone(order.askForWash(true, stamp(Advisor, 131)));
    expectDone(order.recordWash(stamp(Technician, 150)));
    expectDone(order.addJob(oilJob(), stamp(Advisor, 151)));
    expectDone(order.offer(stamp(Advisor, 151)));
    expectDone(order.decide({yes(order, OilJob)}, inPerson(), stamp(Advisor, 152)));
    expectDone(order.dispatch(OilJob, Technician, stamp(Advisor, 153)));
    expectDone(order.startWork(OilJob, stamp(Technician, 154)));
    expectDone(order.finishWork(OilJob, allChecked(), stamp(Technician, 160)));
    expectDone(order.inspect({.job = OilJob}, stamp(Inspector, 170)));
    expectRefusal(order, markReady, {ErrorKind::NotWashed});
}

TEST(WashTest, AnUnfinishedCarIsNotWashed) {
    expectRefusal(finished(), [](RepairOrder& o) { return o.recordWash(stamp(Technician)); },
                  {ErrorKind::JobsNotPassed});
}

// No certificate, no delivery (regulation.md 3.5); its number is the store's.
TEST(RepairClassQualityTest, BigRepairsLeaveWithACertificateTheOthersWithout) {
    for (int each = 0; each <= static_cast<int>(RepairClass::Special); ++each) {
        const auto repairClass = static_cast<RepairClass>(each);
        const bool big = std::find(Three.begin(), Three.end(), repairClass) != Three.end();
        EXPECT_EQ(needsCertificate(repairClass), big);
        RepairOrder order = ofClass(settled(), repairClass);
        expectDone(order.release(everythingBack(), QStringLiteral("G1"), stamp(Cashier, 170),
                                 QStringLiteral("C1")));
        EXPECT_EQ(order.state().release->certificate, big ? QStringLiteral("C1") : QString());
    }
}

}  // namespace baydesk::testing
