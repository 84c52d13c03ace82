#include "desktop/followup/FollowUpScreen.h"

#include "application/complaint/Complaints.h"
#include "desktop/followup/CallForm.h"
#include "desktop/followup/FormMenu.h"
#include "desktop/followup/ScriptPanel.h"
#include "desktop/followup/ScriptText.h"
#include "desktop/text/Language.h"
#include "desktop/theme/Tokens.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/FormField.h"
#include "support/CellsOf.h"
#include "support/NamedControls.h"
#include "support/OrderDesk.h"
#include "support/Typing.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace baydesk::testing {

namespace {

// A car has left two days ago; the call is on the screen.
class FollowUpScreenTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_shop.addBrakeJob();
        m_shop.offerAll();
        m_shop.approveAll();
        m_shop.dispatchAll();
        m_shop.startAll();
        m_shop.finishAll();
        m_shop.passAll();
        m_shop.makeReady();
        m_shop.settleAll();
        m_shop.releaseCar();
        m_shop.clock().advanceMinutes(2 * 24 * 60);
        m_screen = std::make_unique<FollowUpScreen>(m_shop.context());
        m_screen->resize(1200, 640);
        showAndWait(*m_screen);
        m_screen->onShown();
        ASSERT_TRUE(waitUntil([&] { return script()->isVisible(); }));
    }
    ScriptPanel* script() { return m_screen->findChild<ScriptPanel*>(); }
    CallForm* form() { return m_screen->findChild<CallForm*>(); }
    void press(ScriptStep step, ScriptAnswer answer) {
        auto* button = buttonOf<QPushButton>(*script(), ScriptText::answer(step, answer));
        ASSERT_NE(button, nullptr);
        button->click();
    }
    void save() { m_screen->findChild<ActionBar*>()->pressPrimary(); }
    std::vector<ComplaintLine> complaints() {
        const auto lines = openComplaints(m_shop.workplace());
        EXPECT_TRUE(lines.ok());
        return *lines;
    }

    FormMenu* menu() { return m_screen->findChild<FormMenu*>(); }
    // The form that an entry of the menu asks for, counted from 0.
    DocumentModel printed(int entry) {
        menu()->actions().at(entry)->trigger();
        EXPECT_EQ(m_shop.navigator().forms.size(), 1U);
        const PaperRequest form = m_shop.navigator().forms.back();
        EXPECT_FALSE(form.name().isEmpty());
        const auto sheet = form.read(m_shop.workplace());
        EXPECT_TRUE(sheet.ok());
        const auto model = sheet->compose(u"zh_CN"_qs);
        EXPECT_TRUE(model.ok());
        return *model;
    }

    OrderDesk m_shop;
    std::unique_ptr<FollowUpScreen> m_screen;
};

}  // namespace

TEST_F(FollowUpScreenTest, TheScriptFillsInWhomOneSpeaksTo) {
    const OrderView order = m_shop.view();
    FollowUpView view;
    view.order = order;
    view.order.sender.name = QStringLiteral("欧阳晓雯");
    view.order.sender.honorific = Honorific::Ms;
    EXPECT_EQ(ScriptText::addressed(view.order.sender),
              ScriptText::tr("Ms %1").arg(QStringLiteral("欧阳")));
    const Formats formats(m_shop.clock(), BusinessCalendar());
    for (const FollowUpStage stage : {FollowUpStage::First, FollowUpStage::Second}) {
        view.task.stage = stage;
        for (const ScriptStep step : scriptOf(stage)) {
            EXPECT_FALSE(ScriptText::say(step, view, formats, BusinessCalendar()).isEmpty());
            EXPECT_FALSE(ScriptText::neverSay(step).isEmpty());
        }
    }
    view.task.stage = FollowUpStage::First;
    const QString first = ScriptText::say(ScriptStep::Greeting, view, formats, BusinessCalendar());
    view.task.stage = FollowUpStage::Second;
    EXPECT_NE(ScriptText::say(ScriptStep::Greeting, view, formats, BusinessCalendar()), first)
        << "the second call begins otherwise";
}

