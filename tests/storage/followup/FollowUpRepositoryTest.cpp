#include "storage/followup/FollowUpRepository.h"

#include "storage/customer/CustomerRepository.h"
#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

class FollowUpRepositoryTest : public RoomFixture {
protected:
    void SetUp() override {
        RoomFixture::SetUp();
        if (HasFatalFailure()) return;
        m_customer = customer(QStringLiteral("陈晓雯"), QStringLiteral("13900667731"));
        m_vehicle = vehicle(QStringLiteral("粤B12345"), m_customer.id);
    }

    FollowUpTask task(Instant dueAt, FollowUpStage stage = FollowUpStage::First) {
        if (stage == FollowUpStage::First)
            m_order = order(QStringLiteral("W260101-000%1").arg(++m_orders), m_vehicle);
        FollowUpTask task;
        task.order = m_order.id;
        task.customer = m_customer.id;
        task.vehicle = m_vehicle.id;
        task.stage = stage;
        task.dueAt = dueAt;
        task.overdueAt = dueAt.plusHours(100);
        run([&](Transaction& transaction) {
            task.id = transaction.newId<FollowUpId>();
            followups::insert(transaction, task);
            return Outcome{};
        });
        return task;
    }

    FollowUpTask called(const FollowUpTask& before, FollowUpState state) {
        FollowUpTask after = before;
        after.state = state;
        run([&](Transaction& transaction) {
            after.calls.push_back({.id = transaction.newId<CallId>(),
                                   .outcome = CallOutcome::Reached,
                                   .score = 2,
                                   .words = QStringLiteral("还在响 😠"),
                                   .callBackAt = Instant{5},
                                   .at = Instant{4},
                                   .by = StaffId(9),
                                   .problem = true});
            after.calls.push_back({.id = transaction.newId<CallId>(),
                                   .outcome = CallOutcome::Busy,
                                   .score = std::nullopt,
                                   .words = {},
                                   .callBackAt = {},
                                   .at = Instant{6},
                                   .by = {}});
            followups::update(transaction, before, after);
            return Outcome{};
        });
        return after;
    }

    std::vector<followups::DueCall> due(Instant until, int limit = 100) {
        return read(
            [&](Session& session) { return followups::due(session, store(), until, limit); });
    }

    Customer m_customer;
    Vehicle m_vehicle;
    OrderState m_order;
    int m_orders = 0;
};

BAYDESK_ON_BOTH_ENGINES(FollowUpRepositoryTest);

}  // namespace

TEST_P(FollowUpRepositoryTest, WhatGoesInComesOut) {
    const FollowUpTask before = task(Instant{1000});
    const auto load = [&] {
        return read([&](Session& s) { return followups::load(s, store(), before.id); });
    };
    EXPECT_TRUE(load() == before);
    const FollowUpTask after = called(before, FollowUpState::Refused);
    EXPECT_TRUE(load() == after);
    EXPECT_FALSE(
        read([&](Session& s) { return followups::load(s, StoreId(2), before.id).has_value(); }));
}

TEST_P(FollowUpRepositoryTest, AnOrderHasItsCallsInTheirOrder) {
    const FollowUpTask first = task(Instant{1000});
    const FollowUpTask second = task(Instant{900}, FollowUpStage::Second);
    EXPECT_TRUE(read([&](Session& s) { return followups::ofOrder(s, store(), m_order.id); }) ==
                (std::vector<FollowUpTask>{first, second}));
}

TEST_P(FollowUpRepositoryTest, AnOrderHasOneFirstCall) {
    FollowUpTask twin = task(Instant{1000});
    refused([&](Transaction& transaction) {
        twin.id = transaction.newId<FollowUpId>();
        followups::insert(transaction, twin);
    });
}

TEST_P(FollowUpRepositoryTest, TheCallLedgerIsNeitherChangedNorEmptied) {
    called(task(Instant{1000}), FollowUpState::Reached);
    EXPECT_TRUE(refuses(QStringLiteral("UPDATE call SET score = 5")));
    EXPECT_TRUE(refuses(QStringLiteral("DELETE FROM call")));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM call WHERE score = 2")), 1);
}

