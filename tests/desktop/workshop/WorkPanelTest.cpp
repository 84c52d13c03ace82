#include "desktop/workshop/WorkPanel.h"

#include "application/workshop/Workshop.h"

#include "desktop/workshop/JobList.h"
#include "support/OrderPageFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace baydesk::testing {

namespace {

class WorkPanelTest : public OrderPageFixture {
protected:
    WorkPanel& work() { return panel<WorkPanel>(Step::Work); }
    void agree(const std::vector<Line>& lines) {
        shop().addJob(QStringLiteral("更换前刹车片"), lines);
        shop().offerAll();
        shop().approveAll();
    }
    bool says(const QString& words) {
        for (QLabel* label : work().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
};

}  // namespace

TEST_F(WorkPanelTest, OffersWhoMayWork) {
    agree({shop().padsLine()});
    open();
    EXPECT_GE(work().technician()->findText(QStringLiteral("王海")), 0);
    EXPECT_LT(work().technician()->findText(QStringLiteral("赵质")), 0)
        << "an inspector without the role does not work on cars";
}

TEST_F(WorkPanelTest, WhatIsNotInStockIsSaidAtTheJob) {
    Line pads = shop().padsLine();
    pads.quantity = Quantity::of(9);
    agree({pads});
    shop().dispatchAll();
    open();
    press(page().primary());
    ASSERT_TRUE(waitUntil([&] { return says(QStringLiteral("前刹车片")) && says(u"9"_qs); }));
    EXPECT_EQ(shop().state().jobs.front().workshop, WorkshopState::Waiting);
}

TEST_F(WorkPanelTest, GoesOnToTheNextJobThatWaits) {
    shop().addBrakeJob();
    shop().addJob(QStringLiteral("洗车"),
                  {shop().labourLine(QStringLiteral("洗车"), Quantity::of(1), Money::ofYuan(35))});
    shop().offerAll();
    shop().approveAll();
    shop().dispatchAll();
    open();
    const JobId first = work().list()->currentJob()->id;
    press(page().primary());
    ASSERT_TRUE(waitUntil([&] {
        const Job* job = work().list()->currentJob();
        return job && job->id != first;
    }));
    EXPECT_TRUE(button()->text().contains(QStringLiteral("洗车")));
}

// The button is about the row that is highlighted, and the one alone.
TEST_F(WorkPanelTest, ActsOnTheHighlightedJobAndGoesOnToTheNextThing) {
    shop().addBrakeJob();
    shop().addJob(QStringLiteral("洗车"),
                  {shop().labourLine(QStringLiteral("洗车"), Quantity::of(1), Money::ofYuan(35))});
    shop().offerAll();
    shop().approveAll();
    shop().dispatchAll();
    open();
    const JobId second = shop().state().jobs.at(1).id;
    work().list()->selectJob(second);
    EXPECT_TRUE(button()->text().contains(QStringLiteral("洗车")));
    button()->setFocus();
    QTest::keyPress(button(), Qt::Key_Control, Qt::ControlModifier);  // held, as for Ctrl+Enter
    page().actionBar()->pressPrimary();
    ASSERT_TRUE(becomes([](const OrderState& order) {
        return order.jobs.at(1).workshop == WorkshopState::InWork;
    }));
    const qint64 first = shop().state().jobs.at(0).id.value();
    ASSERT_TRUE(waitUntil([&] { return work().list()->currentId() == first; }));
    EXPECT_EQ(work().list()->selectedIds(), QList<qint64>{first});
    EXPECT_TRUE(waitUntil([&] { return button()->hasFocus(); })) << "not what stands beside it";
    QTest::keyRelease(button(), Qt::Key_Control);

    page().actionBar()->pressPrimary();
    ASSERT_TRUE(waitUntil([&] { return button()->text().startsWith(QLatin1String("Finish")); }));
    EXPECT_TRUE(waitUntil([&] { return work().checks().front()->hasFocus(); }))
        << "the self-check is the next thing";
}

TEST_F(WorkPanelTest, ShowsWhoIsOnTheClockAndTakesThemOff) {
    shop().addBrakeJob();
    shop().offerAll();
    shop().approveAll();
    shop().dispatchAll();
    shop().startAll();
    open();
    EXPECT_TRUE(says(QStringLiteral("王海")));
    QAction* clock = nullptr;
    for (QAction* each : work().secondary())
        if (each->text() == WorkPanel::tr("Clock off")) clock = each;
    press(clock);
    ASSERT_TRUE(becomes([](const OrderState& order) {
        return onTheClock(order.workLog, order.jobs.front().id).empty();
    }));
    EXPECT_TRUE(waitUntil([&] { return clock->text() == WorkPanel::tr("Clock on"); }));
}

TEST_F(WorkPanelTest, SeveralTechniciansStandInTheBoxTogether) {
    shop().addBrakeJob();
    shop().offerAll();
    shop().approveAll();
    const JobId job = shop().state().jobs.front().id;
    const std::vector<WorkShare> team{{shop().technician(), 600}, {shop().manager(), 400}};
    ASSERT_TRUE(
        dispatch(shop().workplace(), {.by = shop().manager()}, shop().order(), job, team).ok());
    open();
    for (int round = 0; round < 2; ++round) {
        EXPECT_TRUE(work().technician()->currentText().contains(QStringLiteral("王海 60 %")));
        EXPECT_TRUE(work().technician()->currentText().contains(QStringLiteral("李敏 40 %")));
        EXPECT_EQ(button()->text(),
                  WorkPanel::tr("Start “%1”").arg(QStringLiteral("更换前刹车片")));
        work().list()->selectJob(job);
        open();
    }
}

}  // namespace baydesk::testing
