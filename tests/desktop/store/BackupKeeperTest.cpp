#include "desktop/store/BackupKeeper.h"

#include "application/store/Shops.h"
#include "storage/BackupPlaces.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"

#include <QFile>
#include <QSignalSpy>

namespace baydesk::testing {

namespace {

class BackupKeeperTest : public ScreenFixture {
protected:
    void SetUp() override {
        ScreenFixture::SetUp();
        m_keeper = new BackupKeeper(desk(), navigator(), &m_window);
        showAndWait(m_window);
    }
    std::vector<KeptBackup> kept() {
        return asked([](Workplace& workplace) -> Result<std::vector<KeptBackup>> {
            return keptBackups(workplace.database->address(), workplace.calendar);
        });
    }
    void write() {
        told([caller = context().caller()](Workplace& workplace) {
            const Shop shown = *shopOf(workplace);
            Shop shop = shown;
            shop.phone += QLatin1Char('1');
            return editShop(workplace, caller, shown, shop);
        });
    }
    void startAndWait() {
        m_keeper->start();
        ASSERT_TRUE(waitUntil([this] { return !navigator().visited().isEmpty(); }));
    }
    // A file where the folder of the backups should be.
    void spoilTheFolder() {
        const QString folder = asked([](Workplace& workplace) -> Result<QString> {
            return backupFolder(workplace.database->address());
        });
        QFile file(folder);
        ASSERT_TRUE(file.open(QFile::WriteOnly));
    }

    QWidget m_window;
    BackupKeeper* m_keeper = nullptr;
};

}  // namespace

TEST_F(BackupKeeperTest, TheDaysFirstIsMadeWhenSomebodyComes) {
    startAndWait();
    EXPECT_EQ(navigator().last(), u"say Today's backup has been made."_qs);
    EXPECT_EQ(kept().size(), 1U);
}

TEST_F(BackupKeeperTest, ClosingMakesOneMoreWhereSomethingWasWritten) {
    startAndWait();
    clock().advanceMinutes(1);  // another name
    write();
    QSignalSpy closing(m_keeper, &BackupKeeper::closing);
    m_window.close();
    EXPECT_TRUE(m_window.isVisible()) << "it is held open";
    EXPECT_EQ(closing.count(), 1);
    ASSERT_TRUE(waitUntil([this] { return !m_window.isVisible(); }));
    // Of one day the newest is kept.
    EXPECT_EQ(kept().size(), 1U);
}

TEST_F(BackupKeeperTest, AStickThatIsAwayIsSaid) {
    asked([caller = context().caller()](Workplace& workplace) -> Result<bool> {
        const DatabaseAddress& address = workplace.database->address();
        EXPECT_TRUE(chooseSecondFolder(address, u"/nowhere/stick"_qs));
        return true;
    });
    startAndWait();
    EXPECT_TRUE(navigator().last().startsWith(
        u"warn Today's backup has been made, but no second copy: the folder /nowhere/stick"_qs))
        << navigator().last().toStdString();
    EXPECT_EQ(kept().size(), 1U);
}

TEST_F(BackupKeeperTest, WhereNothingWasWrittenItClosesAtOnce) {
    startAndWait();
    m_window.close();
    EXPECT_FALSE(m_window.isVisible());
}

TEST_F(BackupKeeperTest, AFailureIsSaidAndClosingOnceMoreGoesWithout) {
    spoilTheFolder();
    startAndWait();
    EXPECT_TRUE(navigator().last().startsWith(u"warn Today's backup could not be made."_qs));
    write();
    QSignalSpy failed(m_keeper, &BackupKeeper::closingFailed);
    m_window.close();
    ASSERT_TRUE(waitUntil([&failed] { return failed.count() == 1; }));
    EXPECT_TRUE(m_window.isVisible());
    m_window.close();
    EXPECT_FALSE(m_window.isVisible());
}

}  // namespace baydesk::testing
