// The whole car, door to callback, through the verbs alone.
#include "application/followup/FollowUps.h"
#include "application/order/Orders.h"
#include "application/workshop/Workshop.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class JourneyTest : public ShopFixture {
protected:
    void expectNext(NextAction action) { EXPECT_EQ(view(m_order).next, action); }
    void later(qint64 minutes) { clock().advanceMinutes(minutes); }

    void reception() {
        const Outcome outcome = done(takeIn(shop(), as(Role::ServiceAdvisor), car()));
        m_order = OrderId(outcome.id);
        EXPECT_EQ(outcome.number, QStringLiteral("W261122-0001"));
        expectNext(NextAction::WriteQuote);
    }

    void quote() {
        later(10);
        done(saveJob(shop(), as(Role::ServiceAdvisor), brakes(m_order)));
        done(offer(shop(), as(Role::ServiceAdvisor), m_order));
        expectNext(NextAction::AwaitDecision);
    }

    void approval() {
        later(10);
        m_job = firstJob(m_order);
        DecisionForm form;
        form.order = m_order;
        form.answers = {{.job = m_job, .revision = 1}};
        form.way = ConsentWay::Signature;
        form.person = QStringLiteral("陈晓雯");
        form.signaturePng = QByteArrayLiteral("\x89PNG\r\n\x1A\n drawn");
        done(decide(shop(), as(Role::ServiceAdvisor), form));
        expectNext(NextAction::Dispatch);
        const OrderState order = state(m_order);
        ASSERT_EQ(order.consents.size(), 1U);
        EXPECT_EQ(order.consents.front().amount, Money::ofYuan(600));
        EXPECT_EQ(order.consents.front().sealedText.size(), 64);
        const auto signatures = done(signaturesOf(shop(), order));
        ASSERT_EQ(signatures.size(), 1U);
        EXPECT_EQ(signatures.begin()->second, form.signaturePng);
        EXPECT_EQ(signatures.begin()->first, order.consents.front().signature);
    }

    void work() {
        later(10);
        done(dispatch(shop(), as(Role::Foreman), m_order, m_job, staff(Role::Technician)));
        expectNext(NextAction::StartWork);
        done(startWork(shop(), as(Role::Technician), m_order, m_job));
        EXPECT_EQ(onHand(QStringLiteral("BP-001")), Quantity::of(8));
        expectNext(NextAction::FinishWork);
        later(90);
        done(finishWork(shop(), as(Role::Technician), m_order, m_job, checked()));
        expectNext(NextAction::Inspect);
    }

    void check() {
        done(inspect(shop(), as(Role::Inspector), m_order,
                     {.job = m_job, .passed = false, .cause = QStringLiteral("螺栓未紧固")}));
        expectNext(NextAction::FinishWork);
        later(15);
        done(finishWork(shop(), as(Role::Technician), m_order, m_job, checked()));
        done(inspect(shop(), as(Role::Inspector), m_order, {.job = m_job}));
        expectNext(NextAction::MarkReady);
        done(markReady(shop(), as(Role::ServiceAdvisor), m_order, belongings()));
        expectNext(NextAction::Settle);
    }

    void money() {
        later(30);
        done(takePayment(shop(), as(Role::Cashier), m_order,
                         {{.tender = Tender::WeChat, .amount = Money::ofYuan(500)}}));
        expectNext(NextAction::Settle);
        done(settle(shop(), as(Role::Cashier), m_order,
                    {{.tender = Tender::Cash, .amount = Money::ofYuan(60)},
                     {.tender = Tender::Card, .amount = Money::ofYuan(38)}},
                    Money::ofYuan(2)));
        expectNext(NextAction::Release);
        const OrderState order = state(m_order);
        EXPECT_EQ(order.settlement->number, QStringLiteral("S261122-0001"));
        EXPECT_EQ(order.settlement->total, Money::ofYuan(598));
        ASSERT_EQ(order.payments.size(), 3U);
        EXPECT_EQ(order.payments[0].receipt, QStringLiteral("R261122-0001"));
        EXPECT_EQ(order.payments[2].receipt, QStringLiteral("R261122-0003"));
        EXPECT_EQ(order.payments[2].by, staff(Role::Cashier));
    }

    void gate() {
        later(5);
        done(release(shop(), as(Role::Cashier), m_order, handedBack()));
        EXPECT_EQ(state(m_order).release->gatePass, QStringLiteral("G261122-0001"));
        expectNext(NextAction::FollowUp);
        EXPECT_TRUE(done(openOrders(shop())).empty());
        EXPECT_TRUE(done(dueCalls(shop())).empty()) << "not today";
    }

    void firstCall() {
        later(2 * 24 * 60);
        const auto calls = done(dueCalls(shop()));
        ASSERT_EQ(calls.size(), 1U);
        EXPECT_EQ(calls.front().order, m_order);
        EXPECT_EQ(calls.front().customer, QStringLiteral("陈晓雯"));
        CallReport report;
        report.outcome = CallOutcome::Reached;
        report.score = 5;
        report.words = QStringLiteral("不响了，谢谢");
        const Outcome outcome =
            done(recordCall(shop(), as(Role::CallbackClerk), calls.front().id, report));
        EXPECT_EQ(FollowUpId(outcome.id), callOf(m_order, FollowUpStage::Second));
        EXPECT_TRUE(done(dueCalls(shop())).empty());
    }

    void secondCall() {
        later(8 * 24 * 60);
        const auto calls = done(dueCalls(shop()));
        ASSERT_EQ(calls.size(), 1U);
        EXPECT_EQ(calls.front().stage, FollowUpStage::Second);
        CallReport report;
        report.outcome = CallOutcome::Reached;
        report.score = 4;
        done(recordCall(shop(), as(Role::CallbackClerk), calls.front().id, report));
        EXPECT_TRUE(done(dueCalls(shop())).empty());
        const FollowUpView seen = done(followUpView(shop(), calls.front().id));
        ASSERT_EQ(seen.ofOrder.size(), 2U);
        EXPECT_EQ(seen.ofOrder[0].calls.front().words, QStringLiteral("不响了，谢谢"));
        EXPECT_EQ(seen.ofOrder[1].calls.front().score, 4);
        EXPECT_EQ(seen.order.order.id, m_order);
    }

    OrderId m_order;
    JobId m_job;
};

