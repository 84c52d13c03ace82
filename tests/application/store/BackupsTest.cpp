#include "application/store/Backups.h"

#include "storage/BackupPlaces.h"
#include "support/ShopFixture.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace baydesk::testing {

namespace {

class BackupsTest : public ShopFixture {
protected:
    void SetUp() override {
        // A server's backups lie in the person's own folder: not in a test.
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder()));
        ShopFixture::SetUp();
        workAsOwner();
    }
    void TearDown() override {
        ShopFixture::TearDown();
        qunsetenv("XDG_DATA_HOME");
    }
    std::vector<KeptBackup> kept(BackupPlace place = BackupPlace::Own) {
        return keptBackups(shop().database->address(), shop().calendar, place);
    }
    // One that was made so many days ago, as its name says.
    QString putOld(int days) {
        const DatabaseAddress& address = shop().database->address();
        EXPECT_TRUE(makeBackupFolder(address));
        const Instant at = clock().now().plusHours(-24LL * days);
        QFile file(backupFolder(address) + u'/' + backupName(address, shop().calendar, at));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write("old");
        return file.fileName();
    }
    // A folder on the stick; it is not plugged in before it is made.
    QString stick() const { return folder() + QStringLiteral("/stick"); }
    void plugIn() const { ASSERT_TRUE(QDir().mkpath(stick())); }
    void pullOut() const { ASSERT_TRUE(QDir().rename(stick(), stick() + u"-away"_qs)); }
    BackupState state() { return backupCare(shop()).state; }
};

BAYDESK_ON_BOTH_ENGINES(BackupsTest);

}  // namespace

TEST_P(BackupsTest, TheDaysFirstIsMadeOnce) {
    const auto made = done(makeDailyBackup(shop()));
    ASSERT_TRUE(made.has_value());
    EXPECT_TRUE(QFile::exists(made->report.file));
    EXPECT_TRUE(made->copy.isEmpty());
    EXPECT_EQ(kept().size(), 1U);
    EXPECT_FALSE(done(makeDailyBackup(shop())).has_value());
    clock().set(clock().now().plusHours(24));
    EXPECT_TRUE(done(makeDailyBackup(shop())).has_value());
    EXPECT_EQ(kept().size(), 2U);
}

TEST_P(BackupsTest, OldOnesGoAsThePlanSays) {
    for (int day = 1; day <= 40; ++day) putOld(day);
    ASSERT_EQ(kept().size(), 40U);
    const MadeBackup made = done(makeBackup(shop()));
    // Sunday 22 November: seven days, the Sundays of three weeks more, the last of October.
    const auto left = kept();
    ASSERT_EQ(left.size(), 11U);
    EXPECT_EQ(left.front().file, made.report.file);
    EXPECT_EQ(shop().calendar.businessDate(left[6].madeAt), QDate(2026, 11, 16));
    EXPECT_EQ(shop().calendar.businessDate(left[7].madeAt), QDate(2026, 11, 15));
    EXPECT_EQ(shop().calendar.businessDate(left[10].madeAt), QDate(2026, 10, 31));
}

TEST_P(BackupsTest, AClockThatWentWrongDoesNotCostTheOneThatIsGood) {
    // Each of these is "newer" than what is made now.
    for (int day = 1; day <= 400; day += 7) putOld(-day);
    const MadeBackup made = done(makeBackup(shop()));
    EXPECT_TRUE(QFile::exists(made.report.file));
}

TEST_P(BackupsTest, TheCopyBeforeAMigrationStays) {
    const DatabaseAddress& address = shop().database->address();
    ASSERT_TRUE(makeBackupFolder(address));
    const QString before = backupFolder(address) + u'/' + migrationBackupName(address, 2);
    QFile file(before);
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    done(makeBackup(shop()));
    EXPECT_TRUE(QFile::exists(before));
    EXPECT_EQ(kept().size(), 2U);
}

TEST_P(BackupsTest, AFailureRemovesNothing) {
    putOld(1);
    const QString same = putOld(0);
    ASSERT_TRUE(QFile::remove(same));
    ASSERT_TRUE(QDir().mkpath(same));  // a folder under the name that the next one gets
    EXPECT_EQ(kinds(makeBackup(shop())), std::vector<ErrorKind>{ErrorKind::FileNotWritable});
    EXPECT_EQ(kept().size(), 1U);
}

