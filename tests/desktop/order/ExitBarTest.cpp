#include "desktop/order/ExitBar.h"

#include "desktop/widgets/ChoiceRow.h"
#include "desktop/workshop/ExitDialogs.h"
#include "support/OrderPageFixture.h"
#include "support/Typing.h"

#include <QLineEdit>
#include <QPushButton>

namespace baydesk::testing {

namespace {

class ExitBarTest : public OrderPageFixture {
protected:
    void begin() {
        shop().addBrakeJob();
        shop().offerAll();
        shop().approveAll();
        shop().dispatchAll();
        shop().startAll();
        open();
    }
    ExitBar& bar() { return *page().findChild<ExitBar*>(); }
    template <typename Kind>
    Kind* dialog() {
        Kind* found = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            found = page().template findChild<Kind*>();
            return found != nullptr && found->isVisible();
        }));
        return found;
    }
    void letOut() {
        page().sendOutButton()->click();
        auto* ask = dialog<SendOutDialog>();
        ASSERT_NE(ask, nullptr);
        typeInto(fieldOf(*ask, "driver"), QStringLiteral("王海"));
        EXPECT_EQ(unnamedControls(*ask), QStringList());
        ask->primary()->trigger();
        ASSERT_TRUE(becomes([](const OrderState& order) { return order.openExit() != nullptr; }));
    }
};

}  // namespace

TEST_F(ExitBarTest, ACarThatIsOutIsSaidOnEveryStepUntilItIsBack) {
    begin();
    EXPECT_FALSE(bar().isVisible());
    letOut();
    ASSERT_TRUE(waitUntil([&] { return bar().isVisible(); }));
    EXPECT_TRUE(bar().words().contains(QStringLiteral("王海")));
    EXPECT_TRUE(bar().words().contains(shop().state().openExit()->number));
    EXPECT_FALSE(page().sendOutButton()->isVisible()) << "it is out once at a time";
    bar().back()->click();
    auto* back = page().window()->findChild<TakeBackDialog*>();
    ASSERT_NE(back, nullptr);
    typeInto(fieldOf(*back, "odometerKm"), QStringLiteral("1"));
    back->primary()->trigger();
    ASSERT_TRUE(waitUntil([&] { return fieldOf(*back, "odometerKm")->hasProblem(); }))
        << "below the reading at the door";
    typeInto(fieldOf(*back, "odometerKm"), QString());
    back->primary()->trigger();
    EXPECT_TRUE(becomes([](const OrderState& order) { return !order.openExit(); }));
    EXPECT_TRUE(waitUntil([&] { return !bar().isVisible(); }));
}

TEST_F(ExitBarTest, ASubletNeedsItsPlace) {
    begin();
    page().sendOutButton()->click();
    auto* ask = dialog<SendOutDialog>();
    ASSERT_NE(ask, nullptr);
    typeInto(fieldOf(*ask, "driver"), QStringLiteral("王海"));
    ask->purposes()->choose(1);
    ask->primary()->trigger();
    ASSERT_TRUE(waitUntil([&] { return fieldOf(*ask, "destination")->hasProblem(); }));
    EXPECT_EQ(shop().state().exits.size(), 0U);
}

TEST_F(ExitBarTest, NothingIsLetOutBeforeItIsAgreedTo) {
    shop().addBrakeJob();
    open();
    EXPECT_FALSE(page().sendOutButton()->isVisible());
}

}  // namespace baydesk::testing
