#include "desktop/desk/Remembered.h"
#include "desktop/widgets/DataTable.h"

#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/ValueTableModel.h"
#include "domain/values/Money.h"
#include "support/NamedControls.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace baydesk::testing {

namespace {

struct Car {
    qint64 id = 0;
    QString plate;
    Money due;

    bool operator==(const Car&) const = default;
};

using CarModel = ValueTableModel<Car>;

std::vector<Column<Car>> columns() {
    Column<Car> plate{QStringLiteral("plate"), [] { return QStringLiteral("Plate"); },
                      [](const Car& car) { return car.plate; }};
    plate.plate = [](const Car& car) { return Plate::guess(car.plate); };
    Column<Car> due{QStringLiteral("due"), [] { return QStringLiteral("Due"); },
                    [](const Car& car) { return car.due.toGrouped(); }, Qt::AlignRight};
    due.sortKey = [](const Car& car) { return QVariant(car.due.fen()); };
    due.color = [](const Car& car) {
        return car.due > Money() ? std::optional<Token>(Token::Red) : std::nullopt;
    };
    due.total = [](const std::vector<Car>& cars) {
        Money sum;
        for (const Car& car : cars) sum += car.due;
        return sum.toText();
    };
    Column<Car> state{QStringLiteral("state"), [] { return QStringLiteral("State"); },
                      [](const Car&) { return QStringLiteral("ready"); }};
    state.chip = [](const Car&) {
        return std::optional<ChipText>(ChipText{Tone::Green, QStringLiteral("ready")});
    };
    return {plate, due, state};
}

Car car(qint64 id, const char16_t* plate, qint64 yuan) {
    return {id, QString::fromUtf16(plate), Money::ofYuan(yuan)};
}

std::vector<Car> threeCars() {
    return {car(1, u"皖A11111", 300), car(2, u"皖A22222", 20), car(3, u"皖A33333", 1000)};
}

class DataTableTest : public ::testing::Test {
protected:
    DataTableTest() {
        m_table.setTitle(QStringLiteral("Open orders"));
        m_table.setEmptyState(Icon::Car, QStringLiteral("No car is in the shop."));
        m_table.setModel(&m_model);
        m_table.resize(700, 400);
    }
    QString cell(int row, int column) const {
        return m_table.view()->model()->index(row, column).data().toString();
    }

    // What an earlier table remembered decides nothing here.
    const bool m_forgotten = [] {
        finishRemembering();
        QSettings().clear();
        return true;
    }();
    CarModel m_model{[](const Car& each) { return each.id; }, columns()};
    DataTable m_table{QStringLiteral("test.cars")};
};

}  // namespace

TEST(ValueTableModel, keepsTheRulesOfModelsThroughEveryRefresh) {
    CarModel model([](const Car& each) { return each.id; }, columns());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(threeCars());
    const QPersistentModelIndex second = model.index(1, 0);
    model.setRows({car(4, u"皖A44444", 5), car(3, u"皖A33333", 0), car(2, u"皖A22222", 20)});
    EXPECT_TRUE(second.isValid());
    EXPECT_EQ(model.idAt(second.row()), 2);
    EXPECT_EQ(model.rowOf(1), -1);
    EXPECT_EQ(model.idAt(0), 4);
    EXPECT_EQ(model.find(3)->due, Money());
    model.setRows({car(4, u"皖A44444", 5)});
    EXPECT_FALSE(second.isValid());
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
    model.appendRows(threeCars());
    EXPECT_EQ(model.rowCount(), 3);
}

TEST(ValueTableModel, asksForMoreOnce) {
    CarModel model([](const Car& each) { return each.id; }, columns());
    int asked = 0;
    model.setMore([&] { ++asked; });
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    EXPECT_EQ(asked, 1);
}

TEST_F(DataTableTest, showsColumnsAsDescribed) {
    m_model.setRows(threeCars());
    const QModelIndex due = m_model.index(0, 1);
    EXPECT_EQ(due.data().toString(), QLatin1String("300.00"));
    EXPECT_EQ(due.data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
              Qt::AlignRight | Qt::AlignVCenter);
    EXPECT_EQ(due.data(Qt::ForegroundRole).value<QBrush>().color(), Tokens::current()(Token::Red));
    EXPECT_EQ(m_model.total(1), QStringLiteral("¥1,320.00"));
    EXPECT_EQ(m_table.view()->accessibleName(), QLatin1String("Open orders"));
    EXPECT_EQ(unnamedControls(m_table), QStringList());
}

TEST_F(DataTableTest, sortsByValueAndNotByText) {
    m_model.setRows(threeCars());
    m_table.view()->sortByColumn(1, Qt::DescendingOrder);
    EXPECT_EQ(cell(0, 1), QLatin1String("1,000.00"));
    EXPECT_EQ(cell(2, 1), QLatin1String("20.00"));
}