BAYDESK_ON_BOTH_ENGINES(JourneyTest);

}  // namespace

TEST_P(JourneyTest, OneCarFromTheDoorToTheSecondCall) {
    reception();
    quote();
    approval();
    work();
    check();
    money();
    gate();
    firstCall();
    secondCall();
    const OrderState order = state(m_order);
    EXPECT_EQ(order.jobs.front().failures, 1);
    EXPECT_EQ(order.bill().lines(), Money::ofYuan(600));
    EXPECT_EQ(order.bill().due(), Money());
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE subject = 'order' AND "
                                    "staff_id IS NULL")),
              0)
        << "everything was done by somebody";
}

TEST_P(JourneyTest, TheSameCarComesAgain) {
    delivered(car());
    clock().advanceMinutes(30 * 24 * 60);
    const PlateFacts facts = done(plateFacts(shop(), Plate::guess(QStringLiteral("粤B12345"))));
    ASSERT_TRUE(facts.vehicle);
    EXPECT_EQ(facts.vehicle->lastOdometerKm, 48'210);
    EXPECT_FALSE(facts.openOrder);
    ASSERT_EQ(facts.visits.size(), 1U);
    EXPECT_EQ(facts.visits.front().total, Money::ofYuan(600));
    ASSERT_EQ(facts.customers.size(), 1U);
    ReceptionForm form;
    form.vehicle = facts.vehicle->id;
    form.sender = facts.customers.front().id;
    form.plate = facts.vehicle->plate;
    form.intake = car().intake;
    form.intake.odometerKm = 49'000;
    form.promisedAt = clock().now().plusHours(4);
    const OrderId again = takenIn(form);
    EXPECT_EQ(view(again).vehicle.id, facts.vehicle->id);
    EXPECT_EQ(view(again).sender.name, QStringLiteral("陈晓雯"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM vehicle")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM customer")), 1);
    EXPECT_EQ(state(again).number, QStringLiteral("W261222-0001")) << "a new day, a new series";
}

}  // namespace baydesk::testing
