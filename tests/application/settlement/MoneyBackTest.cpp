#include "application/settlement/MoneyBack.h"

#include "application/order/Orders.h"
#include "application/settlement/Credits.h"
#include "application/settlement/Shifts.h"
#include "application/staff/StaffDesk.h"
#include "application/store/StoreCare.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class MoneyBackTest : public ShopFixture {
protected:
    static std::vector<Tendered> cashOf(Money amount) {
        return {{.tender = Tender::Cash, .amount = amount}};
    }
    static DiscountForm discountOf(OrderId order, Money amount) {
        return {.order = order,
                .amount = amount,
                .standard = QStringLiteral("会员价"),
                .reason = QStringLiteral("老客户")};
    }
    static CancelForm dropped(OrderId order) {
        CancelForm form;
        form.order = order;
        form.wish.reason = QStringLiteral("客户不修了");
        form.wish.handedBack = true;
        return form;
    }
    StaffId head() { return staff(QStringLiteral("店长"), {Role::Manager}); }
    // Every order, ledger, series and drawer adds up.
    void expectSound() {
        for (const Finding& each : done(verifyStore(shop())))
            ADD_FAILURE() << each.code.toStdString();
    }
    void grant(CustomerId customer, Money limit) {
        done(grantCredit(shop(), asManager(),
                         {.customer = customer,
                          .limit = limit,
                          .validUntil = QDate(2026, 12, 31),
                          .paper = QStringLiteral("协议 2026-03")}));
    }
};

BAYDESK_ON_BOTH_ENGINES(MoneyBackTest);

}  // namespace

// -- discount

TEST_P(MoneyBackTest, AboveTheCeilingTheAuthorisersPinIsCheckedAndCounted) {
    const OrderId order = ready(car());
    DiscountForm form = discountOf(order, Money::ofYuan(60));
    EXPECT_EQ(kinds(giveDiscount(shop(), as(Role::ServiceAdvisor), form)),
              std::vector<ErrorKind>{ErrorKind::DiscountNeedsAuthoriser});
    form.authoriser = head();
    form.pin = QStringLiteral("9999");
    EXPECT_EQ(refusal(giveDiscount(shop(), as(Role::ServiceAdvisor), form)).front().field,
              QStringLiteral("pin"));
    EXPECT_FALSE(state(order).discount);
    form.pin = QStringLiteral("1357");
    done(giveDiscount(shop(), as(Role::ServiceAdvisor), form));
    EXPECT_EQ(state(order).discount->authoriser, form.authoriser);
    form.pin = QStringLiteral("9999");
    for (int wrong = 0; wrong < FreeWrongPins; ++wrong)
        giveDiscount(shop(), as(Role::ServiceAdvisor), form).ok();
    form.pin = QStringLiteral("1357");
    EXPECT_EQ(kinds(giveDiscount(shop(), as(Role::ServiceAdvisor), form)),
              std::vector<ErrorKind>{ErrorKind::PinLocked});
}

TEST_P(MoneyBackTest, ADiscountGoesIntoTheSettledTotal) {
    const OrderId order = ready(car());
    done(giveDiscount(shop(), as(Role::ServiceAdvisor), discountOf(order, Money::ofYuan(30))));
    done(settle(shop(), as(Role::Cashier), order, cashOf(Money::ofYuan(570)), {}));
    EXPECT_EQ(state(order).settlement->total, Money::ofYuan(570));
    EXPECT_EQ(state(order).discount->amount, Money::ofYuan(30));
    expectSound();
}

TEST_P(MoneyBackTest, ADiscountIsTakenBack) {
    const OrderId order = agreed(car());
    done(giveDiscount(shop(), as(Role::ServiceAdvisor), discountOf(order, Money::ofYuan(30))));
    done(takeDiscountBack(shop(), as(Role::ServiceAdvisor), order));
    EXPECT_FALSE(state(order).discount);
}

// -- refund

