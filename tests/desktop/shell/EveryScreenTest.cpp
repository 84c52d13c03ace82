// What is true of every screen, in both languages: it fits a small monitor whatever is written into
// the order, and no two controls that are seen together answer to the same Alt key.

#include "application/complaint/Complaints.h"
#include "application/order/Orders.h"
#include "application/order/Reception.h"
#include "desktop/complaint/ComplaintScreen.h"
#include "desktop/customer/CustomerPage.h"
#include "desktop/customer/Customers.h"
#include "desktop/desk/Remembered.h"
#include "desktop/followup/FollowUpScreen.h"
#include "desktop/order/ApprovalDialog.h"
#include "desktop/order/OrderPage.h"
#include "desktop/order/lists/OrderListScreen.h"
#include "desktop/order/lists/Today.h"
#include "desktop/parts/PartsScreen.h"
#include "desktop/reception/ExpressScreen.h"
#include "desktop/reception/Reception.h"
#include "desktop/report/ReportScreen.h"
#include "desktop/store/Settings.h"
#include "desktop/store/lists/ImportPage.h"
#include "desktop/text/Language.h"
#include "desktop/theme/Theme.h"
#include "desktop/workshop/board/WorkshopScreen.h"
#include "support/CutTexts.h"
#include "support/NamedControls.h"
#include "support/OrderDesk.h"
#include "support/Squeeze.h"
#include "support/TabWalk.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>

namespace baydesk::testing {

namespace {

constexpr int SmallWidth = 1366;
constexpr int SmallHeight = 768;
constexpr int RoomHeight = 694;  // without top bar and status line
constexpr int LargeWidth = 1920;
constexpr int LargeHeight = 1006;

// 200 characters: words, Chinese, and a part that nothing breaks.
QString longWords() {
    const QString once =
        QStringLiteral("Replace the front brake pads 更换前刹车片和左右制动盘并清洗 ") +
        QStringLiteral("BP-1021/ABC_DEF.GHI-JKL ");
    return once.repeated(4).left(200).trimmed();
}

class EveryScreenTest : public ::testing::TestWithParam<LanguageChoice> {
protected:
    EveryScreenTest() {
        finishRemembering();
        QSettings().clear();
        m_language.use(GetParam(), false);
        m_window.resize(SmallWidth, SmallHeight);
        showAndWait(m_window);
    }
    ~EveryScreenTest() override { m_language.use(LanguageChoice::English, false); }

    // As wide as the window leaves it beside the rail and its facts.
    static int roomOf(const Screen& screen) {
        return SmallWidth - metrics::RailWidth - (screen.facts() ? metrics::FactsWidth : 0);
    }
    void check(Screen& screen, const char* name) {
        const int room = roomOf(screen);
        screen.setGeometry(0, 0, room, RoomHeight);
        screen.show();
        EXPECT_TRUE(settlesDown()) << name;
        EXPECT_LE(screen.minimumSizeHint().width(), room)
            << name << "\n  "
            << qPrintable(wideOnes(screen, room / 3).join(QStringLiteral("\n  ")));
        EXPECT_EQ(sharedKeys(screen), QStringList()) << name;
        EXPECT_EQ(cutTexts(screen), QStringList()) << name;
        EXPECT_EQ(stepsAgainstTheEye(screen), QStringList()) << name;
        screen.setGeometry(0, 0, room + LargeWidth - SmallWidth, LargeHeight);
        EXPECT_TRUE(settlesDown()) << name;
        EXPECT_EQ(cutTexts(screen), QStringList()) << name << " on a large screen";
    }
    template <typename Maker>
    void checkNew(const char* name, Maker make) {
        const std::unique_ptr<Screen> screen(make());
        screen->refresh();
        screen->onShown();
        check(*screen, name);
        answered();  // what the screen asked before
        check(*screen, name);
    }
    // Each reader answers one question after the other: as many more as there are readers.
    void answered() {
        int answers = 0;
        constexpr int Questions = 4;
        for (int question = 0; question < Questions; ++question)
            m_shop.desk().ask(
                &m_window, [](Workplace& workplace) { return openOrders(workplace); },
                [&answers](const Result<std::vector<orders::OrderRow>>&) { ++answers; });
        EXPECT_TRUE(waitUntil([&answers] { return answers == Questions; }));
    }
    ScreenContext& context() { return m_shop.context(); }
    void open(OrderPage& page) {
        QSignalSpy loaded(&page, &OrderPage::loaded);
        page.openOrder(m_shop.order());
        ASSERT_TRUE(waitUntil([&] { return !loaded.isEmpty(); }));
    }
    void checkSteps(OrderPage& page, const char* name) {
        open(page);
        page.show();
        for (int step = 0; step < StepCount; ++step) {
            page.showStep(static_cast<Step>(step));
            check(page, (std::string(name) + ", step " + std::to_string(step + 1)).c_str());
        }
    }
    void writeLongJobs() {
        for (int job = 0; job < 2; ++job) {
            Line line = m_shop.labourLine(longWords(), Quantity::of(1), Money::ofYuan(160));
            m_shop.addJob(longWords(), {line, m_shop.padsLine()});
        }
    }

