#include "desktop/complaint/ComplaintScreen.h"

#include "application/order/Orders.h"
#include "desktop/complaint/ComplaintDialog.h"
#include "desktop/complaint/ComplaintWords.h"
#include "desktop/complaint/EntryForm.h"
#include "desktop/complaint/FindingsForm.h"
#include "desktop/complaint/LadderDialog.h"
#include "desktop/text/Language.h"
#include "desktop/theme/Tokens.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/KeyButton.h"
#include "support/NamedControls.h"
#include "support/QtPrinters.h"
#include "support/ScreenFixture.h"
#include "support/Typing.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

namespace baydesk::testing {

namespace {

ComplaintLine line(qint64 id, Instant due) {
    ComplaintLine line;
    line.row.complaint.id = ComplaintId(id);
    if (!due.isNone())
        line.next = NextComplaintStep{ComplaintDuty::TakeOver, Rung::DeskHead, due, 5};
    return line;
}

class ComplaintScreenTest : public ScreenFixture {
protected:
    void SetUp() override {
        ScreenFixture::SetUp();
        m_order = takeCarIn(u"皖A11111"_qs, 600, u"A01"_qs);
    }
    ComplaintId complaint(const QString& words = u"刹车还在响"_qs) {
        const OrderId order = m_order;
        const Caller caller = context().caller();
        return ComplaintId(told([=](Workplace& workplace) -> Result<Outcome> {
                               const auto subject = complaintSubject(workplace, order);
                               if (!subject) return subject.error();
                               ComplaintForm form;
                               form.order = order;
                               form.customer = subject->customer.id;
                               form.vehicle = subject->vehicle->id;
                               form.source = ComplaintSource::Phone;
                               form.words = words;
                               return openComplaint(workplace, caller, form);
                           }).id);
    }
    Complaint stored(ComplaintId id) {
        return asked([id](Workplace& workplace) { return complaintView(workplace, id); }).complaint;
    }
    // The screen in a window, with its first complaint on the page.
    std::unique_ptr<ComplaintScreen> shown() {
        auto screen = std::make_unique<ComplaintScreen>(context());
        screen->resize(1200, 640);
        showAndWait(*screen);
        EXPECT_TRUE(waitUntil([&] { return screen->entry()->isVisible(); }));
        return screen;
    }
    static bool offers(const ComplaintScreen& screen, ComplaintAct act) {
        return waitUntil([&] { return screen.entry()->act() == act; });
    }
    static void choose(const ComplaintScreen& screen, ComplaintAct act) {
        auto* box = fieldOf(*screen.entry(), "act")->controlAs<QComboBox>();
        box->setCurrentIndex(box->findData(static_cast<int>(act)));
    }
    static void say(const ComplaintScreen& screen, const QString& words) {
        typeInto(fieldOf(*screen.entry(), "words"), words);
    }

