#include "desktop/desk/Remembered.h"
#include "desktop/store/lists/ImportWords.h"
#include "desktop/store/lists/ListSource.h"
#include "desktop/store/lists/PreviewModel.h"
#include "desktop/store/lists/RefusalModel.h"
#include "support/QtPrinters.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QBrush>
#include <QIcon>
#include <QSettings>

namespace baydesk::testing {

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto Fatal = Tester::FailureReportingMode::Fatal;

std::shared_ptr<const ImportFile> fileOf(const QString& text) {
    return std::make_shared<const ImportFile>(
        ImportFile{u"list.csv"_qs, readDelimited(text, delimiterOf(text))});
}

std::shared_ptr<const ListPlan> planOf(const ListSource& source) {
    const Result<ListPlan> plan = planList(
        importListOf(ListKind::Customers, {source}, Duplicates::Merge), BusinessCalendar());
    EXPECT_TRUE(plan.ok());
    return std::make_shared<const ListPlan>(*plan);
}

QString accessible(const QModelIndex& cell) { return cell.data(Qt::AccessibleTextRole).toString(); }

}  // namespace

TEST(RefusalModel, saysRowFieldValueAndReason) {
    RefusalModel model;
    const Tester tester(&model, Fatal);
    const Refusal refusal{
        u"list.csv"_qs, 7, u"price"_qs, u"面议"_qs, {ErrorKind::NotANumber, u"price"_qs}};
    model.setRefusals(ListKind::Parts, {refusal, refusal});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 0).data().toString(), u"7"_qs);
    EXPECT_EQ(model.index(0, 1).data().toString(), u"Price"_qs);
    EXPECT_EQ(model.index(0, 2).data().toString(), u"面议"_qs);
    EXPECT_EQ(model.index(0, 3).data().toString(), u"Type a number, in figures."_qs);
    model.setRefusals(ListKind::Parts, {});
    EXPECT_EQ(model.rowCount(), 0);
    model.setRefusals(ListKind::Parts, std::vector<Refusal>(3000, refusal));
    EXPECT_EQ(model.rowCount(), static_cast<int>(RefusalModel::MostRows));
}

// Requirement A5: each cell with its problem on it, for the eye, the mouse and the ear.
TEST(PreviewModel, ShowsEachProblemAtItsCell) {
    const ListSource source = sourceOf(
        ListKind::Customers,
        fileOf(u"姓名,电话,颜色\n王磊,13855128830,红\n王磊,13855128830,红\n李娜,12,\n,,白\n"_qs));
    PreviewModel model;
    const Tester tester(&model, Fatal);
    model.setSource(ListKind::Customers, source);
    ASSERT_EQ(model.rowCount(), 4);
    ASSERT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"姓名\n→ Name"_qs);
    EXPECT_EQ(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"颜色\nnot taken over"_qs);
    EXPECT_EQ(accessible(model.index(2, 2)), u"12"_qs) << "nothing is said before it is known";

    model.setPlan(planOf(source));
    EXPECT_EQ(accessible(model.index(0, 0)), u"Row 2: comes in"_qs);
    EXPECT_TRUE(accessible(model.index(1, 0)).contains(u"same again"_qs));
    EXPECT_TRUE(accessible(model.index(2, 0)).contains(u"stays out"_qs));
    const QModelIndex phone = model.index(2, 2);
    EXPECT_EQ(phone.data().toString(), u"12"_qs);
    EXPECT_EQ(accessible(phone), u"12: This is not a phone number. Check the digits."_qs);
    EXPECT_EQ(phone.data(Qt::ToolTipRole).toString(),
              u"This is not a phone number. Check the digits."_qs);
    EXPECT_FALSE(phone.data(Qt::DecorationRole).isNull());
    EXPECT_TRUE(phone.data(Qt::BackgroundRole).isValid());
    EXPECT_EQ(accessible(model.index(3, 1)), u"Fill this in."_qs);
    EXPECT_FALSE(model.index(2, 1).data(Qt::BackgroundRole).isValid());
}

TEST(PreviewModel, ShowsTheFirstHundredRows) {
    QString text = u"姓名\n"_qs;
    for (int at = 0; at < 250; ++at) text += u"客户%1\n"_qs.arg(at);
    PreviewModel model;
    model.setSource(ListKind::Customers, sourceOf(ListKind::Customers, fileOf(text)));
    EXPECT_EQ(model.rowCount(), PreviewModel::MostRows);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
}

