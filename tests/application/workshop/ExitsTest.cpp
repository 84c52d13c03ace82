#include "application/workshop/Exits.h"

#include "application/store/StoreCare.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class ExitsTest : public ShopFixture {
protected:
    static ExitWish drive() {
        return {.purpose = ExitPurpose::TestDrive, .driver = QStringLiteral("王海")};
    }
    Result<Outcome> leave(OrderId order) {
        return sendOut(shop(), as(Role::Technician), order, drive());
    }
};

BAYDESK_ON_BOTH_ENGINES(ExitsTest);

}  // namespace

TEST_P(ExitsTest, EachPassHasANumberAndIsKept) {
    const OrderId order = inWork(car());
    done(leave(order));
    EXPECT_EQ(view(order).next, NextAction::AwaitReturn);
    EXPECT_EQ(state(order).openExit()->number, QStringLiteral("T261122-0001"));
    EXPECT_EQ(kinds(leave(order)), std::vector<ErrorKind>{ErrorKind::CarIsOut});
    clock().advanceMinutes(25);
    done(takeBack(shop(), as(Role::Technician), order, 48'215));
    done(leave(order));
    const OrderState now = state(order);
    ASSERT_EQ(now.exits.size(), 2U);
    EXPECT_EQ(now.exits.front().odometerKm, 48'215);
    EXPECT_EQ(now.exits.front().backAt, clock().now());
    EXPECT_EQ(now.exits.back().number, QStringLiteral("T261122-0002"))
        << "the refused one left no gap";
    EXPECT_TRUE(done(verifyStore(shop())).empty());
}

TEST_P(ExitsTest, WhoHasNoBusinessWithTheCarDoesNotLetItOut) {
    const OrderId order = inWork(car());
    for (const Role role : {Role::Cashier, Role::CallbackClerk, Role::WarrantyClerk})
        EXPECT_EQ(kinds(sendOut(shop(), as(role), order, drive())),
                  std::vector<ErrorKind>{ErrorKind::NotAllowed});
    done(sendOut(shop(), as(Role::Inspector), order, drive()));
    done(takeBack(shop(), as(Role::ServiceAdvisor), order, {}));
}

}  // namespace baydesk::testing
