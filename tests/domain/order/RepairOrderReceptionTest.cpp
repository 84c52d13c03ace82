#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

std::vector<ErrorKind> refused(const OrderState& car) {
    const auto order = RepairOrder::takeIn(car, stamp(Advisor));
    return order.ok() ? std::vector<ErrorKind>() : kindsOf(order.error());
}

Intake corrected() {
    Intake intake = carAtTheDoor().intake;
    intake.statement = QStringLiteral("刹车时后轮有金属摩擦声");
    return intake;
}

}  // namespace

TEST(ReceptionTest, TakingInStartsTheOrder) {
    const OrderState order = takenIn().state();
    EXPECT_EQ(order.document, DocumentState::Draft);
    EXPECT_EQ(order.takenInAt, nineOClock());
    EXPECT_EQ(order.advisor, Advisor);
    EXPECT_EQ(order.promisedAt(), nineOClock(480));
    EXPECT_EQ(order.promises.front().by, Advisor);
    EXPECT_EQ(order.promises.front().at, nineOClock());
    EXPECT_TRUE(order.promises.front().customerTold);
    EXPECT_TRUE(order.isOpen());
    EXPECT_FALSE(order.isLocked());
}

TEST(ReceptionTest, WhoeverSendsTheCarOwnsAndPaysUnlessToldOtherwise) {
    EXPECT_EQ(takenIn().state().owner, CustomerId(31));
    EXPECT_EQ(takenIn().state().payer, CustomerId(31));
    OrderState car = carAtTheDoor();
    car.owner = CustomerId(32);
    car.payer = CustomerId(33);
    const auto order = RepairOrder::takeIn(car, stamp(Advisor));
    ASSERT_TRUE(order.ok());
    EXPECT_EQ(order->state().sender, CustomerId(31));
    EXPECT_EQ(order->state().owner, CustomerId(32));
    EXPECT_EQ(order->state().payer, CustomerId(33));
}

TEST(ReceptionTest, PlateAndSenderAndPromiseAreNeeded) {
    OrderState car = carAtTheDoor();
    car.vehicle = {};
    car.sender = {};
    car.promises.clear();
    const auto order = RepairOrder::takeIn(car, stamp(Advisor));
    ASSERT_FALSE(order.ok());
    EXPECT_EQ(order.error().violations(),
              (std::vector<Violation>{{ErrorKind::Required, QStringLiteral("plate")},
                                      {ErrorKind::Required, QStringLiteral("sender")},
                                      {ErrorKind::Required, QStringLiteral("promisedAt")}}));
}

TEST(ReceptionTest, EverythingWrongIsToldAtOnce) {
    OrderState car = carAtTheDoor();
    car.sender = {};
    car.intake.statement.clear();
    car.intake.fuelEighths = 9;
    car.promises.front().dueAt = nineOClock();
    EXPECT_EQ(refused(car),
              (std::vector<ErrorKind>{ErrorKind::Required, ErrorKind::StatementMissing,
                                      ErrorKind::OutOfRange, ErrorKind::PromiseInThePast}));
}

TEST(ReceptionTest, APromiseIsAboutTheFuture) {
    OrderState car = carAtTheDoor();
    car.promises.front().dueAt = nineOClock();
    EXPECT_EQ(refused(car), std::vector<ErrorKind>{ErrorKind::PromiseInThePast});
    car.promises.front().dueAt = {nineOClock().ms + 1};
    EXPECT_TRUE(refused(car).empty());
}

TEST(ReceptionTest, TheIntakeCanBeCorrected) {
    RepairOrder order = takenIn();
    const int revision = order.state().intakeRevision;
    expectDone(order.editIntake(corrected(), revision, stamp(Advisor, 5)));
    EXPECT_EQ(order.state().intake.statement, corrected().statement);
    EXPECT_EQ(order.state().intakeRevision, revision + 1);
}

TEST(ReceptionTest, AStaleIntakeIsNotSaved) {
    RepairOrder order = takenIn();
    const int revision = order.state().intakeRevision;
    expectDone(order.editIntake(corrected(), revision, stamp(Advisor, 5)));
    expectRefusal(
        order,
        [&](RepairOrder& o) { return o.editIntake(corrected(), revision, stamp(Advisor, 6)); },
        {ErrorKind::StaleEdit});
}