TEST(PreviewModel, SaysAtTheRowWhatNoColumnShows) {
    ListSource source = sourceOf(ListKind::Vehicles, fileOf(u"车牌号,VIN\n,\n皖A12345,\n"_qs));
    const Result<ListPlan> plan =
        planList(importListOf(ListKind::Vehicles, {source}, Duplicates::Merge), BusinessCalendar());
    ASSERT_TRUE(plan.ok());
    PreviewModel model;
    source.fields.remove(u"plate"_qs);
    model.setSource(ListKind::Vehicles, source);
    Refusal refusal{u"list.csv"_qs, 3, u"plate"_qs, {}, {ErrorKind::NotAPlate, u"plate"_qs}};
    ListPlan told = *plan;
    told.refused = {refusal};
    model.setPlan(std::make_shared<const ListPlan>(told));
    const int row = model.rowCount() - 1;
    EXPECT_TRUE(accessible(model.index(row, 0)).contains(u"Plate: This is not a plate."_qs));
}

// Requirement A5: what was chosen for a set of headings is chosen again.
TEST(ListSource, RemembersTheColumnsOfASetOfHeadings) {
    finishRemembering();
    QSettings().clear();
    ListSource source = sourceOf(ListKind::Customers, fileOf(u"甲,乙\n王磊,13855128830\n"_qs));
    EXPECT_TRUE(source.fields.isEmpty());
    source.fields = {{u"name"_qs, 0}, {u"phones"_qs, 1}};
    rememberColumns(ListKind::Customers, source);
    finishRemembering();
    const ListSource other = sourceOf(ListKind::Customers, fileOf(u"乙,甲\n13955128831,李娜\n"_qs));
    EXPECT_EQ(other.fields, (FieldColumns{{u"name"_qs, 1}, {u"phones"_qs, 0}}));
    EXPECT_TRUE(sourceOf(ListKind::Vehicles, fileOf(u"甲,乙\n1,2\n"_qs)).fields.isEmpty());
    for (const QString& key : QSettings().allKeys())
        EXPECT_FALSE(key.contains(u"甲") || QSettings().value(key).toString().contains(u"甲"));
}

TEST(ListSource, TakesPathsAsTheyArePasted) {
    EXPECT_EQ(pathsOf(u"  /tmp/a b.csv \n"_qs), QStringList{u"/tmp/a b.csv"_qs});
    EXPECT_EQ(pathsOf(u"\"/tmp/库存.csv\""_qs), QStringList{u"/tmp/库存.csv"_qs});
    EXPECT_EQ(pathsOf(u"file:///tmp/a%20b.csv"_qs), QStringList{u"/tmp/a b.csv"_qs});
    EXPECT_EQ(pathsOf(u"\"/tmp/a.csv\" \"/tmp/b.csv\""_qs),
              (QStringList{u"/tmp/a.csv"_qs, u"/tmp/b.csv"_qs}));
    EXPECT_TRUE(pathsOf(u"  "_qs).isEmpty());
}

TEST(ListSource, TellsTheFilesOfAnOlderProgramApart) {
    EXPECT_EQ(sourceOf(ListKind::History, fileOf(u"工单号,进厂时间,实付金额\n1,2,3\n"_qs)).past,
              PastFile::Orders);
    EXPECT_EQ(sourceOf(ListKind::History, fileOf(u"工单号,项目名称,工时费\n1,2,3\n"_qs)).past,
              PastFile::Labour);
    EXPECT_EQ(sourceOf(ListKind::History, fileOf(u"工单号,物料名称,销售价\n1,2,3\n"_qs)).past,
              PastFile::Parts);
}

TEST(ImportWords, SayHowAnOldWorkbookComesIn) {
    const Violation old{
        ErrorKind::FileNotText, {}, {{u"path"_qs, u"/tmp/客户.xls"_qs}, {u"old"_qs, true}}};
    const QString sentence = ImportWords::ofFile(ListKind::Customers, old);
    EXPECT_TRUE(sentence.startsWith(u"客户.xls"_qs));
    EXPECT_TRUE(sentence.contains(u"save it as XLSX"_qs)) << qPrintable(sentence);
}

}  // namespace baydesk::testing
