#include "desktop/order/MoveForm.h"

#include "support/OrderBuilder.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

OrderState withSupplement(Quantity hours, const QString& unit) {
    OrderBuilder order;
    Line line;
    line.name = QStringLiteral("换轴承");
    line.quantity = hours;
    line.unit = unit;
    order.job(QStringLiteral("换轴承")).supplement().line(line).approval(ApprovalState::Offered);
    return order.build().order;
}

}  // namespace

// A new promise is proposed when a supplement adds hours (requirements.md, Q14), in open hours.
TEST(MoveFormTest, ASupplementsHoursMoveThePromise) {
    const BusinessCalendar calendar;
    const OrderState order = withSupplement(Quantity::ofThousandths(1'500), QStringLiteral("h"));
    EXPECT_EQ(promiseWithSupplements(order, calendar),
              calendar.plusBusinessMinutes(order.promisedAt(), 90));
}

TEST(MoveFormTest, ALumpSumAndAnApprovedJobMoveNothing) {
    const BusinessCalendar calendar;
    EXPECT_EQ(promiseWithSupplements(withSupplement(Quantity::of(1), {}), calendar), std::nullopt);
    OrderState approved = withSupplement(Quantity::of(2), QStringLiteral("h"));
    approved.jobs.front().approval = ApprovalState::Approved;
    EXPECT_EQ(promiseWithSupplements(approved, calendar), std::nullopt);
}

}  // namespace baydesk::testing
