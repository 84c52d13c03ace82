#include "desktop/workshop/SupplementBar.h"

#include "application/workshop/Supplements.h"
#include "desktop/order/JobsView.h"
#include "desktop/order/QuotePanel.h"
#include "desktop/workshop/ReasonDialog.h"
#include "desktop/workshop/SupplementDialog.h"
#include "desktop/workshop/WorkPanel.h"
#include "support/OrderPageFixture.h"
#include "support/Typing.h"

#include <QLayout>

namespace baydesk::testing {

namespace {

class SupplementBarTest : public OrderPageFixture {
protected:
    void work() {
        shop().addBrakeJob();
        shop().offerAll();
        shop().approveAll();
        shop().dispatchAll();
        shop().startAll();
    }
    void report() {
        ASSERT_TRUE(
            reportSupplement(shop().workplace(), {.by = shop().technician()},
                             {.order = shop().order(), .words = QStringLiteral("左前减振器漏油")})
                .ok());
    }
    SupplementBar* bar() { return page().panel(Step::Quote)->findChild<SupplementBar*>(); }
    QAction* named(Step step, const QString& words) {
        for (QAction* each : page().panel(step)->secondary())
            if (each->text().contains(words)) return each;
        return nullptr;
    }
    template <typename DialogType>
    DialogType* dialog() {
        DialogType* found = nullptr;
        waitUntil([&] {
            found = page().window()->findChild<DialogType*>();
            return found != nullptr;
        });
        return found;
    }
};

}  // namespace

TEST_F(SupplementBarTest, TheTechnicianReportsFromTheWorkStep) {
    work();
    open();
    press(named(Step::Work, QStringLiteral("supplement")));
    auto* dialog = this->dialog<SupplementDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    EXPECT_GE(dialog->height(), dialog->layout()->totalHeightForWidth(dialog->width()))
        << "the whole hint can be read";
    typeInto(dialog->words(), QStringLiteral("左前减振器漏油"));
    dialog->primary()->trigger();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.supplements.size() == 1; }));
    EXPECT_TRUE(shows(Step::Quote)) << "the supplement is the order's next step";
}

TEST_F(SupplementBarTest, ThePartsKeeperPricesItAndTheAdvisorCalls) {
    work();
    report();
    open();
    ASSERT_TRUE(shows(Step::Quote));
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_TRUE(bar()->words().contains(QStringLiteral("左前减振器漏油")));
    press(bar()->price());
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.jobs.size() == 2; }));
    EXPECT_EQ(shop().state().jobs.back().title, QStringLiteral("左前减振器漏油"));
    ASSERT_TRUE(waitUntil([&] { return !bar()->words().isEmpty(); }));
    // What is typed next is a line of the supplement, not of a job that is agreed to already.
    const auto* jobs = page().panel(Step::Quote)->findChild<JobsView*>();
    EXPECT_TRUE(waitUntil([&] { return jobs->currentJob() == shop().state().jobs.back().id; }));
}

TEST_F(SupplementBarTest, AReportIsTakenBackWithAReason) {
    work();
    report();
    open();
    press(bar()->withdraw());
    auto* dialog = this->dialog<ReasonDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    dialog->type(QStringLiteral("是水渍"));
    dialog->primary()->trigger();
    ASSERT_TRUE(becomes(
        [](const OrderState& order) { return !order.supplements.front().withdrawnAt.isNone(); }));
    EXPECT_TRUE(waitUntil([&] { return !bar()->isVisible(); }));
}

TEST_F(SupplementBarTest, NothingIsShownWithoutAReport) {
    work();
    open();
    EXPECT_FALSE(bar()->isVisibleTo(page().panel(Step::Quote)));
}

}  // namespace baydesk::testing
