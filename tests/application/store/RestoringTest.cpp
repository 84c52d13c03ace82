#include "application/store/Restoring.h"

#include "application/staff/StaffDesk.h"
#include "support/ShopFixture.h"

#include <QFile>

namespace baydesk::testing {

namespace {

const QString Restores = QStringLiteral("SELECT COUNT(*) FROM audit WHERE verb = 'store.restore'");

class RestoringTest : public ShopFixture {
protected:
    void SetUp() override {
        // A server's backups lie in the person's own folder: not in a test.
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder()));
        ShopFixture::SetUp();
        if (HasFatalFailure()) return;
        done(backup(database(), saved()));
        shop().database->idle();
    }
    void TearDown() override {
        ShopFixture::TearDown();
        qunsetenv("XDG_DATA_HOME");
    }
    QString saved() const { return folder() + QStringLiteral("/saved.db"); }
    // Nobody has the store open any more.
    void closeShop() {
        shop().database.reset();
        close();
    }
};

BAYDESK_ON_BOTH_ENGINES(RestoringTest);

}  // namespace

TEST_P(RestoringTest, OnlyWhoMayCopyTheStoreMayRestoreOne) {
    for (const Role role : {Role::ServiceAdvisor, Role::Cashier, Role::Technician})
        EXPECT_EQ(kinds(permitRestore(shop(), as(role), saved())),
                  std::vector<ErrorKind>{ErrorKind::NotAllowed});
    EXPECT_EQ(number(Restores), 0);
    const RestorePermit permit = *permitRestore(shop(), asManager(), saved());
    EXPECT_EQ(permit.backup(), saved());
    EXPECT_FALSE(permit.person().isEmpty());
    EXPECT_EQ(number(Restores), 1) << "the store that goes knows who replaced it";
}

TEST_P(RestoringTest, ABackupIsNotTheAnswerToEverything) {
    for (const ErrorKind kind :
         {ErrorKind::StoreNewer, ErrorKind::StoreBusy, ErrorKind::NoPermission,
          ErrorKind::StoreUnreachable, ErrorKind::DiskFull, ErrorKind::NotAllowed}) {
        const auto permit = permitWithoutStore(Error(kind), QStringLiteral("han"), saved());
        ASSERT_FALSE(permit);
        EXPECT_EQ(permit.error().first().kind, kind);
    }
    for (const ErrorKind kind : {ErrorKind::StoreMissing, ErrorKind::StoreEmpty,
                                 ErrorKind::StoreDamaged, ErrorKind::MigrationFailed})
        EXPECT_TRUE(permitWithoutStore(Error(kind), QStringLiteral("han"), saved()));
}

TEST_P(RestoringTest, TheRestoredStoreKnowsWhoRestoredItFromWhat) {
    const RestorePermit permit = *permitRestore(shop(), asManager(), saved());
    closeShop();
    const RestoreReport report = done(restoreStore(address(), clock(), permit));
    EXPECT_TRUE(QFile::exists(report.replaced));
    reopen();
    EXPECT_EQ(number(Restores), 1);
    const auto sound = database().read(
        [this](Session& session) { return verifyAudit(session, store()).findings.empty(); });
    ASSERT_TRUE(sound);
    EXPECT_TRUE(*sound) << "and its audit chain is whole";
}

TEST_P(RestoringTest, WhatWasDoneSinceTheBackupIsGone) {
    takenIn();
    ASSERT_EQ(number(u"SELECT COUNT(*) FROM repair_order"_qs), 1);
    const RestorePermit permit = *permitRestore(shop(), asManager(), saved());
    closeShop();
    done(restoreStore(address(), clock(), permit));
    reopen();
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM repair_order"_qs), 0);
}

TEST_P(RestoringTest, TheBackupTellsWhatIsInItBeforeAnythingIsDone) {
    takenIn();
    const QString later = folder() + QStringLiteral("/later.db");
    done(backup(database(), later));
    const BackupContents before = done(inspectBackup(address(), saved()));
    EXPECT_EQ(before.orders, 0);
    const BackupContents after = done(inspectBackup(address(), later));
    EXPECT_EQ(after.orders, 1);
    EXPECT_EQ(after.shop, done(shopOf(shop())).name);
    EXPECT_FALSE(after.isPractice);
    EXPECT_TRUE(after.hasAttachments);
    QFile file(later);
    ASSERT_TRUE(file.open(QFile::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() / 3));
    file.write(QByteArray(30'000, 'x'));
    file.close();
    EXPECT_EQ(kinds(inspectBackup(address(), later)),
              std::vector<ErrorKind>{ErrorKind::StoreDamaged});
}

}  // namespace baydesk::testing
