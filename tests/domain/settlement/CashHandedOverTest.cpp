#include "domain/settlement/CashHandedOver.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

TEST(CashHandedOver, LessThanTheAmountIsRefusedWithWhatIsMissing) {
    const Done taken = checkHandedOver(Money::ofFen(3'560), Money::ofYuan(30));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().violations(),
              (std::vector<Violation>{{ErrorKind::TooLittleCash,
                                       QStringLiteral("handedOver"),
                                       {{QStringLiteral("short"), QStringLiteral("¥5.60")}}}}));
}

TEST(CashHandedOver, EnoughMoreOrUnwrittenIsTaken) {
    EXPECT_TRUE(checkHandedOver(Money::ofFen(3'560), Money::ofFen(3'560)));
    EXPECT_TRUE(checkHandedOver(Money::ofFen(3'560), Money::ofYuan(100)));
    EXPECT_TRUE(checkHandedOver(Money::ofFen(3'560), std::nullopt));
    EXPECT_FALSE(checkHandedOver(Money::ofFen(1), Money()));
}

}  // namespace baydesk::testing
