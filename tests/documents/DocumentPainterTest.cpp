#include "documents/DocumentPainter.h"

#include "documents/PaperSamples.h"
#include "documents/PdfText.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <csignal>

#include <sys/resource.h>

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

DocumentModel tableOf(int rows) {
    DocumentModel model;
    model.letterhead.title = QStringLiteral("Long list");
    model.letterhead.number = QStringLiteral("N-1");
    model.pageLabel = QStringLiteral("Page %1 of %2");
    model.total = QStringLiteral("Total 9.99");
    PaperTable table;
    table.columns = {{QStringLiteral("Item")}, {QStringLiteral("Sum"), TextAlign::End, 1, false}};
    for (int row = 1; row <= rows; ++row)
        table.rows.push_back(
            {RowStyle::Normal, {QStringLiteral("row-%1-end").arg(row), QStringLiteral("1.00")}});
    model.blocks = {table};
    model.closing = {Paragraph{{}, QStringLiteral("the very end"), false}};
    return model;
}

DocumentModel settlementList(const OrderView& view) {
    return *compose(PaperKind::SettlementList, view, paperContext(QStringLiteral("zh_CN")));
}

}  // namespace

TEST(DocumentPainter, everyPageSaysWhichItIsAndRepeatsHeaderAndTotal) {
    const DocumentModel model = tableOf(150);
    const int pages = DocumentPainter(model).pageCount();
    ASSERT_GT(pages, 2);
    const QStringList texts = printedText(model).split(u'\f', Qt::SkipEmptyParts);
    ASSERT_EQ(texts.size(), pages);
    for (int page = 1; page <= pages; ++page) {
        const QString& text = texts[page - 1];
        EXPECT_TRUE(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
        EXPECT_TRUE(text.contains(QStringLiteral("Long list")));
        EXPECT_TRUE(text.contains(QStringLiteral("Total 9.99")));
        EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("Item +Sum"))));
    }
    EXPECT_TRUE(texts.last().contains(QStringLiteral("the very end")));
}

TEST(DocumentPainter, aSinglePageDoesNotRepeatTheTotal) {
    EXPECT_FALSE(printedText(tableOf(3)).contains(QStringLiteral("Total 9.99")));
}

TEST(DocumentPainter, noRowIsLostOrDoubledAtAnyLength) {
    for (const int rows : {1, 30, 45, 46, 47, 48, 49, 50, 51, 52, 60, 101}) {
        const QString text = printedText(tableOf(rows));
        for (int row = 1; row <= rows; ++row)
            EXPECT_EQ(text.count(QStringLiteral("row-%1-end").arg(row)), 1) << rows;
    }
}

TEST(DocumentPainter, eachCopyIsARunOfPagesOfItsOwn) {
    DocumentModel model = tableOf(3);
    model.copies = {QStringLiteral("Customer copy"), QStringLiteral("Shop copy")};
    const QStringList texts = printedText(model).split(u'\f', Qt::SkipEmptyParts);
    ASSERT_EQ(texts.size(), 2);
    EXPECT_TRUE(texts[0].contains(QStringLiteral("Customer copy")));
    EXPECT_TRUE(texts[1].contains(QStringLiteral("Shop copy")));
    for (const QString& text : texts) EXPECT_TRUE(text.contains(QStringLiteral("Page 1 of 1")));
}

TEST(DocumentPainter, sixtyLinesPaginateWithoutLoss) {
    const OrderView view = longOrder(60).paid(Tender::Cash, Money::ofYuan(1)).build();
    const DocumentModel model = settlementList(view);
    EXPECT_GE(DocumentPainter(model).pageCount(), 2);
    const QString text = printedText(model);
    for (const Line& line : view.order.jobs.front().lines) {
        EXPECT_EQ(text.count(line.name), 1) << line.name.toStdString();
        const QRegularExpression row(QRegularExpression::escape(line.name) +
                                     QStringLiteral("[^\n]*") +
                                     QRegularExpression::escape(line.amount().toText()));
        EXPECT_TRUE(text.contains(row)) << line.name.toStdString();
    }
}

TEST(DocumentPainter, aRowHigherThanAPageIsTornBetweenLines) {
    OrderBuilder order;
    QString endless;
    for (int word = 0; word < 3000; ++word) endless += QStringLiteral("w%1 ").arg(word);
    order.job(QStringLiteral("一"));
    order.labour(endless, Quantity::of(1), Money::ofYuan(7));
    order.labour(QStringLiteral("last line"), Quantity::of(1), Money::ofYuan(8));
    const DocumentModel model = settlementList(order.build());
    EXPECT_GE(DocumentPainter(model).pageCount(), 3);
    const QString text = printedText(model, TextLayout::InReadingOrder);
    for (const int word : {0, 1, 500, 1500, 2500, 2999})
        EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("\\bw%1\\b").arg(word))))
            << word;
    EXPECT_TRUE(text.contains(QStringLiteral("last line")));
}

