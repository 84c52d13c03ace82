#include "base/ErrorKind.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Formats.h"
#include "desktop/text/Language.h"
#include "desktop/text/Names.h"
#include "desktop/widgets/StepBar.h"
#include "support/FixedClock.h"

#include <gtest/gtest.h>
#include <QRegularExpression>
#include <QSettings>
#include <set>

namespace baydesk::testing {

namespace {

QVariantMap everyDetail() {
    QVariantMap details;
    for (const char* name :
         {"most", "least",     "what",      "right",   "tag",      "order", "last", "job",
          "name", "part",      "available", "needed",  "due",      "path",  "why",  "version",
          "host", "migration", "needs",     "printer", "expected", "found"}) {
        details.insert(QLatin1String(name), QStringLiteral("<%1>").arg(QLatin1String(name)));
    }
    for (const char* name : {"seconds", "count", "state"}) details.insert(QLatin1String(name), 2);
    return details;
}

class InLanguage : public ::testing::TestWithParam<LanguageChoice> {
protected:
    InLanguage() { m_language.use(GetParam(), false); }
    Language m_language;
};

// 2026-11-22 16:00 on the store's wall.
constexpr Instant Now{1'795'334'400'000};

class FormatsTest : public ::testing::Test {
protected:
    FormatsTest() { m_language.use(LanguageChoice::English, false); }
    FixedClock m_clock{Now};
    Language m_language;
    Formats m_formats{m_clock, BusinessCalendar()};
};

}  // namespace

TEST_P(InLanguage, everyKindOfRefusalHasItsOwnSentence) {
    std::set<QString> seen;
    for (int i = 0; i < ErrorKindCount; ++i) {
        const Violation violation{static_cast<ErrorKind>(i), {}, everyDetail()};
        const QString sentence = ErrorText::sentence(violation);
        EXPECT_FALSE(sentence.isEmpty()) << i;
        EXPECT_FALSE(sentence.contains(QRegularExpression(QStringLiteral("%[0-9n]"))))
            << sentence.toStdString();
        EXPECT_TRUE(seen.insert(sentence).second) << sentence.toStdString();
    }
}

TEST_P(InLanguage, everyNameOfTheTradeIsThere) {
    for (int i = 0; i < RoleCount; ++i) EXPECT_FALSE(Names::of(static_cast<Role>(i)).isEmpty());
    for (int i = 0; i < RightCount; ++i) EXPECT_FALSE(Names::of(static_cast<Right>(i)).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Languages, InLanguage,
                         ::testing::Values(LanguageChoice::Chinese, LanguageChoice::English));

TEST(ErrorText, putsTheFactsIn) {
    Language language;
    language.use(LanguageChoice::English, false);
    EXPECT_EQ(ErrorText::sentence({ErrorKind::KeyTagInUse,
                                   QStringLiteral("keyTag"),
                                   {{QStringLiteral("tag"), QStringLiteral("A07")},
                                    {QStringLiteral("order"), QStringLiteral("W261122-0007")}}}),
              QLatin1String("Key tag A07 hangs on W261122-0007. Take another tag."));
    EXPECT_EQ(ErrorText::sentence({ErrorKind::PinLocked, {}, {{QStringLiteral("seconds"), 1}}}),
              QLatin1String("Too many wrong PINs. Wait 1 second, then try again."));
    EXPECT_TRUE(
        ErrorText::sentence(
            {ErrorKind::NotAllowed, {}, {{QStringLiteral("right"), rightCode(Right::TakeMoney)}}})
            .startsWith(QLatin1String("You may not take money.")));
}

TEST(Language, switchesWhileTheProgramRuns) {
    Language language;
    language.use(LanguageChoice::English, false);
    StepBar bar;
    EXPECT_EQ(bar.button(Step::Settle)->text(), QLatin1String("Settle"));
    language.use(LanguageChoice::Chinese, false);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(bar.button(Step::Settle)->text(), QStringLiteral("结算"));
    EXPECT_EQ(bar.button(Step::Settle)->accessibleName(), QStringLiteral("结算"));
    language.use(LanguageChoice::English, false);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(bar.button(Step::Settle)->text(), QLatin1String("Settle"));
}

TEST(Language, remembersTheChoice) {
    Language language;
    language.use(LanguageChoice::English);
    EXPECT_EQ(Language::preferred(), LanguageChoice::English);
    language.use(LanguageChoice::Chinese);
    EXPECT_EQ(Language::preferred(), LanguageChoice::Chinese);
    EXPECT_EQ(Language::ofCode(QStringLiteral("fr")), std::nullopt);
    EXPECT_EQ(Language::ofCode(Language::code(LanguageChoice::English)), LanguageChoice::English);
}

TEST_F(FormatsTest, saysTimesAsPeopleDo) {
    EXPECT_EQ(m_formats.moment(Now.plusMinutes(30)), QLatin1String("today 16:30"));
    EXPECT_EQ(m_formats.moment(Now.plusHours(17)), QLatin1String("tomorrow 09:00"));
    EXPECT_EQ(m_formats.moment(Now.plusHours(-24)), QLatin1String("yesterday 16:00"));
    EXPECT_EQ(m_formats.moment(Now.plusHours(24 * 6)), QLatin1String("11-28 16:00"));
    EXPECT_EQ(m_formats.moment(Now.plusHours(24 * 60)), QLatin1String("2027-01-21 16:00"));
    EXPECT_EQ(m_formats.moment(Instant::none()), QString());
    EXPECT_EQ(m_formats.exact(Now), QLatin1String("2026-11-22 16:00:00"));
}

TEST_F(FormatsTest, saysDistances) {
    EXPECT_EQ(m_formats.distance(Now.plusMinutes(40)), QLatin1String("in 40 min"));
    EXPECT_EQ(m_formats.distance(Now.plusMinutes(80)), QLatin1String("in 1 h 20 min"));
    EXPECT_EQ(m_formats.distance(Now.plusHours(5)), QLatin1String("in 5 h"));
    EXPECT_EQ(m_formats.distance(Now.plusHours(49)), QLatin1String("in 2 days"));
    EXPECT_EQ(m_formats.distance(Now), QLatin1String("now"));
    EXPECT_EQ(m_formats.distance(Now.plusHours(-2)), QLatin1String("2 h late"));
    EXPECT_EQ(m_formats.ago(Now.plusMinutes(-5)), QLatin1String("5 min ago"));
    EXPECT_EQ(m_formats.ago(Now), QLatin1String("just now"));
}

TEST_F(FormatsTest, colourOfAPromiseFollowsTheClock) {
    EXPECT_EQ(m_formats.promise(Now.plusMinutes(61), false).tone, Tone::Neutral);
    EXPECT_EQ(m_formats.promise(Now.plusMinutes(59), false).tone, Tone::Amber);
    EXPECT_EQ(m_formats.promise(Now.plusMinutes(-1), false).tone, Tone::Red);
    EXPECT_EQ(m_formats.promise(Now.plusMinutes(-1), true).tone, Tone::Green);
    EXPECT_EQ(m_formats.promise(Now.plusMinutes(52), false).text,
              QStringLiteral("today 16:52 · in 52 min"));
    m_language.use(LanguageChoice::Chinese, false);
    EXPECT_EQ(m_formats.promise(Now.plusMinutes(52), false).text,
              QStringLiteral("今日 16:52 · 还剩 52 分钟"));
}

TEST_F(FormatsTest, saysUnits) {
    EXPECT_EQ(Formats::kilometres(68920), QLatin1String("68,920 km"));
    EXPECT_EQ(Formats::hours(Quantity::ofThousandths(500)), QLatin1String("0.5 h"));
}

TEST(ErrorText, anUnknownJobLeavesNoEmptyQuotes) {
    EXPECT_FALSE(ErrorText::sentence({ErrorKind::FailureCauseMissing}).contains(u"“”"_qs));
    EXPECT_TRUE(
        ErrorText::sentence(
            {ErrorKind::FailureCauseMissing, {}, {{QStringLiteral("job"), QStringLiteral("刹车")}}})
            .contains(u"刹车"_qs));
}

}  // namespace baydesk::testing
