#include "application/order/Orders.h"

#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class OrdersTest : public ShopFixture {
protected:
    TodayFigures figures() { return done(todayView(shop())).figures; }
    ReceptionForm carWithin(const char* plate, qint64 hours) {
        ReceptionForm form = car(QString::fromUtf8(plate), QString());
        form.promisedAt = clock().now().plusHours(hours);
        return form;
    }
};

BAYDESK_ON_BOTH_ENGINES(OrdersTest);

}  // namespace

TEST_P(OrdersTest, OpenOrdersComeByTheirPromise) {
    takenIn(carWithin("粤B00001", 8));
    quoted(carWithin("粤B00002", 2));
    delivered(carWithin("粤B00003", 1));
    const auto rows = done(openOrders(shop()));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].plate.number(), QStringLiteral("粤B00002"));
    EXPECT_EQ(rows[0].next, NextAction::AwaitDecision);
    EXPECT_EQ(rows[1].next, NextAction::WriteQuote);
}

TEST_P(OrdersTest, TodayCountsWhatIsInTheShop) {
    takenIn(carWithin("粤B00001", 8));
    quoted(carWithin("粤B00002", 4));
    ready(carWithin("粤B00003", 2));
    delivered(carWithin("粤B00004", 2));
    TodayFigures now = figures();
    EXPECT_EQ(now.inShop, 3);
    EXPECT_EQ(now.takenInToday, 4) << "the delivered one came today, too";
    EXPECT_EQ(now.late, 0);
    EXPECT_EQ(now.dueSoon, 0);
    EXPECT_EQ(now.awaitingDecision, 1);
    EXPECT_EQ(now.readyToSettle, 1);
    EXPECT_EQ(now.callsDue, 0);

    clock().advanceMinutes(3 * 60);  // one promise in an hour; the ready car is not late
    now = figures();
    EXPECT_EQ(now.late, 0);
    EXPECT_EQ(now.dueSoon, 0);
    clock().advanceMinutes(1);
    EXPECT_EQ(figures().dueSoon, 1);
    clock().advanceMinutes(60);
    EXPECT_EQ(figures().late, 1);
    EXPECT_EQ(figures().dueSoon, 0);

    clock().set(nineOClock(24 * 60));
    EXPECT_EQ(figures().takenInToday, 0);
    EXPECT_EQ(figures().late, 2);
    clock().set(nineOClock(2 * 24 * 60));
    EXPECT_EQ(figures().callsDue, 1);
    EXPECT_EQ(figures().callsOverdue, 0);
    clock().set(nineOClock(7 * 24 * 60 + 1));
    EXPECT_EQ(figures().callsOverdue, 1);
}

}  // namespace baydesk::testing
