#include "exchange/Headings.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

std::vector<DelimitedRow> rowsOf(const QString& text) {
    return readDelimited(text, delimiterOf(text));
}

TEST(Headings, recognisesChineseOnes) {
    const Result<HeadingMap> map =
        findHeadings(rowsOf(QStringLiteral("物料编码,名称及规格,数量,成本价,销售价,供应商,备注\n")),
                     partHeadings());
    ASSERT_TRUE(map.ok());
    EXPECT_EQ(map->columns, 7);
    EXPECT_EQ(map->fields.value(QStringLiteral("code")), 0);
    EXPECT_EQ(map->fields.value(QStringLiteral("cost")), 3);
    EXPECT_EQ(map->fields.value(QStringLiteral("note")), 6);
    EXPECT_FALSE(map->fields.contains(QStringLiteral("unit")));
    EXPECT_TRUE(map->unused.isEmpty());
}

TEST(Headings, recognisesEnglishOnesInAnyDress) {
    const Result<HeadingMap> map = findHeadings(
        rowsOf(QStringLiteral("Shelf,PART_NO.,Part name *,Price (CNY),Qty\n")), partHeadings());
    ASSERT_TRUE(map.ok());
    EXPECT_EQ(map->fields.value(QStringLiteral("code")), 1);
    EXPECT_EQ(map->fields.value(QStringLiteral("name")), 2);
    EXPECT_EQ(map->fields.value(QStringLiteral("price")), 3);
    EXPECT_EQ(map->fields.value(QStringLiteral("quantity")), 4);
    EXPECT_EQ(map->unused, QStringList(QStringLiteral("Shelf")));
}

TEST(Headings, prefersTheSurerOfTwo) {
    const Result<HeadingMap> map = findHeadings(
        rowsOf(QStringLiteral("编号\t配件编码\t名称\t单价（元）\t售价（元）\n")), partHeadings());
    ASSERT_TRUE(map.ok());
    EXPECT_EQ(map->fields.value(QStringLiteral("code")), 1);
    EXPECT_EQ(map->fields.value(QStringLiteral("price")), 4);
}

TEST(Headings, findsThemBelowATitle) {
    const Result<HeadingMap> map = findHeadings(
        rowsOf(QStringLiteral("\n工时价目\n\n项目名称;工段;工时;价格\n换机油;快修;0.5;60\n")),
        labourHeadings());
    ASSERT_TRUE(map.ok());
    EXPECT_EQ(map->row, 1U);
    EXPECT_EQ(map->fields.value(QStringLiteral("hours")), 2);
}

TEST(Headings, saysWhichAreMissing) {
    const Result<HeadingMap> map =
        findHeadings(rowsOf(QStringLiteral("编码,货架,说明\n1,2,3\n")), partHeadings());
    ASSERT_FALSE(map.ok());
    const Violation& violation = map.error().first();
    EXPECT_EQ(violation.kind, ErrorKind::HeadingsUnknown);
    EXPECT_EQ(violation.details.value(QStringLiteral("needs")).toStringList(),
              QStringList({QStringLiteral("name"), QStringLiteral("price")}));
    EXPECT_EQ(violation.details.value(QStringLiteral("found")).toStringList().first(),
              QStringLiteral("编码"));
}

}  // namespace

}  // namespace baydesk::testing
