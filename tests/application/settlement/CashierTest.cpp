#include "application/settlement/Cashier.h"

#include "application/followup/FollowUps.h"
#include "application/order/Orders.h"
#include "application/store/StoreCare.h"
#include "application/workshop/Workshop.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class CashierTest : public ShopFixture {
protected:
    static std::vector<Tendered> cashOf(Money amount) {
        return {{.tender = Tender::Cash, .amount = amount}};
    }
    Result<Outcome> settleWith(OrderId order, const std::vector<Tendered>& tenders,
                               Money oddFen = {}) {
        return settle(shop(), as(Role::Cashier), order, tenders, oddFen);
    }
    Result<Outcome> take(OrderId order, const std::vector<Tendered>& tenders) {
        return takePayment(shop(), as(Role::Cashier), order, tenders);
    }
    ReceptionForm otherCar() { return car(QStringLiteral("粤B99999"), QStringLiteral("18")); }
};

BAYDESK_ON_BOTH_ENGINES(CashierTest);

}  // namespace

TEST_P(CashierTest, WhatIsNotPaidIsNotSettled) {
    const OrderId order = ready(car());
    EXPECT_EQ(refusal(settleWith(order, cashOf(Money::ofFen(59999)))),
              (std::vector<Violation>{{ErrorKind::NotPaid,
                                       QStringLiteral("payment"),
                                       {{QStringLiteral("due"), QStringLiteral("¥0.01")}}}}));
    EXPECT_TRUE(state(order).payments.empty()) << "nothing is taken where nothing is settled";
    EXPECT_EQ(state(order).document, DocumentState::Order);
    EXPECT_EQ(kinds(settleWith(order, {})), std::vector<ErrorKind>{ErrorKind::NotPaid});
}

TEST_P(CashierTest, WhatIsNotReadyIsNotSettled) {
    const OrderId order = finished(car());
    EXPECT_EQ(kinds(settleWith(order, cashOf(Money::ofYuan(600)))),
              std::vector<ErrorKind>{ErrorKind::NotReady});
}

TEST_P(CashierTest, ASplitTenderThatIsTooMuchIsToldWhereItIs) {
    const OrderId order = ready(car());
    EXPECT_EQ(refusal(settleWith(order, {{.tender = Tender::WeChat, .amount = Money::ofYuan(400)},
                                         {.tender = Tender::Cash, .amount = Money::ofYuan(201)}})),
              (std::vector<Violation>{{ErrorKind::PaysTooMuch,
                                       QStringLiteral("tenders[1].amount"),
                                       {{QStringLiteral("due"), QStringLiteral("¥200.00")}}}}));
    EXPECT_TRUE(state(order).payments.empty());
}

TEST_P(CashierTest, LessCashThanTheAmountIsNotTaken) {
    const OrderId order = ready(car());
    std::vector<Tendered> tenders = cashOf(Money::ofYuan(600));
    tenders.front().handedOver = Money::ofYuan(500);
    const std::vector<Violation> expected{{ErrorKind::TooLittleCash,
                                           QStringLiteral("handedOver"),
                                           {{QStringLiteral("short"), QStringLiteral("¥100.00")}}}};
    EXPECT_EQ(refusal(settleWith(order, tenders)), expected);
    EXPECT_EQ(refusal(take(order, tenders)), expected);
    EXPECT_TRUE(state(order).payments.empty());
    tenders.front().handedOver = Money::ofYuan(700);
    done(settleWith(order, tenders));
    EXPECT_EQ(state(order).payments.front().amount, Money::ofYuan(600)) << "the change went back";
}

TEST_P(CashierTest, TheCashierWaivesOddAmountsUpToFiveYuan) {
    const OrderId order = ready(car());
    EXPECT_EQ(kinds(settleWith(order, cashOf(Money::ofFen(59499)), Money::ofFen(501))),
              std::vector<ErrorKind>{ErrorKind::OddFenTooMuch});
    done(settleWith(order, cashOf(Money::ofYuan(595)), Money::ofYuan(5)));
    EXPECT_EQ(state(order).settlement->total, Money::ofYuan(595));
}

TEST_P(CashierTest, ADepositStaysInTheBill) {
    const OrderId order = agreed(car());
    done(take(order, cashOf(Money::ofYuan(300))));
    const Bill bill = state(order).bill();
    EXPECT_EQ(bill.deposits, Money::ofYuan(300));
    EXPECT_EQ(bill.due(), Money::ofYuan(300));
    EXPECT_EQ(state(order).payments.front().receipt, QStringLiteral("R261122-0001"));
    EXPECT_EQ(state(order).payments.front().at, clock().now());
    EXPECT_EQ(kinds(take(order, {})), std::vector<ErrorKind>{ErrorKind::NotPositive});
    EXPECT_EQ(kinds(take(order, cashOf(Money()))), std::vector<ErrorKind>{ErrorKind::NotPositive});
}

TEST_P(CashierTest, NoSeriesHasAGapAfterRefusals) {
    const OrderId first = ready(car());
    settleWith(first, cashOf(Money::ofYuan(1))).ok();
    settleWith(first, cashOf(Money::ofYuan(601))).ok();
    done(settleWith(first, cashOf(Money::ofYuan(600))));
    release(shop(), as(Role::Cashier), first, {}).ok();
    done(release(shop(), as(Role::Cashier), first, handedBack()));
    const OrderId second = delivered(otherCar());
    EXPECT_EQ(state(first).payments.front().receipt, QStringLiteral("R261122-0001"));
    EXPECT_EQ(state(second).payments.front().receipt, QStringLiteral("R261122-0002"));
    EXPECT_EQ(state(first).settlement->number, QStringLiteral("S261122-0001"));
    EXPECT_EQ(state(second).settlement->number, QStringLiteral("S261122-0002"));
    EXPECT_EQ(state(first).release->gatePass, QStringLiteral("G261122-0001"));
    EXPECT_EQ(state(second).release->gatePass, QStringLiteral("G261122-0002"));
}

