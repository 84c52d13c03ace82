#include "desktop/order/lists/OrderListScreen.h"

#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/KeyButton.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"

#include <QAction>
#include <QTableView>

namespace baydesk::testing {

namespace {

class OrderListScreenTest : public ScreenFixture {
protected:
    static int rowsOf(const OrderListScreen& screen) {
        return screen.table()->view()->model()->rowCount();
    }
    static bool waitForRows(const OrderListScreen& screen, int count) {
        return waitUntil([&] { return rowsOf(screen) == count; });
    }
};

}  // namespace

TEST(OrderListScope, givesEveryOrderOutsideTheWorkshopToOneList) {
    for (int i = 0; i <= static_cast<int>(NextAction::CallSupplement); ++i) {
        const Step step = stepOf(static_cast<NextAction>(i));
        int lists = 0;
        for (const OrderListScope scope : {OrderListScope::Quotes, OrderListScope::Settlement})
            lists += belongsTo(scope, static_cast<NextAction>(i)) ? 1 : 0;
        EXPECT_EQ(lists, step == Step::Quote || step == Step::Settle ? 1 : 0) << i;
    }
}

TEST_F(OrderListScreenTest, showsItsOwnOrdersAndOpensThem) {
    const OrderId first = takeCarIn(u"皖A11111"_qs, 30, u"A01"_qs);
    takeCarIn(u"皖A22222"_qs, 300, u"A02"_qs);
    OrderListScreen quotes(context(), OrderListScope::Quotes);
    OrderListScreen settlement(context(), OrderListScope::Settlement);
    showAndWait(settlement);
    showAndWait(quotes);
    ASSERT_TRUE(waitForRows(quotes, 2));
    EXPECT_EQ(quotes.table()->currentId(), first.value()) << "the earliest promise stands on top";
    quotes.onShown();
    QTest::keyClick(quotes.table()->view(), Qt::Key_Return);
    EXPECT_EQ(navigator().last(), u"order %1"_qs.arg(first.value()));
    EXPECT_EQ(rowsOf(settlement), 0);
}

TEST_F(OrderListScreenTest, keepsTheSelectionWhenSomethingIsWritten) {
    takeCarIn(u"皖A11111"_qs, 200, u"A01"_qs);
    const OrderId second = takeCarIn(u"皖A22222"_qs, 300, u"A02"_qs);
    OrderListScreen quotes(context(), OrderListScope::Quotes);
    showAndWait(quotes);
    ASSERT_TRUE(waitForRows(quotes, 2));
    quotes.table()->select(second.value());
    takeCarIn(u"皖A33333"_qs, 100, u"A03"_qs);
    ASSERT_TRUE(waitForRows(quotes, 3));
    EXPECT_EQ(quotes.table()->currentId(), second.value());
    EXPECT_TRUE(quotes.primary()->text().contains(u"W261123-0002"_qs));
}

TEST_F(OrderListScreenTest, saysWhatToDoWhenThereIsNothing) {
    OrderListScreen quotes(context(), OrderListScope::Quotes);
    showAndWait(quotes);
    ASSERT_TRUE(waitUntil([&] { return quotes.table()->emptyState()->isVisible(); }));
    auto* button = quotes.table()->emptyState()->findChild<KeyButton*>();
    ASSERT_TRUE(button && button->isVisible());
    button->click();
    EXPECT_EQ(navigator().last(), u"reception "_qs);
}

TEST_F(OrderListScreenTest, namesEveryControl) {
    takeCarIn(u"皖A11111"_qs, 30, u"A01"_qs);
    for (const OrderListScope scope : {OrderListScope::Quotes, OrderListScope::Settlement}) {
        OrderListScreen screen(context(), scope);
        showAndWait(screen);
        EXPECT_EQ(unnamedControls(screen), QStringList());
        EXPECT_FALSE(screen.title().isEmpty());
    }
}

}  // namespace baydesk::testing
