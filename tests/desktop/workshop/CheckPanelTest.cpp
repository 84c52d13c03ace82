#include "desktop/widgets/FormField.h"
#include "desktop/workshop/CheckPanel.h"
#include "desktop/workshop/QualityList.h"

#include "application/workshop/Workshop.h"
#include "support/OrderPageFixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace baydesk::testing {

namespace {

class CheckPanelTest : public OrderPageFixture {
protected:
    void finish(StaffId technician) {
        const JobId job = shop().addBrakeJob();
        shop().offerAll();
        shop().approveAll();
        ASSERT_TRUE(
            dispatch(shop().workplace(), {.by = shop().manager()}, shop().order(), job, technician)
                .ok());
        shop().startAll();
        shop().finishAll();
        open();
        ASSERT_EQ(page().shownStep(), Step::Check);
    }
    QLineEdit* cause() {
        for (FormField* field : page().panel(Step::Check)->findChildren<FormField*>())
            if (field->field() == QLatin1String("cause")) return field->controlAs<QLineEdit>();
        return nullptr;
    }
};

}  // namespace

TEST_F(CheckPanelTest, NobodyInspectsTheirOwnWork) {
    finish(shop().manager());
    EXPECT_FALSE(button()->isEnabled());
    EXPECT_TRUE(missingWords().join(QLatin1Char(' ')).contains(QStringLiteral("李敏")));
}

TEST_F(CheckPanelTest, AFailureNeedsItsCauseAndGoesBackToWork) {
    finish(shop().technician());
    QAction* fail = page().panel(Step::Check)->secondary().first();
    fail->trigger();
    ASSERT_NE(cause(), nullptr);
    EXPECT_FALSE(cause()->accessibleDescription().isEmpty());
    EXPECT_EQ(shop().state().jobs.front().workshop, WorkshopState::QualityCheck);
    cause()->setText(QStringLiteral("螺栓未紧"));
    fail->trigger();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.jobs.front().failures == 1; }));
    EXPECT_EQ(shop().state().jobs.front().failureCause, QStringLiteral("螺栓未紧"));
    EXPECT_TRUE(shows(Step::Work));
}

TEST_F(CheckPanelTest, TheListIsExactlyWhatIsRequired) {
    finish(shop().technician());
    auto& check = panel<CheckPanel>(Step::Check);
    EXPECT_EQ(check.quality()->lines().size(), 1) << "a minor repair: the last inspection only";
    check.washAsked()->click();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.washAsked; }));
    EXPECT_TRUE(waitUntil([&] { return check.quality()->lines().size() == 2; }));
}

TEST_F(CheckPanelTest, TheWashComesBeforeTheLastLook) {
    finish(shop().technician());
    shop().passAll();
    ASSERT_TRUE(
        askForWash(shop().workplace(), {.by = shop().manager()}, shop().order(), true).ok());
    open();
    press(page().primary());
    ASSERT_TRUE(becomes([](const OrderState& order) { return isWashed(order); }));
}

TEST_F(CheckPanelTest, WhoInspectsIsToldWhoMarksTheCarReady) {
    finish(shop().technician());
    shop().passAll();
    shop().context().user.roles = {Role::Inspector};
    page().refresh();
    ASSERT_TRUE(waitUntil(
        [&] { return missingWords().contains(u"a service advisor, who marks the car ready"_qs); }));
    for (const auto* link : page().actionBar()->findChildren<QPushButton*>())
        if (link->text().startsWith(u"a service advisor"_qs)) {
            EXPECT_FALSE(link->isEnabled()) << "there is no field to go to";
        }
}

}  // namespace baydesk::testing
