#include "desktop/theme/Theme.h"

#include "desktop/theme/Icons.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QImage>
#include <QLabel>
#include <QRegularExpression>

namespace baydesk::testing {

namespace {

struct Pair {
    Token ink;
    Token ground;
    double least;
};

constexpr double Words = 4.5;
constexpr double Signs = 3.0;

// Every pair of colours that style sheet and widgets put on each other.
constexpr Pair Pairs[] = {
    {Token::Text, Token::Window, Words},        {Token::Text, Token::Surface, Words},
    {Token::Text, Token::AccentSoft, Words},    {Token::TextSecond, Token::Window, Words},
    {Token::TextSecond, Token::Surface, Words}, {Token::TextSecond, Token::AccentSoft, Words},
    {Token::TextSecond, Token::Border, Words},  {Token::RailText, Token::Rail, Words},
    {Token::OnAccent, Token::Accent, Words},    {Token::Accent, Token::Window, Words},
    {Token::Accent, Token::Surface, Words},     {Token::Accent, Token::AccentSoft, Words},
    {Token::Amber, Token::AmberSoft, Words},    {Token::Amber, Token::Surface, Words},
    {Token::Amber, Token::Window, Words},       {Token::Amber, Token::AccentSoft, Words},
    {Token::Red, Token::RedSoft, Words},        {Token::Red, Token::Surface, Words},
    {Token::Red, Token::Window, Words},         {Token::Red, Token::AccentSoft, Words},
    {Token::Green, Token::GreenSoft, Words},    {Token::Green, Token::Surface, Words},
    {Token::Green, Token::Window, Words},       {Token::Green, Token::AccentSoft, Words},
    {Token::Surface, Token::Green, Words},      {Token::TextThird, Token::Surface, Signs},
};

}  // namespace

class ThemeTest : public ::testing::TestWithParam<Shade> {};

TEST_P(ThemeTest, everyPairOfColoursInUseCanBeRead) {
    const Tokens tokens(GetParam());
    for (const Pair& pair : Pairs) {
        EXPECT_GE(Tokens::contrast(tokens(pair.ink), tokens(pair.ground)), pair.least)
            << tokens.hex(pair.ink).toStdString() << " on "
            << tokens.hex(pair.ground).toStdString();
    }
}

TEST_P(ThemeTest, paletteTellsItsShade) {
    EXPECT_EQ(Tokens::shadeOf(Theme::palette(Tokens(GetParam()))), GetParam());
}

TEST_P(ThemeTest, styleSheetLeavesNoNameUnanswered) {
    const QString sheet = Theme::styleSheet(Tokens(GetParam()));
    const QString body = sheet.mid(sheet.indexOf(QLatin1String("*/")));
    EXPECT_FALSE(body.contains(QLatin1Char('@')));
    EXPECT_TRUE(body.contains(Tokens(GetParam()).hex(Token::Accent)));
}

INSTANTIATE_TEST_SUITE_P(Shades, ThemeTest, ::testing::Values(Shade::Light, Shade::Dark));

TEST(Contrast, isThatOfTheStandard) {
    EXPECT_NEAR(Tokens::contrast(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(Tokens::contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.478, 0.01);
}

TEST(Theme, switchesWhileRunningAndRemembers) {
    Theme theme(*qApp);
    int changes = 0;
    QObject::connect(&theme, &Theme::changed, [&] { ++changes; });
    theme.apply(ThemeChoice::Dark);
    EXPECT_EQ(Tokens::current().shade(), Shade::Dark);
    EXPECT_EQ(Theme::remembered(), ThemeChoice::Dark);
    theme.apply(ThemeChoice::Light);
    EXPECT_EQ(Tokens::current().shade(), Shade::Light);
    EXPECT_EQ(changes, 2);
}

TEST(Theme, figuresAreAllOfOneWidth) {
    for (const QFont& font : {Theme::font(), Theme::boldFont()}) {
        const QFontMetrics metrics(font);
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            EXPECT_EQ(metrics.horizontalAdvance(QChar(digit)),
                      metrics.horizontalAdvance(QLatin1Char('0')));
        }
    }
}

TEST(Icons, eachHasItsDrawingInTheColourAskedFor) {
    for (int i = 0; i < IconCount; ++i) {
        const QImage image =
            Icons::pixmap(static_cast<Icon>(i), 24, QColor(0xb3, 0x26, 0x1e), 1).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() < 250) continue;
                EXPECT_NEAR(image.pixelColor(x, y).red(), 0xb3, 3);
                EXPECT_NEAR(image.pixelColor(x, y).green(), 0x26, 3);
                ++inked;
            }
        }
        EXPECT_GE(inked, 4) << Icons::name(static_cast<Icon>(i)).toStdString();
    }
}

TEST(Icons, followTheTheme) {
    Theme theme(*qApp);
    const QIcon icon = Icons::icon(Icon::Car, Token::Accent);
    theme.apply(ThemeChoice::Light);
    const QImage light = icon.pixmap(24).toImage();
    theme.apply(ThemeChoice::Dark);
    EXPECT_NE(light, icon.pixmap(24).toImage());
    theme.apply(ThemeChoice::Light);
    EXPECT_EQ(light, icon.pixmap(24).toImage());
}

}  // namespace baydesk::testing