TEST_P(CashierTest, TheSamePressTwiceTakesTheMoneyOnce) {
    const OrderId order = ready(car());
    const Caller caller = as(Role::Cashier);
    done(takePayment(shop(), caller, order, cashOf(Money::ofYuan(100))));
    done(takePayment(shop(), caller, order, cashOf(Money::ofYuan(100))));
    EXPECT_EQ(state(order).payments.size(), 1U);
}

TEST_P(CashierTest, ASettledOrderIsNotChanged) {
    const OrderId order = settled(car());
    const std::vector<ErrorKind> locked{ErrorKind::OrderLocked};
    EXPECT_EQ(kinds(take(order, cashOf(Money::ofYuan(1)))), locked);
    EXPECT_EQ(kinds(settleWith(order, {})), locked);
    EXPECT_EQ(kinds(saveJob(shop(), as(Role::ServiceAdvisor), brakes(order))), locked);
    EXPECT_EQ(kinds(editIntake(shop(), as(Role::ServiceAdvisor), {order, car().intake, 1})),
              locked);
}

// -- the gate

TEST_P(CashierTest, NoGatePassBeforeSettlement) {
    const OrderId order = ready(car());
    EXPECT_EQ(kinds(release(shop(), as(Role::Cashier), order, handedBack())),
              std::vector<ErrorKind>{ErrorKind::NotSettled});
    EXPECT_FALSE(state(order).release);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM follow_up")), 0);
}

TEST_P(CashierTest, NoGatePassBeforeTheReleaseCheck) {
    const OrderId order = settled(car());
    Handover handover = handedBack();
    handover.keyReturned = false;
    handover.returnedBelongings.clear();
    handover.oldParts = OldParts::Unanswered;
    EXPECT_EQ(
        kinds(release(shop(), as(Role::Cashier), order, handover)),
        (std::vector<ErrorKind>{ErrorKind::BelongingsNotReturned, ErrorKind::BelongingsNotReturned,
                                ErrorKind::KeyNotReturned, ErrorKind::OldPartsUnanswered}));
    EXPECT_EQ(view(order).next, NextAction::Release);
}

TEST_P(CashierTest, ACarLeavesOnceAndIsCalledOnce) {
    const OrderId order = delivered(car());
    EXPECT_EQ(kinds(release(shop(), as(Role::Cashier), order, handedBack())),
              std::vector<ErrorKind>{ErrorKind::AlreadyReleased});
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM follow_up")), 1);
    const FollowUpTask call = done(followUpView(shop(), callOf(order))).task;
    EXPECT_EQ(call.dueAt, nineOClock(2 * 24 * 60));
    EXPECT_EQ(call.customer, state(order).sender);
}

// -- the completion certificate

TEST_P(CashierTest, ABigRepairLeavesWithItsCertificate) {
    ReceptionForm big = car();
    big.repairClass = RepairClass::SecondLevel;
    const OrderId order = agreed(big);
    const JobId job = firstJob(order);
    done(recordInspection(shop(), as(Role::Inspector), order, {}, QStringLiteral("后桥异响")));
    done(dispatch(shop(), as(Role::Foreman), order, job, staff(Role::Technician)));
    done(startWork(shop(), as(Role::Technician), order, job));
    done(recordInspection(shop(), as(Role::Inspector), order, job, QString()));
    done(finishWork(shop(), as(Role::Technician), order, job, checked()));
    done(inspect(shop(), as(Role::Inspector), order, {.job = job}));
    done(markReady(shop(), as(Role::ServiceAdvisor), order, belongings()));
    done(settleWith(order, cashOf(Money::ofYuan(600))));
    done(release(shop(), as(Role::Cashier), order, handedBack()));
    EXPECT_EQ(state(order).release->certificate, QStringLiteral("C261122-0001"));
    const OrderId little = delivered(otherCar());
    EXPECT_EQ(state(little).release->certificate, QString());
    EXPECT_TRUE(done(verifyStore(shop())).empty()) << "the series has no gap";
}

// -- a manager's recorded release on credit

TEST_P(CashierTest, AManagerLetsItGoOnCreditAndIsRecorded) {
    const StaffId manager = staff(QStringLiteral("店长"), {Role::Manager});
    const OrderId order = ready(car());
    CreditForm credit{.grant = {.reason = QStringLiteral("周五转账"),
                                .payUntil = QDate(2026, 11, 27),
                                .authoriser = manager},
                      .pin = QStringLiteral("9999")};
    const auto letGo = [&] {
        return settle(shop(), as(Role::Cashier), order,
                      {{.tender = Tender::OnAccount, .amount = Money::ofYuan(600)}}, {}, {},
                      credit);
    };
    EXPECT_EQ(refusal(letGo()).front().field, QStringLiteral("pin"));
    credit.pin = QStringLiteral("1357");
    done(letGo());
    EXPECT_EQ(state(order).settlement->credit, credit.grant);
    EXPECT_EQ(view(order).owed, Money::ofYuan(600));
    done(release(shop(), as(Role::Cashier), order, handedBack()));
    EXPECT_TRUE(done(verifyStore(shop())).empty());
}

}  // namespace baydesk::testing
