#include "desktop/order/lists/Today.h"

#include "desktop/order/lists/FigureRow.h"
#include "desktop/order/lists/FigureTile.h"
#include "desktop/order/lists/OrderListModel.h"
#include "desktop/widgets/DataTable.h"
#include "support/NamedControls.h"
#include "support/OrderDesk.h"
#include "support/ScreenFixture.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QTableView>
#include <QTemporaryDir>

namespace baydesk::testing {

namespace {

orders::OrderRow row(qint64 id, NextAction next, Instant promised) {
    orders::OrderRow order;
    order.id = OrderId(id);
    order.next = next;
    order.promisedAt = promised;
    return order;
}

std::vector<qint64> idsOf(const std::vector<orders::OrderRow>& rows) {
    std::vector<qint64> ids;
    for (const orders::OrderRow& each : rows) ids.push_back(each.id.value());
    return ids;
}

using Ids = std::vector<qint64>;

class TodayTest : public ScreenFixture {
protected:
    static int rowsOf(const DataTable* table) { return table->view()->model()->rowCount(); }
    static bool waitForOrders(const Today& today, int count) {
        return waitUntil([&] { return rowsOf(today.orders()) == count; });
    }
};

}  // namespace

TEST(TodayRules, putsEachRolesOwnTurnOnTop) {
    const Instant now{1'795'395'600'000};
    const std::vector<orders::OrderRow> rows = {
        row(1, NextAction::FinishWork, now.plusMinutes(-10)),
        row(2, NextAction::Settle, now.plusMinutes(20)),
        row(3, NextAction::Inspect, now.plusMinutes(30)),
        row(4, NextAction::AwaitDecision, now.plusMinutes(60)),
        row(5, NextAction::AgreeSomething, now.plusMinutes(90)),
    };
    EXPECT_EQ(idsOf(inTurn({Role::ServiceAdvisor}, rows, now)), (Ids{1, 5, 4, 2, 3}));
    EXPECT_EQ(idsOf(inTurn({Role::Cashier}, rows, now)), (Ids{2, 1, 3, 4, 5}));
    EXPECT_EQ(idsOf(inTurn({Role::Inspector}, rows, now)), (Ids{1, 5, 3, 2, 4}));
    EXPECT_EQ(idsOf(inTurn({Role::Manager}, rows, now)), (Ids{1, 5, 2, 3, 4}));
}

TEST_F(TodayTest, itsOrdersGoOutAsOtherListsOfOrdersDo) {
    takeCarIn(u"粤B10001"_qs, 60, u"1"_qs);
    Today today(context());
    showAndWait(today);
    today.refresh();
    ASSERT_TRUE(waitForOrders(today, 1));
    for (QAction* action : today.screenActions())
        if (action->text() == u"Export the list…"_qs) action->trigger();
    auto* chooser = today.findChild<QFileDialog*>();
    ASSERT_TRUE(chooser);
    const QTemporaryDir files;
    const QString path = files.filePath(u"today.csv"_qs);
    Q_EMIT chooser->fileSelected(path);
    ASSERT_TRUE(waitUntil([this] { return navigator().last().startsWith(u"say Wrote"_qs); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(u"Order,Plate,Customer"_qs)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"粤B10001"_qs));
}

TEST(TodayRules, showsEveryFigureOnceToEveryRole) {
    for (int i = 0; i < RoleCount; ++i) {
        std::vector<TodayFigure> figures = figuresFor({static_cast<Role>(i)});
        std::sort(figures.begin(), figures.end());
        EXPECT_EQ(std::unique(figures.begin(), figures.end()), figures.end());
        EXPECT_EQ(static_cast<int>(figures.size()), TodayFigureCount);
    }
    EXPECT_EQ(figuresFor({Role::ServiceAdvisor}).front(), TodayFigure::Late);
    EXPECT_EQ(figuresFor({Role::Cashier}).front(), TodayFigure::ReadyToSettle);
    EXPECT_EQ(figuresFor({Role::CallbackClerk}).front(), TodayFigure::ComplaintsOverdue);
}

TEST_F(TodayTest, showsWhatIsBehindEachFigure) {
    const OrderId late = takeCarIn(u"皖A11111"_qs, 30, u"A01"_qs);
    takeCarIn(u"皖A22222"_qs, 100, u"A02"_qs);
    takeCarIn(u"皖A33333"_qs, 600, u"A03"_qs);
    clock().advanceMinutes(60);
    Today today(context());
    showAndWait(today);
    ASSERT_TRUE(waitForOrders(today, 3));
    FigureRow* figures = today.figures();
    EXPECT_EQ(figures->tile(TodayFigure::InShop)->value(), 3);
    EXPECT_EQ(figures->tile(TodayFigure::Late)->value(), 1);
    EXPECT_EQ(today.orders()->currentId(), late.value());
    for (const TodayFigure figure :
         {TodayFigure::DueSoon, TodayFigure::AwaitingDecision, TodayFigure::ReadyToSettle,
          TodayFigure::InShop, TodayFigure::TakenInToday, TodayFigure::Late}) {
        figures->tile(figure)->click();
        EXPECT_EQ(rowsOf(today.orders()), figures->tile(figure)->value())
            << qPrintable(FigureRow::name(figure));
    }
    EXPECT_TRUE(today.goBack());
    EXPECT_EQ(rowsOf(today.orders()), 3);
    EXPECT_FALSE(today.goBack());
}

TEST_F(TodayTest, neverCutsThePromiseOrTheNumber) {
    takeCarIn(u"皖A11111"_qs, 30, u"A01"_qs);
    Today today(context());
    today.resize(900, 600);
    showAndWait(today);
    ASSERT_TRUE(waitForOrders(today, 1));
    clock().advanceMinutes(30 * 60);  // now it is "yesterday …, … late"
    today.refresh();
    const QTableView* view = today.orders()->view();
    const auto columnOf = [view](const QString& title) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            if (view->model()->headerData(column, Qt::Horizontal).toString() == title)
                return column;
        return -1;
    };
    for (const QString& title : {OrderListModel::tr("Promised"), OrderListModel::tr("Order")}) {
        const int column = columnOf(title);
        ASSERT_GE(column, 0);
        EXPECT_FALSE(view->isColumnHidden(column));
        EXPECT_TRUE(waitUntil([&] {
            const QAbstractItemView* asView = view;
            return view->columnWidth(column) >= asView->sizeHintForColumn(column);
        })) << qPrintable(title);
    }
}

TEST_F(TodayTest, aCarThatHasLeftAgainWasTakenInTodayToo) {
    OrderDesk shop;
    shop.addBrakeJob();
    shop.offerAll();
    shop.approveAll();
    shop.dispatchAll();
    shop.startAll();
    shop.finishAll();
    shop.passAll();
    shop.makeReady();
    shop.settleAll();
    shop.releaseCar();
    Today today(shop.context());
    showAndWait(today);
    FigureTile* taken = today.figures()->tile(TodayFigure::TakenInToday);
    ASSERT_TRUE(waitUntil([&] { return taken->value() == 1; }));
    EXPECT_EQ(rowsOf(today.orders()), 0) << "no longer open";
    taken->click();
    EXPECT_EQ(rowsOf(today.orders()), 1);
}

TEST_F(TodayTest, opensTheOrderWithThePrimaryButton) {
    const OrderId order = takeCarIn(u"皖A11111"_qs, 30, u"A01"_qs);
    Today today(context());
    showAndWait(today);
    ASSERT_TRUE(waitForOrders(today, 1));
    today.primary()->trigger();
    EXPECT_EQ(navigator().last(), u"order %1"_qs.arg(order.value()));
}

TEST_F(TodayTest, takesTheOrderOfWhoeverSitsDown) {
    Today today(context());
    showAndWait(today);
    const FigureTile* late = today.figures()->tile(TodayFigure::Late);
    const FigureTile* overdue = today.figures()->tile(TodayFigure::CallsOverdue);
    EXPECT_LT(late->x(), overdue->x());
    const QAction* const ofManager = today.primary();
    context().user.roles = {Role::CallbackClerk};
    today.refresh();
    EXPECT_NE(today.primary(), ofManager);
    EXPECT_TRUE(waitUntil([&] { return overdue->x() < late->x(); }));
    EXPECT_TRUE(waitUntil([&] {
        return today.calls()->mapTo(&today, QPoint()).x() <
               today.orders()->mapTo(&today, QPoint()).x();
    }));
}

TEST_F(TodayTest, overdueComplaintsHaveAListOfTheirOwn) {
    Today today(context());
    showAndWait(today);
    today.figures()->tile(TodayFigure::ComplaintsOverdue)->click();
    EXPECT_EQ(navigator().last(), u"complaint 0"_qs);
    EXPECT_FALSE(today.figures()->chosen());
}

TEST_F(TodayTest, namesEveryControl) {
    takeCarIn(u"皖A11111"_qs, 30, u"A01"_qs);
    Today today(context());
    showAndWait(today);
    ASSERT_TRUE(waitForOrders(today, 1));
    today.figures()->tile(TodayFigure::Late)->click();
    EXPECT_EQ(unnamedControls(today), QStringList());
}

}  // namespace baydesk::testing
