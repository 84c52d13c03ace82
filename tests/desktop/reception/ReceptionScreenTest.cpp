#include "desktop/reception/Reception.h"

#include "application/customer/Customers.h"
#include "application/order/Orders.h"
#include "application/order/UrgentCalls.h"
#include "desktop/customer/AlikeOffers.h"
#include "desktop/customer/FlagRow.h"
#include "desktop/order/SigningDialog.h"
#include "desktop/reception/ReceptionFacts.h"
#include "desktop/reception/SetAside.h"
#include "desktop/reception/WalkRoundView.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Chip.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"
#include "support/Typing.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

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

// R8: plate first; a plate nobody knows brings car and customer onto the same form. R15: where it
// is put, and that the customer waits, go with it.
TEST_F(ReceptionScreenTest, ANewCarIsTakenInWithItsPlaceAndTheVisit) {
    openScreen();
    typeCar(u"13855128830"_qs);
    typeInto(field("parkingSlot"), u"B3"_qs);
    auto* waits = buttonOf<QPushButton>(*m_screen, u"customer waits"_qs);
    ASSERT_NE(waits, nullptr);
    waits->click();
    m_screen->primary()->trigger();
    ASSERT_TRUE(waitUntil([&] { return !openRows().empty(); }));
    const orders::OrderRow row = openRows().front();
    EXPECT_EQ(row.customer, u"周敏"_qs);
    EXPECT_EQ(row.parkingSlot, u"B3"_qs);
    EXPECT_EQ(row.stay, (Stay{.waits = true}));
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

TEST_F(ReceptionScreenTest, AnotherCarSetsAsideWhatIsTyped) {
    openScreen();
    typeInto(field("plate"), u"皖A11111"_qs);
    typeInto(field("statement"), u"刹车异响"_qs);
    m_screen->start(Plate::guess(u"皖A22222"_qs));
    EXPECT_EQ(field("plate")->controlAs<QLineEdit>()->text(), u"皖A22222"_qs);
    EXPECT_TRUE(field("statement")->control()->property("plainText").toString().isEmpty());
    context().drafts.flush();
    m_screen.reset();
    openScreen();
    auto* waiting = buttonOf<QPushButton>(*m_screen, Plate::guess(u"皖A11111"_qs).display());
    ASSERT_NE(waiting, nullptr) << "it waits through a restart";
    waiting->click();
    EXPECT_EQ(field("statement")->control()->property("plainText").toString(), u"刹车异响"_qs);
    EXPECT_NE(buttonOf<QPushButton>(*m_screen, Plate::guess(u"皖A22222"_qs).display()), nullptr)
        << "the other one waits in turn";
}

TEST_F(ReceptionScreenTest, TheLowestFreeKeyTagIsProposed) {
    openScreen();
    typeCar(u"13855128830"_qs);
    typeInto(field("keyTag"), u"1"_qs);
    m_screen->primary()->trigger();
    ASSERT_TRUE(waitUntil([&] { return !openRows().empty(); }));
    m_screen->refresh();
    auto* tag = field("keyTag")->controlAs<QLineEdit>();
    ASSERT_TRUE(waitUntil([&] { return tag->placeholderText() == u"2 is free"_qs; }));
    QTest::keyClick(tag, Qt::Key_Down);
    EXPECT_EQ(tag->text(), u"2"_qs);
    typeInto(field("keyTag"), u"1"_qs);
    EXPECT_FALSE(field("keyTag")->message().isEmpty());
    EXPECT_TRUE(field("keyTag")->message().contains(openRows().front().number));
}

TEST_F(ReceptionScreenTest, TheTailOfAKnownPlateIsTakenWhenTheFieldIsLeft) {
    openScreen();
    typeCar(u"13855128830"_qs);
    m_screen->primary()->trigger();
    ASSERT_TRUE(waitUntil([&] { return !openRows().empty(); }));
    auto* plate = field("plate")->controlAs<QLineEdit>();
    ASSERT_TRUE(waitUntil([&] { return plate->text().isEmpty(); }));
    typeInto(field("plate"), u"77777"_qs);
    field("sender")->focusControl();
    EXPECT_TRUE(waitUntil([&] { return plate->text() == u"皖A77777"_qs; }));
}

TEST_F(ReceptionScreenTest, SomebodyKnownIsOfferedByNameAndByPhone) {
    takeCarIn(u"皖A12345"_qs, 90, u"7"_qs);  // R20
    openScreen();
    typeInto(field("plate"), u"皖A77777"_qs);
    typeInto(field("sender"), u"客户345"_qs);
    auto* offers = m_screen->findChild<AlikeOffers*>();
    ASSERT_TRUE(waitUntil([&] { return !offers->offers().empty(); }));
    EXPECT_EQ(offers->offers().front().by, AlikeCustomer::By::Name);
    typeInto(field("phone"), u"13955120045"_qs);
    ASSERT_TRUE(waitUntil([&] {
        return !offers->offers().empty() &&
               offers->offers().front().by == AlikeCustomer::By::NameAndTail;
    }));
    QTest::keyClick(field("phone")->control(), Qt::Key_F6);
    EXPECT_EQ(field("sender")->message(), u"Known customer"_qs);
    EXPECT_EQ(field("phone")->message(), u"One more phone"_qs) << "added, not swapped";
    EXPECT_EQ(field("phone")->controlAs<QLineEdit>()->text(), u"13955120045"_qs);
}

// R20: a name and a whole phone that agree, as a booking knows them, are the same person.
TEST_F(ReceptionScreenTest, NameAndPhoneThatAgreeNeedNoPress) {
    takeCarIn(u"粤B10001"_qs, 60, u"1"_qs);
    const auto known = asked([](Workplace& workplace) { return customerList(workplace, 1, 0); });
    openScreen();
    typeInto(field("sender"), known.rows.front().name);
    typeInto(field("phone"), known.rows.front().phone);
    EXPECT_TRUE(waitUntil([&] { return field("sender")->message() == u"Known customer"_qs; }));
}

TEST_F(ReceptionScreenTest, AKnownVinLeadsToItsCarWithTheNewPlate) {
    const OrderId order = takeCarIn(u"皖A12345"_qs, 90, u"7"_qs);  // R18, R20
    Vehicle car =
        asked([order](Workplace& workplace) { return orderView(workplace, order); }).vehicle;
    car.vin = Vin::of(u"LSVAM4187C2184847"_qs);
    told([car, by = manager()](Workplace& workplace) {
        return saveVehicle(workplace, Caller{.by = by}, car);
    });
    openScreen();
    typeInto(field("plate"), u"皖A77777"_qs);
    typeInto(field("vin"), u"LSVAM4187C2184847"_qs);
    EXPECT_TRUE(field("vin")->message().contains(u"SAIC Volkswagen"_qs));
    EXPECT_TRUE(field("vin")->message().contains(u"2012"_qs));
    const auto offer = [&]() -> QPushButton* {
        for (QPushButton* each : m_screen->findChildren<QPushButton*>())
            if (each->isVisible() && each->text().startsWith(u"Known VIN"_qs)) return each;
        return nullptr;
    };
    ASSERT_TRUE(waitUntil([&] { return offer() != nullptr; }));
    QTest::keyClick(field("vin")->control(), Qt::Key_F8);
    ASSERT_TRUE(waitUntil(
        [&] { return field("sender")->controlAs<QLineEdit>()->text() == u"客户345"_qs; }));
    EXPECT_EQ(field("plate")->controlAs<QLineEdit>()->text(), u"皖A77777"_qs);
    EXPECT_EQ(field("model")->controlAs<QLineEdit>()->text(), u"朗逸"_qs);
}

TEST_F(ReceptionScreenTest, AVinThatIsMistypedSaysWhatWouldFit) {
    openScreen();
    typeInto(field("vin"), u"LSVAM4181C2184847"_qs);  // R18
    EXPECT_TRUE(field("vin")->message().contains(u"would have to be 7"_qs))
        << qPrintable(field("vin")->message());
    typeInto(field("vin"), u"LBVNU39055SB12345"_qs);
    EXPECT_EQ(field("brand")->controlAs<QLineEdit>()->text(), u"BMW"_qs);
    EXPECT_EQ(field("brand")->message(), u"From the VIN"_qs);
    typeInto(field("vin"), {});
    EXPECT_TRUE(field("brand")->controlAs<QLineEdit>()->text().isEmpty());
}

TEST_F(ReceptionScreenTest, WhatMustNotBeOverlookedPopsUp) {
    const OrderId order = takeCarIn(u"皖A12345"_qs, 90, u"7"_qs);  // R21
    OrderView view = asked([order](Workplace& workplace) { return orderView(workplace, order); });
    view.vehicle.safety = u"前刹车片到限"_qs;
    view.sender.customerClass = CustomerClass::Vip;
    told([view, by = manager()](Workplace& workplace) {
        return saveVehicle(workplace, Caller{.by = by}, view.vehicle);
    });
    told([view, by = manager()](Workplace& workplace) {
        return saveCustomer(workplace, Caller{.by = by}, view.sender);
    });
    openScreen();
    auto* flags = m_screen->findChild<FlagRow*>();
    EXPECT_FALSE(flags->isVisible());
    typeInto(field("plate"), u"皖A12345"_qs);
    ASSERT_TRUE(waitUntil([&] { return flags->isVisible(); }));
    QStringList words;
    for (const Chip* each : flags->findChildren<Chip*>()) words << each->accessibleName();
    EXPECT_EQ(words, (QStringList{u"Safety: 前刹车片到限"_qs, u"VIP"_qs}));
}

// N3: whoever calls is not in the way of what is being typed.
TEST_F(ReceptionScreenTest, ACallerGetsAReceptionAndWhatWasTypedWaits) {
    openScreen();
    typeInto(field("statement"), u"刹车异响"_qs);
    m_screen->startWith(Phone::of(u"13812345678"_qs));
    EXPECT_EQ(field("phone")->controlAs<QLineEdit>()->text().remove(u' '), u"13812345678"_qs);
    EXPECT_TRUE(field("statement")->control()->property("plainText").toString().isEmpty());
    auto* aside = m_screen->findChild<SetAside*>();
    EXPECT_TRUE(waitUntil([&] { return aside->isVisible(); })) << "it is there to go on with";
}

// R26: what the customer signed is what is taken in; a change in between needs another signature.
TEST_F(ReceptionScreenTest, TheIntakeSheetIsSignedBeforeTheCarIsTakenIn) {
    openScreen();
    typeCar(u"13855120077"_qs);
    const auto openSigning = [this]() -> SigningDialog* {
        action(u"Sign the intake sheet"_qs)->trigger();
        return m_screen->window()->findChild<SigningDialog*>();
    };
    SigningDialog* dialog = openSigning();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->shownText().contains(u"皖A77777"_qs));
    dialog->onPaper()->click();
    dialog->actionBar()->pressPrimary();
    const auto says = [this](const QString& words) {
        for (const QLabel* each : m_screen->findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(words)) return true;
        return false;
    };
    EXPECT_TRUE(waitUntil([&] { return says(u"Signed on paper"_qs); }));
    typeInto(field("statement"), u"异响和漏油"_qs);
    EXPECT_TRUE(says(u"Unsigned"_qs)) << "another text than the one that was signed";
    ASSERT_TRUE(waitUntil([this] { return !m_screen->window()->findChild<SigningDialog*>(); }));
    dialog = openSigning();
    ASSERT_NE(dialog, nullptr);
    dialog->onPaper()->click();
    dialog->actionBar()->pressPrimary();
    m_screen->primary()->trigger();
    ASSERT_TRUE(waitUntil([&] { return !openRows().empty(); }));
    const OrderView view = asked(
        [id = openRows().front().id](Workplace& workplace) { return orderView(workplace, id); });
    const SigningState signing = signingOf(SignedPaper::Intake, view.order);
    EXPECT_TRUE(signing.isSigned());
    EXPECT_EQ(signing.last.way, SigningWay::OnPaper);
    EXPECT_EQ(signing.last.person, u"周敏"_qs);
}

// R27: the call ends with the order that it became.
TEST_F(ReceptionScreenTest, AnUrgentCallBecomesAnOrder) {
    openScreen();
    UrgentForm form;
    form.caller = u"王建军"_qs;
    form.phone = Phone::of(u"13855128830"_qs);
    form.plate = Plate::guess(u"皖A88888"_qs);
    form.words = u"无法启动"_qs;
    const Caller caller = context().caller();
    told([form, caller](Workplace& workplace) { return takeUrgentCall(workplace, caller, form); });
    const auto queue = [this] {
        return asked([](Workplace& workplace) { return urgentQueue(workplace); }).open;
    };
    m_screen->startFor(queue().front());
    EXPECT_EQ(field("sender")->controlAs<QLineEdit>()->text(), u"王建军"_qs);
    typeInto(field("promisedAt"), u"+90"_qs);
    field("sender")->focusControl();
    m_screen->primary()->trigger();
    EXPECT_TRUE(waitUntil([&] { return queue().empty(); }));
}

}  // namespace baydesk::testing