TEST(DocumentPainter, hostileNamesWrapInsideThePaper) {
    const QString wide = QStringLiteral("Wide").repeated(200);
    const QString hebrew = QString::fromUtf8("שלום");
    OrderBuilder order;
    order.senderName(QString::fromUtf8("😀 שלום مرحبا 👨‍👩‍👧 ") + wide)
        .job(wide);
    order.part(wide, Quantity::of(3), QStringLiteral("很长的单位名称"), Money::ofFen(9'999'999'999),
               PartGrade::Original, wide);
    order.part(hebrew, Quantity::of(1), {}, Money::ofFen(4'321));
    order.statement(QStringLiteral("第一行\n第二行\t制表"));
    const QString text = printedText(settlementList(order.build()));
    EXPECT_EQ(squeezed(text).count(QStringLiteral("¥99,999,999.99")), 1);
    EXPECT_TRUE(text.contains(QStringLiteral("¥43.21")));
    EXPECT_TRUE(text.contains(hebrew));
    EXPECT_TRUE(text.contains(QStringLiteral("第一行")));
    EXPECT_TRUE(text.contains(QStringLiteral("第二行 制表")));
    EXPECT_FALSE(text.contains(QChar(QChar::ReplacementCharacter)));
}

TEST(DocumentPainter, anEmptyDocumentIsOnePage) {
    EXPECT_EQ(DocumentPainter(DocumentModel()).pageCount(), 1);
}

TEST(DocumentPainter, sizesStaySmall) {
    for (int at = 0; at < PaperKindCount; ++at) {
        const auto kind = static_cast<PaperKind>(at);
        OrderView view = afterABigRepair();
        view.order.reversal = Reversal{.number = QStringLiteral("X261122-0001")};
        view.order.exits = onTestDrive().order.exits;
        const auto model = compose(kind, view, paperContext(QStringLiteral("zh_CN")));
        EXPECT_LE(DocumentPainter(*model).toPdf().size(), 60 * 1024)
            << paperKindCode(kind).toStdString();
    }
}

TEST(WritePdf, onlyTheOwnerCanReadIt) {
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("list.pdf"));
    ASSERT_TRUE(writePdf(tableOf(1), file).ok());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                            QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(QFileInfo(file).permissions() & others);
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(WritePdf, saysWhereItCannotWrite) {
    const QTemporaryDir dir;
    for (const QString& file : {dir.filePath(QStringLiteral("no/such/folder.pdf")), dir.path()}) {
        const Done written = writePdf(tableOf(1), file);
        ASSERT_FALSE(written.ok());
        EXPECT_TRUE(written.error().has(ErrorKind::FileNotWritable));
        EXPECT_EQ(written.error().first().details.value(QStringLiteral("path")).toString(), file);
    }
}

TEST(WritePdf, replacesAnOlderFile) {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("list.pdf"));
    QFile older(path);
    ASSERT_TRUE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    older.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    ASSERT_TRUE(writePdf(tableOf(1), path).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    EXPECT_FALSE(QFileInfo(path).permissions() & QFileDevice::ReadOther);
}

// A limit on the size of files stands in for a full disk: both cut a write short.
TEST(WritePdf, aFullDiskLeavesTheOlderFileAsItWas) {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("list.pdf"));
    ASSERT_TRUE(writePdf(tableOf(1), path).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray older = file.readAll();

    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{4096, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Done written = writePdf(tableOf(60), path);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);

    ASSERT_FALSE(written.ok());
    EXPECT_TRUE(written.error().has(ErrorKind::DiskFull));
    file.seek(0);
    EXPECT_EQ(file.readAll(), older);
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

// The number stands on the drawing, the name of the side under it.
TEST(DocumentPainter, paintsMarksOnADrawing) {
    DocumentModel model;
    Drawing side{.svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 110'/>",
                 .mirrored = true,
                 .caption = QStringLiteral("right side"),
                 .marks = {{QStringLiteral("73"), 100, 500}, {QStringLiteral("74"), 900, 500}}};
    model.blocks = {Drawings{QStringLiteral("Marks"), 4, {side}}};
    const QString text = printedText(model, TextLayout::InReadingOrder);
    for (const char* word : {"Marks", "73", "74", "right side"})
        EXPECT_TRUE(text.contains(QString::fromLatin1(word))) << word;
    EXPECT_LT(text.indexOf(QStringLiteral("73")), text.indexOf(QStringLiteral("74")))
        << "a drawing in a mirror leaves its marks where they are";
}

}  // namespace baydesk::testing
