#include "domain/values/Capitals.h"

#include "domain/Generators.h"
#include "domain/Vectors.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace baydesk::testing {

namespace {

// An amount the way a reader understands it: each digit counts for the unit behind it, and 万 and
// 亿 multiply all that stands before them since the last larger one.
qint64 fenOf(QString capitals) {
    const bool negative = capitals.startsWith(u'负');
    if (negative) capitals.remove(0, 1);
    qint64 total = 0;
    qint64 myriad = 0;
    qint64 section = 0;
    qint64 digit = 0;
    qint64 fen = 0;
    for (const QChar sign : capitals) {
        const auto value = QStringLiteral("零壹贰叁肆伍陆柒捌玖").indexOf(sign);
        if (value >= 0) digit = value;
        qint64 unit = 0;
        if (sign == u'拾') unit = 10;
        if (sign == u'佰') unit = 100;
        if (sign == u'仟') unit = 1000;
        section += digit * unit;
        if (sign == u'万') myriad = (section + digit) * 10'000;
        if (sign == u'亿') total = (myriad + section + digit) * 100'000'000;
        if (sign == u'元') fen += (total + myriad + section + digit) * 100;
        if (sign == u'角') fen += digit * 10;
        if (sign == u'分') fen += digit;
        if (sign == u'亿') myriad = 0;
        if (sign == u'亿' || sign == u'万' || sign == u'元') section = 0;
        if (value < 0) digit = 0;
    }
    return negative ? -fen : fen;
}

}  // namespace

TEST(CapitalsTest, AgreesWithTheVectors) {
    const std::vector<QStringList> rows = vectorRows(QStringLiteral("rmb.tsv"));
    ASSERT_FALSE(rows.empty());
    for (const QStringList& row : rows) {
        QString digits = row[0];
        digits.remove(u'.');
        EXPECT_EQ(chineseCapitals(Money::ofFen(digits.toLongLong())), row[1])
            << row[0].toStdString();
    }
}

TEST(CapitalsTest, WritesTheLowestAmountThereIs) {
    const Money lowest = Money::ofFen(std::numeric_limits<qint64>::min());
    EXPECT_TRUE(chineseCapitals(lowest).startsWith(QStringLiteral("负玖亿贰仟贰佰叁拾叁万")));
}

RC_GTEST_PROP(CapitalsProperty, AreReadBackAsTheAmount, ()) {
    const Money money = *anyMoney();
    RC_ASSERT(fenOf(chineseCapitals(money)) == money.fen());
}

RC_GTEST_PROP(CapitalsProperty, NeverDoubleAZeroAndEndAsTheRuleSays, ()) {
    const Money money = *anyMoney();
    const QString capitals = chineseCapitals(money);
    RC_ASSERT(!capitals.contains(QStringLiteral("零零")));
    RC_ASSERT(!capitals.contains(QStringLiteral("零万")));
    RC_ASSERT(capitals == QStringLiteral("零元整") || !capitals.contains(QStringLiteral("零元")));
    RC_ASSERT(capitals.endsWith(u'整') == (money.fen() % 100 == 0));
}

}  // namespace baydesk::testing
