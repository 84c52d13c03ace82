#include "desktop/store/PracticeStart.h"

#include "application/store/Shops.h"
#include "support/NamedControls.h"
#include "support/ShopDesk.h"

#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

namespace baydesk::testing {

namespace {

class PracticeStartTest : public ShopDesk {
protected:
    void showPage() {
        m_screen = std::make_unique<PracticeStart>(desk());
        showAndWait(*m_screen);
    }

    std::unique_ptr<PracticeStart> m_screen;
};

}  // namespace

TEST_F(PracticeStartTest, MakesAStoreThatSaysWhatItIs) {
    openEmpty();
    showPage();
    EXPECT_EQ(unnamedControls(*m_screen), QStringList());
    QSignalSpy made(m_screen.get(), &PracticeStart::made);
    m_screen->make();
    ASSERT_TRUE(
        waitUntil([&] { return m_screen->findChild<QProgressBar*>()->value() > 0; }, 60'000))
        << "says how far it is";
    ASSERT_TRUE(waitUntil([&] { return made.count() == 1; }, 110'000));
    EXPECT_TRUE(asked([](Workplace& workplace) { return shopOf(workplace); }).isPractice);
}

TEST_F(PracticeStartTest, LeavesAStoreThatIsThereAlone) {
    openShop();
    showPage();
    QSignalSpy failed(m_screen.get(), &PracticeStart::failed);
    m_screen->make();
    ASSERT_TRUE(waitUntil([&] { return failed.count() == 1; }));
    EXPECT_FALSE(asked([](Workplace& workplace) { return shopOf(workplace); }).isPractice);
}

}  // namespace baydesk::testing
