#include "domain/values/Quantity.h"

#include "domain/Generators.h"
#include "domain/Vectors.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace baydesk::testing {

TEST(QuantityTest, IsWrittenWithoutNeedlessZeros) {
    EXPECT_EQ(Quantity::of(4).toText(), QStringLiteral("4"));
    EXPECT_EQ(Quantity::ofThousandths(500).toText(), QStringLiteral("0.5"));
    EXPECT_EQ(Quantity::ofThousandths(2'125).toText(), QStringLiteral("2.125"));
    EXPECT_EQ(Quantity::ofThousandths(-1'050).toText(), QStringLiteral("-1.05"));
    EXPECT_EQ(Quantity().toText(), QStringLiteral("0"));
}

TEST(QuantityTest, RefusesNegativeTooFineAndTooMuch) {
    for (const char* text : {"-1", "0.0001", "1000000", "999999.001"})
        EXPECT_TRUE(Quantity::parse(QLatin1String(text)).error().has(ErrorKind::OutOfRange))
            << text;
    EXPECT_TRUE(Quantity::parse(QStringLiteral("1,5")).error().has(ErrorKind::NotANumber));
    EXPECT_EQ(Quantity::parse(QStringLiteral("０．５")).value().thousandths(), 500);
}

RC_GTEST_PROP(QuantityProperty, ReadsBackWhatItWrites, ()) {
    const Quantity quantity = *anyQuantity();
    RC_ASSERT(Quantity::parse(quantity.toText()).value() == quantity);
}

RC_GTEST_PROP(QuantityProperty, AdditionUndoesSubtraction, ()) {
    const Quantity left = *anyQuantity();
    const Quantity right = *anyQuantity();
    RC_ASSERT(left + right - right == left);
    RC_ASSERT(left - right == -(right - left));
}

}  // namespace baydesk::testing
