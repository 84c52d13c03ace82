#include "desktop/reception/PromiseReader.h"

#include "support/QtPrinters.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

// 2026-11-23, a Monday, 09:00 in Shanghai.
constexpr Instant Now{1'795'395'600'000};

QString read(const QString& text) {
    const BusinessCalendar calendar;
    const auto at = readPromise(text, Now, calendar);
    return at ? calendar.wall(*at).toString(QStringLiteral("MM-dd HH:mm")) : QString();
}

}  // namespace

TEST(PromiseReaderTest, ReadsATimeAsItIsTyped) {
    for (const char16_t* text : {u"1730", u"17:30", u"17.30", u"１７：３０", u"下午5点半",
                                 u"5:30pm", u"今天17:30", u"today 1730", u"11-23 17:30"})
        EXPECT_EQ(read(QString::fromUtf16(text)), QStringLiteral("11-23 17:30"))
            << qPrintable(QString::fromUtf16(text));
}

TEST(PromiseReaderTest, ATimeThatHasPassedIsTomorrows) {
    EXPECT_EQ(read(QStringLiteral("8:30")), QStringLiteral("11-24 08:30"));
    EXPECT_EQ(read(QStringLiteral("9:01")), QStringLiteral("11-23 09:01"));
}

TEST(PromiseReaderTest, ReadsDaysInBothLanguages) {
    EXPECT_EQ(read(QStringLiteral("tomorrow 12")), QStringLiteral("11-24 12:00"));
    EXPECT_EQ(read(QStringLiteral("明天12点")), QStringLiteral("11-24 12:00"));
    EXPECT_EQ(read(QStringLiteral("后天 930")), QStringLiteral("11-25 09:30"));
    EXPECT_EQ(read(QStringLiteral("12月1日10点")), QStringLiteral("12-01 10:00"));
    // A day alone is its closing time; a date that has passed is next year's.
    EXPECT_EQ(read(QStringLiteral("明天")), QStringLiteral("11-24 18:00"));
    EXPECT_EQ(read(QStringLiteral("1-5 10:00")), QStringLiteral("01-05 10:00"));
}

TEST(PromiseReaderTest, ReadsDelays) {
    EXPECT_EQ(read(QStringLiteral("+90")), QStringLiteral("11-23 10:30"));
    EXPECT_EQ(read(QStringLiteral("+2h")), QStringLiteral("11-23 11:00"));
    EXPECT_EQ(read(QStringLiteral("+2小时")), QStringLiteral("11-23 11:00"));
    EXPECT_EQ(read(QStringLiteral("+1天")), QStringLiteral("11-24 09:00"));
}

TEST(PromiseReaderTest, SaysNothingWhereNothingCanBeRead) {
    for (const char16_t* text : {u"", u"25:00", u"17:99", u"soon", u"13-40 10:00", u"+", u"尽快"})
        EXPECT_EQ(read(QString::fromUtf16(text)), QString())
            << qPrintable(QString::fromUtf16(text));
}

TEST(PromiseReaderTest, TheUsualTimesAreStillToComeAndWhileTheStoreIsOpen) {
    const BusinessCalendar calendar;
    for (const qint64 hours : {0, 2, 5, 9, 12, 20}) {
        const Instant now = Now.plusHours(hours);
        const auto times = usualPromises(now, calendar);
        EXPECT_GE(times.size(), 2U);
        for (const Instant at : times) {
            EXPECT_GT(at, now);
            EXPECT_TRUE(calendar.isOpen(at));
        }
    }
}

}  // namespace baydesk::testing
