#include "storage/order/OrderRepository.h"
#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

// An order that was settled, and one that was not.
class LockTest : public RoomFixture {
protected:
    void SetUp() override {
        RoomFixture::SetUp();
        if (HasFatalFailure()) return;
        const Customer owner = customer(QStringLiteral("陈志远"));
        const Vehicle car = vehicle(QStringLiteral("粤B12345"), owner.id);
        m_open = order(QStringLiteral("W261122-0001"), car);
        m_settled = order(QStringLiteral("W261122-0002"), car, QStringLiteral("17"));
        OrderState after = m_settled;
        after.jobs.front().approval = ApprovalState::Approved;
        after.discount = Discount{.amount = Money::ofYuan(1),
                                  .base = Money::ofYuan(100),
                                  .standard = QStringLiteral("会员价"),
                                  .reason = QStringLiteral("老客户"),
                                  .authoriser = {},
                                  .at = Instant{5},
                                  .by = {}};
        after.payments.push_back({.id = newId<PaymentId>(),
                                  .receipt = u"R1"_qs,
                                  .amount = Money::ofYuan(99),
                                  .note = {},
                                  .at = Instant{6},
                                  .by = {}});
        after.settlement = Settlement{u"S1"_qs, Money::ofYuan(99), {}, Instant{6}, {}};
        after.document = DocumentState::Settled;
        save(m_settled, after);
        m_settled = after;
    }
    QString of(const OrderState& order) {
        return QStringLiteral(" WHERE order_id = %1").arg(order.id.value());
    }
    QString self(const OrderState& order) {
        return QStringLiteral(" WHERE id = %1").arg(order.id.value());
    }
    QString payment(const OrderState& order, int id, int fen, int afterwards) {
        return QStringLiteral(
                   "INSERT INTO payment (store_id, id, order_id, receipt, tender, amount_fen, "
                   "deposit, note, at_ms, afterwards) VALUES (1, %1, %2, 'P%1', 'cash', %3, 0, '', "
                   "1, %4)")
            .arg(id)
            .arg(order.id.value())
            .arg(fen)
            .arg(afterwards);
    }

    OrderState m_open;
    OrderState m_settled;
};

BAYDESK_ON_BOTH_ENGINES(LockTest);

}  // namespace

TEST_P(LockTest, ASettledOrderIsReadBackWithItsDiscount) {
    EXPECT_EQ(load(m_settled.id), m_settled);
}

TEST_P(LockTest, WhatMakesTheBillIsRefusedOnceSettled) {
    for (const QString& change :
         {QStringLiteral("UPDATE line SET unit_price_fen = 1"), QStringLiteral("DELETE FROM line"),
          QStringLiteral("UPDATE job SET title = 'x'"), QStringLiteral("DELETE FROM job"),
          QStringLiteral("UPDATE discount SET amount_fen = 2"),
          QStringLiteral("DELETE FROM discount")})
        EXPECT_TRUE(refuses(change + of(m_settled))) << change.toStdString();
    for (const QString& column :
         {QStringLiteral("settled_total_fen = 1"), QStringLiteral("odd_fen = 1"),
          QStringLiteral("settlement_number = 'S9'"), QStringLiteral("settled_ms = NULL"),
          QStringLiteral("payer_id = 7"), QStringLiteral("number = 'W9'"),
          QStringLiteral("document = 'order'"), QStringLiteral("document = 'cancelled'")})
        EXPECT_TRUE(refuses(QStringLiteral("UPDATE repair_order SET ") + column + self(m_settled)))
            << column.toStdString();
    EXPECT_TRUE(refuses(QStringLiteral("DELETE FROM repair_order") + self(m_settled)));
}

TEST_P(LockTest, NothingIsAddedToASettledBill) {
    EXPECT_TRUE(refuses(
        QStringLiteral("INSERT INTO job SELECT store_id, id + 1, order_id, 9, 1, 'x', '', '', "
                       "0, 'approved', 0, '', 'waiting', '', NULL, NULL, NULL, 0, 0, 0, 0, "
                       "NULL, NULL, 0, '' FROM job") +
        of(m_settled)));
    EXPECT_TRUE(refuses(payment(m_settled, 71, 100, 0)));
    EXPECT_TRUE(refuses(payment(m_settled, 72, 100, 1))) << "money that comes in";
    EXPECT_TRUE(refuses(payment(m_settled, 73, -100, 0))) << "it would change what is due";
    script(payment(m_settled, 74, -100, 1));
    script(payment(m_open, 75, 100, 0));
}

