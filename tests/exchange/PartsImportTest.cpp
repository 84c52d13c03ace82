#include "exchange/PartsImport.h"

#include "exchange/ImportSamples.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

ImportPlan<ImportedPart> planOf(const QString& text) {
    const Result<ImportPlan<ImportedPart>> plan = planParts({importFile(text)});
    EXPECT_TRUE(plan.ok());
    return plan.ok() ? *plan : ImportPlan<ImportedPart>();
}

// A list with one row below a full heading.
Refusal refusalOf(const QString& row) {
    const ImportPlan<ImportedPart> plan =
        planOf(QStringLiteral("编码,名称,数量,成本价,销售价,属性\n") + row);
    EXPECT_EQ(plan.refused.size(), 1U) << row.toStdString();
    EXPECT_EQ(plan.refusedRows, 1);
    return plan.refused.empty() ? Refusal{} : plan.refused.front();
}

TEST(PartsImport, readsAStockList) {
    const Result<ImportPlan<ImportedPart>> plan =
        planParts({sampleFile(QStringLiteral("parts.csv"))});
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan->rows, 4);
    ASSERT_EQ(plan->accepted.size(), 4U);
    const ImportedPart& filter = plan->accepted.front();
    EXPECT_EQ(filter.part.code, QStringLiteral("OF-1001"));
    EXPECT_EQ(filter.part.name, QStringLiteral("机油滤清器 小号"));
    EXPECT_EQ(filter.part.cost, Money::ofFen(1233));
    EXPECT_EQ(filter.part.price, Money::ofYuan(40));
    EXPECT_EQ(filter.part.supplier, QStringLiteral("皖新配件行"));
    EXPECT_EQ(filter.part.unit, QStringLiteral("个"));
    EXPECT_EQ(filter.part.grade, PartGrade::Original);
    EXPECT_EQ(filter.onHand, Quantity::of(12));
    EXPECT_EQ(plan->accepted[1].part.note, QStringLiteral("4L/桶 整箱 6 桶"));
    EXPECT_EQ(plan->accepted[2].part.code, QStringLiteral("007"));
    EXPECT_EQ(plan->accepted[3].onHand, Quantity::ofThousandths(2500));
}

TEST(PartsImport, readsTheSameListInOtherClothes) {
    const Result<ImportPlan<ImportedPart>> commas =
        planParts({sampleFile(QStringLiteral("parts.csv"))});
    const Result<ImportPlan<ImportedPart>> semicolons =
        planParts({sampleFile(QStringLiteral("parts-semicolon.csv"))});
    const Result<ImportPlan<ImportedPart>> tabs =
        planParts({sampleFile(QStringLiteral("parts-tab-utf16.txt"))});
    ASSERT_TRUE(commas.ok() && semicolons.ok() && tabs.ok());
    EXPECT_EQ(semicolons->accepted, commas->accepted);
    EXPECT_EQ(tabs->accepted, commas->accepted);
}

TEST(PartsImport, readsGbk) {
    const QString text =
        QStringLiteral("物料编码,名称及规格,销售价\r\nA-1,刹车片（前）,260.0000\r\n");
    const Result<QString> decoded = decodeText(encoded(text, "GBK"));
    ASSERT_TRUE(decoded.ok());
    const ImportPlan<ImportedPart> plan = planOf(*decoded);
    ASSERT_EQ(plan.accepted.size(), 1U);
    EXPECT_EQ(plan.accepted.front().part.name, QStringLiteral("刹车片（前）"));
}

TEST(PartsImport, mergesTheSameRowAndRefusesAnotherUnderItsCode) {
    const ImportPlan<ImportedPart> plan = planOf(QStringLiteral(
        "编码,名称,销售价\nA-1,雨刮,30\nA-1,雨刮,30.00\na-1,雨刮片,35\nB-1,灯泡,5\n"));
    EXPECT_EQ(plan.rows, 4);
    EXPECT_EQ(plan.accepted.size(), 2U);
    EXPECT_EQ(plan.merged, 1);
    ASSERT_EQ(plan.refused.size(), 1U);
    const Refusal& refusal = plan.refused.front();
    EXPECT_EQ(refusal.row, 4);
    EXPECT_EQ(refusal.field, QStringLiteral("code"));
    EXPECT_EQ(refusal.value, QStringLiteral("a-1"));
    EXPECT_EQ(refusal.reason.kind, ErrorKind::AlreadyExists);
    EXPECT_EQ(refusal.reason.details.value(QStringLiteral("row")).toInt(), 2);
}

TEST(PartsImport, looksForDuplicatesAcrossFiles) {
    const Result<ImportPlan<ImportedPart>> plan = planParts(
        {{QStringLiteral("one.csv"), importFile(QStringLiteral("编码,名称,售价\n1,a,1\n")).rows},
         {QStringLiteral("two.csv"), importFile(QStringLiteral("编码,名称,售价\n1,b,1\n")).rows}});
    ASSERT_TRUE(plan.ok());
    ASSERT_EQ(plan->refused.size(), 1U);
    EXPECT_EQ(plan->refused.front().file, QStringLiteral("two.csv"));
    EXPECT_EQ(plan->refused.front().reason.details.value(QStringLiteral("file")).toString(),
              QStringLiteral("one.csv"));
}

