#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

std::function<Done(RepairOrder&)> pays(Money amount) {
    return [amount](RepairOrder& o) { return o.pay(cash(amount)); };
}

std::function<Done(RepairOrder&)> settles(Money oddFen = {}) {
    return [oddFen](RepairOrder& o) {
        return o.settle(QStringLiteral("S261122-0001"), oddFen, stamp(Cashier, 160));
    };
}

std::function<Done(RepairOrder&)> releases(const Handover& handover) {
    return [handover](RepairOrder& o) {
        return o.release(handover, QStringLiteral("G261122-0001"), stamp(Cashier, 170));
    };
}

}  // namespace

// -- payments

TEST(PaymentTest, MoneyBeforeTheCarIsReadyIsADeposit) {
    RepairOrder order = agreed();
    expectDone(order.pay(cash(Money::ofYuan(300))));
    EXPECT_TRUE(order.state().payments.front().deposit);
    EXPECT_EQ(order.state().bill().deposits, Money::ofYuan(300));
    EXPECT_EQ(order.state().bill().due(), Money::ofYuan(300));
}

TEST(PaymentTest, MoneyAfterTheCarIsReadyIsAPayment) {
    EXPECT_FALSE(paid().state().payments.front().deposit);
    EXPECT_EQ(paid().state().bill().payments, Money::ofYuan(600));
}

TEST(PaymentTest, APartPaymentLeavesTheOrderOpen) {
    RepairOrder order = ready();
    expectDone(order.pay(cash(Money::ofYuan(200))));
    EXPECT_EQ(order.state().document, DocumentState::Order);
    expectRefusal(order, settles(), {ErrorKind::NotPaid});
}

TEST(PaymentTest, TendersCanBeSplit) {
    RepairOrder order = ready();
    qint64 id = 1;
    for (const Tender tender :
         {Tender::Cash, Tender::WeChat, Tender::Alipay, Tender::Card, Tender::Transfer}) {
        Payment part = cash(Money::ofYuan(120), id++);
        part.tender = tender;
        expectDone(order.pay(part));
    }
    EXPECT_EQ(order.state().payments.size(), 5U);
    EXPECT_EQ(order.state().payments[1].tender, Tender::WeChat);
    EXPECT_EQ(order.state().bill().due(), Money());
}

TEST(PaymentTest, APaymentIsMoreThanNothing) {
    expectRefusal(ready(), pays(Money()), {ErrorKind::NotPositive});
    expectRefusal(ready(), pays(Money::ofFen(-1)), {ErrorKind::NotPositive});
}

TEST(PaymentTest, NobodyPaysMoreThanIsDue) {
    expectRefusal(ready(), pays(Money::ofFen(60001)), {ErrorKind::PaysTooMuch});
    EXPECT_EQ(refusalOf(ready(), pays(Money::ofFen(60001))),
              (Violation{ErrorKind::PaysTooMuch,
                         QStringLiteral("amount"),
                         {{QStringLiteral("due"), QStringLiteral("¥600.00")}}}));
    expectRefusal(paid(), pays(Money::ofFen(1)), {ErrorKind::PaysTooMuch});
}

TEST(PaymentTest, ANoteIsPlainText) {
    Payment payment = cash(Money::ofYuan(1));
    payment.note = QStringLiteral("尾款\x07");
    expectRefusal(ready(), [&](RepairOrder& o) { return o.pay(payment); },
                  {ErrorKind::BadCharacters});
}

TEST(PaymentTest, ASettledOrderTakesNoMoney) {
    for (const RepairOrder& order : {settled(), delivered()})
        expectRefusal(order, pays(Money::ofYuan(1)), {ErrorKind::OrderLocked});
}

// -- settlement

TEST(SettlementTest, LocksTheBillWithItsFigures) {
    const OrderState order = settled().state();
    EXPECT_EQ(order.document, DocumentState::Settled);
    EXPECT_TRUE(order.isLocked());
    EXPECT_TRUE(order.isOpen()) << "the car is still here";
    EXPECT_EQ(order.settlement, (Settlement{.number = QStringLiteral("S261122-0001"),
                                            .total = Money::ofYuan(600),
                                            .oddFen = Money(),
                                            .at = nineOClock(160),
                                            .by = Cashier}));
}

