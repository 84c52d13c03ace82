// 快修单 from plate to cash in one transaction, on both engines.
#include "application/order/Express.h"

#include "application/order/Orders.h"
#include "application/settlement/Shifts.h"
#include "application/store/StoreCare.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class ExpressVerbTest : public ShopFixture {
protected:
    void SetUp() override {
        ShopFixture::SetUp();
        m_wash = item(QStringLiteral("普通洗车"), Money::ofYuan(35), true);
        m_polish = item(QStringLiteral("抛光打蜡"), Money::ofYuan(300), false);
    }
    LabourItemId item(const QString& name, Money price, bool express) {
        LabourItem fresh;
        fresh.name = name;
        fresh.price = price;
        fresh.express = express;
        return LabourItemId(done(saveLabour(shop(), asManager(), fresh)).id);
    }
    ExpressForm washOf(const QString& plate, Money paid = Money::ofYuan(35)) const {
        ExpressForm form;
        form.plate = Plate::guess(plate);
        form.items = {m_wash};
        form.tenders = {{.tender = Tender::WeChat, .amount = paid}};
        form.opening = Money::ofYuan(100);
        return form;
    }
    OrderState sold(const ExpressForm& form) {
        return state(OrderId(done(sellExpress(shop(), as(Role::ServiceAdvisor), form)).id));
    }

    LabourItemId m_wash;
    LabourItemId m_polish;
};

BAYDESK_ON_BOTH_ENGINES(ExpressVerbTest);

}  // namespace

TEST_P(ExpressVerbTest, IsDeliveredPaidAndSettledInOneStep) {
    const OrderState order = sold(washOf(QStringLiteral("粤B66666")));
    EXPECT_EQ(order.document, DocumentState::Delivered);
    EXPECT_TRUE(order.express);
    EXPECT_EQ(order.number, QStringLiteral("W261122-0001"));
    EXPECT_EQ(order.settlement->total, Money::ofYuan(35));
    EXPECT_EQ(order.payments.front().tender, Tender::WeChat);
    EXPECT_EQ(order.release->gatePass, QString());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM follow_up")), 0) << "no callback";
}

TEST_P(ExpressVerbTest, AnUnknownCarNeedsOnlyItsPlate) {
    const OrderState first = sold(washOf(QStringLiteral("粤B66666")));
    const OrderState second = sold(washOf(QStringLiteral("粤B77777")));
    EXPECT_EQ(first.sender, second.sender) << "one walk-in customer";
    EXPECT_NE(first.vehicle, second.vehicle);
    EXPECT_EQ(kinds(sellExpress(shop(), as(Role::ServiceAdvisor), washOf({}))),
              std::vector<ErrorKind>{ErrorKind::Required});
}

TEST_P(ExpressVerbTest, AKnownCarKeepsItsCustomer) {
    const OrderState before = state(delivered(car()));
    const OrderState order = sold(washOf(before.plate.number()));
    EXPECT_EQ(order.vehicle, before.vehicle);
    EXPECT_EQ(order.sender, before.sender);
}

TEST_P(ExpressVerbTest, OnlyWhatTheShopMarkedIsExpress) {
    ExpressForm form = washOf(QStringLiteral("粤B66666"));
    form.items = {m_polish};
    EXPECT_EQ(kinds(sellExpress(shop(), as(Role::ServiceAdvisor), form)),
              std::vector<ErrorKind>{ErrorKind::NotExpress});
    form.items.clear();
    EXPECT_EQ(kinds(sellExpress(shop(), as(Role::ServiceAdvisor), form)),
              std::vector<ErrorKind>{ErrorKind::NoJobs});
}

TEST_P(ExpressVerbTest, WhatIsNotPaidInFullIsNotSold) {
    const ExpressForm little = washOf(QStringLiteral("粤B66666"), Money::ofYuan(30));
    const ExpressForm much = washOf(QStringLiteral("粤B66666"), Money::ofYuan(40));
    EXPECT_EQ(kinds(sellExpress(shop(), as(Role::Cashier), little)),
              std::vector<ErrorKind>{ErrorKind::NotPaid});
    EXPECT_EQ(kinds(sellExpress(shop(), as(Role::Cashier), much)),
              std::vector<ErrorKind>{ErrorKind::PaysTooMuch});
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM repair_order")), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM vehicle")), 0);
    EXPECT_EQ(sold(washOf(QStringLiteral("粤B66666"))).payments.front().receipt,
              QStringLiteral("R261122-0001"))
        << "no gap";
}

// A drawer is opened with the float that somebody counted, never silently with none.
TEST_P(ExpressVerbTest, TheDrawerMustBeOpenOrItsFloatSaid) {
    ExpressForm form = washOf(QStringLiteral("粤B66666"));
    form.opening.reset();
    EXPECT_EQ(refusal(sellExpress(shop(), as(Role::ServiceAdvisor), form)),
              (std::vector<Violation>{{ErrorKind::NoOpenShift, QStringLiteral("opening"), {}}}));
    form.opening = Money::ofYuan(200);
    sold(form);
    const auto drawer = done(openShiftOf(shop(), staff(Role::ServiceAdvisor)));
    ASSERT_TRUE(drawer);
    EXPECT_EQ(drawer->shift.opening, Money::ofYuan(200));
    form.opening.reset();
    form.plate = Plate::guess(QStringLiteral("粤B77777"));
    sold(form);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM cashier_shift")), 1) << "it is open now";
}

TEST_P(ExpressVerbTest, TooLittleCashIsNotTaken) {
    ExpressForm form = washOf(QStringLiteral("粤B66666"));
    form.tenders = {{.tender = Tender::Cash,
                     .amount = Money::ofYuan(35),
                     .note = {},
                     .handedOver = Money::ofYuan(30)}};
    EXPECT_EQ(kinds(sellExpress(shop(), as(Role::Cashier), form)),
              std::vector<ErrorKind>{ErrorKind::TooLittleCash});
    form.tenders.front().handedOver = Money::ofYuan(50);
    EXPECT_EQ(sold(form).payments.front().amount, Money::ofYuan(35));
}

TEST_P(ExpressVerbTest, TheStoreAddsUpAfterwards) {
    sold(washOf(QStringLiteral("粤B66666")));
    EXPECT_TRUE(done(verifyStore(shop())).empty());
}

TEST_P(ExpressVerbTest, TheSamePressTwiceIsOneWash) {
    const Caller caller = as(Role::Cashier);
    const ExpressForm form = washOf(QStringLiteral("粤B66666"));
    done(sellExpress(shop(), caller, form));
    done(sellExpress(shop(), caller, form));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM repair_order")), 1);
}

TEST_P(ExpressVerbTest, TheMostSoldStandsFirst) {
    const LabourItemId puncture = item(QStringLiteral("补胎"), Money::ofYuan(40), true);
    ExpressForm form = washOf(QStringLiteral("粤B66666"), Money::ofYuan(40));
    form.items = {puncture};
    sold(form);
    const auto items = done(expressItems(shop(), 9));
    ASSERT_FALSE(items.empty());
    EXPECT_EQ(items.front().id, puncture);
}

TEST_P(ExpressVerbTest, AWashIsExpressAsSoonAsItIsImported) {
    LabourItem listed;
    listed.name = QStringLiteral("精致洗车");
    listed.price = Money::ofYuan(80);
    const std::size_t before = done(expressItems(shop(), 9)).size();
    done(importLabour(shop(), asManager(), {listed}));
    EXPECT_EQ(done(expressItems(shop(), 9)).size(), before + 1);
}

}  // namespace baydesk::testing