TEST_F(DataTableTest, selectionSurvivesRefreshAndSorting) {
    m_model.setRows(threeCars());
    m_table.select(2);
    m_model.setRows({car(9, u"皖A99999", 1), car(3, u"皖A33333", 7), car(2, u"皖A22222", 21)});
    EXPECT_EQ(m_table.currentId(), 2);
    EXPECT_EQ(m_table.selectedIds(), QList<qint64>({2}));
    m_table.view()->sortByColumn(1, Qt::AscendingOrder);
    EXPECT_EQ(m_table.currentId(), 2);
    m_model.setRows(threeCars());
    EXPECT_EQ(m_table.currentId(), 2);
}

// Ctrl is still held when the answer to Ctrl+Enter chooses the next row.
TEST_F(DataTableTest, onlyTheCurrentRowIsHighlightedWhateverKeyIsHeld) {
    m_model.setRows(threeCars());
    m_table.select(1);
    QTest::keyPress(m_table.view(), Qt::Key_Control, Qt::ControlModifier);
    m_table.select(2);
    EXPECT_EQ(m_table.currentId(), 2);
    EXPECT_EQ(m_table.selectedIds(), QList<qint64>{2});
    QTest::keyRelease(m_table.view(), Qt::Key_Control);
}

TEST_F(DataTableTest, enterAndDoubleClickOpen) {
    m_model.setRows(threeCars());
    showAndWait(m_table);
    QList<qint64> opened;
    QObject::connect(&m_table, &DataTable::opened, [&](qint64 id) { opened.append(id); });
    m_table.select(3);
    QTest::keyClick(m_table.view(), Qt::Key_Return);
    const QRect first = m_table.view()->visualRect(m_table.view()->model()->index(0, 0));
    QTest::mouseClick(m_table.view()->viewport(), Qt::LeftButton, {}, first.center());
    QTest::mouseDClick(m_table.view()->viewport(), Qt::LeftButton, {}, first.center());
    EXPECT_EQ(opened, QList<qint64>({3, 1}));
}

TEST_F(DataTableTest, filterNarrowsAndSaysWhenNothingMatches) {
    m_model.setRows(threeCars());
    showAndWait(m_table);
    m_table.filterBox()->setText(QStringLiteral("a2222"));
    EXPECT_EQ(m_table.view()->model()->rowCount(), 1);
    m_table.filterBox()->setText(QStringLiteral("zzz"));
    EXPECT_TRUE(m_table.emptyState()->isVisible());
    EXPECT_TRUE(m_table.emptyState()->sentence().contains(QLatin1String("zzz")));
    m_table.filterBox()->clear();
    EXPECT_FALSE(m_table.emptyState()->isVisible());
}

TEST_F(DataTableTest, isEmptyOnlyAfterItWasRead) {
    showAndWait(m_table);
    EXPECT_FALSE(m_table.emptyState()->isVisible());
    m_model.setRows({});
    EXPECT_TRUE(m_table.emptyState()->isVisible());
    EXPECT_EQ(m_table.emptyState()->sentence(), QLatin1String("No car is in the shop."));
    m_model.setRows(threeCars());
    EXPECT_FALSE(m_table.emptyState()->isVisible());
}

TEST_F(DataTableTest, fitsItsColumnsWithoutAScrollBarWhereThereIsRoom) {
    showAndWait(m_table);
    m_model.setRows(threeCars());
    const QHeaderView* header = m_table.view()->horizontalHeader();
    EXPECT_TRUE(waitUntil([&] { return header->length() == header->viewport()->width(); }));
    m_table.resize(m_table.width() - 100, m_table.height());
    EXPECT_TRUE(waitUntil([&] { return header->length() == header->viewport()->width(); }))
        << header->length() << " in " << header->viewport()->width();
}

TEST_F(DataTableTest, lettersGoOnToTheWindow) {
    m_model.setRows(threeCars());
    m_table.select(1);
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
    QCoreApplication::sendEvent(m_table.view(), &letter);
    EXPECT_FALSE(letter.isAccepted());
}

TEST(DataTable, remembersColumnsByName) {
    CarModel model([](const Car& each) { return each.id; }, columns());
    {
        DataTable table(QStringLiteral("test.remember"));
        table.hideAtFirst(QStringLiteral("state"));
        table.setModel(&model);
        EXPECT_TRUE(table.view()->isColumnHidden(2));
        table.view()->setColumnHidden(2, false);
        table.view()->setColumnWidth(0, 222);
    }
    DataTable again(QStringLiteral("test.remember"));
    again.hideAtFirst(QStringLiteral("state"));
    again.setModel(&model);
    EXPECT_EQ(again.view()->columnWidth(0), 222);
    EXPECT_FALSE(again.view()->isColumnHidden(2));
    DataTable other(QStringLiteral("test.other"));
    other.hideAtFirst(QStringLiteral("state"));
    other.setModel(&model);
    EXPECT_TRUE(other.view()->isColumnHidden(2));
}

}  // namespace baydesk::testing