TEST(SettlementTest, WhatIsNotPaidIsNotSettled) {
    expectRefusal(ready(), settles(), {ErrorKind::NotPaid});
    EXPECT_EQ(refusalOf(ready(), settles()).details,
              (QVariantMap{{QStringLiteral("due"), QStringLiteral("¥600.00")}}));
    RepairOrder almost = ready();
    expectDone(almost.pay(cash(Money::ofFen(59999))));
    expectRefusal(almost, settles(), {ErrorKind::NotPaid});
}

TEST(SettlementTest, WhatIsNotReadyIsNotSettled) {
    RepairOrder order = passed();
    expectDone(order.pay(cash(Money::ofYuan(600))));
    expectRefusal(order, settles(), {ErrorKind::NotReady});
}

TEST(SettlementTest, IsDoneOnce) {
    for (const RepairOrder& order : {settled(), delivered()})
        expectRefusal(order, settles(), {ErrorKind::OrderLocked});
}

TEST(SettlementTest, TheCashierWaivesOddAmountsUpToFiveYuan) {
    RepairOrder order = ready();
    expectDone(order.pay(cash(Money::ofYuan(595))));
    expectDone(order.canSettle(Money::ofYuan(5)));
    expectDone(settles(Money::ofYuan(5))(order));
    EXPECT_EQ(order.state().settlement->total, Money::ofYuan(595));
    EXPECT_EQ(order.state().settlement->oddFen, Money::ofYuan(5));
}

TEST(SettlementTest, NoMoreThanFiveYuanAndNothingNegativeIsWaived) {
    RepairOrder order = ready();
    expectDone(order.pay(cash(Money::ofFen(59499))));
    expectRefusal(order, settles(Money::ofFen(501)), {ErrorKind::OddFenTooMuch});
    RepairOrder all = paid();
    expectRefusal(all, settles(Money::ofFen(-1)), {ErrorKind::OddFenTooMuch, ErrorKind::NotPaid});
}

TEST(SettlementTest, WhatHasBeenPaidIsNotWaived) {
    expectRefusal(paid(), settles(Money::ofYuan(1)), {ErrorKind::PaysTooMuch});
}

TEST(SettlementTest, AFreeOrderIsSettledWithoutMoney) {
    RepairOrder order = takenIn();
    Job free = oilJob();
    free.lines.front().unitPrice = Money();
    expectDone(order.addJob(free, stamp(Advisor)));
    expectDone(order.offer());
    expectDone(order.decide({yes(order, OilJob)}, inPerson(), stamp(Advisor, 20)));
    carryThroughWorkshop(order, OilJob);
    expectDone(order.markReady(belongings(), stamp(Advisor, 140)));
    expectDone(settles()(order));
    EXPECT_EQ(order.state().settlement->total, Money());
}

// -- the gate

TEST(ReleaseTest, TheGatePassClosesTheOrder) {
    const OrderState order = delivered().state();
    EXPECT_EQ(order.document, DocumentState::Delivered);
    EXPECT_FALSE(order.isOpen());
    EXPECT_EQ(order.release, (Release{.gatePass = QStringLiteral("G261122-0001"),
                                      .oldParts = OldParts::Returned,
                                      .odometerKm = 48'214,
                                      .receiver = QStringLiteral("陈晓雯"),
                                      .at = nineOClock(170),
                                      .by = Cashier}));
    for (const Belonging& each : order.intake.belongings) EXPECT_TRUE(each.returned);
}

TEST(ReleaseTest, NoGatePassBeforeSettlement) {
    for (const RepairOrder& order : {takenIn(), agreed(), ready(), paid()})
        expectRefusal(order, releases(everythingBack()), {ErrorKind::NotSettled});
}

TEST(ReleaseTest, ACarLeavesOnce) {
    expectRefusal(delivered(), releases(everythingBack()), {ErrorKind::AlreadyReleased});
}

// R12: what was listed at the door is checked again at delivery.
TEST(ReleaseTest, BelongingsAreHandedBack) {
    Handover handover = everythingBack();
    handover.returnedBelongings.pop_back();
    expectRefusal(settled(), releases(handover), {ErrorKind::BelongingsNotReturned});
    EXPECT_EQ(refusalOf(settled(), releases(handover)).details,
              (QVariantMap{{QStringLiteral("what"), belongings().back()}}));
}

