#include "domain/values/Text.h"

#include "domain/Generators.h"
#include "domain/Vectors.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace baydesk::testing {

namespace {

bool passes(const QString& text, int most = 100) {
    return checkText(text, QStringLiteral("note"), most).ok();
}

}  // namespace

TEST(TextTest, AnyLanguageAndEmojiMayBeKept) {
    EXPECT_TRUE(passes({}));
    EXPECT_TRUE(passes(QStringLiteral("异响，左前\n\t再查")));
    EXPECT_TRUE(passes(QStringLiteral("سيارة العميل")));
    EXPECT_TRUE(passes(QStringLiteral("👍🏽 👨‍👩‍👧")));
    EXPECT_TRUE(passes(QStringLiteral("𠮷田 𫗧")));
}

TEST(TextTest, RefusesControlCharacters) {
    for (const char16_t bad : {u'\0', u'\a', u'\r', u'\x1b', u'\x7f', u'\x85'}) {
        const Done result =
            checkText(QStringLiteral("a") + QChar(bad), QStringLiteral("note"), 100);
        ASSERT_FALSE(result.ok()) << static_cast<int>(bad);
        EXPECT_EQ(result.error().first(),
                  (Violation{ErrorKind::BadCharacters, QStringLiteral("note")}));
    }
}

TEST(TextTest, RefusesHalfASurrogatePair) {
    EXPECT_FALSE(passes(QString(QChar(0xD83D))));
    EXPECT_FALSE(passes(QString(QChar(0xDC4D))));
    EXPECT_FALSE(passes(QString(QChar(0xDC4D)) + QChar(0xD83D)));
}

TEST(TextTest, CountsAsAPersonDoes) {
    EXPECT_TRUE(passes(QStringLiteral("𠮷𠮷𠮷"), 3));
    const Done result = checkText(QStringLiteral("abcd"), QStringLiteral("note"), 3);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(
        result.error().first(),
        (Violation{ErrorKind::TooLong, QStringLiteral("note"), {{QStringLiteral("most"), 3}}}));
}

TEST(TextTest, TidiesALine) {
    EXPECT_EQ(tidied(QStringLiteral("  王　 小\t明\n")), QStringLiteral("王 小 明"));
    EXPECT_EQ(tidied(QStringLiteral(" \n ")), QString());
}

TEST(TextTest, BaresAndRaises) {
    EXPECT_EQ(bareUpper(QStringLiteral(" 皖ａ·1-2 3。4．5 ")), QStringLiteral("皖A12345"));
}

RC_GTEST_PROP(TextProperty, TidyingAndBaringTwiceChangesNothing, ()) {
    const QString text = *textAround(QStringLiteral(" -.·aZßŉé̀\t１　"));
    RC_ASSERT(tidied(tidied(text)) == tidied(text));
    RC_ASSERT(bareUpper(bareUpper(text)) == bareUpper(text));
}

TEST(TextTest, APastedLineBreakBecomesASpace) {
    QString first = QStringLiteral(" 宏达汽修\n城东店\t");
    QString second = QStringLiteral("a\r\n b");
    tidyLines({&first, &second});
    EXPECT_EQ(first, QStringLiteral("宏达汽修 城东店"));
    EXPECT_EQ(second, QStringLiteral("a b"));
    EXPECT_EQ(oneLine(QStringLiteral("ｆ　ｗ  x")), QStringLiteral("ｆ　ｗ  x"))
        << "as it was typed";
}

}  // namespace baydesk::testing
