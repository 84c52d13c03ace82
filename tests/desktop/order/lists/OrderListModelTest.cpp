#include "desktop/order/lists/OrderListModel.h"

#include "support/FixedClock.h"
#include "support/QtPrinters.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

namespace baydesk::testing {

namespace {

orders::OrderRow row(qint64 id, NextAction next, Instant promised, qint64 yuan) {
    orders::OrderRow order;
    order.id = OrderId(id);
    order.number = u"W261123-%1"_qs.arg(id, 4, 10, QLatin1Char('0'));
    order.next = next;
    order.plate = Plate::guess(u"皖A1234%1"_qs.arg(id));
    order.promisedAt = promised;
    order.total = Money::ofYuan(yuan);
    order.due = Money::ofYuan(yuan);
    return order;
}

class OrderListModelTest : public ::testing::Test {
protected:
    int column(const QString& key) const {
        for (int i = 0; i < m_model.columnCount(); ++i)
            if (m_model.columnKey(i) == key) return i;
        return -1;
    }
    ChipText promise(int at) const {
        return m_model.index(at, column(u"promise"_qs)).data(RowModel::ChipRole).value<ChipText>();
    }
    QVariant ink(int at) const {
        return m_model.index(at, column(u"due"_qs)).data(Qt::ForegroundRole);
    }

    FixedClock m_clock{Instant{1'795'395'600'000}};  // 2026-11-23 09:00 in Shanghai
    OrderListModel m_model{Formats(m_clock, BusinessCalendar())};
};

}  // namespace

TEST_F(OrderListModelTest, keepsTheRulesOfModels) {
    const QAbstractItemModelTester tester(&m_model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Instant now = m_clock.now();
    m_model.setRows({row(1, NextAction::Settle, now, 10), row(2, NextAction::Dispatch, now, 20)});
    m_model.setRows({row(2, NextAction::Dispatch, now, 20), row(3, NextAction::Settle, now, 5)});
    EXPECT_EQ(m_model.rowOf(2), 0);
    EXPECT_EQ(m_model.rowOf(1), -1);
}

TEST_F(OrderListModelTest, coloursThePromiseByTheTimeLeft) {
    const Instant now = m_clock.now();
    m_model.setRows({row(1, NextAction::FinishWork, now.plusMinutes(90), 1),
                     row(2, NextAction::FinishWork, now.plusMinutes(59), 1),
                     row(3, NextAction::FinishWork, now.plusMinutes(-5), 1),
                     row(4, NextAction::Release, now.plusMinutes(-5), 1)});
    EXPECT_EQ(promise(0).tone, Tone::Neutral);
    EXPECT_EQ(promise(1).tone, Tone::Amber);
    EXPECT_EQ(promise(2).tone, Tone::Red);
    EXPECT_EQ(promise(3).tone, Tone::Green);
    m_clock.advanceMinutes(60);
    EXPECT_EQ(promise(0).tone, Tone::Amber);
    EXPECT_EQ(promise(1).tone, Tone::Red);
}

TEST_F(OrderListModelTest, addsTheMoneyUp) {
    const Instant now = m_clock.now();
    m_model.setRows({row(1, NextAction::Settle, now, 1280), row(2, NextAction::Dispatch, now, 20)});
    EXPECT_EQ(m_model.total(column(u"total"_qs)), u"¥1,300.00"_qs);
    EXPECT_EQ(m_model.index(0, column(u"total"_qs)).data().toString(), u"¥1,280.00"_qs);
    EXPECT_TRUE(ink(0).isValid()) << "money that is owed stands in red";
    EXPECT_FALSE(ink(1).isValid()) << "nothing is owed before the car is ready";
}

}  // namespace baydesk::testing