TEST_P(MoneyBackTest, ARefundHasAReceiptOfItsOwn) {
    const OrderId order = settled(car());
    RefundForm form{.order = order,
                    .tender = Tender::WeChat,
                    .amount = Money::ofYuan(100),
                    .reason = QStringLiteral("返修补偿")};
    done(refund(shop(), as(Role::Cashier), form));
    const Payment back = state(order).payments.back();
    EXPECT_EQ(back.amount, Money::ofYuan(-100));
    EXPECT_EQ(back.tender, Tender::WeChat);
    EXPECT_EQ(back.receipt, QStringLiteral("R261122-0002"));
    EXPECT_TRUE(back.afterwards);
    form.amount = Money::ofFen(50'001);
    EXPECT_EQ(kinds(refund(shop(), as(Role::Cashier), form)),
              std::vector<ErrorKind>{ErrorKind::RefundTooMuch});
    form.amount = Money::ofYuan(1);
    EXPECT_EQ(kinds(refund(shop(), as(Role::ServiceAdvisor), form)),
              std::vector<ErrorKind>{ErrorKind::NotAllowed});
    expectSound();
}

TEST_P(MoneyBackTest, ARefundByLineKeepsItsLine) {
    const OrderId order = settled(car());
    const LineId line = state(order).jobs.front().lines.front().id;
    done(refund(
        shop(), as(Role::Cashier),
        {.order = order, .amount = Money::ofYuan(280), .reason = u"工时免收"_qs, .line = line}));
    EXPECT_EQ(state(order).payments.back().line, line);
}

// -- mirror document

TEST_P(MoneyBackTest, AReversedOrderIsBilledAnewAndItsMoneyMoves) {
    const OrderId order = settled(car());
    const Outcome fresh = done(reverse(shop(), asManager(), order, QStringLiteral("开错")));
    const OrderState before = state(order);
    EXPECT_EQ(before.document, DocumentState::Reversed);
    EXPECT_EQ(before.reversal->number, QStringLiteral("X261122-0001"));
    EXPECT_EQ(before.reversal->total, Money::ofYuan(-600));
    EXPECT_EQ(before.reversal->lines.size(), 2U);
    EXPECT_EQ(before.moneyHeld(), Money());
    EXPECT_EQ(before.settlement->total, Money::ofYuan(600)) << "it stays readable";
    const OrderId anew(fresh.id);
    EXPECT_EQ(before.reversal->anew, anew);
    EXPECT_EQ(view(anew).next, NextAction::Settle);
    EXPECT_EQ(state(anew).bill().paid(), Money::ofYuan(600));
    done(settle(shop(), as(Role::Cashier), anew, {}, {}));
    done(release(shop(), as(Role::Cashier), anew, handedBack()));
    const auto open = done(openOrders(shop()));
    EXPECT_TRUE(open.empty());
    expectSound();
}

TEST_P(MoneyBackTest, AfterTheCarHasLeftTheMoneyCanBeGivenBack) {
    const OrderId order = delivered(car());
    done(reverse(shop(), asManager(), order, QStringLiteral("开错")));
    EXPECT_EQ(state(order).document, DocumentState::Delivered);
    EXPECT_FALSE(state(order).reversal->anew);
    done(refund(shop(), as(Role::Cashier),
                {.order = order, .amount = Money::ofYuan(600), .reason = u"反结算"_qs}));
    EXPECT_EQ(state(order).moneyHeld(), Money());
    EXPECT_EQ(kinds(reverse(shop(), asManager(), order, u"再"_qs)),
              std::vector<ErrorKind>{ErrorKind::AlreadyReversed});
    expectSound();
}

TEST_P(MoneyBackTest, OnlyTheManagerReverses) {
    const OrderId order = settled(car());
    EXPECT_EQ(kinds(reverse(shop(), as(Role::Cashier), order, u"开错"_qs)),
              std::vector<ErrorKind>{ErrorKind::NotAllowed});
}

// -- cancellation

TEST_P(MoneyBackTest, ACancelledOrderFreesItsTagAndItsParts) {
    const OrderId order = inWork(car());
    const Quantity before = onHand(QStringLiteral("BP-001"));
    EXPECT_EQ(refusal(cancelOrder(shop(), as(Role::ServiceAdvisor), dropped(order))).front().kind,
              ErrorKind::NotAllowed)
        << "work has begun";
    done(cancelOrder(shop(), asManager(), dropped(order)));
    EXPECT_EQ(onHand(QStringLiteral("BP-001")), before + Quantity::of(2));
    EXPECT_EQ(view(order).next, NextAction::Nothing);
    EXPECT_TRUE(done(openOrders(shop())).empty());
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM follow_up")), 0);
    const OrderId again = takenIn(car());
    EXPECT_EQ(state(again).intake.keyTag, QStringLiteral("17"));
    expectSound();
}

TEST_P(MoneyBackTest, TheAdvisorCancelsBeforeTheWorkBegins) {
    const OrderId order = agreed(car());
    done(cancelOrder(shop(), as(Role::ServiceAdvisor), dropped(order)));
    EXPECT_EQ(state(order).cancellation->reason, QStringLiteral("客户不修了"));
    EXPECT_EQ(state(order).cancellation->by, staff(Role::ServiceAdvisor));
    EXPECT_EQ(kinds(cancelOrder(shop(), asManager(), dropped(order))),
              std::vector<ErrorKind>{ErrorKind::OrderLocked});
}

TEST_P(MoneyBackTest, ADepositGoesBackWithTheCancellationOrIsKept) {
    const OrderId order = agreed(car());
    done(takePayment(shop(), as(Role::Cashier), order, cashOf(Money::ofYuan(300))));
    CancelForm form = dropped(order);
    form.tender = Tender::Transfer;
    EXPECT_EQ(kinds(cancelOrder(shop(), as(Role::ServiceAdvisor), form)),
              std::vector<ErrorKind>{ErrorKind::NotAllowed})
        << "who may not give money back keeps it or sends for the cashier";
    EXPECT_EQ(kinds(cancelOrder(shop(), {.by = head()}, form)),
              std::vector<ErrorKind>{ErrorKind::NoOpenShift});
    form.opening = Money::ofYuan(200);
    done(cancelOrder(shop(), {.by = head()}, form));
    EXPECT_EQ(state(order).payments.back().amount, Money::ofYuan(-300));
    EXPECT_EQ(state(order).payments.back().tender, Tender::Transfer);

    const OrderId other = agreed(car(QStringLiteral("粤B99999"), QStringLiteral("18")));
    done(takePayment(shop(), as(Role::Cashier), other, cashOf(Money::ofYuan(100))));
    CancelForm kept = dropped(other);
    kept.wish.keepsMoney = true;
    kept.wish.keptReason = QStringLiteral("已订配件");
    done(cancelOrder(shop(), as(Role::ServiceAdvisor), kept));
    EXPECT_EQ(state(other).cancellation->kept, Money::ofYuan(100));
    EXPECT_EQ(state(other).moneyHeld(), Money::ofYuan(100));
    expectSound();
}

// -- shift

TEST_P(MoneyBackTest, MoneyIsTakenInAnOpenShiftOnly) {
    const OrderId order = ready(car());
    const Caller other{.by = head()};
    const auto refused = settle(shop(), other, order, cashOf(Money::ofYuan(600)), {});
    EXPECT_EQ(refusal(refused).front().kind, ErrorKind::NoOpenShift);
    EXPECT_EQ(refusal(refused).front().field, QStringLiteral("opening"));
    done(settle(shop(), {.by = head()}, order, cashOf(Money::ofYuan(600)), {}, Money::ofYuan(200)));
    const auto drawer = done(openShiftOf(shop(), head()));
    ASSERT_TRUE(drawer);
    EXPECT_EQ(drawer->shift.opening, Money::ofYuan(200));
    EXPECT_EQ(drawer->shift.businessDate, QDate(2026, 11, 22));
    EXPECT_EQ(state(order).payments.front().shift, drawer->shift.id);
    EXPECT_EQ(expectedOf(drawer->shift, drawer->takings, Tender::Cash), Money::ofYuan(800));
    EXPECT_EQ(kinds(openShift(shop(), {.by = head()}, {})),
              std::vector<ErrorKind>{ErrorKind::ShiftAlreadyOpen});
}

TEST_P(MoneyBackTest, AShiftIsClosedWithItsCount) {
    const OrderId order = settled(car());
    done(refund(shop(), as(Role::Cashier),
                {.order = order, .amount = Money::ofYuan(50), .reason = u"补偿"_qs}));
    const Takings counted = {{Tender::Cash, Money::ofYuan(1049)}};
    EXPECT_EQ(kinds(closeShift(shop(), as(Role::Cashier), counted, {})),
              std::vector<ErrorKind>{ErrorKind::DifferenceUnexplained});
    const Outcome outcome =
        done(closeShift(shop(), as(Role::Cashier), counted, QStringLiteral("少一元")));
    const ShiftView report = done(shiftView(shop(), ShiftId(outcome.id)));
    EXPECT_EQ(report.shift.difference(), Money::ofYuan(-1));
    EXPECT_EQ(report.shift.counts.front().expected, Money::ofYuan(1050));
    EXPECT_EQ(report.cashier, nameOf(Role::Cashier));
    EXPECT_EQ(kinds(closeShift(shop(), as(Role::Cashier), counted, {})),
              std::vector<ErrorKind>{ErrorKind::NoOpenShift});
    EXPECT_EQ(done(recentShifts(shop())).size(), 1U);
    expectSound();
}

// -- on account

TEST_P(MoneyBackTest, OnAccountNeedsAnAgreementAndItsLimit) {
    const OrderId order = ready(car());
    const std::vector<Tendered> split = {
        {.tender = Tender::Cash, .amount = Money::ofYuan(100)},
        {.tender = Tender::OnAccount, .amount = Money::ofYuan(500)}};
    const auto refused = settle(shop(), as(Role::Cashier), order, split, {});
    EXPECT_EQ(refusal(refused).front().kind, ErrorKind::NoCreditAgreement);
    EXPECT_EQ(refusal(refused).front().field, QStringLiteral("tenders[1].amount"));
    EXPECT_EQ(kinds(takePayment(shop(), as(Role::Cashier), order, split)),
              std::vector<ErrorKind>{ErrorKind::OnAccountBeforeSettlement})
        << "part-paid is not on account";
    const CustomerId payer = state(order).payer;
    grant(payer, Money::ofYuan(499));
    EXPECT_EQ(kinds(settle(shop(), as(Role::Cashier), order, split, {})),
              std::vector<ErrorKind>{ErrorKind::CreditExhausted});
    done(grantCredit(shop(), asManager(),
                     {payer, Money::ofYuan(800), QDate(2026, 12, 31), u"协议"_qs, 1}));
    done(settle(shop(), as(Role::Cashier), order, split, {}));
    EXPECT_EQ(done(creditOf(shop(), payer)).owed, Money::ofYuan(500));
    expectSound();

    const std::vector<Tendered> half = {{.tender = Tender::Transfer, .amount = Money::ofYuan(250)}};
    done(takeReceivable(shop(), as(Role::Cashier), payer, half));
    const CreditView credit = done(creditOf(shop(), payer));
    EXPECT_EQ(credit.ageing.upTo30, Money::ofYuan(250));
    EXPECT_EQ(credit.ledger.back().receipt, QStringLiteral("R261122-0003"));
    EXPECT_EQ(kinds(takeReceivable(shop(), as(Role::Cashier), payer, cashOf(Money::ofYuan(251)))),
              std::vector<ErrorKind>{ErrorKind::PaysTooMuch});
    expectSound();
}

TEST_P(MoneyBackTest, WhatIsReversedIsNotOwedAnyMore) {
    const OrderId order = ready(car());
    const CustomerId payer = state(order).payer;
    grant(payer, Money::ofYuan(600));
    done(settle(shop(), as(Role::Cashier), order,
                {{.tender = Tender::OnAccount, .amount = Money::ofYuan(600)}}, {}));
    done(reverse(shop(), asManager(), order, u"开错"_qs));
    EXPECT_EQ(done(creditOf(shop(), payer)).owed, Money());
    expectSound();
}

}  // namespace baydesk::testing
