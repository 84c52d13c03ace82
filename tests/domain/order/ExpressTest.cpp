// 快修单: one step from plate to cash; no walk-round, quality gate, gate pass or callback
// (decisions.md, The three states).
#include "domain/parts/Part.h"
#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

Job wash() {
    Job job = oilJob();
    job.title = QStringLiteral("洗车");
    job.lines.front().unitPrice = Money::ofYuan(35);
    return job;
}

OrderState dirtyCar() {
    OrderState state = carAtTheDoor();
    state.intake = {};
    state.promises.clear();
    return state;
}

Result<RepairOrder> express(const OrderState& state, const std::vector<Job>& jobs) {
    return RepairOrder::express(state, jobs, QStringLiteral("陈晓雯"), stamp(Advisor));
}

}  // namespace

TEST(ExpressTest, IsAgreedToDoneAndReadyInOneStep) {
    const auto order = express(dirtyCar(), {wash()});
    ASSERT_TRUE(order.ok());
    const OrderState& state = order->state();
    EXPECT_TRUE(state.express);
    EXPECT_EQ(state.document, DocumentState::Order);
    EXPECT_EQ(state.jobs.front().approval, ApprovalState::Approved);
    EXPECT_EQ(state.consents.front().way, ConsentWay::InPerson);
    EXPECT_EQ(state.workshop(), WorkshopState::Ready);
    EXPECT_FALSE(state.jobs.front().supplement);
    EXPECT_EQ(state.bill().due(), Money::ofYuan(35));
}

TEST(ExpressTest, IsPaidSettledAndGoneWithoutAGatePass) {
    RepairOrder order = *express(dirtyCar(), {wash()});
    expectDone(order.pay(cash(Money::ofYuan(35))));
    EXPECT_FALSE(order.state().payments.front().deposit);
    expectDone(order.settle(QStringLiteral("S1"), Money(), stamp(Advisor)));
    Handover nothing;
    nothing.oldParts = OldParts::None;
    expectDone(order.release(nothing, QString(), stamp(Advisor)));
    EXPECT_EQ(order.state().document, DocumentState::Delivered);
    EXPECT_TRUE(order.state().untold().empty());
}

TEST(ExpressTest, NeedsACarSomebodyAndSomethingToDo) {
    OrderState nobody = dirtyCar();
    nobody.vehicle = {};
    nobody.sender = {};
    EXPECT_EQ(
        kindsOf(express(nobody, {}).error()),
        (std::vector<ErrorKind>{ErrorKind::Required, ErrorKind::Required, ErrorKind::NoJobs}));
    Job empty = wash();
    empty.lines.clear();
    EXPECT_EQ(kindsOf(express(dirtyCar(), {empty}).error()),
              std::vector<ErrorKind>{ErrorKind::JobEmpty});
}

TEST(ExpressTest, WashPunctureAndBulbAreExpressByName) {
    for (const char* name : {"普通洗车", "补胎", "更换灯泡", "Car wash", "Puncture"})
        EXPECT_TRUE(isExpressByName(QString::fromUtf8(name))) << name;
    EXPECT_FALSE(isExpressByName(QStringLiteral("更换机油")));
}

}  // namespace baydesk::testing
