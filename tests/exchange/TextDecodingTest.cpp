#include "exchange/TextDecoding.h"

#include "exchange/ImportSamples.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QTemporaryDir>

namespace baydesk::testing {

namespace {

const QString& stockList() {
    static const QString text = QStringLiteral("物料编码,名称及规格\r\nA-1,机油滤清器（大）\r\n");
    return text;
}

TEST(TextDecoding, readsEveryEncodingByItself) {
    for (const char* charset : {"UTF-8", "gb18030", "GBK", "UTF-16LE", "UTF-16BE"}) {
        const Result<QString> text = decodeText(encoded(stockList(), charset));
        ASSERT_TRUE(text.ok()) << charset;
        EXPECT_EQ(*text, stockList()) << charset;
    }
}

TEST(TextDecoding, takesTheByteOrderMarkOff) {
    const QString marked = QChar(0xFEFF) + stockList();
    for (const char* charset : {"UTF-8", "gb18030", "UTF-16LE", "UTF-16BE"}) {
        const Result<QString> text = decodeText(encoded(marked, charset));
        ASSERT_TRUE(text.ok()) << charset;
        EXPECT_EQ(*text, stockList()) << charset;
    }
}

TEST(TextDecoding, readsFourByteCharactersOfGb18030) {
    const QString rare = QStringLiteral("物料编码,名称\nA-1,㐂𠮷牌机油\n");
    const Result<QString> text = decodeText(encoded(rare, "gb18030"));
    ASSERT_TRUE(text.ok());
    EXPECT_EQ(*text, rare);
}

TEST(TextDecoding, tellsTraditionalChineseFromSimplified) {
    const QString taiwan = QStringLiteral(
        "編號,名稱,數量\n1,機油濾清器與機油更換套件,3\n2,煞車來令片前輪專用,4\n"
        "3,冷氣濾網活性碳抗菌型號,5\n4,雨刷膠條通用型左右兩支裝,6\n");
    const Result<QString> text = decodeText(encoded(taiwan, "Big5"));
    ASSERT_TRUE(text.ok());
    EXPECT_EQ(*text, taiwan);
}

TEST(TextDecoding, holdsTheFileToTheEncodingAskedFor) {
    EXPECT_TRUE(decodeText(encoded(stockList(), "gb18030"), Encoding::Gb18030).ok());
    EXPECT_TRUE(decodeText(encoded(stockList(), "UTF-16BE"), Encoding::Utf16).ok());
    const Result<QString> wrong = decodeText(encoded(stockList(), "gb18030"), Encoding::Utf8);
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().first().kind, ErrorKind::FileNotText);
}

TEST(TextDecoding, refusesWhatIsNoText) {
    const QByteArray zip("PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", 14);
    const QByteArray noise("\xFF\xFF\x81\x20\x80\x00\x01\x02", 8);
    const QByteArray cutPair = encoded(QStringLiteral("机油"), "UTF-8").chopped(1);
    for (const QByteArray& bytes : {zip, noise}) {
        const Result<QString> text = decodeText(bytes);
        ASSERT_FALSE(text.ok()) << bytes.toHex().constData();
        EXPECT_EQ(text.error().first().kind, ErrorKind::FileNotText);
    }
    EXPECT_FALSE(decodeText(cutPair, Encoding::Utf8).ok());
}

TEST(TextDecoding, leavesOneControlCharacterToTheRow) {
    EXPECT_TRUE(decodeText(QByteArray("code,name\nA-1,Oil\x01 filter, long enough\n")).ok());
}

TEST(TextDecoding, saysWhyAFileCannotBeRead) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stock.csv"));
    const auto kindOf = [&path] { return readTextFile(path).error().first().kind; };
    EXPECT_EQ(kindOf(), ErrorKind::FileUnreadable);
    EXPECT_EQ(readTextFile(folder.path()).error().first().kind, ErrorKind::FileUnreadable);

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(" \r\n\t\n");
    file.close();
    EXPECT_EQ(kindOf(), ErrorKind::FileEmpty);

    // A sparse file: large, but it takes no room.
    ASSERT_TRUE(file.resize(MostTextBytes + 1));
    const Result<QString> large = readTextFile(path);
    EXPECT_EQ(large.error().first().kind, ErrorKind::OutOfRange);
    EXPECT_EQ(large.error().first().field, QStringLiteral("file"));
}

TEST(TextDecoding, knowsTheNamesOfTheEncodings) {
    EXPECT_EQ(encodingOf(QStringLiteral("AUTO")), Encoding::Auto);
    EXPECT_EQ(encodingOf(QStringLiteral("utf-8")), Encoding::Utf8);
    EXPECT_EQ(encodingOf(QStringLiteral("gbk")), Encoding::Gb18030);
    EXPECT_EQ(encodingOf(QStringLiteral("utf-16")), Encoding::Utf16);
    EXPECT_EQ(encodingOf(QStringLiteral("latin1")), std::nullopt);
}

}  // namespace

}  // namespace baydesk::testing
