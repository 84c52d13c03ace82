#include "desktop/order/OrderPage.h"
#include "desktop/widgets/ActionBar.h"

#include "desktop/order/ApprovalDialog.h"
#include "desktop/order/FollowUpPanel.h"
#include "desktop/order/JobsModel.h"
#include "desktop/order/JobsView.h"
#include "desktop/order/QuotePanel.h"
#include "desktop/order/SuggestField.h"
#include "desktop/settlement/ReleaseForm.h"
#include "desktop/settlement/SettlePanel.h"
#include "desktop/settlement/TenderEntry.h"
#include "desktop/text/Language.h"
#include "desktop/workshop/CheckPanel.h"
#include "desktop/workshop/JobList.h"
#include "desktop/workshop/TickList.h"
#include "desktop/workshop/WorkPanel.h"
#include "support/OrderPageFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

namespace baydesk::testing {

namespace {

class OrderPageTest : public OrderPageFixture {
protected:
    ApprovalDialog* approval() {
        ApprovalDialog* dialog = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            dialog = page().window()->findChild<ApprovalDialog*>();
            return dialog && dialog->isVisible();
        }));
        return dialog;
    }
};

}  // namespace

TEST_F(OrderPageTest, ShowsTheStepThatHasToBeDoneNext) {
    open();
    EXPECT_EQ(page().shownStep(), Step::Quote);
    EXPECT_TRUE(page().title().contains(shop().state().number));
    shop().addBrakeJob();
    shop().offerAll();
    shop().approveAll();
    open();
    EXPECT_EQ(page().shownStep(), Step::Work);
}

// One car from the first key stroke at the quote to the gate, on the page alone.
TEST_F(OrderPageTest, TakesACarFromTheQuoteToTheGate) {
    open();
    auto& quote = panel<QuotePanel>(Step::Quote);
    quote.addField()->setFocus();
    QTest::keyClicks(quote.addField(), QStringLiteral("BP-10"));
    ASSERT_TRUE(waitUntil([&] { return quote.addField()->suggestionCount() == 2; }));
    QTest::keyClick(quote.addField(), Qt::Key_Return);
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.jobs.size() == 1; }));

    ASSERT_TRUE(waitUntil([&] { return button()->text().contains(QStringLiteral("¥400.00")); }));
    press(page().primary());
    ASSERT_TRUE(waitUntil(
        [&] { return button()->text().contains(QLatin1String("approval"), Qt::CaseInsensitive); }));
    press(page().primary());
    ApprovalDialog* dialog = approval();
    ASSERT_NE(dialog, nullptr);
    dialog->findChildren<QCheckBox*>().first()->setChecked(true);
    dialog->findChildren<QRadioButton*>().at(1)->setChecked(true);  // in person
    dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(shows(Step::Work));

    auto& work = panel<WorkPanel>(Step::Work);
    EXPECT_FALSE(button()->isEnabled()) << "nobody has been chosen";
    work.technician()->setCurrentIndex(work.technician()->findData(shop().technician().value()));
    Q_EMIT work.technician()->activated(work.technician()->currentIndex());
    ASSERT_TRUE(button()->isEnabled());
    press(page().primary());
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.jobs[0].isDispatched(); }));
    ASSERT_TRUE(waitUntil([&] { return button()->text().startsWith(QLatin1String("Start")); }));
    press(page().primary());
    ASSERT_TRUE(waitUntil([&] { return button()->text().startsWith(QLatin1String("Finish")); }));
    EXPECT_FALSE(button()->isEnabled()) << "the technician has not looked it over";
    for (QCheckBox* check : work.checks()) check->setChecked(true);
    press(page().primary());
    ASSERT_TRUE(shows(Step::Check));

    press(page().primary());  // pass
    auto& check = panel<CheckPanel>(Step::Check);
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.jobs[0].hasPassed(); }));
    ASSERT_TRUE(waitUntil([&] { return button()->text().startsWith(QLatin1String("Mark")); }));
    EXPECT_FALSE(button()->isEnabled());
    check.belongings()->tickAll(true);
    EXPECT_TRUE(button()->isEnabled());
    press(page().primary());
    ASSERT_TRUE(shows(Step::Settle));

    auto& settle = panel<SettlePanel>(Step::Settle);
    settle.tenders()->keyOf(Tender::Cash)->click();
    ASSERT_TRUE(waitUntil([&] { return button()->isEnabled(); }));
    press(page().primary());
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.settlement.has_value(); }));
    ASSERT_TRUE(waitUntil([&] { return button()->text().startsWith(QLatin1String("Hand over")); }));
    EXPECT_FALSE(button()->isEnabled());
    settle.releaseForm()->belongings()->tickAll(true);
    settle.releaseForm()->key()->setChecked(true);
    settle.releaseForm()->oldParts(OldParts::Returned)->setChecked(true);
    ASSERT_TRUE(button()->isEnabled()) << qPrintable(missingWords().join(QLatin1String("; ")));
    press(page().primary());
    ASSERT_TRUE(shows(Step::FollowUp));
    ASSERT_FALSE(shop().navigator().previews.empty());
    EXPECT_EQ(shop().navigator().previews.back().first, PaperKind::GatePass);

    press(page().primary());
    EXPECT_EQ(shop().navigator().openedCalls.size(), 1U);
}

