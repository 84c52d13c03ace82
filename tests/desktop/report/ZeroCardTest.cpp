#include "desktop/report/ZeroCard.h"

#include "application/staff/StaffDesk.h"
#include "desktop/order/lists/Today.h"
#include "desktop/text/Language.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/EmptyState.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTest>

namespace baydesk::testing {

namespace {

class ZeroCardTest : public ScreenFixture {
protected:
    std::unique_ptr<Today> today() {
        auto screen = std::make_unique<Today>(context());
        screen->resize(1218, 694);
        showAndWait(*screen);
        return screen;
    }
    static bool lists(const Today& screen, int rows) {
        return waitUntil(
            [&] { return screen.zero()->table()->view()->model()->rowCount() == rows; });
    }
};

}  // namespace

TEST_F(ZeroCardTest, ShowsWhatShouldNotBeThereAndLeadsToIt) {
    const OrderId order = takeCarIn(u"皖A11111"_qs, 60, u"A01"_qs);
    const auto screen = today();
    const QAbstractItemModelTester tester(screen->zero()->table()->view()->model());
    EXPECT_TRUE(screen->zero()->isVisible());
    EXPECT_TRUE(lists(*screen, 0));
    EXPECT_EQ(screen->zero()->table()->emptyState()->sentence(),
              u"Nothing is late, lost or unanswered."_qs);
    clock().advanceMinutes(90);
    screen->refresh();
    ASSERT_TRUE(lists(*screen, 1));
    EXPECT_TRUE(waitUntil([&] { return screen->zero()->title() == u"Should be zero: 1"_qs; }));
    QTableView* view = screen->zero()->table()->view();
    EXPECT_EQ(view->model()->index(0, 0).data().toString(), u"Late promise"_qs);
    screen->zero()->table()->selectFirst();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(navigator().last(), u"order %1"_qs.arg(order.value()));
}

TEST_F(ZeroCardTest, IsForWhoMayReadReports) {
    context().user.roles = {Role::ServiceAdvisor};
    EXPECT_FALSE(today()->zero()->isVisible());
}

TEST_F(ZeroCardTest, EveryControlIsNamedInBothLanguages) {
    Language language;
    for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English}) {
        language.use(choice, false);
        const auto screen = today();
        EXPECT_EQ(unnamedControls(*screen), QStringList());
        EXPECT_EQ(screen->zero()->title(),
                  choice == LanguageChoice::Chinese ? u"清零清单"_qs : u"Should be zero"_qs);
    }
}

}  // namespace baydesk::testing
