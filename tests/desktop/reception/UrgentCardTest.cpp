// Urgent calls on the screen (R27).
#include "desktop/reception/UrgentCard.h"

#include "desktop/reception/UrgentDialog.h"
#include "desktop/reception/UrgentWords.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"
#include "support/Typing.h"

#include <QAction>
#include <QComboBox>
#include <QTableView>

namespace baydesk::testing {

namespace {

class UrgentCardTest : public ScreenFixture {
protected:
    void open() {
        showAndWait(m_window);
        m_card = new UrgentCard(context(), u"test.urgent"_qs, UrgentCard::Height::Full, &m_window);
        m_card->resize(900, 300);
        QObject::connect(&desk(), &Desk::changed, m_card, [this] { m_card->refresh(); });
    }
    UrgentCallId take(StaffId handTo = {}) {
        UrgentForm form;
        form.caller = u"王建军"_qs;
        form.phone = Phone::of(u"13855128830"_qs);
        form.place = u"城东工地"_qs;
        form.words = u"挖掘机无法启动"_qs;
        const Caller caller = context().caller();
        return UrgentCallId(told([form, caller, handTo](Workplace& workplace) {
                                return takeUrgentCall(workplace, caller, form, handTo);
                            }).id);
    }
    bool shows(int rows) {
        return waitUntil([&] { return m_card->table()->view()->model()->rowCount() == rows; });
    }
    ChipText clockNow() {
        const UrgentQueue queue = asked([](Workplace& w) { return urgentQueue(w); });
        return UrgentWords::clock(queue.open.front(), clock().now());
    }

    QWidget m_window;
    UrgentCard* m_card = nullptr;
};

}  // namespace

TEST_F(UrgentCardTest, IsOnlyThereWhileSomethingIsUrgent) {
    open();
    m_card->refresh();
    EXPECT_TRUE(shows(0));
    EXPECT_FALSE(m_card->isVisibleTo(&m_window));
    take();
    ASSERT_TRUE(shows(1));
    EXPECT_TRUE(waitUntil([this] { return m_card->isVisibleTo(&m_window); }));
    EXPECT_EQ(unnamedControls(*m_card), QStringList());
}

TEST_F(UrgentCardTest, TheClockIsAmberAfterThreeMinutesAndRedAfterFive) {
    open();
    take();
    EXPECT_EQ(clockNow().tone, Tone::Neutral);
    clock().advanceMinutes(4);
    EXPECT_EQ(clockNow().tone, Tone::Amber);
    clock().advanceMinutes(2);
    EXPECT_EQ(clockNow().tone, Tone::Red);
    EXPECT_TRUE(clockNow().text.contains(u"not handed over"_qs));
}

TEST_F(UrgentCardTest, OnlyWhatFitsCanBePressed) {
    open();
    take();
    ASSERT_TRUE(shows(1));
    const QList<QAction*> actions = m_card->actions();
    const auto enabled = [&] {
        QList<bool> list;
        for (const QAction* each : actions) list << each->isEnabled();
        return list;
    };
    EXPECT_EQ(enabled(), (QList<bool>{true, false, true, true, true})) << "nobody has it yet";
    actions.at(2)->trigger();
    EXPECT_TRUE(navigator().last().startsWith(u"urgent "_qs));
    actions.at(3)->trigger();
    EXPECT_TRUE(navigator().last().startsWith(u"visit "_qs));
}

TEST_F(UrgentCardTest, ACallIsWrittenDownAndHandedOverByKeyboard) {
    showAndWait(m_window);
    auto* dialog = new UrgentDialog(context(), &m_window);
    dialog->open();
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    EXPECT_FALSE(dialog->actionBar()->missing().isEmpty());
    auto* people = fieldOf(*dialog, "responsible")->controlAs<QComboBox>();
    ASSERT_TRUE(waitUntil([&] { return people->count() > 1; }));
    typeInto(fieldOf(*dialog, "phone"), u"13855128830"_qs);
    typeInto(fieldOf(*dialog, "words"), u"无法启动"_qs);
    EXPECT_TRUE(dialog->actionBar()->missing().isEmpty());
    people->setCurrentIndex(1);
    dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(waitUntil(
        [this] { return asked([](Workplace& w) { return urgentQueue(w); }).open.size() == 1; }));
    const UrgentCall call = asked([](Workplace& w) { return urgentQueue(w); }).open.front();
    EXPECT_EQ(call.state, UrgentState::HandedOver);
    EXPECT_EQ(call.responsible, manager());
}

TEST_F(UrgentCardTest, AStepSaysWhatIsMissing) {
    const UrgentCallId id = take(manager());
    showAndWait(m_window);
    const UrgentCall call = asked([](Workplace& w) { return urgentQueue(w); }).open.front();
    auto* dialog = new UrgentStepDialog(context(), call, UrgentAct::AskedAfter, &m_window);
    dialog->open();
    EXPECT_EQ(dialog->actionBar()->missing().size(), 1);
    typeInto(fieldOf(*dialog, "words"), u"技师已到"_qs);
    dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(waitUntil([this] {
        return asked([](Workplace& w) { return urgentQueue(w); }).open.front().steps.size() == 3U;
    }));
    EXPECT_EQ(call.id, id);
}

}  // namespace baydesk::testing