TEST(ReceptionTest, AWrongIntakeIsNotSaved) {
    Intake silent;
    expectRefusal(takenIn(),
                  [&](RepairOrder& o) { return o.editIntake(silent, 1, stamp(Advisor)); },
                  {ErrorKind::StatementMissing});
}

TEST(ReceptionTest, ASettledOrdersIntakeStaysAsItIs) {
    for (const RepairOrder& order : {settled(), delivered()})
        expectRefusal(order,
                      [&](RepairOrder& o) { return o.editIntake(corrected(), 1, stamp(Advisor)); },
                      {ErrorKind::OrderLocked});
}

TEST(PromiseTest, EveryChangeKeepsItsReasonAndWhoTold) {
    RepairOrder order = inWork();
    expectDone(order.changePromise(nineOClock(600), QStringLiteral("等配件"), stamp(Advisor, 60)));
    ASSERT_EQ(order.state().promises.size(), 2U);
    EXPECT_EQ(order.state().promises.front().dueAt, nineOClock(480)) << "the old one is kept";
    const PromiseChange& change = order.state().promises.back();
    EXPECT_EQ(change, (PromiseChange{.dueAt = nineOClock(600),
                                     .reason = QStringLiteral("等配件"),
                                     .customerTold = true,
                                     .at = nineOClock(60),
                                     .by = Advisor}));
    EXPECT_EQ(order.state().promisedAt(), nineOClock(600));
}

TEST(PromiseTest, AChangeNeedsAReasonAndAFuture) {
    expectRefusal(inWork(),
                  [](RepairOrder& o) {
                      return o.changePromise(nineOClock(60), QStringLiteral(" "),
                                             stamp(Advisor, 60));
                  },
                  {ErrorKind::PromiseInThePast, ErrorKind::Required});
    expectRefusal(inWork(),
                  [](RepairOrder& o) {
                      return o.changePromise(nineOClock(600), QString(501, u'等'),
                                             stamp(Advisor, 60));
                  },
                  {ErrorKind::TooLong});
}

TEST(PromiseTest, NothingIsPromisedAboutASettledOrder) {
    expectRefusal(settled(),
                  [](RepairOrder& o) {
                      return o.changePromise(nineOClock(900), QStringLiteral("等"),
                                             stamp(Advisor, 200));
                  },
                  {ErrorKind::OrderLocked});
}

TEST(ReceptionTest, NoFormSaysWhatWasSeenOrHandedBack) {
    OrderState car = carAtTheDoor();
    for (Belonging& each : car.intake.belongings) each.seenBeforeReady = each.returned = true;
    const auto order = RepairOrder::takeIn(car, stamp(Advisor));
    ASSERT_TRUE(order.ok());
    EXPECT_TRUE(order->state().intake == carAtTheDoor().intake);
    RepairOrder edited = takenIn();
    expectDone(edited.editIntake(car.intake, 1, stamp(Advisor)));
    EXPECT_TRUE(edited.state().intake == carAtTheDoor().intake);
}

TEST(ReceptionTest, WhatWasSeenStaysSeen) {
    RepairOrder order = ready();
    expectDone(order.editIntake(corrected(), 1, stamp(Advisor, 145)));
    for (const Belonging& each : order.state().intake.belongings) EXPECT_TRUE(each.seenBeforeReady);
    EXPECT_FALSE(order.state().readyAt.isNone());
}

TEST(ReceptionTest, WhatIsRememberedAfterwardsIsLookedForFirst) {
    RepairOrder order = ready();
    Intake more = carAtTheDoor().intake;
    more.belongings.push_back({.name = QStringLiteral("雨伞")});
    expectDone(order.editIntake(more, 1, stamp(Advisor, 145)));
    EXPECT_TRUE(order.state().readyAt.isNone());
    expectRefusal(order, [](RepairOrder& o) { return o.markReady(belongings(), stamp(Advisor)); },
                  {ErrorKind::BelongingsNotSeen});
}

}  // namespace baydesk::testing