TEST(ReleaseTest, TheKeyIsHandedBack) {
    Handover handover = everythingBack();
    handover.keyReturned = false;
    expectRefusal(settled(), releases(handover), {ErrorKind::KeyNotReturned});
    EXPECT_EQ(refusalOf(settled(), releases(handover)).details,
              (QVariantMap{{QStringLiteral("tag"), QStringLiteral("17")}}));
}

TEST(ReleaseTest, WithoutATagNoKeyIsAskedFor) {
    OrderState car = settled().state();
    car.intake.keyTag.clear();
    Handover handover = everythingBack();
    handover.keyReturned = false;
    expectDone(RepairOrder(car).canRelease(handover));
}

TEST(ReleaseTest, OldPartsAreAnswered) {
    Handover handover = everythingBack();
    handover.oldParts = OldParts::Unanswered;
    expectRefusal(settled(), releases(handover), {ErrorKind::OldPartsUnanswered});
    for (const OldParts answer : {OldParts::Returned, OldParts::LeftWithShop, OldParts::None}) {
        handover.oldParts = answer;
        expectDone(settled().canRelease(handover));
    }
}

TEST(ReleaseTest, EverythingInTheWayIsToldAtOnce) {
    expectRefusal(settled(), releases({}),
                  {ErrorKind::BelongingsNotReturned, ErrorKind::BelongingsNotReturned,
                   ErrorKind::KeyNotReturned, ErrorKind::OldPartsUnanswered});
}

TEST(ReleaseTest, TheOdometerGoesOnFromWhereItCameIn) {
    Handover handover = everythingBack();
    for (const int km : {48'209, 49'211}) {
        handover.odometerKm = km;
        expectRefusal(settled(), releases(handover), {ErrorKind::OutOfRange});
    }
    for (const int km : {48'210, 49'210}) {
        handover.odometerKm = km;
        expectDone(settled().canRelease(handover));
    }
    handover.odometerKm.reset();
    expectDone(settled().canRelease(handover));
}

TEST(PaymentTest, NothingIsPaidBeforeSomethingIsAgreedTo) {
    for (const RepairOrder& order : {takenIn(), quoted()})
        expectRefusal(order, pays(Money::ofYuan(1)), {ErrorKind::NothingApproved});
}

TEST(ReleaseTest, QualityCheckHasPassed) {
    OrderState car = settled().state();
    car.jobs.front().workshop = WorkshopState::QualityCheck;
    expectRefusal(RepairOrder(car), releases(everythingBack()), {ErrorKind::JobsNotPassed});
}

TEST(ReleaseTest, AnOdometerThatWasNotReadAtTheDoorIsReadAtTheGate) {
    OrderState car = settled().state();
    car.intake.odometerKm.reset();
    expectDone(RepairOrder(car).canRelease(everythingBack()));
    Handover handover = everythingBack();
    handover.odometerKm = -1;
    expectRefusal(RepairOrder(car), releases(handover), {ErrorKind::OutOfRange});
}

TEST(SettlementTest, AManagersLeaveIsKeptWhereSomethingIsOnAccount) {
    const CreditGrant grant{.reason = QStringLiteral("周五转账"),
                            .payUntil = QDate(2026, 11, 27),
                            .authoriser = StaffId(1)};
    RepairOrder onAccount = ready();
    Payment charge = cash(Money::ofYuan(600));
    charge.tender = Tender::OnAccount;
    expectDone(onAccount.pay(charge));
    expectDone(onAccount.settle(QStringLiteral("S1"), {}, stamp(Cashier, 160), grant));
    EXPECT_EQ(onAccount.state().settlement->credit, grant);
    RepairOrder inCash = paid();
    expectDone(inCash.settle(QStringLiteral("S1"), {}, stamp(Cashier, 160), grant));
    EXPECT_FALSE(inCash.state().settlement->credit) << "nobody was let go";
}

TEST(ReleaseTest, AMachinesHoursFitThoseAtTheDoor) {
    OrderState machine = settled().state();
    machine.intake.engineHours = 1'250;
    Handover handover = everythingBack();
    handover.engineHours = 1'249;
    expectRefusal(RepairOrder(machine), releases(handover), {ErrorKind::OutOfRange});
    handover.engineHours = 1'252;
    RepairOrder order(machine);
    expectDone(releases(handover)(order));
    EXPECT_EQ(order.state().release->engineHours, 1'252);
}

}  // namespace baydesk::testing