    OrderId m_order;
};

}  // namespace

TEST(ComplaintListModelTest, KeepsTheRulesOfModels) {
    const FixedClock clock(Instant{1'795'395'600'000});
    const Formats formats(clock, BusinessCalendar());
    QObject owner;
    ComplaintListModel* model = makeComplaintListModel(formats, clock, &owner);
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model->setRows({line(1, clock.now().plusMinutes(5)), line(2, {})});
    model->setRows({line(3, clock.now().plusMinutes(-5)), line(1, clock.now().plusMinutes(5))});
    EXPECT_EQ(model->rowCount(), 2);
}

TEST(ComplaintWordsTest, TimeIsAmberWhenItRunsOutAndRedWhenItIsOver) {
    const Instant now{1'795'395'600'000};
    const auto chip = [&](qint64 minutes) {
        return ComplaintWords::chip(NextComplaintStep{ComplaintDuty::TakeOver, Rung::DeskHead,
                                                      now.plusMinutes(minutes), minutes},
                                    now);
    };
    EXPECT_EQ(chip(30).tone, Tone::Neutral);
    EXPECT_EQ(chip(15).tone, Tone::Amber);
    EXPECT_EQ(chip(-1).tone, Tone::Red);
    EXPECT_EQ(ComplaintWords::chip(std::nullopt, now).tone, Tone::Green);
    const NextComplaintStep waits{ComplaintDuty::AwaitCustomer, Rung::DeskHead, {}, 0};
    EXPECT_EQ(ComplaintWords::chip(waits, now).tone, Tone::Neutral);
}

TEST_F(ComplaintScreenTest, TheOneButtonDoesWhatTheClockAsksFor) {
    const ComplaintId id = complaint();
    const auto screen = shown();
    ASSERT_TRUE(offers(*screen, ComplaintAct::TakenOver));
    EXPECT_EQ(screen->primary()->text(), ComplaintWords::button(ComplaintAct::TakenOver));
    screen->bar()->pressPrimary();
    ASSERT_TRUE(offers(*screen, ComplaintAct::AskedForResult));
    EXPECT_EQ(stored(id).state, ComplaintState::TakenOver);
    EXPECT_EQ(stored(id).responsible, manager());
}

TEST_F(ComplaintScreenTest, TakesOneFromTheCallToTheCustomersConfirmation) {
    const ComplaintId id = complaint();
    const auto screen = shown();
    ASSERT_TRUE(offers(*screen, ComplaintAct::TakenOver));
    screen->bar()->pressPrimary();
    ASSERT_TRUE(offers(*screen, ComplaintAct::AskedForResult));
    fieldOf(*screen->findings(), "department")->controlAs<QComboBox>()->setCurrentIndex(2);
    typeInto(fieldOf(*screen->findings(), "cause"), u"装反"_qs);
    typeInto(fieldOf(*screen->findings(), "remedy"), u"免费返修"_qs);
    choose(*screen, ComplaintAct::Answered);
    screen->bar()->pressPrimary();
    ASSERT_TRUE(offers(*screen, ComplaintAct::CustomerTold)) << "the same day";
    EXPECT_EQ(stored(id).findings.remedy, u"免费返修"_qs) << "saved with the answer";
    say(*screen, u"已告知"_qs);
    screen->bar()->pressPrimary();
    ASSERT_TRUE(waitUntil([&] { return stored(id).answerWasTold() && !screen->entry()->act(); }))
        << "how the customer answers is not taken for granted";
    EXPECT_FALSE(screen->bar()->missing().isEmpty());
    choose(*screen, ComplaintAct::Satisfied);
    screen->bar()->pressPrimary();
    EXPECT_TRUE(waitUntil([&] { return !stored(id).isOpen(); }));
    EXPECT_TRUE(waitUntil([&] { return !screen->entry()->isVisible(); }));
}

TEST_F(ComplaintScreenTest, WhatWasFoundOutIsSeenOnALowScreen) {
    complaint();
    const auto screen = shown();
    const QWidget* level = fieldOf(*screen->findings(), "level")->control();
    EXPECT_TRUE(waitUntil([&] { return !level->visibleRegion().isEmpty(); }));
}

TEST_F(ComplaintScreenTest, WhatIsMissingStandsAtItsField) {
    complaint();
    const auto screen = shown();
    ASSERT_TRUE(offers(*screen, ComplaintAct::TakenOver));
    choose(*screen, ComplaintAct::CustomerTold);
    screen->bar()->pressPrimary();
    FormField* words = fieldOf(*screen->entry(), "words");
    EXPECT_TRUE(waitUntil([&] { return words->hasProblem(); }));
    choose(*screen, ComplaintAct::Answered);
    screen->bar()->pressPrimary();
    EXPECT_TRUE(waitUntil([&] { return fieldOf(*screen->findings(), "cause")->hasProblem(); }));
}

TEST_F(ComplaintScreenTest, WhatIsTypedIsKept) {
    complaint();
    {
        const auto screen = shown();
        ASSERT_TRUE(offers(*screen, ComplaintAct::TakenOver));
        say(*screen, u"技师正在查"_qs);
    }
    const auto screen = shown();
    EXPECT_EQ(screen->entry()->words(), u"技师正在查"_qs);
}

TEST_F(ComplaintScreenTest, WhoMayNotHandleComplaintsReadsOnly) {
    complaint();
    context().user.roles = {Role::Technician};
    const auto screen = shown();
    EXPECT_TRUE(waitUntil([&] { return !screen->bar()->missing().isEmpty(); }));
}

TEST_F(ComplaintScreenTest, TheCarIsTakenInAgain) {
    complaint();
    const auto screen = shown();
    for (QAction* action : screen->screenActions())
        if (action->text() == ComplaintScreen::tr("Take the car in again")) action->trigger();
    EXPECT_EQ(navigator().last(), u"reception 皖A11111"_qs);
}

TEST_F(ComplaintScreenTest, IsWrittenDownFromTheOrder) {
    QWidget window;
    showAndWait(window);
    auto* dialog = new ComplaintDialog(context(), m_order, &window);
    dialog->open();
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    typeInto(fieldOf(*dialog, "words"), u"等了三个小时"_qs);
    ASSERT_TRUE(waitUntil([&] { return dialog->actionBar()->primaryButton()->isEnabled(); }));
    dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(waitUntil([&] { return navigator().last().startsWith(u"complaint"_qs); }));
    const auto lines = asked([](Workplace& workplace) { return openComplaints(workplace); });
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().row.complaint.words, u"等了三个小时"_qs);
    EXPECT_EQ(lines.front().row.complaint.source, ComplaintSource::Counter);
}

TEST_F(ComplaintScreenTest, TheLadderIsASetting) {
    QWidget window;
    showAndWait(window);
    auto* dialog = new LadderDialog(context(), &window);
    dialog->open();
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    auto* box = fieldOf(*dialog, "superior")->controlAs<QComboBox>();
    ASSERT_TRUE(waitUntil([&] { return box->count() == 2; })) << "nobody, and the manager";
    box->setCurrentIndex(1);
    dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(waitUntil([&] { return navigator().last().startsWith(u"say"_qs); }));
    const auto ladder = asked([](Workplace& workplace) { return ladderView(workplace); });
    EXPECT_EQ(ladder.named.at(Rung::Superior), manager());
}

TEST_F(ComplaintScreenTest, FitsASmallScreenInBothLanguages) {
    constexpr int Room = 1366 - metrics::RailWidth;
    complaint();
    const auto screen = shown();
    Language language;
    for (const LanguageChoice each : {LanguageChoice::Chinese, LanguageChoice::English}) {
        language.use(each, false);
        QCoreApplication::processEvents();
        EXPECT_LE(screen->minimumSizeHint().width(), Room);
        if (screen->minimumSizeHint().width() > Room)
            for (QWidget* w : screen->findChildren<QWidget*>())
                if (w->minimumSizeHint().width() > 380)
                    printf("WIDE %d %s %s\n", w->minimumSizeHint().width(),
                           w->metaObject()->className(), qPrintable(w->accessibleName()));
    }
}

TEST_F(ComplaintScreenTest, EveryControlHasItsNameInBothLanguages) {
    complaint();
    const auto screen = shown();
    EXPECT_EQ(unnamedControls(*screen), QStringList());
    Language language;
    language.use(LanguageChoice::Chinese, false);
    QCoreApplication::processEvents();
    EXPECT_EQ(unnamedControls(*screen), QStringList());
    language.use(LanguageChoice::English, false);
}

}  // namespace baydesk::testing
