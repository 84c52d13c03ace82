#include "storage/order/OrderRepository.h"
#include "storage/workshop/WorkshopBoard.h"
#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

class WorkLogTest : public RoomFixture {
protected:
    void SetUp() override {
        RoomFixture::SetUp();
        m_first = person(QStringLiteral("王海")).id;
        m_second = person(QStringLiteral("李强")).id;
        const Customer owner = customer(QStringLiteral("陈国强"));
        m_order =
            order(QStringLiteral("W261122-0001"), vehicle(QStringLiteral("皖A12345"), owner.id));
    }
    OrderState changed(const std::function<void(OrderState&)>& change) {
        const OrderState before = load(m_order.id);
        OrderState after = before;
        change(after);
        save(before, after);
        return load(m_order.id);
    }
    WorkEntry entry(WorkEvent event, StaffId person, qint64 minute) {
        return {.job = m_order.jobs.front().id,
                .event = event,
                .person = person,
                .at = clock().now().plusMinutes(minute),
                .by = person};
    }

    StaffId m_first;
    StaffId m_second;
    OrderState m_order;
};

BAYDESK_ON_BOTH_ENGINES(WorkLogTest);

}  // namespace

TEST_P(WorkLogTest, KeepsSharesHoldAndStage) {
    const std::vector<WorkShare> team{{m_second, 700}, {m_first, 300}};
    const OrderState kept = changed([&](OrderState& order) {
        Job& job = order.jobs.front();
        job.technicians = team;
        job.enter(WorkshopState::OnHold, clock().now());
        job.hold = HoldReason::Bay;
        job.holdNote = QStringLiteral("三号工位");
        order.washAsked = true;
    });
    EXPECT_EQ(kept.jobs.front().technicians, team);
    EXPECT_EQ(kept.jobs.front().holdNote, QStringLiteral("三号工位"));
    EXPECT_EQ(kept.jobs.front().stageSince, clock().now());
    EXPECT_TRUE(kept.washAsked);
    const OrderState fewer =
        changed([&](OrderState& order) { order.jobs.front().technicians = alone(m_first); });
    EXPECT_EQ(fewer.jobs.front().technicians, alone(m_first));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM job_technician")), 1);
}

TEST_P(WorkLogTest, KeepsTheLedgerInItsOrder) {
    const OrderState kept = changed([&](OrderState& order) {
        order.workLog = {entry(WorkEvent::ClockOn, m_first, 1),
                         entry(WorkEvent::ClockOff, m_first, 31)};
        order.workLog.push_back({.event = WorkEvent::PreRepair,
                                 .person = m_second,
                                 .words = QStringLiteral("后桥异响"),
                                 .at = clock().now().plusMinutes(40),
                                 .by = m_second});
    });
    ASSERT_EQ(kept.workLog.size(), 3U);
    EXPECT_EQ(clockedMinutes(kept.workLog, m_order.jobs.front().id, clock().now()), 30);
    EXPECT_TRUE(kept.workLog[2].job.isNone());
    EXPECT_EQ(kept.workLog[2].words, QStringLiteral("后桥异响"));
}

TEST_P(WorkLogTest, TheLedgerIsAppendOnly) {
    changed([&](OrderState& order) { order.workLog = {entry(WorkEvent::ClockOn, m_first, 1)}; });
    EXPECT_TRUE(refuses(QStringLiteral("UPDATE work_entry SET words = 'x'")));
    EXPECT_TRUE(refuses(QStringLiteral("DELETE FROM work_entry")));
}

TEST_P(WorkLogTest, KnowsWhereAPersonIsOnTheClock) {
    const JobId job = m_order.jobs.front().id;
    const auto places = [this, job] {
        return read(
            [this, job](Session& session) { return workshop::clockPlaces(session, store(), job); });
    };
    changed([&](OrderState& order) { order.jobs.front().technicians = alone(m_first); });
    EXPECT_TRUE(places().empty());
    changed([&](OrderState& order) {
        order.workLog = {entry(WorkEvent::ClockOn, m_first, 1),
                         entry(WorkEvent::ClockOn, m_second, 1)};
    });
    const std::map<StaffId, workshop::ClockPlace> expected{{m_first, {m_order.id, job}}};
    EXPECT_EQ(places(), expected) << "the job was not given to the second";
    changed([&](OrderState& order) {
        order.workLog.push_back(entry(WorkEvent::ClockOff, m_first, 5));
    });
    EXPECT_TRUE(places().empty());
}

TEST_P(WorkLogTest, KeepsASupplementWithAllItsTimes) {
    const SupplementReport report{.id = newId<SupplementId>(),
                                  .foundAt = m_order.jobs.front().id,
                                  .words = QStringLiteral("减振器漏油"),
                                  .pricedAs = {},
                                  .reportedAt = clock().now(),
                                  .reportedBy = m_first,
                                  .pricedAt = clock().now().plusMinutes(4),
                                  .pricedBy = m_second,
                                  .withdrawReason = QStringLiteral("是水渍"),
                                  .withdrawnAt = clock().now().plusMinutes(9),
                                  .withdrawnBy = m_second};
    const OrderState kept =
        changed([&](OrderState& order) { order.supplements.push_back(report); });
    ASSERT_EQ(kept.supplements.size(), 1U);
    EXPECT_EQ(kept.supplements.front(), report);
}

}  // namespace baydesk::testing
