#include "exchange/DelimitedReader.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

std::vector<DelimitedRow> rowsOf(const QString& text) {
    return readDelimited(text, delimiterOf(text));
}

TEST(DelimitedReader, findsTheDelimiterOut) {
    EXPECT_EQ(delimiterOf(QStringLiteral("a,b,c\n1,2,3\n")), u',');
    EXPECT_EQ(delimiterOf(QStringLiteral("a;b;c\n1,5;2,5;3\n4,5;1,5;2\n")), u';');
    EXPECT_EQ(delimiterOf(QStringLiteral("a\tb\n1, 2, 3\t4\n5\t6\n")), u'\t');
    EXPECT_EQ(delimiterOf(QStringLiteral("\n库存表，2026年\n\na;b;c\n\"x,y,z\";2;3\n")), u';');
    EXPECT_EQ(delimiterOf(QStringLiteral("name\noil\n")), u',');
    EXPECT_EQ(delimiterOf(QString()), u',');
}

TEST(DelimitedReader, countsLinesAsAPersonDoes) {
    const std::vector<DelimitedRow> rows =
        rowsOf(QStringLiteral("\r\na,b\r\n\r\n1,\"two\r\nlines\"\r\n3,4"));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0], (DelimitedRow{2, {QStringLiteral("a"), QStringLiteral("b")}, false}));
    EXPECT_EQ(rows[1],
              (DelimitedRow{4, {QStringLiteral("1"), QStringLiteral("two\nlines")}, false}));
    EXPECT_EQ(rows[2], (DelimitedRow{6, {QStringLiteral("3"), QStringLiteral("4")}, false}));
}

TEST(DelimitedReader, understandsQuotes) {
    const std::vector<DelimitedRow> rows =
        rowsOf(QStringLiteral("a,b,c\n\"1,5\",\"say \"\"hi\"\"\", 21\"wiper \n"));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[1].fields, QStringList({QStringLiteral("1,5"), QStringLiteral("say \"hi\""),
                                           QStringLiteral("21\"wiper")}));
}

TEST(DelimitedReader, keepsRaggedRowsAsTheyAre) {
    const std::vector<DelimitedRow> rows = rowsOf(QStringLiteral("a,b,c\n1\n1,2,3,4,5\n,,\n"));
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[1].fields.size(), 1);
    EXPECT_EQ(rows[2].fields.size(), 5);
    EXPECT_EQ(rows[3].fields.size(), 3);
}

TEST(DelimitedReader, losesOneRowToAnOpenQuote) {
    const std::vector<DelimitedRow> rows = rowsOf(QStringLiteral("a,b\n\"open,1\nx,2\ny,3\n"));
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_TRUE(rows[1].openQuote);
    EXPECT_EQ(rows[1].line, 2);
    EXPECT_EQ(rows[1].fields, QStringList(QStringLiteral("\"open,1")));
    EXPECT_EQ(rows[2].fields, QStringList({QStringLiteral("x"), QStringLiteral("2")}));
    EXPECT_EQ(rows[3].fields, QStringList({QStringLiteral("y"), QStringLiteral("3")}));
}

TEST(DelimitedReader, noticesAnOpenQuoteThatMeetsALaterOne) {
    const std::vector<DelimitedRow> rows =
        rowsOf(QStringLiteral("a,b\n\"open,1\nx,2\n\"y\",3\nz,4\n"));
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_TRUE(rows[1].openQuote);
    EXPECT_EQ(rows[3].fields, QStringList({QStringLiteral("y"), QStringLiteral("3")}));
}

TEST(DelimitedReader, survivesAFileOfOpenQuotes) {
    const int lines = 20'000;
    const QString text = QStringLiteral("a,b\n") + QStringLiteral("\"x,1\n").repeated(lines);
    const std::vector<DelimitedRow> rows = rowsOf(text);
    ASSERT_EQ(rows.size(), static_cast<std::size_t>(lines) + 1);
    EXPECT_TRUE(rows.back().openQuote);
    EXPECT_EQ(rows.back().line, lines + 1);
}

// Requirement A5: cells have a limit, which is more than any field takes.
TEST(DelimitedReader, cutsAFieldOfTenMegabytes) {
    const QString large(10 * 1024 * 1024, u'x');
    const std::vector<DelimitedRow> rows = rowsOf(QStringLiteral("a,b\n1,") + large);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[1].fields[1].size(), MostCellCharacters);
    const std::vector<DelimitedRow> open = rowsOf(QStringLiteral("a,b\n\"1,") + large);
    ASSERT_EQ(open.size(), 2U);
    EXPECT_TRUE(open[1].openQuote);
    EXPECT_EQ(open[1].fields[0].size(), MostCellCharacters);
}

TEST(DelimitedReader, readsNothingFromNothing) {
    EXPECT_TRUE(rowsOf(QString()).empty());
    EXPECT_TRUE(rowsOf(QStringLiteral("\n \r\n\t\n")).empty());
}

}  // namespace

}  // namespace baydesk::testing
