#include "application/order/Reception.h"
#include "application/settlement/MoneyBack.h"
#include "application/workshop/Quality.h"
#include "application/workshop/Supplements.h"
#include "application/workshop/Workshop.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

// What was declined is offered again on the next visit (requirement R22).
class AdviceTest : public ShopFixture {
protected:
    void answer(OrderId order, bool approved, const QString& reason = {}) {
        DecisionForm form;
        form.order = order;
        for (const Job& job : state(order).jobs)
            if (job.approval == ApprovalState::Offered)
                form.answers.push_back({.job = job.id,
                                        .revision = job.revision,
                                        .approved = approved,
                                        .reason = reason});
        form.person = QStringLiteral("陈晓雯");
        done(decide(shop(), as(Role::ServiceAdvisor), form));
    }
    // A technician's report, priced and told to the customer.
    void findSupplement(OrderId order, const QString& words) {
        done(reportSupplement(shop(), as(Role::Technician), {.order = order, .words = words}));
        const SupplementId report = state(order).supplements.back().id;
        done(priceSupplement(shop(), as(Role::PartsKeeper), order, report, brakes(order).lines));
        done(offer(shop(), as(Role::PartsKeeper), order));
    }
    void bringOut(OrderId order) {
        done(finishWork(shop(), as(Role::Technician), order, firstJob(order), checked()));
        done(inspect(shop(), as(Role::Inspector), order, {.job = firstJob(order)}));
        done(markReady(shop(), as(Role::ServiceAdvisor), order, belongings()));
        done(settle(shop(), as(Role::Cashier), order,
                    {{.tender = Tender::Cash, .amount = state(order).bill().due()}}, Money()));
        done(release(shop(), as(Role::Cashier), order, handedBack()));
    }
    std::vector<vehicles::DeclinedJob> advice() {
        return done(plateFacts(shop(), car().plate)).declined;
    }
};

BAYDESK_ON_BOTH_ENGINES(AdviceTest);

}  // namespace

TEST_P(AdviceTest, ADeclinedSupplementIsAdviceForTheNextVisit) {
    const OrderId order = inWork(car());
    findSupplement(order, QStringLiteral("左前减振器漏油"));
    answer(order, false, QStringLiteral("下次再做"));
    bringOut(order);
    ASSERT_EQ(advice().size(), 1U);
    EXPECT_EQ(advice().front().title, QStringLiteral("左前减振器漏油"));
    EXPECT_EQ(advice().front().reason, QStringLiteral("下次再做"));
    EXPECT_EQ(advice().front().amount, Money::ofYuan(600));
    EXPECT_EQ(advice().front().number, state(order).number);
}

TEST_P(AdviceTest, AdviceFollowsTheCarIntoItsNextOrder) {
    const OrderId first = inWork(car());
    findSupplement(first, QStringLiteral("左前减振器漏油"));
    answer(first, false, QStringLiteral("下次再做"));
    bringOut(first);
    clock().advanceMinutes(60);
    ReceptionForm again = car();
    again.promisedAt = clock().now().plusHours(4);
    takenIn(again);
    EXPECT_EQ(advice().size(), 1U);
}

TEST_P(AdviceTest, WhatWasDeclinedOnACancelledOrderIsAdviceToo) {
    const OrderId order = quoted(car());
    answer(order, false, QStringLiteral("太贵"));
    EXPECT_TRUE(advice().empty()) << "the visit is not over";
    CancelForm form;
    form.order = order;
    form.wish = {.reason = QStringLiteral("客户不修了"), .handedBack = true};
    done(cancelOrder(shop(), as(Role::ServiceAdvisor), form));
    ASSERT_EQ(advice().size(), 1U);
    EXPECT_EQ(advice().front().reason, QStringLiteral("太贵"));
}

TEST_P(AdviceTest, WhatWasDeclinedTwiceIsSaidOnceWithTheLaterWords) {
    for (const QString& reason : {QStringLiteral("太贵"), QStringLiteral("等年检再说")}) {
        ReceptionForm form = car();
        form.promisedAt = clock().now().plusHours(4);
        const OrderId order = inWork(form);
        findSupplement(order, QStringLiteral("左前减振器漏油"));
        answer(order, false, reason);
        bringOut(order);
        clock().advanceMinutes(60);
    }
    ASSERT_EQ(advice().size(), 1U);
    EXPECT_EQ(advice().front().reason, QStringLiteral("等年检再说"));
}

}  // namespace baydesk::testing
