#include "domain/values/Decimal.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

constexpr qint64 Most = 1'000'000;

qint64 read(const QString& text) { return parseDecimal(text, 2, Most).value(); }

ErrorKind refusal(const QString& text) {
    const Result<qint64> result = parseDecimal(text, 2, Most);
    return result.ok() ? ErrorKind::StoreFailed : result.error().first().kind;
}

}  // namespace

TEST(DecimalTest, ReadsWhatPeopleType) {
    EXPECT_EQ(read(QStringLiteral("35")), 3500);
    EXPECT_EQ(read(QStringLiteral(" 35.5 ")), 3550);
    EXPECT_EQ(read(QStringLiteral("035.50")), 3550);
    EXPECT_EQ(read(QStringLiteral("35.5000")), 3550);
    EXPECT_EQ(read(QStringLiteral("¥1,280.05")), 128'005);
    EXPECT_EQ(read(QStringLiteral("￥３５．００")), 3500);
    EXPECT_EQ(read(QStringLiteral("-0.01")), -1);
    EXPECT_EQ(read(QStringLiteral("−1")), -100);
    EXPECT_EQ(read(QStringLiteral("+1")), 100);
}

TEST(DecimalTest, RefusesWhatIsNoNumber) {
    for (const char* text : {"", " ", "-", ".", ".5", "5.", "1.2.3", "1,5", "1,2345", "12,34,567",
                             ",123", "1e3", "0x1", "abc", "--1", "1-"})
        EXPECT_EQ(refusal(QLatin1String(text)), ErrorKind::NotANumber) << text;
    EXPECT_EQ(refusal(QStringLiteral("١٢")), ErrorKind::NotANumber);
}

TEST(DecimalTest, RefusesWhatDoesNotFit) {
    EXPECT_EQ(read(QStringLiteral("10000.00")), Most);
    for (const char* text : {"10000.01", "-10000.01", "0.001", "9999999999999999999999999"})
        EXPECT_EQ(refusal(QLatin1String(text)), ErrorKind::OutOfRange) << text;
}

}  // namespace baydesk::testing
