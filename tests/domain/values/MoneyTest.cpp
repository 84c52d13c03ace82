#include "domain/values/Money.h"

#include "domain/Generators.h"
#include "domain/Vectors.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace baydesk::testing {

TEST(MoneyTest, IsWrittenForFieldsTablesAndSentences) {
    const Money price = Money::ofFen(123'456'705);
    EXPECT_EQ(price.toPlain(), QStringLiteral("1234567.05"));
    EXPECT_EQ(price.toGrouped(), QStringLiteral("1,234,567.05"));
    EXPECT_EQ(price.toText(), QStringLiteral("¥1,234,567.05"));
    EXPECT_EQ(Money::ofFen(-5).toPlain(), QStringLiteral("-0.05"));
    EXPECT_EQ(Money::ofFen(-5).toText(), QStringLiteral("−¥0.05"));
    EXPECT_EQ(Money::ofYuan(999).toGrouped(), QStringLiteral("999.00"));
    EXPECT_EQ(Money().toText(), QStringLiteral("¥0.00"));
}

TEST(MoneyTest, RefusesWhatIsTooMuch) {
    EXPECT_EQ(Money::parse(QStringLiteral("99,999,999.99")).value().fen(), 9'999'999'999);
    EXPECT_TRUE(Money::parse(QStringLiteral("100000000")).error().has(ErrorKind::OutOfRange));
    EXPECT_TRUE(Money::parse(QStringLiteral("0.005")).error().has(ErrorKind::OutOfRange));
    EXPECT_TRUE(Money::parse(QStringLiteral("free")).error().has(ErrorKind::NotANumber));
}

TEST(MoneyTest, RoundsALineHalfAwayFromZero) {
    const Quantity half = Quantity::ofThousandths(500);
    EXPECT_EQ(Money::ofFen(1).times(half), Money::ofFen(1));
    EXPECT_EQ(Money::ofFen(-1).times(half), Money::ofFen(-1));
    EXPECT_EQ(Money::ofFen(3).times(half), Money::ofFen(2));
    EXPECT_EQ(Money::ofFen(1).times(Quantity::ofThousandths(499)), Money());
    EXPECT_EQ(Money::ofYuan(120).times(Quantity::ofThousandths(1'500)), Money::ofYuan(180));
}

TEST(MoneyTest, TheLargestLineDoesNotOverflow) {
    const Money most = Money::parse(QStringLiteral("99999999.99")).value();
    const Quantity many = Quantity::parse(QStringLiteral("999999")).value();
    EXPECT_EQ(most.times(many).fen(), 9'999'999'999 * 999'999);
}

RC_GTEST_PROP(MoneyProperty, ReadsBackWhatItWrites, ()) {
    const Money money = *anyMoney();
    RC_ASSERT(Money::parse(money.toPlain()).value() == money);
    RC_ASSERT(Money::parse(money.toGrouped().prepend(u' ')).value() == money);
    RC_ASSERT(Money::parse(money.toText()).value() == money);
}

RC_GTEST_PROP(MoneyProperty, AdditionUndoesSubtraction, ()) {
    const Money left = *anyMoney();
    const Money right = *anyMoney();
    RC_ASSERT(left + right == right + left);
    RC_ASSERT(left + right - right == left);
    RC_ASSERT(left - right == -(right - left));
}

RC_GTEST_PROP(MoneyProperty, ASumDoesNotDependOnOrder, ()) {
    std::vector<Money> amounts = *rc::gen::container<std::vector<Money>>(anyMoney());
    const Money sum = std::accumulate(amounts.begin(), amounts.end(), Money());
    const Money reverse = std::accumulate(amounts.rbegin(), amounts.rend(), Money());
    RC_ASSERT(sum == reverse);
}

RC_GTEST_PROP(MoneyProperty, RoundingIsSymmetricAndByLessThanAFen, ()) {
    const Money price = *anyMoney();
    const Quantity quantity = *anyQuantity();
    const Money line = price.times(quantity);
    RC_ASSERT((-price).times(quantity) == -line);
    RC_ASSERT(price.times(-quantity) == -line);
    __extension__ using Wide = __int128;
    const Wide error = static_cast<Wide>(line.fen()) * 1000 -
                       static_cast<Wide>(price.fen()) * quantity.thousandths();
    RC_ASSERT(error >= -500);
    RC_ASSERT(error <= 500);
}

RC_GTEST_PROP(MoneyProperty, OneOfAThingCostsItsPrice, ()) {
    const Money price = *anyMoney();
    RC_ASSERT(price.times(Quantity::of(1)) == price);
    RC_ASSERT(price.times(Quantity()) == Money());
}

}  // namespace baydesk::testing
