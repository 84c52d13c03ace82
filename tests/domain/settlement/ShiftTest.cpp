#include "domain/settlement/Shift.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

Shift opened() {
    return {.id = ShiftId(1),
            .cashier = Cashier,
            .businessDate = QDate(2026, 11, 22),
            .opening = Money::ofYuan(500),
            .openedAt = nineOClock()};
}

const Takings Taken = {{Tender::Cash, Money::ofYuan(300)},
                       {Tender::WeChat, Money::ofFen(12'345)},
                       {Tender::OnAccount, Money::ofYuan(900)}};

}  // namespace

TEST(ShiftTest, TheFloatIsInTheDrawerNotInTheTakings) {
    EXPECT_EQ(expectedOf(opened(), Taken, Tender::Cash), Money::ofYuan(800));
    EXPECT_EQ(expectedOf(opened(), Taken, Tender::WeChat), Money::ofFen(12'345));
    EXPECT_EQ(expectedOf(opened(), Taken, Tender::Card), Money());
}

TEST(ShiftTest, AShiftThatAddsUpNeedsNoComment) {
    const auto shift =
        closed(opened(), Taken,
               {{Tender::Cash, Money::ofYuan(800)}, {Tender::WeChat, Money::ofFen(12'345)}}, {},
               nineOClock(60));
    ASSERT_TRUE(shift);
    EXPECT_FALSE(shift->isOpen());
    EXPECT_EQ(shift->difference(), Money());
    EXPECT_EQ(shift->counts.size(), 2U) << "on account is not counted";
}

TEST(ShiftTest, ADifferenceNeedsAComment) {
    // Ten too much in one drawer and ten too little in another are two differences.
    const Takings counted = {{Tender::Cash, Money::ofYuan(810)},
                             {Tender::WeChat, Money::ofFen(11'345)}};
    const auto refused = closed(opened(), Taken, counted, u" "_qs, nineOClock(60));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().first().kind, ErrorKind::DifferenceUnexplained);
    EXPECT_EQ(refused.error().first().field, QStringLiteral("comment"));
    const auto shift = closed(opened(), Taken, counted, u"客户付错"_qs, nineOClock(60));
    ASSERT_TRUE(shift);
    EXPECT_EQ(shift->counts.front().difference(), Money::ofYuan(10));
}

TEST(ShiftTest, ClosesOnce) {
    Shift shift = opened();
    shift.closedAt = nineOClock(1);
    EXPECT_FALSE(closed(shift, {}, {}, {}, nineOClock(2)));
    EXPECT_FALSE(checkOpening(Money::ofFen(-1)));
    EXPECT_TRUE(checkOpening(Money()));
}

}  // namespace baydesk::testing
