#include "desktop/order/TellBar.h"

#include "application/order/Reception.h"
#include "support/OrderPageFixture.h"

#include <QLabel>
#include <QPushButton>

namespace baydesk::testing {

namespace {

class TellBarTest : public OrderPageFixture {
protected:
    TellBar* bar() { return page().findChild<TellBar*>(); }
    QPushButton* button(const QString& name) {
        for (QPushButton* each : bar()->findChildren<QPushButton*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }
    bool says(const QString& words) {
        for (const QLabel* each : bar()->findChildren<QLabel*>())
            if (each->text().contains(words)) return true;
        return false;
    }
};

}  // namespace

TEST_F(TellBarTest, IsHiddenWhileTheCustomerKnowsEverything) {
    open();
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(TellBarTest, APromiseThatNobodyToldStandsThereUntilSomebodyDoes) {
    const PromiseEdit edit{.order = shop().order(),
                           .dueAt = shop().clock().now().plusHours(30),
                           .reason = u"waits for pads"_qs,
                           .told = std::nullopt};
    ASSERT_TRUE(changePromise(shop().workplace(), {.by = shop().manager()}, edit).ok());
    open();
    ASSERT_TRUE(bar()->isVisible());
    EXPECT_TRUE(says(u"waits for pads"_qs));
    EXPECT_EQ(unnamedControls(*bar()), QStringList());
    button(u"The customer was told by phone"_qs)->click();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.untold().empty(); }));
    EXPECT_EQ(shop().state().notices.front().way, ContactWay::Phone);
    EXPECT_TRUE(waitUntil([&] { return !bar()->isVisible(); }));
}

TEST_F(TellBarTest, ACarThatIsReadyIsToldOf) {
    shop().addBrakeJob();
    shop().offerAll();
    shop().approveAll();
    shop().dispatchAll();
    shop().startAll();
    shop().finishAll();
    shop().passAll();
    shop().makeReady();
    open();
    ASSERT_TRUE(bar()->isVisible());
    button(u"The customer was told by message"_qs)->click();
    EXPECT_TRUE(becomes([](const OrderState& order) {
        return !order.notices.empty() && order.notices.back().about == NoticeAbout::Ready;
    }));
}

}  // namespace baydesk::testing