TEST_P(BackupsTest, EachIsCopiedToTheSecondFolderAndThePlanHoldsThereToo) {
    plugIn();
    done(useSecondFolder(shop(), asManager(), stick()));
    for (int day = 0; day < 10; ++day) {
        const MadeBackup made = done(makeBackup(shop()));
        EXPECT_TRUE(made.copy.startsWith(stick()));
        EXPECT_FALSE(made.copyFailure.has_value());
        clock().set(clock().now().plusHours(24));
    }
    const auto own = kept();
    const auto second = kept(BackupPlace::Second);
    ASSERT_EQ(own.size(), second.size());
    for (std::size_t at = 0; at < own.size(); ++at) {
        EXPECT_EQ(own[at].madeAt, second[at].madeAt);
        EXPECT_EQ(own[at].bytes, second[at].bytes);
    }
}

TEST_P(BackupsTest, AStickThatIsAwayIsSaidAndTheCopyIsMadeWhenItIsBack) {
    plugIn();
    done(useSecondFolder(shop(), asManager(), stick()));
    pullOut();
    const auto made = done(makeDailyBackup(shop()));
    ASSERT_TRUE(made.has_value());
    EXPECT_TRUE(QFile::exists(made->report.file));
    ASSERT_TRUE(made->copyFailure.has_value());
    EXPECT_TRUE(made->copyFailure->has(ErrorKind::StoreMissing));
    EXPECT_FALSE(backupCare(shop()).secondIsThere);
    EXPECT_FALSE(QFile::exists(stick())) << "no folder of that name on the store's disk";
    plugIn();
    EXPECT_FALSE(done(makeDailyBackup(shop())).has_value());
    ASSERT_EQ(kept(BackupPlace::Second).size(), 1U);
    EXPECT_TRUE(backupCare(shop()).secondIsThere);
}

TEST_P(BackupsTest, TheStateFollowsWhatIsThere) {
    EXPECT_EQ(state(), BackupState::None);
    done(makeBackup(shop()));
    EXPECT_EQ(state(), BackupState::SameDisk);
    plugIn();
    done(useSecondFolder(shop(), asManager(), stick()));
    EXPECT_EQ(kept(BackupPlace::Second).size(), 1U) << "the newest goes there at once";
    EXPECT_EQ(state(), BackupState::SameDisk) << "it is a folder of the same disk";
    EXPECT_TRUE(backupCare(shop()).secondIsOnStoresDisk);
    clock().set(clock().now().plusHours(49));
    EXPECT_EQ(state(), BackupState::Old);
}

TEST_P(BackupsTest, WhoChoseTheSecondFolderIsOnTheAudit) {
    plugIn();
    EXPECT_EQ(kinds(useSecondFolder(shop(), as(Role::Cashier), stick())),
              std::vector<ErrorKind>{ErrorKind::NotAllowed});
    EXPECT_TRUE(secondFolder(shop().database->address()).isEmpty());
    done(useSecondFolder(shop(), asManager(), stick()));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit WHERE verb = 'store.back-up'"_qs), 1);
}

TEST_P(BackupsTest, ACounterOfAServerLeavesThemToTheOwnerAndShowsWhatIsThere) {
    if (engine() == Engine::Sqlite) return;  // there whoever works with the file makes them
    const auto counter = anotherCounter();
    EXPECT_FALSE(done(makeDailyBackup(*counter)).has_value());
    EXPECT_FALSE(done(makeClosingBackup(*counter)).has_value());
    EXPECT_EQ(kinds(makeBackup(*counter)), std::vector{ErrorKind::NotAllowed});
    EXPECT_TRUE(backupCare(*counter).byOwner);
    EXPECT_EQ(backupCare(*counter).state, BackupState::None);
    done(makeBackup(shop()));
    EXPECT_FALSE(backupCare(shop()).byOwner);
    EXPECT_EQ(backupCare(*counter).state, BackupState::Good);
    EXPECT_EQ(backupCare(*counter).newest, clock().now());
    clock().set(clock().now().plusHours(49));
    EXPECT_EQ(backupCare(*counter).state, BackupState::Old);
}

}  // namespace baydesk::testing
