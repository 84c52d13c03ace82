#include "exchange/Workbook.h"

#include "exchange/CellFormats.h"
#include "exchange/ImportSource.h"
#include "exchange/WorkbookFile.h"

#include <QTemporaryDir>

namespace baydesk::testing {

namespace {

class WorkbookTest : public ::testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("list.xlsx")); }

    Result<std::vector<DelimitedRow>> readEntries(const ZipEntries& entries,
                                                  const WorkbookLimits& limits = {}) const {
        writeZip(path(), entries);
        return readWorkbook(path(), limits);
    }
    Result<std::vector<DelimitedRow>> readRows(const QByteArray& rows,
                                               const WorkbookLimits& limits = {}) const {
        return readEntries(workbookOf(rows), limits);
    }
    static ErrorKind kindOf(const Result<std::vector<DelimitedRow>>& result) {
        EXPECT_FALSE(result.ok());
        return result.ok() ? ErrorKind::Required : result.error().first().kind;
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(WorkbookTest, EachKindOfCellIsText) {
    ZipEntries entries = workbookOf(
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\"><v>13855128830</v></c>"
        "<c r=\"D2\" t=\"b\"><v>1</v></c><c r=\"E2\" t=\"inlineStr\"><is><t>皖</t></is></c>"
        "<c r=\"F2\" s=\"1\"><v>42087.392488425925</v></c></row>"
        "<row r=\"4\"><c r=\"A4\"><f>1+2</f><v>3</v></c><c r=\"B4\"><f>HYPERLINK(&quot;x&quot;)</f>"
        "</c><c r=\"C4\" t=\"str\"><f>A4&amp;&quot;x&quot;</f><v>3x</v></c></row>");
    entries["xl/sharedStrings.xml"] =
        "<sst><si><t>零</t></si><si><r><t>王</t></r><r><t>磊</t></r><rPh sb=\"0\" "
        "eb=\"1\"><t>wang</t>"
        "</rPh></si></sst>";
    entries["xl/styles.xml"] =
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy/m/d\\ h:mm\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    const auto rows = readEntries(entries);
    ASSERT_TRUE(rows.ok());
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ(rows->at(0).line, 2);
    EXPECT_EQ(rows->at(0).fields,
              QStringList({QStringLiteral("王磊"), QString(), QStringLiteral("13855128830"),
                           QStringLiteral("1"), QStringLiteral("皖"),
                           QStringLiteral("2015-03-24 09:25:11")}));
    EXPECT_EQ(rows->at(1).line, 4);
    EXPECT_EQ(rows->at(1).fields,
              QStringList({QStringLiteral("3"), QStringLiteral("=HYPERLINK(\"x\")"),
                           QStringLiteral("3x")}));
}

TEST_F(WorkbookTest, AHiddenSheetIsPassedOver) {
    ZipEntries entries = workbookOf(textRow(1, {QStringLiteral("二")}));
    QByteArray& book = entries["xl/workbook.xml"];
    book.replace("<sheets>", "<sheets><sheet name=\"x\" state=\"hidden\" r:id=\"rId9\"/>");
    const auto rows = readEntries(entries);
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->front().fields, QStringList{QStringLiteral("二")});
}

