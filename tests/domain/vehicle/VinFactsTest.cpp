// What a VIN tells: maker, model year, check digit (R18).

#include "domain/vehicle/VinFacts.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

constexpr int ThisYear = 2026;

MakerTable table() {
    return MakerTable::of(
        QStringLiteral("# a remark\n"
                       "LSV\t上汽大众\tSAIC Volkswagen\t-\t-\n"
                       "JT\t丰田\tToyota\t丰田\tToyota\n"
                       "JTH\t雷克萨斯\tLexus\t雷克萨斯\tLexus\n"
                       "no such line\n"));
}

// A VIN with its check digit right.
Vin whole(QString text) {
    for (const QChar digit : QStringLiteral("0123456789X")) {
        text[8] = digit;
        if (checkVin(text) == VinVerdict::Ok) break;
    }
    return Vin::of(text);
}

std::optional<VinYear> year(const char* vin) {
    return modelYearOf(whole(QString::fromLatin1(vin)), ThisYear);
}

}  // namespace

TEST(VinFactsTest, TheLongestIdentifierCounts) {
    EXPECT_EQ(table().size(), 3U);
    const auto maker = [](const char* vin) {
        return table().makerOf(Vin::of(QString::fromLatin1(vin)));
    };
    EXPECT_EQ(maker("JTHBA30G455033333")->english, QStringLiteral("Lexus"));
    EXPECT_EQ(maker("JTDKB20U577601234")->english, QStringLiteral("Toyota"));
    EXPECT_EQ(maker("LSVAM4187C2184847")->chinese, QStringLiteral("上汽大众"));
    EXPECT_TRUE(maker("LSVAM4187C2184847")->brandChinese.isEmpty()) << "it builds several";
    EXPECT_FALSE(maker("XYZAM4187C2184847"));
    EXPECT_FALSE(maker("LSVAM41")) << "not whole";
}

TEST(VinFactsTest, TheTenthTellsTheModelYear) {
    EXPECT_EQ(year("LSVAM4187C2184847"), (VinYear{2012, false})) << "or 1982";
    EXPECT_EQ(year("LSVAM4187R2184847"), (VinYear{2024, false}));
    EXPECT_EQ(year("LSVAM4187V2184847"), (VinYear{2027, false})) << "sold the year before";
    EXPECT_EQ(year("LSVAM4187W2184847"), (VinYear{1998, false})) << "2028 is too far off";
    EXPECT_EQ(year("LSVAM418792184847"), (VinYear{2009, false}));
}

TEST(VinFactsTest, InNorthAmericaTheSeventhTellsTheThirtyYearsApart) {
    EXPECT_EQ(year("1G1ZD5ST0JF123456"), (VinYear{2018, true}));
    EXPECT_EQ(year("1G1ZD5230JF123456"), (VinYear{1988, true}));
}

TEST(VinFactsTest, WhoNeedNotCodeItTellsNoYear) {
    EXPECT_FALSE(year("WVWZZZ1KZ8W123456"));
    EXPECT_FALSE(modelYearOf(Vin::of(QStringLiteral("LSVAM41")), ThisYear));
}

TEST(VinFactsTest, TheDigitThatWouldFitIsTold) {
    const Vin right = whole(QStringLiteral("LSVAM4187C2184847"));
    QString wrong = right.text();
    wrong[8] = wrong[8] == u'1' ? QChar(u'2') : QChar(u'1');
    EXPECT_EQ(checkVin(wrong), VinVerdict::WrongCheckDigit);
    EXPECT_EQ(fittingCheckDigit(Vin::of(wrong)), right.text()[8]);
    EXPECT_FALSE(fittingCheckDigit(Vin::of(QStringLiteral("LSVAM41"))));
}

}  // namespace baydesk::testing
