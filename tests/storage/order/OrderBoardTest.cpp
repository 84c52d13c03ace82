#include "storage/order/OrderBoard.h"

#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

class OrderBoardTest : public RoomFixture {
protected:
    void SetUp() override {
        RoomFixture::SetUp();
        if (HasFatalFailure()) return;
        m_owner = customer(QStringLiteral("陈志远"));
    }

    // Promised so many hours after it was taken in.
    OrderState promised(const QString& number, const QString& plate, int hours) {
        OrderState before = order(number, vehicle(plate, m_owner.id), number.right(2));
        OrderState after = before;
        after.promises.push_back({.dueAt = clock().now().plusHours(hours),
                                  .reason = QStringLiteral("等"),
                                  .at = clock().now(),
                                  .by = {}});
        save(before, after);
        return after;
    }

    QStringList numbersOf(const std::vector<orders::OrderRow>& rows) {
        QStringList numbers;
        for (const orders::OrderRow& row : rows) numbers << row.number;
        return numbers;
    }

    std::vector<orders::OrderRow> open() {
        return read([&](Session& session) { return orders::open(session, store()); });
    }

    Customer m_owner;
};

BAYDESK_ON_BOTH_ENGINES(OrderBoardTest);

}  // namespace

TEST_P(OrderBoardTest, TheEarliestPromiseComesFirst) {
    promised(QStringLiteral("W260101-0001"), QStringLiteral("粤B00001"), 30);
    promised(QStringLiteral("W260101-0002"), QStringLiteral("粤B00002"), 3);
    promised(QStringLiteral("W260101-0003"), QStringLiteral("粤B00003"), 20);
    EXPECT_EQ(numbersOf(open()),
              (QStringList{QStringLiteral("W260101-0002"), QStringLiteral("W260101-0003"),
                           QStringLiteral("W260101-0001")}));
}

TEST_P(OrderBoardTest, WhatLeftTheShopIsNotOpen) {
    OrderState gone = promised(QStringLiteral("W260101-0001"), QStringLiteral("粤B00001"), 3);
    const OrderState before = gone;
    gone.document = DocumentState::Delivered;
    save(before, gone);
    EXPECT_TRUE(open().empty());
    OrderState settled = promised(QStringLiteral("W260101-0002"), QStringLiteral("粤B00002"), 3);
    const OrderState still = settled;
    settled.document = DocumentState::Settled;
    save(still, settled);
    EXPECT_EQ(numbersOf(open()), QStringList{settled.number});
}

TEST_P(OrderBoardTest, ARowTellsWhatTheDeskAsks) {
    const Staff advisor = person(QStringLiteral("林小满"), {Role::ServiceAdvisor});
    const Staff technician = person(QStringLiteral("郭大伟"));
    OrderState order = promised(QStringLiteral("W260101-0001"), QStringLiteral("粤B12345"), 3);
    const OrderState quoted = order;
    order.advisor = advisor.id;
    save(quoted, order);
    orders::OrderRow row = open().front();
    EXPECT_EQ(row.id, order.id);
    EXPECT_EQ(row.next, NextAction::AwaitDecision);
    EXPECT_EQ(row.plate, Plate::guess(QStringLiteral("粤B12345")));
    EXPECT_EQ(row.customer, QStringLiteral("陈志远"));
    EXPECT_EQ(row.vehicle, QStringLiteral("大众 朗逸"));
    EXPECT_EQ(row.keyTag, QStringLiteral("01"));
    EXPECT_EQ(row.advisor, QStringLiteral("林小满"));
    EXPECT_EQ(row.takenInAt, order.takenInAt);
    EXPECT_EQ(row.promisedAt, order.promisedAt());
    EXPECT_EQ(row.jobs, 1);
    EXPECT_EQ(row.total, Money::ofYuan(100)) << "what is quoted";
    EXPECT_EQ(row.due, Money());
    EXPECT_TRUE(row.technicians.isEmpty());

    const OrderState before = order;
    order.document = DocumentState::Order;
    order.jobs.front().approval = ApprovalState::Approved;
    order.jobs.front().technicians = alone(technician.id);
    order.payments.push_back({.id = PaymentId(1),
                              .receipt = QStringLiteral("R1"),
                              .amount = Money::ofYuan(30),
                              .note = {},
                              .at = clock().now(),
                              .by = {}});
    save(before, order);
    row = open().front();
    EXPECT_EQ(row.next, NextAction::StartWork);
    EXPECT_EQ(row.technicians, QStringLiteral("郭大伟"));
    EXPECT_EQ(row.total, Money::ofYuan(100));
    EXPECT_EQ(row.due, Money::ofYuan(70));
}

TEST_P(OrderBoardTest, TakenInSinceIsNewestFirstWithDeliveredOnes) {
    const Instant morning = clock().now();
    promised(QStringLiteral("W260101-0001"), QStringLiteral("粤B00001"), 3);
    clock().advanceMinutes(10);
    OrderState gone = promised(QStringLiteral("W260101-0002"), QStringLiteral("粤B00002"), 3);
    const OrderState before = gone;
    gone.document = DocumentState::Delivered;
    save(before, gone);
    clock().advanceMinutes(10);
    promised(QStringLiteral("W260101-0003"), QStringLiteral("粤B00003"), 3);
    const auto since = [&](Instant from, int limit) {
        return numbersOf(read(
            [&](Session& session) { return orders::takenInSince(session, store(), from, limit); }));
    };
    EXPECT_EQ(since(morning, 10),
              (QStringList{QStringLiteral("W260101-0003"), QStringLiteral("W260101-0002"),
                           QStringLiteral("W260101-0001")}));
    EXPECT_EQ(since(morning.plusMinutes(10), 10).size(), 2);
    EXPECT_EQ(since(morning, 1), QStringList{QStringLiteral("W260101-0003")});
}

TEST_P(OrderBoardTest, AnotherStoresCarsAreNotOnTheBoard) {
    promised(QStringLiteral("W260101-0001"), QStringLiteral("粤B00001"), 3);
    EXPECT_TRUE(read([](Session& session) { return orders::open(session, StoreId(2)); }).empty());
}

}  // namespace baydesk::testing