TEST_F(WorkbookTest, WhatUnpacksTooLargeIsRefusedWhateverItSaysOfItself) {
    WorkbookLimits limits;
    limits.unpackedBytes = 1024 * 1024;
    const QByteArray bomb = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" +
                            QByteArray(4 * 1024 * 1024, 'a') + "</t></is></c></row>";
    const auto rows = readRows(bomb, limits);
    ASSERT_EQ(kindOf(rows), ErrorKind::OutOfRange);
    EXPECT_EQ(rows.error().first().details.value(QStringLiteral("path")).toString(), path());
    EXPECT_LT(QFileInfo(path()).size(), 100'000);
}

TEST_F(WorkbookTest, TooManyCellsAreRefusedEmptyOnesCounted) {
    WorkbookLimits limits;
    limits.cells = 1000;
    QByteArray rows;
    for (int line = 1; line <= 10; ++line)
        rows += "<row r=\"" + QByteArray::number(line) + "\"><c r=\"XFD" +
                QByteArray::number(line) + "\"><v>1</v></c></row>";
    EXPECT_EQ(kindOf(readRows(rows, limits)), ErrorKind::OutOfRange);
}

TEST_F(WorkbookTest, AnEndlessCellIsCut) {
    const auto rows = readRows(textRow(1, {QString(100'000, u'长'), QStringLiteral("b")}));
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->front().fields[0].size(), 32'768);
    EXPECT_EQ(rows->front().fields[1], QStringLiteral("b"));
}

TEST_F(WorkbookTest, EntitiesAreNotReplaced) {
    const QByteArray laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    for (const char* entry :
         {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"}) {
        ZipEntries entries = workbookOf(textRow(1, {QStringLiteral("a")}));
        QByteArray& xml = entries[entry];
        xml.insert(xml.indexOf('\n') + 1, laughs);
        EXPECT_EQ(kindOf(readEntries(entries)), ErrorKind::FileNotText) << entry;
    }
    for (const char* entry : {"xl/sharedStrings.xml", "xl/styles.xml"}) {
        ZipEntries entries = workbookOf(textRow(1, {QStringLiteral("a")}));
        entries[entry] = laughs + "<x>&b;</x>";
        EXPECT_EQ(kindOf(readEntries(entries)), ErrorKind::FileNotText) << entry;
    }
}

TEST_F(WorkbookTest, WhatIsNoWorkbookIsRefused) {
    EXPECT_EQ(kindOf(readEntries({{"word/document.xml", "<x/>"}})), ErrorKind::FileNotText);
    EXPECT_EQ(kindOf(readRows("<row r=\"1\"><c r=\"A1\"><v>1</v></row>")), ErrorKind::FileNotText);
    EXPECT_EQ(kindOf(readRows("<row r=\"2\"></row><row r=\"1\"></row>")), ErrorKind::FileNotText);
    EXPECT_EQ(kindOf(readRows("<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>")),
              ErrorKind::FileNotText);
    EXPECT_EQ(kindOf(readRows("<row r=\"1\"/>")), ErrorKind::FileEmpty);
    EXPECT_EQ(kindOf(readWorkbook(QStringLiteral("/nowhere.xlsx"))), ErrorKind::FileUnreadable);
}

TEST_F(WorkbookTest, ADamagedFileIsRefused) {
    writeZip(path(), workbookOf(textRow(1, {QString(5000, u'长')})));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qsizetype size = 8; size < whole.size(); size += 97) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(whole.left(size));
        file.close();
        EXPECT_FALSE(readWorkbook(path()).ok()) << size;
    }
}

TEST_F(WorkbookTest, AListIsReadByWhatItIsNotByItsName) {
    writeZip(path(), workbookOf(textRow(3, {QStringLiteral("甲")})));
    const auto sheet = readImportFile(path());
    ASSERT_TRUE(sheet.ok());
    EXPECT_TRUE(sheet->addressed);
    EXPECT_EQ(sheet->rows.front().line, 3);
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a;b\n1;2\n");
    file.close();
    const auto text = readImportFile(path());
    ASSERT_TRUE(text.ok());
    EXPECT_FALSE(text->addressed);
    EXPECT_EQ(text->rows.back().fields, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
}

TEST(CellFormats, NumbersAreWrittenAsPeopleWriteThem) {
    const std::vector<std::pair<const char*, const char*>> cases = {
        {"13855128830", "13855128830"},
        {"1.385512883E10", "13855128830"},
        {"0.30000000000000004", "0.3"},
        {"40", "40"},
        {"-2.5", "-2.5"},
        {"1E-7", "0.0000001"},
        {"007", "7"},
        {"abc", "abc"},
        {"-0", "0"},
        {"1e999", "1e999"},
    };
    for (const auto& [written, plain] : cases)
        EXPECT_EQ(plainNumber(QLatin1String(written)), QLatin1String(plain)) << written;
}

TEST(CellFormats, DaysAreCountedAsSpreadsheetsDo) {
    EXPECT_EQ(dateOfSerial(42087, false), QStringLiteral("2015-03-24"));
    EXPECT_EQ(dateOfSerial(40625, true), QStringLiteral("2015-03-24"));
    EXPECT_EQ(dateOfSerial(0.5, false), QStringLiteral("12:00:00"));
    EXPECT_EQ(dateOfSerial(42087.99999999, false), QStringLiteral("2015-03-25"));
    EXPECT_EQ(dateOfSerial(-1, false), QString());
    EXPECT_EQ(dateOfSerial(1e12, false), QString());
}

TEST(CellFormats, ADateIsToldByItsFormat) {
    const auto formats = CellFormats::parse(
        "<s><numFmts><numFmt numFmtId=\"200\" formatCode=\"#,##0&quot;day&quot;\"/>"
        "<numFmt numFmtId=\"201\" formatCode=\"[$-804]0.00\\d\"/>"
        "<numFmt numFmtId=\"202\" formatCode=\"yyyy年\"/></numFmts><cellXfs>"
        "<xf numFmtId=\"14\"/><xf numFmtId=\"2\"/><xf numFmtId=\"200\"/><xf numFmtId=\"201\"/>"
        "<xf numFmtId=\"202\"/></cellXfs></s>");
    ASSERT_TRUE(formats.has_value());
    EXPECT_TRUE(formats->isDate(0));
    EXPECT_FALSE(formats->isDate(1));
    EXPECT_FALSE(formats->isDate(2));
    EXPECT_FALSE(formats->isDate(3));
    EXPECT_TRUE(formats->isDate(4));
    EXPECT_FALSE(formats->isDate(5));
    EXPECT_FALSE(formats->isDate(-1));
}

}  // namespace baydesk::testing
