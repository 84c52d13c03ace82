#include "exchange/RefusalReport.h"

#include "exchange/ImportSamples.h"
#include "exchange/ImportSource.h"
#include "exchange/ListPlan.h"

#include <QFile>
#include <QTemporaryDir>

namespace baydesk::testing {

namespace {

// Requirement A5: a report of every refused row, which comes in when it is mended.
class RefusalReportTest : public ::testing::Test {
protected:
    ListPlan plan(const ImportFile& file) {
        m_file = file;
        m_columns = columnsOf(file, customerHeadings());
        m_fields = recognised(file, m_columns, customerHeadings());
        return planned();
    }
    ListPlan planned() {
        const ImportList list{ListKind::Customers,
                              {laidOut(m_file, m_columns, m_fields, customerHeadings())}};
        const Result<ListPlan> plan = planList(list, BusinessCalendar());
        EXPECT_TRUE(plan.ok());
        return plan.ok() ? *plan : ListPlan();
    }
    int write(const ListPlan& plan, bool inChinese = true) {
        const Result<int> rows = writeReport(
            path(), m_file, m_columns, m_fields, customerHeadings(), plan.refused,
            reportHeadings(inChinese), [](const Refusal& refusal) { return u'!' + refusal.field; });
        EXPECT_TRUE(rows.ok());
        return rows.ok() ? *rows : -1;
    }
    QString path() const { return m_folder.filePath(QStringLiteral("out.csv")); }
    QByteArray bytes() const {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    ImportFile again() const {
        const Result<ImportFile> read = readImportFile(path());
        EXPECT_TRUE(read.ok());
        return read.ok() ? *read : ImportFile();
    }
    // As a person does who finds the mistake and writes it right.
    void mend(const QByteArray& wrong, const QByteArray& right) const {
        QByteArray whole = bytes();
        EXPECT_TRUE(whole.contains(wrong)) << whole.constData();
        whole.replace(wrong, right);
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(whole), whole.size());
    }

    ImportFile m_file;
    SourceColumns m_columns;
    FieldColumns m_fields;
    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(RefusalReportTest, holdsTheRefusedRowsWithTheirReasonsAndComesInWhenMended) {
    const ListPlan first = plan(importFile(QStringLiteral(
        "客户名称,手机,备注\n王磊,13855128830,好\n,13955128831,\"a,b\"\n李娜,12,=1+1\n")));
    EXPECT_EQ(first.refusedRows, 2);
    EXPECT_EQ(write(first), 2);
    EXPECT_EQ(bytes(), QByteArray("\xEF\xBB\xBF") +
                           QStringLiteral("原文件行号,未导入原因,客户名称,手机,备注\r\n"
                                          "3,!name,,13955128831,\"a,b\"\r\n"
                                          "4,!phones,李娜,12,'=1+1\r\n")
                               .toUtf8());
    mend(",!name,,", QStringLiteral(",!name,张三,").toUtf8());
    mend(",12,", ",13855120012,");
    const ListPlan second = plan(again());
    EXPECT_EQ(second.rows, 2);
    EXPECT_EQ(second.entries, 2);
    EXPECT_EQ(second.refusedRows, 0);
}

TEST_F(RefusalReportTest, aReportOfAReportIsNoWider) {
    for (const bool inChinese : {true, false}) {
        plan(importFile(QStringLiteral("客户名称,手机\n李娜,12\n")));
        write(planned(), inChinese);
        const ListPlan second = plan(again());
        EXPECT_EQ(second.refusedRows, 1);
        const QByteArray before = bytes();
        EXPECT_EQ(write(second, !inChinese), 1);
        EXPECT_EQ(bytes().count(','), before.count(','));
    }
}

TEST_F(RefusalReportTest, aSourceWithoutHeadingsGetsThoseThatAreRecognised) {
    m_file = importFile(QStringLiteral("12,王磊\n13855128830,李娜\n"));
    m_columns = columnsOf(m_file, std::optional<std::size_t>());
    m_fields = {{QStringLiteral("phones"), 0}, {QStringLiteral("name"), 1}};
    EXPECT_EQ(write(planned()), 1);
    mend("12,", "13955128831,");
    EXPECT_EQ(plan(again()).entries, 1);
}

TEST_F(RefusalReportTest, aBrokenRowStandsAsItWasAndIsBrokenUntilItIsMended) {
    const ListPlan first =
        plan(importFile(QStringLiteral("姓名,电话\n王磊,1,2,3\n李娜\n赵云,13855128830\n")));
    EXPECT_EQ(first.refusedRows, 2);
    EXPECT_EQ(write(first), 2);
    EXPECT_EQ(plan(again()).refusedRows, 2);
    mend(QStringLiteral("王磊,1,2,3").toUtf8(), QStringLiteral("王磊,13955128831").toUtf8());
    mend(QStringLiteral("李娜").toUtf8(), QStringLiteral("李娜,").toUtf8());
    EXPECT_EQ(plan(again()).entries, 2);
}

TEST_F(RefusalReportTest, theRowsOfASheetAreFilledUp) {
    ImportFile sheet{QStringLiteral("a.xlsx"),
                     {{1, {QStringLiteral("姓名"), QStringLiteral("电话"), QStringLiteral("备注")}},
                      {2, {QStringLiteral("王磊"), QStringLiteral("12")}}},
                     true};
    EXPECT_EQ(write(plan(sheet)), 1);
    mend(",12,", ",13855128830,");
    EXPECT_EQ(plan(again()).entries, 1);
}

TEST_F(RefusalReportTest, itsOwnColumnsStandForNoFieldOfAnyList) {
    for (const bool inChinese : {true, false}) {
        const ReportHeadings headings = reportHeadings(inChinese);
        for (const QString& heading : {headings.row, headings.reason}) {
            EXPECT_TRUE(isReportHeading(heading));
            for (const ListKind kind :
                 {ListKind::Customers, ListKind::Vehicles, ListKind::Parts, ListKind::Labour})
                for (const FieldHeadings& field : headingsOf(kind))
                    for (const QString& name : field.names)
                        EXPECT_NE(bareHeading(name), bareHeading(heading));
            for (const PastFile past : {PastFile::Orders, PastFile::Labour, PastFile::Parts})
                for (const FieldHeadings& field : headingsOf(ListKind::History, past))
                    for (const QString& name : field.names)
                        EXPECT_NE(bareHeading(name), bareHeading(heading));
        }
    }
    EXPECT_FALSE(isReportHeading(QStringLiteral("备注")));
}

TEST_F(RefusalReportTest, aPlaceThatCannotBeWrittenIsSaid) {
    const ListPlan first = plan(importFile(QStringLiteral("姓名,电话\n李娜,12\n")));
    const Result<int> rows =
        writeReport(m_folder.filePath(QStringLiteral("no/where.csv")), m_file, m_columns, m_fields,
                    customerHeadings(), first.refused, reportHeadings(true),
                    [](const Refusal&) { return QString(); });
    ASSERT_FALSE(rows.ok());
    EXPECT_TRUE(rows.error().has(ErrorKind::FileNotWritable));
}

}  // namespace baydesk::testing
