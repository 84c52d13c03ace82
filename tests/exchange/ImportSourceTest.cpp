#include "exchange/ImportSource.h"

#include "exchange/ImportSamples.h"
#include "exchange/WorkbookFile.h"

#include <QFile>
#include <QTemporaryDir>

namespace baydesk::testing {

namespace {

// Requirement A5: what a file may be, and what it may cost.
class ImportSourceTest : public ::testing::Test {
protected:
    QString file(const char* name, const QByteArray& bytes) const {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        EXPECT_EQ(out.write(bytes), bytes.size());
        return path;
    }
    static Violation why(const QString& path, Encoding encoding = Encoding::Auto) {
        const Result<ImportFile> read = readImportFile(path, encoding);
        EXPECT_FALSE(read.ok()) << path.toStdString();
        return read.ok() ? Violation{} : read.error().first();
    }

    QTemporaryDir m_folder;
};

const QString People = QStringLiteral("姓名,电话\n王磊,13855128830\n");

}  // namespace

TEST_F(ImportSourceTest, readsAListInEveryEncoding) {
    for (const char* charset : {"UTF-8", "gb18030", "GBK", "UTF-16LE", "UTF-16BE"}) {
        const Result<ImportFile> read =
            readImportFile(file("people.csv", encoded(People, charset)));
        ASSERT_TRUE(read.ok()) << charset;
        ASSERT_EQ(read->rows.size(), 2U) << charset;
        EXPECT_EQ(read->rows[1].fields[0], QStringLiteral("王磊")) << charset;
        EXPECT_FALSE(read->addressed);
    }
    EXPECT_EQ(why(file("gbk.csv", encoded(People, "GBK")), Encoding::Utf8).kind,
              ErrorKind::FileNotText)
        << "what was asked for counts";
}

TEST_F(ImportSourceTest, aWorkbookOfAnOlderKindIsSaidToBeOne) {
    const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2048, '\0');
    for (const QByteArray& bytes :
         {compound, QByteArray("<html><body><table><tr><td>x</td></tr></table></body></html>"),
          QByteArray("\xEF\xBB\xBF  <?xml version=\"1.0\"?><Workbook/>"),
          QByteArray("<TABLE><TR><TD>1</TD></TR></TABLE>")}) {
        const Violation reason = why(file("old.xls", bytes));
        EXPECT_EQ(reason.kind, ErrorKind::FileNotText);
        EXPECT_TRUE(reason.details.value(QStringLiteral("old")).toBool());
    }
    const Violation binary = why(file("noise.csv", QByteArray("\0\0\1\2\0\0\3", 7)));
    EXPECT_FALSE(binary.details.value(QStringLiteral("old")).toBool());
}

TEST_F(ImportSourceTest, aTextOfTooManyCellsIsRefusedBeforeTheyAreMade) {
    QByteArray commas = "name,phone\n";
    commas += QByteArray(static_cast<qsizetype>(MostCells), ',');
    for (const QByteArray& bytes :
         {commas, QByteArray("x") + QByteArray(static_cast<qsizetype>(MostCells), '\n')}) {
        const Violation reason = why(file("bomb.csv", bytes));
        EXPECT_EQ(reason.kind, ErrorKind::OutOfRange);
        EXPECT_EQ(reason.details.value(QStringLiteral("most")).toLongLong(), MostCells);
        EXPECT_EQ(reason.details.value(QStringLiteral("of")).toString(), QStringLiteral("cells"));
    }
}

TEST_F(ImportSourceTest, aCellThatIsTooLongCostsItsRowOnly) {
    const QByteArray tooLong = QByteArray(1024 * 1024, 'x');
    const Result<ImportFile> read =
        readImportFile(file("long.csv", "name,phone\n" + tooLong + ",1\nLi,13855128830\n"));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->rows[1].fields[0].size(), MostCellCharacters);
    EXPECT_EQ(read->rows[2].fields[0], QStringLiteral("Li"));
}

}  // namespace baydesk::testing
