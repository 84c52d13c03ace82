// 临时出门证: a test drive, or a car driven to a sublet, leaves with a temporary exit pass that
// must be closed by its return (decisions.md, The three states).
#include "domain/order/NextStep.h"
#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

const ExitWish TestDrive{.purpose = ExitPurpose::TestDrive, .driver = QStringLiteral("王海")};

std::function<Done(RepairOrder&)> sendsOut(const ExitWish& wish) {
    return [wish](RepairOrder& o) {
        return o.sendOut(ExitPassId(1), wish, QStringLiteral("T261122-0001"),
                         stamp(Technician, 60));
    };
}

RepairOrder out(RepairOrder order) {
    expectDone(sendsOut(TestDrive)(order));
    return order;
}

}  // namespace

TEST(ExitPassTest, ATestDriveLeavesWithAPassThatItsReturnCloses) {
    RepairOrder order = out(inWork());
    ASSERT_NE(order.state().openExit(), nullptr);
    EXPECT_EQ(order.state().openExit()->driver, QStringLiteral("王海"));
    EXPECT_EQ(nextAction(order.state()), NextAction::AwaitReturn);
    expectDone(order.takeBack(48'215, stamp(Technician, 80)));
    EXPECT_EQ(order.state().openExit(), nullptr);
    EXPECT_EQ(order.state().exits, (std::vector<ExitPass>{{.id = ExitPassId(1),
                                                           .number = QStringLiteral("T261122-0001"),
                                                           .purpose = ExitPurpose::TestDrive,
                                                           .driver = QStringLiteral("王海"),
                                                           .leftAt = nineOClock(60),
                                                           .leftBy = Technician,
                                                           .backAt = nineOClock(80),
                                                           .backBy = Technician,
                                                           .odometerKm = 48'215}}));
    EXPECT_EQ(nextAction(order.state()), NextAction::FinishWork);
}

TEST(ExitPassTest, ACarIsOutOnceAtATime) {
    expectRefusal(out(inWork()), sendsOut(TestDrive), {ErrorKind::CarIsOut});
    expectRefusal(inWork(), [](RepairOrder& o) { return o.takeBack({}, stamp(Technician)); },
                  {ErrorKind::CarIsHere});
}

TEST(ExitPassTest, NobodyDrivesACarForWorkThatWasNotAgreedTo) {
    for (const RepairOrder& order : {takenIn(), quoted()})
        expectRefusal(order, sendsOut(TestDrive), {ErrorKind::NothingApproved});
    for (const RepairOrder& order : {settled(), delivered()})
        expectRefusal(order, sendsOut(TestDrive), {ErrorKind::OrderLocked});
}

TEST(ExitPassTest, SaysWhoDrivesAndWhereASubletIs) {
    EXPECT_EQ(refusalOf(inWork(), sendsOut({})).field, QStringLiteral("driver"));
    ExitWish sublet = TestDrive;
    sublet.purpose = ExitPurpose::Sublet;
    EXPECT_EQ(refusalOf(inWork(), sendsOut(sublet)),
              (Violation{ErrorKind::Required, QStringLiteral("destination")}));
    sublet.destination = QStringLiteral("大力钣金");
    RepairOrder order = inWork();
    expectDone(sendsOut(sublet)(order));
}

TEST(ExitPassTest, TheReturnFitsTheReadingAtTheDoor) {
    const auto back = [](int km) {
        return [km](RepairOrder& o) { return o.takeBack(km, stamp(Technician, 80)); };
    };
    expectRefusal(out(inWork()), back(48'209), {ErrorKind::OutOfRange});
    expectRefusal(out(inWork()), back(49'211), {ErrorKind::OutOfRange});
    RepairOrder order = out(inWork());
    expectDone(order.takeBack({}, stamp(Technician, 80)));
}

TEST(ExitPassTest, ACarThatIsOutIsNeitherReadyNorReleasedNorGivenUp) {
    expectRefusal(out(passed()),
                  [](RepairOrder& o) { return o.markReady(belongings(), stamp(Advisor)); },
                  {ErrorKind::CarIsOut});
    RepairOrder driven = out(paid());
    expectDone(driven.settle(QStringLiteral("S1"), {}, stamp(Cashier, 160)));
    expectRefusal(driven,
                  [](RepairOrder& o) {
                      return o.release(everythingBack(), QStringLiteral("G1"), stamp(Cashier, 170));
                  },
                  {ErrorKind::CarIsOut});
    expectRefusal(driven,
                  [](RepairOrder& o) {
                      return o.reverse(QStringLiteral("X1"), QStringLiteral("开错"), {},
                                       stamp(Cashier));
                  },
                  {ErrorKind::CarIsOut});
    expectRefusal(out(inWork()),
                  [](RepairOrder& o) {
                      return o.cancel({.reason = QStringLiteral("不修了"), .handedBack = true},
                                      stamp(Advisor));
                  },
                  {ErrorKind::CarIsOut});
    // It comes back to a settled order as to any other.
    expectDone(driven.takeBack(48'215, stamp(Technician, 165)));
    expectDone(driven.release(everythingBack(), QStringLiteral("G1"), stamp(Cashier, 170)));
}

}  // namespace baydesk::testing
