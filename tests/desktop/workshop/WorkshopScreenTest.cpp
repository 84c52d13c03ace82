#include "desktop/workshop/board/WorkshopScreen.h"

#include "application/workshop/Workshop.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/workshop/HoldDialog.h"
#include "desktop/workshop/TeamDialog.h"
#include "desktop/workshop/board/BoardList.h"
#include "support/NamedControls.h"
#include "support/OrderDesk.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <algorithm>

namespace baydesk::testing {

namespace {

class WorkshopScreenTest : public ::testing::Test {
protected:
    WorkshopScreenTest() {
        m_shop.addBrakeJob();
        m_shop.offerAll();
        m_shop.approveAll();
    }
    void open() {
        m_screen = std::make_unique<WorkshopScreen>(m_shop.context());
        m_screen->resize(1218, 680);
        showAndWait(*m_screen);
        ASSERT_TRUE(waitUntil([&] { return !m_screen->lists().empty(); }));
        m_screen->onShown();
    }
    bool has(const char* column, std::size_t cards) {
        return waitUntil([&] {
            const BoardList* list = m_screen->list(QLatin1String(column));
            return list && list->model()->cards().size() == cards;
        });
    }
    template <typename Condition>
    bool becomes(Condition condition) {
        return waitUntil([&] { return condition(m_shop.state().jobs.front()); });
    }
    void chooseMode(BoardMode mode) {
        m_screen->modes()->choose(static_cast<int>(mode));
        Q_EMIT m_screen->modes()->chosen(static_cast<int>(mode));
    }
    template <typename DialogType>
    DialogType* dialog() {
        DialogType* found = nullptr;
        waitUntil([&] {
            found = m_screen->findChild<DialogType*>();
            return found != nullptr;
        });
        return found;
    }
    JobId job() { return m_shop.state().jobs.front().id; }
    QAction* action(int at) { return m_screen->screenActions().at(at); }

    OrderDesk m_shop;
    std::unique_ptr<WorkshopScreen> m_screen;
};

}  // namespace

TEST_F(WorkshopScreenTest, ShowsTheJobUnderItsStageAndOpensItsOrder) {
    open();
    ASSERT_TRUE(has("waiting", 1));
    QTest::keyClick(m_screen->list(QStringLiteral("waiting"))->view(), Qt::Key_Return);
    ASSERT_EQ(m_shop.navigator().openedOrders.size(), 1U);
    EXPECT_EQ(m_shop.navigator().openedOrders.front(), m_shop.order());
}

TEST_F(WorkshopScreenTest, DroppingOnALaneDispatches) {
    open();
    chooseMode(BoardMode::Technicians);
    ASSERT_TRUE(has("unassigned", 1));
    const QString lane = QString::number(m_shop.technician().value());
    m_screen->drop(job(), m_screen->list(lane)->column());
    ASSERT_TRUE(
        becomes([&](const Job& each) { return each.technicians == alone(m_shop.technician()); }));
    EXPECT_TRUE(has("unassigned", 0));
}

TEST_F(WorkshopScreenTest, DroppingOnInWorkStartsAndOnHoldAsksWhy) {
    m_shop.dispatchAll();
    open();
    ASSERT_TRUE(has("waiting", 1));
    m_screen->drop(job(), m_screen->list(QStringLiteral("in-work"))->column());
    ASSERT_TRUE(has("in-work", 1));
    m_screen->drop(job(), m_screen->list(QStringLiteral("on-hold"))->column());
    auto* hold = dialog<HoldDialog>();
    ASSERT_NE(hold, nullptr);
    EXPECT_EQ(unnamedControls(*hold), QStringList());
    QTest::keyClick(hold->reasons(), Qt::Key_1);
    hold->primary()->trigger();
    ASSERT_TRUE(becomes([](const Job& each) { return each.hold == HoldReason::Parts; }));
    EXPECT_TRUE(has("on-hold", 1));
}

TEST_F(WorkshopScreenTest, DroppingOnQualityCheckSaysWhoFinishesAJob) {
    m_shop.dispatchAll();
    m_shop.startAll();
    open();
    ASSERT_TRUE(has("in-work", 1));
    m_screen->drop(job(), m_screen->list(QStringLiteral("quality-check"))->column());
    EXPECT_FALSE(m_screen->problem().isEmpty());
    EXPECT_EQ(m_shop.state().jobs.front().workshop, WorkshopState::InWork);
}

TEST_F(WorkshopScreenTest, AKeyOpensTheTechniciansWithTheirShares) {
    open();
    ASSERT_TRUE(has("waiting", 1));
    QTest::keyClick(m_screen->list(QStringLiteral("waiting"))->view(), Qt::Key_T,
                    Qt::ControlModifier);
    auto* team = dialog<TeamDialog>();
    ASSERT_NE(team, nullptr);
    EXPECT_EQ(unnamedControls(*team), QStringList());
    team->box(m_shop.technician())->setChecked(true);
    EXPECT_EQ(team->share(m_shop.technician())->value(), 100);
    team->primary()->trigger();
    ASSERT_TRUE(
        becomes([&](const Job& each) { return each.technicians == alone(m_shop.technician()); }));
}

TEST_F(WorkshopScreenTest, TheKeysWalkAcrossTheColumns) {
    m_shop.addJob(QStringLiteral("洗车"),
                  {m_shop.labourLine(QStringLiteral("洗车"), Quantity::of(1), Money::ofYuan(35))});
    m_shop.offerAll();
    m_shop.approveAll();
    ASSERT_TRUE(dispatch(m_shop.workplace(), {.by = m_shop.manager()}, m_shop.order(), job(),
                         m_shop.technician())
                    .ok());
    ASSERT_TRUE(
        startWork(m_shop.workplace(), {.by = m_shop.manager()}, m_shop.order(), job()).ok());
    open();
    ASSERT_TRUE(has("waiting", 1));
    ASSERT_TRUE(has("in-work", 1));
    m_screen->onShown();
    QTest::keyClick(m_screen->list(QStringLiteral("waiting"))->view(), Qt::Key_Right);
    EXPECT_TRUE(m_screen->list(QStringLiteral("in-work"))->view()->hasFocus());
    QTest::keyClick(m_screen->list(QStringLiteral("in-work"))->view(), Qt::Key_H,
                    Qt::ControlModifier);
    EXPECT_NE(dialog<HoldDialog>(), nullptr);
}

TEST_F(WorkshopScreenTest, NamesEveryControl) {
    open();
    ASSERT_TRUE(has("waiting", 1));
    EXPECT_EQ(unnamedControls(*m_screen), QStringList());
    EXPECT_FALSE(m_screen->title().isEmpty());
}

TEST_F(WorkshopScreenTest, TheModesStandOnOneLine) {
    open();
    ASSERT_TRUE(has("waiting", 1));
    const ChoiceRow* modes = m_screen->modes();
    const auto buttons = modes->findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), BoardModeCount);
    EXPECT_TRUE(waitUntil([&] {
        return std::all_of(buttons.begin(), buttons.end(), [&](const QPushButton* each) {
            return each->y() == buttons.front()->y();
        });
    })) << modes->width()
        << " of " << modes->sizeHint().width();
}

}  // namespace baydesk::testing