TEST_P(FollowUpRepositoryTest, DueCallsAreTheOpenOnesOldestFirst) {
    const FollowUpTask late = task(Instant{3000});
    const FollowUpTask early = task(Instant{1000});
    const FollowUpTask middle = task(Instant{2000});
    called(task(Instant{500}), FollowUpState::Reached);
    called(task(Instant{500}), FollowUpState::Refused);
    called(task(Instant{500}), FollowUpState::Unreachable);
    const auto ids = [&](Instant until, int limit) {
        std::vector<FollowUpId> list;
        for (const auto& call : due(until, limit)) list.push_back(call.id);
        return list;
    };
    EXPECT_EQ(ids(Instant{3001}, 100), (std::vector<FollowUpId>{early.id, middle.id, late.id}));
    EXPECT_EQ(ids(Instant{3000}, 100), (std::vector<FollowUpId>{early.id, middle.id}));
    EXPECT_EQ(ids(Instant{3001}, 1), std::vector<FollowUpId>{early.id});
    EXPECT_EQ(read([&](Session& s) { return followups::countDue(s, store(), Instant{3000}); }), 2);
    EXPECT_TRUE(
        read([](Session& s) { return followups::due(s, StoreId(2), Instant{9999}, 9); }).empty());
}

TEST_P(FollowUpRepositoryTest, WhoWantsNoCallsIsNotOnTheList) {
    task(Instant{1000});
    Customer quiet = m_customer;
    quiet.noCalls = true;
    run([&](Transaction& transaction) {
        customers::update(transaction, m_customer, quiet);
        return Outcome{};
    });
    EXPECT_TRUE(due(Instant{2000}).empty());
    EXPECT_EQ(read([&](Session& s) { return followups::countDue(s, store(), Instant{2000}); }), 0);
}

TEST_P(FollowUpRepositoryTest, TheUnreachableAreListedApartLatestFirst) {
    task(Instant{1000});
    const FollowUpTask early = task(Instant{500});
    const FollowUpTask late = task(Instant{600});
    called(early, FollowUpState::Unreachable);
    called(late, FollowUpState::Unreachable);
    std::vector<FollowUpId> ids;
    for (const auto& call :
         read([&](Session& s) { return followups::unreachable(s, store(), 10); }))
        ids.push_back(call.id);
    EXPECT_EQ(ids, (std::vector<FollowUpId>{late.id, early.id}));
}

TEST_P(FollowUpRepositoryTest, ALineTellsTheClerkWhomToCall) {
    const FollowUpTask before = task(Instant{1000});
    called(before, FollowUpState::Due);
    const followups::DueCall line = due(Instant{2000}).front();
    EXPECT_EQ(line.id, before.id);
    EXPECT_EQ(line.order, m_order.id);
    EXPECT_EQ(line.orderNumber, m_order.number);
    EXPECT_EQ(line.plate, m_vehicle.plate);
    EXPECT_EQ(line.customer, QStringLiteral("陈晓雯"));
    EXPECT_EQ(line.honorific, Honorific::Unknown);
    EXPECT_EQ(line.phone, Phone::of(QStringLiteral("13900667731")));
    EXPECT_EQ(line.vehicle, QStringLiteral("大众 朗逸"));
    EXPECT_EQ(line.stage, FollowUpStage::First);
    EXPECT_EQ(line.dueAt, before.dueAt);
    EXPECT_EQ(line.overdueAt, before.overdueAt);
    EXPECT_EQ(line.tries, 2);
}

TEST_P(FollowUpRepositoryTest, CallsStandInTheOrderOfTime) {
    const FollowUpTask before = task(Instant{1000});
    FollowUpTask after = before;
    for (const qint64 id : {90, 10})
        after.calls.push_back({.id = CallId(id),
                               .outcome = CallOutcome::Busy,
                               .score = std::nullopt,
                               .words = {},
                               .callBackAt = {},
                               .at = Instant{100 - id},
                               .by = {}});
    run([&](Transaction& transaction) {
        followups::update(transaction, before, after);
        return Outcome{};
    });
    EXPECT_TRUE(read([&](Session& s) { return followups::load(s, store(), before.id); }) == after);
}

}  // namespace baydesk::testing
