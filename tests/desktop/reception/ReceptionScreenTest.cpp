#include "desktop/reception/Reception.h"

#include "application/order/Orders.h"
#include "desktop/reception/ReceptionFacts.h"
#include "desktop/reception/WalkRoundView.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"
#include "support/Typing.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace baydesk::testing {

namespace {

class ReceptionScreenTest : public ScreenFixture {
protected:
    void openScreen() {
        m_screen = std::make_unique<Reception>(context());
        m_screen->resize(1000, 700);
        showAndWait(*m_screen);
        m_screen->onShown();
    }
    FormField* field(const char* name) { return fieldOf(*m_screen, name); }
    QAction* action(const QString& words) {
        for (QAction* each : m_screen->screenActions())
            if (each->text() == words) return each;
        return nullptr;
    }
    std::vector<orders::OrderRow> openRows() {
        return asked([](Workplace& workplace) { return openOrders(workplace); });
    }
    void typeCar(const QString& phone) {
        typeInto(field("plate"), u"皖A77777"_qs);
        typeInto(field("sender"), u"周敏"_qs);
        typeInto(field("phone"), phone);
        typeInto(field("statement"), u"异响"_qs);
        typeInto(field("promisedAt"), u"+90"_qs);
        field("sender")->focusControl();
    }

    std::unique_ptr<Reception> m_screen;
};

}  // namespace

TEST_F(ReceptionScreenTest, AClearedFormComesBack) {
    openScreen();
    typeInto(field("statement"), u"刹车异响"_qs);
    action(u"Clear the form"_qs)->trigger();
    EXPECT_TRUE(field("statement")->control()->property("plainText").toString().isEmpty());
    auto* undo = buttonOf<QPushButton>(*m_screen, u"&Undo"_qs);
    ASSERT_NE(undo, nullptr);
    undo->click();
    EXPECT_EQ(field("statement")->control()->property("plainText").toString(), u"刹车异响"_qs);
    EXPECT_FALSE(undo->isVisible());
    EXPECT_TRUE(context().drafts.find(u"reception"_qs).has_value());
}

TEST_F(ReceptionScreenTest, AnOddPhoneIsAskedAboutOnce) {
    openScreen();
    typeCar(u"123"_qs);
    ASSERT_TRUE(m_screen->primary()->isEnabled());
    m_screen->primary()->trigger();
    EXPECT_TRUE(field("phone")->message().contains(u"Press once more"_qs));
    EXPECT_TRUE(openRows().empty());
    m_screen->primary()->trigger();
    EXPECT_TRUE(waitUntil([&] { return !openRows().empty(); }));
}

TEST_F(ReceptionScreenTest, WarningsComeBackWithTheDraft) {
    openScreen();
    typeInto(field("plate"), u"皖A123"_qs);
    typeInto(field("phone"), u"123"_qs);
    context().drafts.flush();
    m_screen.reset();
    openScreen();
    ASSERT_EQ(field("phone")->controlAs<QLineEdit>()->text(), u"123"_qs);
    EXPECT_FALSE(field("phone")->message().isEmpty());
    EXPECT_FALSE(field("plate")->message().isEmpty());
}

TEST_F(ReceptionScreenTest, AnAbsurdOdometerOfANewCarAsksForAReason) {
    openScreen();
    typeInto(field("odometerKm"), u"9999999"_qs);
    EXPECT_TRUE(field("odometerReason")->isVisible());
    EXPECT_FALSE(field("odometerKm")->message().isEmpty());
    typeInto(field("odometerKm"), u"68920"_qs);
    EXPECT_FALSE(field("odometerReason")->isVisible());
}

TEST_F(ReceptionScreenTest, NoBelongingsIsSaidNotTakenForGranted) {
    openScreen();
    typeCar(u"13855128830"_qs);
    auto* none = buttonOf<QPushButton>(*m_screen, u"Nothing left in the car"_qs);
    ASSERT_NE(none, nullptr);
    none->click();
    m_screen->primary()->trigger();
    ASSERT_TRUE(waitUntil([&] { return !openRows().empty(); }));
    const OrderView view = asked(
        [id = openRows().front().id](Workplace& workplace) { return orderView(workplace, id); });
    EXPECT_TRUE(view.order.intake.noBelongings);
}

TEST_F(ReceptionScreenTest, TheLinksOfTheFactsLeadThere) {
    openScreen();
    auto* facts = qobject_cast<ReceptionFacts*>(m_screen->facts());
    ASSERT_NE(facts, nullptr);
    Q_EMIT facts->orderAsked(OrderId(12));
    EXPECT_EQ(navigator().last(), u"order 12"_qs);
    Q_EMIT facts->customerAsked(CustomerId(7));
    EXPECT_EQ(navigator().last(), u"customer 7"_qs);
}

TEST_F(ReceptionScreenTest, AMachineIsAskedForItsEngineHours) {
    openScreen();
    EXPECT_FALSE(field("engineHours")->isVisible());
    auto* body = m_screen->findChild<WalkRoundView*>()->findChild<QComboBox*>();
    body->setCurrentIndex(static_cast<int>(CarBody::Excavator));
    Q_EMIT body->activated(body->currentIndex());
    EXPECT_TRUE(field("engineHours")->isVisible());
    typeCar(u"13900667731"_qs);
    typeInto(field("engineHours"), u"1250"_qs);
    m_screen->primary()->trigger();
    ASSERT_TRUE(waitUntil([&] { return !openRows().empty(); }));
    const OrderId order = openRows().front().id;
    const OrderView view =
        asked([order](Workplace& workplace) { return orderView(workplace, order); });
    EXPECT_EQ(view.order.intake.engineHours, 1'250);
    EXPECT_EQ(view.vehicle.lastEngineHours, 1'250);
}

}  // namespace baydesk::testing
