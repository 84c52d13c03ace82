#include "desktop/order/ReceptionPanel.h"

#include "application/order/Reception.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/MergeDialog.h"
#include "support/OrderPageFixture.h"
#include "support/Typing.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace baydesk::testing {

namespace {

class ReceptionPanelTest : public OrderPageFixture {
protected:
    void show() {
        open();
        page().showStep(Step::Reception);
    }
    QWidget* named(const QString& name) {
        for (QWidget* each : page().panel(Step::Reception)->findChildren<QWidget*>())
            if (each->accessibleName() == name) return each;
        ADD_FAILURE() << "no control " << qPrintable(name);
        return nullptr;
    }
    QLineEdit* line(const QString& name) { return qobject_cast<QLineEdit*>(named(name)); }
    void typeInto(const QString& name, const QString& text) {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    void elsewhere(const std::function<void(Intake&)>& change) {
        const OrderState order = shop().state();
        IntakeEdit edit{
            .order = order.id, .intake = order.intake, .baseRevision = order.intakeRevision};
        change(edit.intake);
        ASSERT_TRUE(editIntake(shop().workplace(), {.by = shop().manager()}, edit).ok());
    }
};

}  // namespace

TEST_F(ReceptionPanelTest, ShowsWhatWasWrittenDown) {
    show();
    EXPECT_EQ(line(u"Odometer (km)"_qs)->text(), u"68920"_qs);
    EXPECT_EQ(line(u"Key tag"_qs)->text(), u"A07"_qs);
    EXPECT_EQ(page().panel(Step::Reception)->primary(), nullptr) << "nothing is to be saved";
}

TEST_F(ReceptionPanelTest, SavesWhatWasPutRight) {
    show();
    typeInto(u"Key tag"_qs, u"B12"_qs);
    press(page().panel(Step::Reception)->primary());
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.intake.keyTag == u"B12"_qs; }));
    EXPECT_TRUE(waitUntil([&] { return !page().panel(Step::Reception)->primary(); }));
}

TEST_F(ReceptionPanelTest, SaysAtTheFieldWhatCannotBeRead) {
    show();
    typeInto(u"Odometer (km)"_qs, u"68x20"_qs);
    press(page().panel(Step::Reception)->primary());
    EXPECT_FALSE(line(u"Odometer (km)"_qs)->accessibleDescription().isEmpty());
    EXPECT_EQ(line(u"Odometer (km)"_qs)->text(), u"68x20"_qs);
    EXPECT_EQ(shop().state().intake.odometerKm, 68'920);
}

// R15: it is driven elsewhere, and the customer decides to wait.
TEST_F(ReceptionPanelTest, TheCarsPlaceAndTheVisitAreWrittenDown) {
    show();
    typeInto(u"Parking slot"_qs, u"B3"_qs);
    auto* waits = buttonOf<QPushButton>(page(), u"customer waits"_qs);
    ASSERT_NE(waits, nullptr);
    waits->click();
    press(page().panel(Step::Reception)->primary());
    ASSERT_TRUE(
        becomes([](const OrderState& order) { return order.intake.parkingSlot == u"B3"_qs; }));
    EXPECT_EQ(shop().state().intake.stay, (Stay{.waits = true}));
}

TEST_F(ReceptionPanelTest, KeepsWhatSomebodyElseSavedInOtherFields) {
    show();
    typeInto(u"Key tag"_qs, u"B12"_qs);
    elsewhere([](Intake& intake) { intake.warningLamps = u"ABS"_qs; });
    press(page().panel(Step::Reception)->primary());
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.intake.keyTag == u"B12"_qs; }));
    EXPECT_EQ(shop().state().intake.warningLamps, u"ABS"_qs);
    EXPECT_TRUE(waitUntil([&] { return !page().panel(Step::Reception)->primary(); }));
}

TEST_F(ReceptionPanelTest, AsksFieldByFieldWhatStaysWhereBothChangedTheSame) {
    show();
    typeInto(u"Key tag"_qs, u"B12"_qs);
    elsewhere([](Intake& intake) {
        intake.keyTag = u"C01"_qs;
        intake.warningLamps = u"ABS"_qs;
    });
    press(page().panel(Step::Reception)->primary());
    MergeDialog* asked = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (asked = page().findChild<MergeDialog*>()) != nullptr; }));
    EXPECT_EQ(shop().state().intake.keyTag, u"C01"_qs) << "nothing is overwritten unseen";
    EXPECT_EQ(asked->theirs(0)->accessibleName(), u"Key tag: Saved meanwhile: C01"_qs);
    EXPECT_EQ(asked->mine(0)->accessibleName(), u"Key tag: Typed by you: B12"_qs);
    asked->actionBar()->pressPrimary();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.intake.keyTag == u"B12"_qs; }));
    EXPECT_EQ(shop().state().intake.warningLamps, u"ABS"_qs);
}

TEST_F(ReceptionPanelTest, TakesTheirsWhereThatIsChosen) {
    show();
    typeInto(u"Key tag"_qs, u"B12"_qs);
    typeInto(u"Warning lamps"_qs, u"oil"_qs);
    elsewhere([](Intake& intake) { intake.keyTag = u"C01"_qs; });
    press(page().panel(Step::Reception)->primary());
    MergeDialog* asked = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (asked = page().findChild<MergeDialog*>()) != nullptr; }));
    asked->theirs(0)->click();
    asked->actionBar()->pressPrimary();
    ASSERT_TRUE(
        becomes([](const OrderState& order) { return order.intake.warningLamps == u"oil"_qs; }));
    EXPECT_EQ(shop().state().intake.keyTag, u"C01"_qs);
    EXPECT_TRUE(waitUntil([&] { return line(u"Key tag"_qs)->text() == u"C01"_qs; }));
}

TEST_F(ReceptionPanelTest, GoingBackFromTheQuestionKeepsWhatWasTyped) {
    show();
    typeInto(u"Key tag"_qs, u"B12"_qs);
    elsewhere([](Intake& intake) { intake.keyTag = u"C01"_qs; });
    press(page().panel(Step::Reception)->primary());
    MergeDialog* asked = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (asked = page().findChild<MergeDialog*>()) != nullptr; }));
    asked->reject();
    EXPECT_EQ(line(u"Key tag"_qs)->text(), u"B12"_qs);
    EXPECT_EQ(shop().state().intake.keyTag, u"C01"_qs);
    EXPECT_NE(page().panel(Step::Reception)->primary(), nullptr) << "it can be saved again";
}

TEST_F(ReceptionPanelTest, APromiseIsChangedWithAReason) {
    show();
    auto* change = qobject_cast<QPushButton*>(named(u"Change promise"_qs));
    change->click();
    QLineEdit* reason = line(u"Reason, as the customer was told"_qs);
    ASSERT_TRUE(waitUntil([&] { return !reason->accessibleDescription().isEmpty(); }))
        << "without a reason it is refused at the field";
    EXPECT_EQ(shop().state().promises.size(), 1U);
    typeInto(u"Reason, as the customer was told"_qs, u"waiting for pads"_qs);
    change->click();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.promises.size() == 2; }));
    EXPECT_EQ(shop().state().promises.back().reason, u"waiting for pads"_qs);
}

}  // namespace baydesk::testing
