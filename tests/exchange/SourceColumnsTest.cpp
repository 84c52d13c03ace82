#include "exchange/SourceColumns.h"

#include "exchange/ImportSamples.h"
#include "exchange/ListPlan.h"

#include <QSet>

namespace baydesk::testing {

namespace {

QStringList words(const char* text) { return headingWords(QString::fromUtf8(text)); }

std::vector<std::pair<ListKind, PastFile>> everyKind() {
    return {{ListKind::Customers, PastFile::Orders}, {ListKind::Vehicles, PastFile::Orders},
            {ListKind::Parts, PastFile::Orders},     {ListKind::Labour, PastFile::Orders},
            {ListKind::History, PastFile::Orders},   {ListKind::History, PastFile::Labour},
            {ListKind::History, PastFile::Parts}};
}

}  // namespace

TEST(SourceColumns, areCalledByTheirHeadings) {
    const ImportFile file = importFile(QStringLiteral("客户表\n姓名,电话,,电话\n王磊,138,x,139\n"));
    const SourceColumns columns = columnsOf(file, customerHeadings());
    ASSERT_TRUE(columns.heading.has_value());
    EXPECT_EQ(*columns.heading, 1U) << "a title may stand above";
    EXPECT_EQ(columns.names, words("姓名|电话|C|电话 (D)"));
    EXPECT_EQ(recognised(file, columns, customerHeadings()),
              (FieldColumns{{QStringLiteral("name"), 0}, {QStringLiteral("phones"), 1}}));
}

TEST(SourceColumns, areCalledByTheirLettersWithoutHeadings) {
    const ImportFile file = importFile(QStringLiteral("王磊,13855128830\n李娜,13955128831\n"));
    const SourceColumns columns = columnsOf(file, customerHeadings());
    EXPECT_FALSE(columns.heading.has_value());
    EXPECT_EQ(columns.firstRow(), 0U);
    EXPECT_EQ(columns.names, words("A|B"));
    EXPECT_EQ(columnLetters(25), QStringLiteral("Z"));
    EXPECT_EQ(columnLetters(26), QStringLiteral("AA"));
    EXPECT_EQ(columnLetters(701), QStringLiteral("ZZ"));
    EXPECT_EQ(columnLetters(702), QStringLiteral("AAA"));
}

TEST(SourceColumns, wordsAboveFiguresAreHeadingsThatNobodyKnows) {
    const ImportFile file = importFile(QStringLiteral("甲,乙\n王磊,13855128830\n"));
    const SourceColumns columns = columnsOf(file, customerHeadings());
    ASSERT_TRUE(columns.heading.has_value());
    EXPECT_EQ(columns.names, words("甲|乙"));
    EXPECT_TRUE(recognised(file, columns, customerHeadings()).isEmpty());
}

// Whatever a person says of the columns, the file then says so itself: kept and read again by any
// program it comes to the same.
TEST(SourceColumns, aFileThatIsLaidOutSaysWhatItsColumnsAre) {
    for (const auto& [kind, past] : everyKind()) {
        const std::vector<FieldHeadings>& known = headingsOf(kind, past);
        FieldColumns fields;
        DelimitedRow row;
        row.line = 1;
        for (const FieldHeadings& each : known) {
            fields.insert(each.field, static_cast<int>(fields.size()));
            row.fields << QStringLiteral("1");
        }
        const ImportFile file{QStringLiteral("list.csv"), {row}};
        const SourceColumns columns = columnsOf(file, std::optional<std::size_t>());
        const ImportFile out = laidOut(file, columns, fields, known);
        ASSERT_EQ(out.rows.size(), 2U);
        const Result<HeadingMap> found = findHeadings(out.rows, known);
        ASSERT_TRUE(found.ok()) << listKindName(kind).toStdString();
        EXPECT_EQ(found->fields, fields) << listKindName(kind).toStdString();
        EXPECT_EQ(found->row, 0U);
    }
}

TEST(SourceColumns, aFileOfAnOlderProgramStaysWhatItWasSaidToBe) {
    for (const PastFile past : {PastFile::Orders, PastFile::Labour, PastFile::Parts}) {
        const std::vector<FieldHeadings>& known = headingsOf(ListKind::History, past);
        FieldColumns fields;
        DelimitedRow row;
        for (const FieldHeadings& each : known) {
            if (!each.needed) continue;
            fields.insert(each.field, static_cast<int>(fields.size()));
            row.fields << QStringLiteral("1");
        }
        const ImportFile file{QStringLiteral("list.csv"), {row}};
        const ImportFile out =
            laidOut(file, columnsOf(file, std::optional<std::size_t>()), fields, known);
        for (const PastFile other : {PastFile::Orders, PastFile::Labour, PastFile::Parts})
            if (static_cast<int>(other) < static_cast<int>(past)) {
                EXPECT_FALSE(findHeadings(out.rows, headingsOf(ListKind::History, other)).ok());
            }
    }
}

TEST(SourceColumns, aColumnThatNobodyWantsIsLeftAside) {
    const ImportFile file = importFile(QStringLiteral("备注,老板,号码\nx,王磊,13855128830\n"));
    const SourceColumns columns = columnsOf(file, std::optional<std::size_t>(0));
    const FieldColumns fields{{QStringLiteral("name"), 1}, {QStringLiteral("phones"), 2}};
    const ImportList list{ListKind::Customers,
                          {laidOut(file, columns, fields, customerHeadings())}};
    const Result<ListPlan> plan = planList(list, BusinessCalendar());
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan->entries, 1);
    EXPECT_TRUE(plan->unusedHeadings.isEmpty());
}

TEST(SourceColumns, theSameHeadingsHaveTheSameKeyInAnyOrder) {
    const auto keyOf = [](const char* text) {
        return sourceKey(columnsOf(importFile(QString::fromUtf8(text)), customerHeadings()));
    };
    const QString key = keyOf("姓名,电话\n王磊,138\n");
    EXPECT_EQ(key, keyOf("电话,姓名\n138,王磊\n"));
    EXPECT_EQ(key, keyOf("原文件行号,未导入原因,姓名,电话\n2,x,王磊,138\n")) << "a report, mended";
    EXPECT_NE(key, keyOf("姓名,手机\n王磊,138\n"));
    EXPECT_NE(keyOf("王磊,13855128830\n李娜,1\n"), key);
    EXPECT_FALSE(key.contains(QStringLiteral("姓名")));
    EXPECT_NE(columnKey(QStringLiteral("王磊")), QStringLiteral("王磊"));
}

}  // namespace baydesk::testing
