#include "desktop/parts/LabourListModel.h"
#include "desktop/parts/PartListModel.h"
#include "support/QtPrinters.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

namespace baydesk::testing {

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto Fatal = Tester::FailureReportingMode::Fatal;

int columnOf(const RowModel& model, const QString& key) {
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.columnKey(column) == key) return column;
    return -1;
}

parts::StockedPart stocked(qint64 id, const QString& code, Quantity onHand) {
    parts::StockedPart row;
    row.part.id = PartId(id);
    row.part.code = code;
    row.part.name = u"机油滤清器"_qs;
    row.part.price = Money::ofYuan(1280);
    row.part.cost = Money::ofYuan(900);
    row.onHand = onHand;
    return row;
}

}  // namespace

TEST(PartListModel, keepsTheRulesOfModels) {
    PartListModel model([] { return true; });
    const Tester tester(&model, Fatal);
    model.setRows({stocked(1, u"OF-1"_qs, Quantity::of(2)), stocked(2, u"OF-2"_qs, {})});
    model.setRows({stocked(2, u"OF-2"_qs, {}), stocked(3, u"OF-3"_qs, Quantity::of(1))});
    EXPECT_EQ(model.rowOf(3), 1);
}

TEST(PartListModel, tellsTheCostOnlyToWhoMaySeeIt) {
    bool sees = true;
    PartListModel model([&sees] { return sees; });
    model.setRows({stocked(1, u"OF-1"_qs, Quantity::ofThousandths(2500))});
    const QModelIndex cost = model.index(0, columnOf(model, u"cost"_qs));
    EXPECT_EQ(cost.data().toString(), u"¥900.00"_qs);
    sees = false;
    EXPECT_EQ(cost.data().toString(), QString());
    EXPECT_EQ(cost.data(RowModel::SortRole).toLongLong(), 0);
}

TEST(PartListModel, alignsFiguresAtRight) {
    PartListModel model([] { return true; });
    model.setRows({stocked(1, u"OF-1"_qs, Quantity::ofThousandths(2500))});
    for (const QString& key : {u"quantity"_qs, u"price"_qs, u"cost"_qs}) {
        const QModelIndex cell = model.index(0, columnOf(model, key));
        EXPECT_TRUE(cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
    }
    EXPECT_EQ(model.index(0, columnOf(model, u"quantity"_qs)).data().toString(), u"2.5"_qs);
    EXPECT_EQ(model.index(0, columnOf(model, u"price"_qs)).data().toString(), u"¥1,280.00"_qs);
}

TEST(LabourListModel, keepsTheRulesOfModels) {
    LabourListModel model;
    const Tester tester(&model, Fatal);
    LabourItem one;
    one.id = LabourItemId(1);
    one.name = u"更换机油"_qs;
    one.price = Money::ofYuan(80);
    LabourItem other = one;
    other.id = LabourItemId(2);
    other.hours = Quantity::ofThousandths(500);
    model.setRows({one, other});
    model.setRows({other});
    EXPECT_EQ(model.index(0, columnOf(model, u"hours"_qs)).data().toString(), u"0.5"_qs);
}

}  // namespace baydesk::testing