TEST_P(LockTest, TheReleaseStaysPossible) {
    script(QStringLiteral("UPDATE repair_order SET gate_pass = 'G1', receiver = '陈', "
                          "released_ms = 9, document = 'delivered', version = 9") +
           self(m_settled));
    EXPECT_TRUE(
        refuses(QStringLiteral("UPDATE repair_order SET document = 'settled'") + self(m_settled)));
}

TEST_P(LockTest, AnOpenOrderStaysFree) {
    script(QStringLiteral("UPDATE line SET unit_price_fen = 1") + of(m_open));
    script(QStringLiteral("UPDATE job SET title = 'x'") + of(m_open));
    script(QStringLiteral("UPDATE repair_order SET document = 'quoted'") + self(m_open));
}

TEST_P(LockTest, TheMirrorDocumentIsKept) {
    OrderState after = m_settled;
    after.reversal = Reversal{
        .number = u"X1"_qs,
        .reason = u"开错"_qs,
        .lines = {{m_settled.jobs.front().lines.front().id, u"a"_qs, u"b"_qs, Money::ofYuan(-100)}},
        .discount = Money::ofYuan(-1),
        .oddFen = {},
        .total = Money::ofYuan(-99),
        .at = Instant{8},
        .by = {},
        .anew = OrderId(44)};
    after.document = DocumentState::Reversed;
    save(m_settled, after);
    EXPECT_EQ(load(m_settled.id), after);
    for (const char* change : {"UPDATE reversal SET total_fen = 0", "DELETE FROM reversal_line",
                               "UPDATE reversal_line SET amount_fen = 0", "DELETE FROM reversal"})
        EXPECT_TRUE(refuses(QString::fromLatin1(change))) << change;
}

TEST_P(LockTest, ACancelledOrderIsLockedAndItsTagIsFree) {
    OrderState after = m_open;
    after.document = DocumentState::Cancelled;
    after.cancellation = Cancellation{.reason = u"不修了"_qs,
                                      .kept = Money::ofYuan(3),
                                      .keptReason = u"已订"_qs,
                                      .partsReturned = false,
                                      .at = Instant{8},
                                      .by = {}};
    save(m_open, after);
    EXPECT_EQ(load(m_open.id), after);
    EXPECT_TRUE(refuses(QStringLiteral("UPDATE job SET title = 'x'") + of(m_open)));
    EXPECT_TRUE(
        refuses(QStringLiteral("UPDATE repair_order SET document = 'order'") + self(m_open)));
    EXPECT_TRUE(refuses(QStringLiteral("UPDATE cancellation SET kept_fen = 0")));
    script(QStringLiteral("UPDATE repair_order SET document = 'reversed'") + self(m_settled));
    EXPECT_FALSE(read([&](Session& session) {
        return orders::wearerOfKeyTag(session, store(), QStringLiteral("17"));
    }));
}

TEST_P(LockTest, AClosedShiftAndTheLedgersAreKept) {
    script(
        QStringLiteral("INSERT INTO cashier_shift VALUES (1, 5, NULL, '2026-11-22', 100, 1, "
                       "NULL, '')"));
    script(QStringLiteral("INSERT INTO shift_count VALUES (1, 5, 'cash', 100, 100)"));
    script(QStringLiteral("UPDATE cashier_shift SET closed_ms = 9 WHERE id = 5"));
    for (const char* change :
         {"UPDATE cashier_shift SET comment = 'x'", "DELETE FROM cashier_shift",
          "UPDATE shift_count SET counted_fen = 1", "DELETE FROM shift_count",
          "INSERT INTO shift_count VALUES (1, 5, 'card', 1, 1)"})
        EXPECT_TRUE(refuses(QString::fromLatin1(change))) << change;
    script(QStringLiteral("INSERT INTO receivable VALUES (1, 8, ") +
           QString::number(m_open.payer.value()) +
           QStringLiteral(", NULL, 'charge', 1, 'on-account', '', '', NULL, 1, NULL)"));
    EXPECT_TRUE(refuses(QStringLiteral("UPDATE receivable SET amount_fen = 0")));
    EXPECT_TRUE(refuses(QStringLiteral("DELETE FROM receivable")));
}

}  // namespace baydesk::testing
