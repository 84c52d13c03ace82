#include "desktop/report/ReportScreen.h"

#include "application/order/Express.h"
#include "application/parts/PriceBook.h"
#include "application/staff/StaffDesk.h"
#include "desktop/report/FigureButton.h"
#include "desktop/report/FigureList.h"
#include "desktop/report/SummaryView.h"
#include "desktop/text/Language.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/EmptyState.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"
#include "support/Typing.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTableView>

namespace baydesk::testing {

namespace {

// A car was washed for ¥35.00 today.
class ReportScreenTest : public ScreenFixture {
protected:
    void SetUp() override {
        ScreenFixture::SetUp();
        told([caller = context().caller()](Workplace& workplace) {
            LabourItem wash;
            wash.name = u"洗车"_qs;
            wash.section = u"美容"_qs;
            wash.price = Money::ofYuan(35);
            wash.express = true;
            return importLabour(workplace, caller, {wash});
        });
        const auto items = asked([](Workplace& workplace) { return expressItems(workplace, 5); });
        ASSERT_FALSE(items.empty());
        ExpressForm form;
        form.plate = Plate::guess(u"皖A12345"_qs);
        form.items = {items.front().id};
        form.tenders = {{.tender = Tender::WeChat, .amount = Money::ofYuan(35)}};
        form.opening = Money();
        m_order = OrderId(told([form, caller = context().caller()](Workplace& workplace) {
                              return sellExpress(workplace, caller, form);
                          }).id);
    }

    // In a window, with its answer.
    std::unique_ptr<ReportScreen> shown() {
        auto screen = std::make_unique<ReportScreen>(context());
        screen->resize(1218, 694);
        showAndWait(*screen);
        EXPECT_TRUE(waitUntil([&] { return screen->report().has_value(); }));
        return screen;
    }
    static bool shows(const ReportScreen& screen, QDate day) {
        return waitUntil([&] { return screen.report() && screen.report()->day == day; });
    }
    static FigureButton* figure(const ReportScreen& screen, FigureKind kind,
                                const QString& of = {}) {
        return screen.figures()->button(kind, of);
    }

    OrderId m_order;
    const QDate m_today{2026, 11, 23};
};

}  // namespace

TEST_F(ReportScreenTest, TellsTheDayWithTheRowsBehindEachFigure) {
    const auto screen = shown();
    const QAbstractItemModelTester tester(screen->rows()->view()->model());
    EXPECT_EQ(screen->day(), m_today);
    EXPECT_EQ(figure(*screen, FigureKind::Revenue)->value(), u"¥35.00"_qs);
    EXPECT_EQ(figure(*screen, FigureKind::TenderTakings, u"wechat"_qs)->value(), u"¥35.00"_qs);
    EXPECT_EQ(figure(*screen, FigureKind::OnTimeDelivery)->value(), u"–"_qs);
    // Revenue is shown first; the keyboard goes to another one.
    EXPECT_TRUE(figure(*screen, FigureKind::Revenue)->isChecked());
    EXPECT_TRUE(screen->formula()->text().startsWith(u"The totals of the bills"_qs));
    EXPECT_EQ(screen->rows()->view()->model()->rowCount(), 1);
    screen->onShown();
    EXPECT_TRUE(figure(*screen, FigureKind::Revenue)->hasFocus());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Down);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(figure(*screen, FigureKind::LabourRevenue)->isChecked());
    EXPECT_FALSE(figure(*screen, FigureKind::Revenue)->isChecked());
    EXPECT_TRUE(screen->formula()->text().startsWith(u"Labour lines"_qs));
    // Enter on a row opens its order.
    screen->rows()->view()->setFocus();
    screen->rows()->selectFirst();
    QTest::keyClick(screen->rows()->view(), Qt::Key_Return);
    EXPECT_EQ(navigator().last(), u"order %1"_qs.arg(m_order.value()));
    // What has no rows says so.
    figure(*screen, FigureKind::ComplaintsOpen)->click();
    EXPECT_EQ(screen->rows()->emptyState()->sentence(),
              u"Nothing of this kind happened on this day."_qs);
}

TEST_F(ReportScreenTest, AnyDayByKeysAndNeverOneToCome) {
    const auto screen = shown();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(qApp->focusWidget(), key, Qt::ControlModifier);
    };
    screen->onShown();
    press(Qt::Key_PageDown);
    EXPECT_EQ(screen->day(), m_today) << "tomorrow has no figures";
    press(Qt::Key_PageUp);
    EXPECT_TRUE(shows(*screen, m_today.addDays(-1)));
    EXPECT_EQ(figure(*screen, FigureKind::Revenue)->value(), u"¥0.00"_qs);
    EXPECT_FALSE(figure(*screen, FigureKind::TenderTakings, u"wechat"_qs));
    screen->date()->setDate(QDate(2026, 2, 1));
    EXPECT_TRUE(shows(*screen, QDate(2026, 2, 1)));
    press(Qt::Key_Home);
    EXPECT_TRUE(shows(*screen, m_today));
    EXPECT_EQ(figure(*screen, FigureKind::Revenue)->value(), u"¥35.00"_qs);
}

TEST_F(ReportScreenTest, WhoMayNotReadItIsToldSo) {
    told([caller = context().caller()](Workplace& workplace) {
        StaffForm form;
        form.name = u"王芳"_qs;
        form.roles = {Role::Cashier};
        form.newPin = u"1357"_qs;
        return saveStaff(workplace, caller, form);
    });
    for (const Staff& each : asked([](Workplace& workplace) { return staffList(workplace); }))
        if (each.name == u"王芳"_qs) context().user = each;
    ReportScreen screen(context());
    screen.resize(1218, 694);
    showAndWait(screen);
    EXPECT_TRUE(waitUntil([&] { return screen.problem()->isVisible(); }));
    EXPECT_FALSE(screen.report());
    EXPECT_FALSE(screen.figures()->isVisible());
    EXPECT_FALSE(screen.primary()->isEnabled());
}