TEST_F(FollowUpScreenTest, AnInconvenientCallIsAgreedForAnotherTime) {
    press(ScriptStep::Greeting, ScriptAnswer::GoOn);
    press(ScriptStep::Convenient, ScriptAnswer::NotNow);
    EXPECT_EQ(script()->step(), ScriptStep::Later);
    EXPECT_EQ(form()->report().outcome, CallOutcome::CallBack);
    EXPECT_FALSE(form()->report().callBackAt.isNone());
}

TEST_F(FollowUpScreenTest, AProblemOpensAComplaintWithTheCall) {
    press(ScriptStep::Greeting, ScriptAnswer::GoOn);
    press(ScriptStep::Convenient, ScriptAnswer::GoOn);
    press(ScriptStep::Car, ScriptAnswer::Unhappy);
    EXPECT_EQ(script()->step(), ScriptStep::Problem);
    EXPECT_TRUE(form()->report().problem);
    typeInto(fieldOf(*form(), "words"), QStringLiteral("还是响"));
    fieldOf(*form(), "score")->controlAs<ChoiceRow>()->choose(3);
    save();
    ASSERT_TRUE(waitUntil([&] { return !m_shop.navigator().said.isEmpty(); }));
    ASSERT_EQ(complaints().size(), 1U);
    EXPECT_EQ(complaints().front().row.complaint.words, QStringLiteral("还是响"));
}

TEST_F(FollowUpScreenTest, ABadScoreWithoutWordsIsRefusedAtItsField) {
    fieldOf(*form(), "outcome")->controlAs<ChoiceRow>()->choose(0);
    fieldOf(*form(), "score")->controlAs<ChoiceRow>()->choose(1);
    save();
    FormField* words = fieldOf(*form(), "words");
    EXPECT_TRUE(waitUntil([&] { return words->hasProblem(); }));
    EXPECT_TRUE(complaints().empty());
}

TEST_F(FollowUpScreenTest, TheCarIsTakenInAgainAsAComeback) {
    for (QAction* action : m_screen->screenActions())
        if (action->text() == FollowUpScreen::tr("Take the car in again")) action->trigger();
    EXPECT_EQ(m_shop.navigator().receptions, QStringList{m_shop.state().plate.number()});
}

TEST_F(FollowUpScreenTest, EveryControlHasItsName) {
    EXPECT_EQ(unnamedControls(*m_screen), QStringList());
}

TEST_F(FollowUpScreenTest, FitsASmallScreenInBothLanguages) {
    constexpr int Room = 1366 - metrics::RailWidth;
    Language language;
    for (const LanguageChoice each : {LanguageChoice::Chinese, LanguageChoice::English}) {
        language.use(each, false);
        QCoreApplication::processEvents();
        EXPECT_LE(m_screen->minimumSizeHint().width(), Room);
        if (m_screen->minimumSizeHint().width() > Room)
            for (QWidget* w : m_screen->findChildren<QWidget*>())
                if (w->minimumSizeHint().width() > 380)
                    printf("WIDE %d %s %s\n", w->minimumSizeHint().width(),
                           w->metaObject()->className(), qPrintable(w->accessibleName()));
    }
}

TEST_F(FollowUpScreenTest, ADigitChoosesTheOutcomeFromTheList) {
    QTableView* list = m_screen->findChild<QTableView*>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_5);
    EXPECT_EQ(form()->report().outcome, CallOutcome::WrongNumber);
}

TEST_F(FollowUpScreenTest, AWrongNumberAsksForTheRightOne) {
    EXPECT_FALSE(fieldOf(*form(), "newPhone")->isVisible());
    form()->chooseOutcome(5);
    ASSERT_TRUE(fieldOf(*form(), "newPhone")->isVisible());
    typeInto(fieldOf(*form(), "newPhone"), QStringLiteral("13800138000"));
    save();
    ASSERT_TRUE(waitUntil([&] { return !m_shop.navigator().said.isEmpty(); }));
    EXPECT_EQ(m_shop.view().sender.phone(), Phone::of(QStringLiteral("13800138000")));
}