TEST(PartsImport, saysWhatIsWrongWithARow) {
    struct Case {
        QString row;
        QString field;
        QString value;
        ErrorKind kind;
    };
    const std::vector<Case> cases = {
        {QStringLiteral(",雨刮,1,1,1,"), QStringLiteral("code"), {}, ErrorKind::Required},
        {QStringLiteral("A,  ,1,1,1,"), QStringLiteral("name"), QStringLiteral(""),
         ErrorKind::Required},
        {QStringLiteral("A,雨刮,三,1,1,"), QStringLiteral("quantity"), QStringLiteral("三"),
         ErrorKind::NotANumber},
        {QStringLiteral("A,雨刮,-3,1,1,"), QStringLiteral("quantity"), QStringLiteral("-3"),
         ErrorKind::OutOfRange},
        {QStringLiteral("A,雨刮,1,1,12.345,"), QStringLiteral("price"), QStringLiteral("12.345"),
         ErrorKind::OutOfRange},
        {QStringLiteral("A,雨刮,1,1,10000000,"), QStringLiteral("price"),
         QStringLiteral("10000000"), ErrorKind::OutOfRange},
        {QStringLiteral("A,雨刮,1,-0.01,1,"), QStringLiteral("cost"), QStringLiteral("-0.01"),
         ErrorKind::OutOfRange},
        {QStringLiteral("A,雨\u0001刮,1,1,1,"), QStringLiteral("name"),
         QStringLiteral("雨\u0001刮"), ErrorKind::BadCharacters},
        {QStringLiteral("A,雨刮,1,1,1,国产"), QStringLiteral("grade"), QStringLiteral("国产"),
         ErrorKind::NotFound},
        {QStringLiteral("A,雨刮,1"), {}, QStringLiteral("A,雨刮,1"), ErrorKind::RowBroken},
        {QStringLiteral("A,雨刮,1,1,1,,多"),
         {},
         QStringLiteral("A,雨刮,1,1,1,,多"),
         ErrorKind::RowBroken},
        {QStringLiteral("\"A,雨刮,1,1,1,"),
         {},
         QStringLiteral("\"A,雨刮,1,1,1,"),
         ErrorKind::RowBroken},
    };
    for (const Case& each : cases) {
        const Refusal refusal = refusalOf(each.row);
        EXPECT_EQ(refusal.row, 2);
        EXPECT_EQ(refusal.field, each.field) << each.row.toStdString();
        EXPECT_EQ(refusal.value.toStdString(), each.value.toStdString());
        EXPECT_EQ(refusal.reason.kind, each.kind) << each.row.toStdString();
    }
}

TEST(PartsImport, namesEverythingThatIsWrongWithARow) {
    const ImportPlan<ImportedPart> plan =
        planOf(QStringLiteral("编码,名称,数量,售价\nA,,x,y\nB,灯泡,1,5\n"));
    EXPECT_EQ(plan.refused.size(), 3U);
    EXPECT_EQ(plan.refusedRows, 1);
    EXPECT_EQ(plan.rows, 2);
    EXPECT_EQ(plan.accepted.size(), 1U);
}

TEST(PartsImport, knowsWhatTheListDoesNotSay) {
    const ImportPlan<ImportedPart> plan =
        planOf(QStringLiteral("编码,名称,数量,成本价,售价,供应商,备注\nA,雨刮,1,1,5,,\n"));
    ASSERT_EQ(plan.accepted.size(), 1U);
    EXPECT_EQ(plan.accepted[0].unlisted,
              QStringList({QStringLiteral("unit"), QStringLiteral("grade")}));
}

TEST(PartsImport, shortensAnEndlessValue) {
    const Refusal refusal = refusalOf(QStringLiteral("A,") + QString(10 * 1024 * 1024, u'长') +
                                      QStringLiteral(",1,1,1,"));
    EXPECT_EQ(refusal.reason.kind, ErrorKind::TooLong);
    EXPECT_LE(refusal.value.size(), 81);
}

TEST(PartsImport, takesBlanksAsNothing) {
    const ImportPlan<ImportedPart> plan =
        planOf(QStringLiteral("编码,名称,数量,成本价,售价\n,,,,\nA,雨刮,,,\nB,灯泡,1,1,5,,,\n"));
    EXPECT_EQ(plan.rows, 2);
    ASSERT_EQ(plan.accepted.size(), 2U);
    EXPECT_EQ(plan.accepted[0].part.price, Money());
    EXPECT_EQ(plan.accepted[0].onHand, Quantity());
}

TEST(PartsImport, refusesAFileWithoutWhatItNeeds) {
    const Result<ImportPlan<ImportedPart>> empty = planParts({importFile(QString())});
    ASSERT_FALSE(empty.ok());
    EXPECT_EQ(empty.error().first().kind, ErrorKind::FileEmpty);
    const Result<ImportPlan<ImportedPart>> other =
        planParts({importFile(QStringLiteral("项目,价格\n换机油,60\n"))});
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().first().kind, ErrorKind::HeadingsUnknown);
    EXPECT_EQ(other.error().first().details.value(QStringLiteral("path")).toString(),
              QStringLiteral("list.csv"));
    const Result<ImportPlan<ImportedPart>> headingOnly =
        planParts({sampleFile(QStringLiteral("parts-heading-only.csv"))});
    ASSERT_TRUE(headingOnly.ok());
    EXPECT_EQ(headingOnly->rows, 0);
}

}  // namespace

}  // namespace baydesk::testing