TEST_F(ReportScreenTest, SavesTheTable) {
    const auto screen = shown();
    QTemporaryDir folder;
    screen->saveTo(folder.filePath(u"day.csv"_qs));
    QFile file(folder.filePath(u"day.csv"_qs));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(bytes.contains("\"35.00\""));
    screen->saveTo(u"/nowhere/at/all.csv"_qs);
    EXPECT_TRUE(screen->problem()->isVisible());
}

TEST_F(ReportScreenTest, EveryControlIsNamedInBothLanguages) {
    Language language;
    for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English}) {
        language.use(choice, false);
        const auto screen = shown();
        EXPECT_EQ(unnamedControls(*screen), QStringList());
        const QString name = figure(*screen, FigureKind::CarsIn)->accessibleName();
        EXPECT_EQ(name, choice == LanguageChoice::Chinese ? u"进厂台次：1"_qs : u"Cars in: 1"_qs);
    }
}

TEST_F(ReportScreenTest, AYearStandsThereMonthByMonth) {
    const auto screen = shown();
    screen->showPeriod(ReportPeriod::Year, m_today);
    SummaryView* summary = screen->summary();
    EXPECT_TRUE(summary->isWorking());
    EXPECT_TRUE(summary->stopAction()->isVisible());
    ASSERT_TRUE(waitUntil([&] { return !summary->isWorking(); }));
    const QAbstractItemModelTester tester(summary->view()->model());
    EXPECT_EQ(summary->table().known(), 11) << "December has not come";
    EXPECT_FALSE(summary->stopAction()->isVisible());
    const QAbstractItemModel* model = summary->view()->model();
    int revenue = -1;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->headerData(row, Qt::Vertical) == u"Revenue"_qs) revenue = row;
    ASSERT_GE(revenue, 0);
    EXPECT_EQ(model->index(revenue, 0).data(), u"¥35.00"_qs);
    EXPECT_EQ(model->index(revenue, 11).data(), u"¥35.00"_qs) << "November";
    EXPECT_EQ(model->index(revenue, 1).data(), u"¥0.00"_qs);
    EXPECT_EQ(model->index(revenue, 12).data(), QString());
    // Enter leads to the month, its weeks, a day.
    const auto open = [&](int column) {
        summary->view()->setCurrentIndex(model->index(0, column));
        QTest::keyClick(summary->view(), Qt::Key_Return);
    };
    open(11);
    EXPECT_EQ(screen->period(), ReportPeriod::Month);
    ASSERT_TRUE(waitUntil([&] { return !summary->isWorking(); }));
    open(5);
    EXPECT_EQ(screen->period(), ReportPeriod::Week);
    ASSERT_TRUE(waitUntil([&] { return !summary->isWorking(); }));
    open(1);
    EXPECT_EQ(screen->period(), std::nullopt);
    EXPECT_TRUE(shows(*screen, m_today));
    EXPECT_EQ(figure(*screen, FigureKind::Revenue)->value(), u"¥35.00"_qs);
}

TEST_F(ReportScreenTest, ALongSummaryMayBeStoppedAndGoesOn) {
    const auto screen = shown();
    SummaryView* summary = screen->summary();
    screen->showPeriod(ReportPeriod::Year, m_today);
    summary->stopAction()->trigger();
    EXPECT_FALSE(summary->isWorking());
    EXPECT_EQ(summary->state()->text(), u"Stopped: 0 of 11 are there"_qs);
    EXPECT_EQ(summary->stopAction()->text(), u"Go on"_qs);
    EXPECT_FALSE(screen->saveAction()->isEnabled()) << "there is nothing to save";
    screen->refresh();
    EXPECT_FALSE(summary->isWorking()) << "what somebody saves elsewhere does not start it again";
    summary->stopAction()->trigger();
    ASSERT_TRUE(waitUntil([&] { return !summary->isWorking(); }));
    EXPECT_EQ(summary->table().known(), 11);
    EXPECT_TRUE(screen->saveAction()->isEnabled());
    const QString file =
        QDir::temp().filePath(u"baydesk-year-%1.csv"_qs.arg(qApp->applicationPid()));
    screen->saveTo(file);
    QFile written(file);
    ASSERT_TRUE(written.open(QFile::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("\"revenue\",\"\",\"Revenue\""));
    written.remove();
}

// What is known of a month that is over is not asked for again when somebody saves.
TEST_F(ReportScreenTest, OnlyThePartThatIsNotOverIsLookedAtAgain) {
    const auto screen = shown();
    SummaryView* summary = screen->summary();
    screen->showPeriod(ReportPeriod::Week, m_today);
    ASSERT_TRUE(waitUntil([&] { return !summary->isWorking(); }));
    EXPECT_EQ(summary->table().known(), 1) << "a Monday";
    screen->refresh();
    EXPECT_TRUE(summary->isWorking());
    EXPECT_EQ(summary->table().known(), 1) << "the old figures stay until the new ones are there";
    ASSERT_TRUE(waitUntil([&] { return !summary->isWorking(); }));
    screen->showPeriod(ReportPeriod::Week, m_today.addDays(-7));
    ASSERT_TRUE(waitUntil([&] { return !summary->isWorking(); }));
    EXPECT_EQ(summary->table().known(), 7);
    screen->refresh();
    EXPECT_FALSE(summary->isWorking());
    EXPECT_FALSE(summary->stopAction()->isVisible());
}

}  // namespace baydesk::testing