TEST_F(OrderPageTest, TheKeyOnAButtonOfTheBarWorksOnEachStep) {
    shop().addJob(QStringLiteral("换刹车片"), {shop().padsLine()});
    shop().offerAll();
    shop().approveAll();
    shop().dispatchAll();
    open();
    const auto printed = [this](Step step, PaperKind paper) {
        page().showStep(step);
        shop().navigator().previews.clear();
        QTest::keyClick(&page(), Qt::Key_P, Qt::ControlModifier);
        const auto& previews = shop().navigator().previews;
        return previews.size() == 1 && previews.front().first == paper;
    };
    EXPECT_TRUE(printed(Step::Quote, PaperKind::Quote));
    EXPECT_TRUE(printed(Step::Work, PaperKind::JobSheet));
    EXPECT_TRUE(printed(Step::Settle, PaperKind::SettlementList));
}

TEST_F(OrderPageTest, StepsAnswerToAltAndTheirNumber) {
    open();
    QTest::keyClick(&page(), Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(page().shownStep(), Step::Reception);
    QTest::keyClick(&page(), Qt::Key_5, Qt::AltModifier);
    EXPECT_EQ(page().shownStep(), Step::Settle);
    EXPECT_FALSE(button()->isEnabled()) << "nothing is ready to be settled";
    EXPECT_FALSE(missingWords().isEmpty());
}

TEST_F(OrderPageTest, EveryControlOfEveryStepHasAName) {
    shop().addBrakeJob();
    open();
    EXPECT_EQ(unnamedControls(page()), QStringList());
    EXPECT_EQ(unnamedControls(*page().facts()), QStringList());
    shop().offerAll();
    shop().approveAll();
    shop().dispatchAll();
    shop().startAll();
    open();
    EXPECT_EQ(unnamedControls(page()), QStringList());
    shop().finishAll();
    shop().passAll();
    shop().makeReady();
    shop().settleAll();
    open();
    EXPECT_EQ(unnamedControls(page()), QStringList());
    shop().releaseCar();
    open();
    EXPECT_EQ(unnamedControls(page()), QStringList());
}

TEST_F(OrderPageTest, WhoMayNotIsToldTheRightTheyLack) {
    shop().addBrakeJob();
    shop().signIn(shop().technician());
    open();
    EXPECT_FALSE(button()->isEnabled());
    EXPECT_FALSE(missingWords().isEmpty());
    EXPECT_FALSE(panel<QuotePanel>(Step::Quote).addField()->isEnabled());
}

TEST_F(OrderPageTest, SpeaksTheOtherLanguageAtOnce) {
    shop().addBrakeJob();
    open();
    const QString english = button()->text();
    Language language;
    language.use(LanguageChoice::Chinese, false);
    ASSERT_TRUE(waitUntil([&] { return button()->text() != english; }));
    EXPECT_TRUE(button()->text().contains(QStringLiteral("¥560.00")));
    language.use(LanguageChoice::English, false);
    ASSERT_TRUE(waitUntil([&] { return button()->text() == english; }));
}

TEST_F(OrderPageTest, ChangesOfAnotherCounterArriveWithoutTouchingWhatIsTyped) {
    open();
    auto& quote = panel<QuotePanel>(Step::Quote);
    quote.addField()->setFocus();
    QTest::keyClicks(quote.addField(), QStringLiteral("car wa"));
    shop().addBrakeJob();
    page().refresh();
    ASSERT_TRUE(waitUntil([&] { return quote.model()->rowCount() == 3; }));
    EXPECT_EQ(quote.addField()->text(), QStringLiteral("car wa"));
}

}  // namespace baydesk::testing