    // Somebody with a name as long as the store takes it, who complains at length.
    void writeLongPeople() {
        ReceptionForm form;
        form.plate = Plate::guess(QStringLiteral("皖A54321"));
        form.brand = longWords().left(100);
        form.model = longWords().left(100);
        form.senderName = longWords().left(100);
        form.phone = Phone::of(QStringLiteral("13855125679"));
        form.intake.statement = longWords();
        form.intake.warningLamps = longWords();
        form.promisedAt = m_shop.clock().now().plusMinutes(90);
        const Caller manager{.by = m_shop.manager()};
        const auto order = takeIn(m_shop.workplace(), manager, form);
        ASSERT_TRUE(order.ok());
        const auto subject = complaintSubject(m_shop.workplace(), OrderId(order->id));
        ASSERT_TRUE(subject.ok());
        ComplaintForm complaint;
        complaint.order = OrderId(order->id);
        complaint.customer = subject->customer.id;
        complaint.vehicle = subject->vehicle->id;
        complaint.source = ComplaintSource::Phone;
        complaint.words = longWords();
        ASSERT_TRUE(openComplaint(m_shop.workplace(), {.by = m_shop.manager()}, complaint).ok());
        m_longCustomer = subject->customer.id;
    }

    OrderDesk m_shop;
    CustomerId m_longCustomer;
    Language m_language;
    QWidget m_window;
};

INSTANTIATE_TEST_SUITE_P(Languages, EveryScreenTest,
                         ::testing::Values(LanguageChoice::Chinese, LanguageChoice::English),
                         [](const auto& each) {
                             return each.param == LanguageChoice::Chinese ? "Chinese" : "English";
                         });

}  // namespace

TEST_P(EveryScreenTest, EveryStepOfTheOrderFits) {
    OrderPage page(context(), &m_window);
    writeLongJobs();
    checkSteps(page, "quote");
    m_shop.offerAll();
    m_shop.approveAll();
    m_shop.dispatchAll();
    m_shop.startAll();
    checkSteps(page, "work");
    m_shop.finishAll();
    checkSteps(page, "check");
    m_shop.passAll();
    m_shop.makeReady();
    checkSteps(page, "ready");
    m_shop.settleAll();
    checkSteps(page, "settled");
    m_shop.releaseCar();
    checkSteps(page, "delivered");
}

// A window may be narrower than what a step needs least: things are cut, and nothing goes round.
TEST_P(EveryScreenTest, AStepThatIsSqueezedSettlesDown) {
    OrderPage page(context(), &m_window);
    writeLongJobs();
    m_shop.offerAll();
    m_shop.approveAll();
    m_shop.dispatchAll();
    m_shop.startAll();
    open(page);
    page.show();
    for (int step = 0; step < StepCount; ++step) {
        page.showStep(static_cast<Step>(step));
        for (int width = 900; width >= 300; width -= 75) {
            page.setGeometry(0, 0, width, RoomHeight);
            ASSERT_TRUE(settlesDown()) << "step " << step + 1 << ", " << width << " wide";
        }
    }
}

TEST_P(EveryScreenTest, EveryPageFits) {
    writeLongJobs();
    m_shop.offerAll();
    m_shop.approveAll();
    m_shop.dispatchAll();
    writeLongPeople();
    checkNew("today", [&] { return new Today(context(), &m_window); });
    checkNew("reception", [&] { return new Reception(context(), &m_window); });
    checkNew("express", [&] { return new ExpressScreen(context(), &m_window); });
    checkNew("quotes",
             [&] { return new OrderListScreen(context(), OrderListScope::Quotes, &m_window); });
    checkNew("settlement",
             [&] { return new OrderListScreen(context(), OrderListScope::Settlement, &m_window); });
    checkNew("workshop", [&] { return new WorkshopScreen(context(), &m_window); });
    checkNew("complaints", [&] { return new ComplaintScreen(context(), &m_window); });
    checkNew("customers", [&] { return new Customers(context(), &m_window); });
    checkNew("customer", [&] { return new CustomerPage(context(), m_longCustomer, &m_window); });
    checkNew("reports", [&] { return new ReportScreen(context(), &m_window); });
    checkNew("yearly summary", [&] {
        auto* screen = new ReportScreen(context(), &m_window);
        screen->showPeriod(ReportPeriod::Year, screen->day());
        return screen;
    });
    checkNew("parts", [&] { return new PartsScreen(context(), &m_window); });
    checkNew("import", [&] { return new ImportPage(context(), ListKind::Customers, &m_window); });
    Theme theme(*qApp);
    checkNew("settings", [&] { return new Settings(context(), m_language, theme, &m_window); });
    m_shop.startAll();
    m_shop.finishAll();
    m_shop.passAll();
    m_shop.makeReady();
    m_shop.settleAll();
    m_shop.releaseCar();
    m_shop.clock().advanceMinutes(3 * 24 * 60);
    checkNew("follow-up", [&] { return new FollowUpScreen(context(), &m_window); });
}

TEST_P(EveryScreenTest, TheApprovalFitsAndShowsEveryPrice) {
    writeLongJobs();
    m_shop.offerAll();
    auto* dialog = new ApprovalDialog(context(), m_shop.view(), &m_window);
    dialog->open();
    ASSERT_TRUE(settlesDown());
    EXPECT_LE(dialog->width(), SmallWidth);
    EXPECT_LE(dialog->height(), RoomHeight);
    EXPECT_EQ(sharedKeys(*dialog), QStringList());
    const QString price = m_shop.state().jobs.front().amount().toText();
    int seen = 0;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        if (label->text() != price) continue;
        ++seen;
        EXPECT_FALSE(label->visibleRegion().isEmpty());
        EXPECT_GE(label->visibleRegion().boundingRect().width(), label->sizeHint().width());
    }
    EXPECT_EQ(seen, 2) << "of each job";
    dialog->reject();
}

}  // namespace baydesk::testing