TEST_F(FollowUpScreenTest, PrintOpensTheMenuOfForms) {
    auto* print = buttonOf<QPushButton>(*m_screen, FollowUpScreen::tr("Print…"));
    ASSERT_NE(print, nullptr);
    EXPECT_FALSE(print->toolTip().isEmpty());
    print->click();
    EXPECT_TRUE(menu()->isVisible());
    EXPECT_FALSE(menu()->accessibleName().isEmpty());
    menu()->close();
}

TEST_F(FollowUpScreenTest, TheRecordOfTheChosenCallIsPrinted) {
    const DocumentModel model = printed(0);
    EXPECT_EQ(model.letterhead.number, m_shop.state().number);
    EXPECT_TRUE(cellsOf(model).contains(m_shop.view().sender.phone().grouped()));
}

TEST_F(FollowUpScreenTest, TheRegisterHasTheCallsAsTheyAreListed) {
    const QString number = m_shop.state().plate.number();
    EXPECT_TRUE(cellsOf(printed(1)).join(u'|').contains(number));
    m_shop.navigator().forms.clear();
    m_screen->findChild<DataTable*>()->filterBox()->setText(u"nobody of this name"_qs);
    EXPECT_FALSE(cellsOf(printed(1)).join(u'|').contains(number));
}

TEST_F(FollowUpScreenTest, TheRegisterOfLettersIsPrinted) {
    EXPECT_EQ(printed(2).letterhead.title, u"信函登记表"_qs);
}

TEST_F(FollowUpScreenTest, FormsShowAPhoneToWhomTheScreenShowsIt) {
    m_shop.signIn(m_shop.technician());
    const QStringList cells = cellsOf(printed(0));
    EXPECT_TRUE(cells.contains(m_shop.view().sender.phone().masked()));
    EXPECT_FALSE(cells.contains(m_shop.view().sender.phone().grouped()));
}

TEST_F(FollowUpScreenTest, WithoutAChosenCallThereIsNoRecord) {
    form()->chooseOutcome(2);
    save();
    ASSERT_TRUE(waitUntil([&] { return !m_shop.navigator().said.isEmpty(); }));
    EXPECT_FALSE(menu()->actions().at(0)->isEnabled());
    EXPECT_TRUE(menu()->actions().at(1)->isEnabled());
}

TEST_F(FollowUpScreenTest, TheSecondCallSaysWhenOneSpokeAndAsksForAScore) {
    const Formats formats(m_shop.clock(), BusinessCalendar());
    FollowUpView view;
    view.order = m_shop.view();
    view.task.stage = FollowUpStage::Second;
    FollowUpTask first;
    first.calls.resize(2);
    first.calls[0].outcome = CallOutcome::NoAnswer;
    first.calls[0].at = Instant{1'000'000'000'000};
    first.calls[1].outcome = CallOutcome::Reached;
    first.calls[1].at = Instant{1'100'000'000'000};
    view.ofOrder = {first};
    const QString greeting =
        ScriptText::say(ScriptStep::Greeting, view, formats, BusinessCalendar());
    EXPECT_TRUE(greeting.contains(formats.moment(Instant{1'100'000'000'000})));
    EXPECT_TRUE(ScriptText::say(ScriptStep::Car, view, formats, BusinessCalendar())
                    .contains(QStringLiteral("from one to five")));
}

TEST_F(FollowUpScreenTest, TheNextCallBeginsAtItsOutcome) {
    form()->chooseOutcome(2);
    save();
    ASSERT_TRUE(waitUntil([&] { return !script()->isVisible(); })) << "nobody else is due";
    m_shop.clock().advanceMinutes(4 * 24 * 60);
    m_screen->refresh();
    ASSERT_TRUE(waitUntil([&] { return script()->isVisible(); }));
    const auto* choices = form()->findChild<ChoiceRow*>();
    ASSERT_NE(choices, nullptr);
    EXPECT_TRUE(waitUntil(
        [&] { return m_screen->focusWidget() && choices->isAncestorOf(m_screen->focusWidget()); }));
}

}  // namespace baydesk::testing
