#include "application/settlement/MoneyBack.h"
#include "application/workshop/Board.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class ReversedOrderTest : public ShopFixture {};

BAYDESK_ON_BOTH_ENGINES(ReversedOrderTest);

}  // namespace

TEST_P(ReversedOrderTest, TheBoardShowsTheJobsOfTheFreshOrderAlone) {
    const OrderId order = settled(car());
    const OrderId fresh(done(reverse(shop(), asManager(), order, QStringLiteral("开错"))).id);
    ASSERT_NE(fresh, order);
    for (const workshop::JobCard& card : done(workshopBoard(shop())).jobs)
        EXPECT_EQ(card.order, fresh) << "the reversed order's work is over";
}

}  // namespace baydesk::testing
