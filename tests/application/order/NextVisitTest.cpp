// What a plate tells of the visits before (mission.md, At the door: plate first).
#include "application/customer/Customers.h"
#include "application/order/Orders.h"
#include "application/settlement/Credits.h"
#include "application/workshop/Workshop.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class NextVisitTest : public ShopFixture {
protected:
    PlateFacts facts() { return done(plateFacts(shop(), car().plate)); }

    // The brake job agreed to, a wash beside it declined; then carried to the gate.
    OrderId visitWithADeclinedJob() {
        const OrderId order = takenIn(car());
        JobForm wash = brakes(order);
        wash.title = QStringLiteral("更换空调滤芯");
        wash.lines.pop_back();
        done(saveJob(shop(), as(Role::ServiceAdvisor), brakes(order)));
        done(saveJob(shop(), as(Role::ServiceAdvisor), wash));
        done(offer(shop(), as(Role::ServiceAdvisor), order));
        const std::vector<Job> jobs = state(order).jobs;
        DecisionForm decision;
        decision.order = order;
        decision.answers = {{.job = jobs[0].id, .revision = jobs[0].revision},
                            {.job = jobs[1].id,
                             .revision = jobs[1].revision,
                             .approved = false,
                             .reason = QStringLiteral("下次再做")}};
        decision.person = QStringLiteral("陈晓雯");
        done(decide(shop(), as(Role::ServiceAdvisor), decision));
        const JobId job = jobs[0].id;
        done(dispatch(shop(), as(Role::Foreman), order, job, staff(Role::Technician)));
        done(startWork(shop(), as(Role::Technician), order, job));
        done(finishWork(shop(), as(Role::Technician), order, job, checked()));
        done(inspect(shop(), as(Role::Inspector), order, {.job = job}));
        done(markReady(shop(), as(Role::ServiceAdvisor), order, belongings()));
        done(settle(shop(), as(Role::Cashier), order,
                    {{.tender = Tender::Cash, .amount = Money::ofYuan(600)}}, {}));
        done(release(shop(), as(Role::Cashier), order, handedBack()));
        return order;
    }
};

BAYDESK_ON_BOTH_ENGINES(NextVisitTest);

}  // namespace

TEST_P(NextVisitTest, DeclinedWorkIsShownAgain) {
    const OrderId order = visitWithADeclinedJob();
    clock().advanceMinutes(30 * 24 * 60);
    const auto declined = facts().declined;
    ASSERT_EQ(declined.size(), 1U);
    EXPECT_EQ(declined.front().order, order);
    EXPECT_EQ(declined.front().title, QStringLiteral("更换空调滤芯"));
    EXPECT_EQ(declined.front().reason, QStringLiteral("下次再做"));
    EXPECT_EQ(declined.front().amount, Money::ofYuan(280));
}

TEST_P(NextVisitTest, APlateTellsWhatItsPeopleOwe) {
    const OrderId order = ready(car());
    const CustomerId payer = state(order).payer;
    done(grantCredit(shop(), asManager(),
                     {payer, Money::ofYuan(600), QDate(2026, 12, 31), u"协议"_qs, 0}));
    done(settle(shop(), as(Role::Cashier), order,
                {{.tender = Tender::OnAccount, .amount = Money::ofYuan(600)}}, {}));
    ASSERT_EQ(facts().debts.size(), 1U);
    EXPECT_EQ(facts().debts.front().customer, payer);
    EXPECT_EQ(facts().debts.front().amount, Money::ofYuan(600));
    done(takeReceivable(shop(), as(Role::Cashier), payer,
                        {{.tender = Tender::Cash, .amount = Money::ofYuan(600)}}));
    EXPECT_TRUE(facts().debts.empty());
}

TEST_P(NextVisitTest, APlateTellsCarPeopleHistoryGuaranteesAndFlags) {
    const OrderId order = visitWithADeclinedJob();
    Customer sender = view(order).sender;
    sender.flag = QStringLiteral("对价格敏感");
    done(saveCustomer(shop(), asManager(), sender));
    clock().advanceMinutes(24 * 60);
    const PlateFacts known = facts();
    ASSERT_TRUE(known.vehicle);
    EXPECT_EQ(known.vehicle->model, QStringLiteral("朗逸"));
    ASSERT_EQ(known.customers.size(), 1U);
    EXPECT_EQ(known.customers.front().flag, sender.flag);
    ASSERT_EQ(known.visits.size(), 1U);
    EXPECT_EQ(known.visits.front().total, Money::ofYuan(600));
    EXPECT_EQ(known.warranties.size(), 1U);
    EXPECT_FALSE(known.openOrder);
    takenIn([&] {
        ReceptionForm again = car();
        again.intake.odometerReason = QStringLiteral("已核对");
        return again;
    }());
    EXPECT_EQ(facts().openOrder, QStringLiteral("W261123-0001"));
}

}  // namespace baydesk::testing
