// Where backups lie, what they are called, and their second copy.
#include "storage/BackupPlaces.h"

#include "storage/Backup.h"
#include "storage/Database.h"
#include "support/StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace baydesk::testing {

namespace {

const BusinessCalendar Calendar;
const Instant Now{1'795'395'600'000};  // 2026-11-23 09:00 in Shanghai

class BackupPlacesTest : public ::testing::Test {
protected:
    void SetUp() override { ensureApplication(); }
    DatabaseAddress store(const QString& name = QStringLiteral("shop.db")) const {
        return {Engine::Sqlite, m_folder.filePath(name)};
    }
    QString put(const QString& path, const QByteArray& content = "x") const {
        QFile file(path);
        EXPECT_TRUE(file.open(QFile::WriteOnly)) << path.toStdString();
        file.write(content);
        return path;
    }
    QString putBackup(const DatabaseAddress& address, Instant at) const {
        EXPECT_TRUE(makeBackupFolder(address));
        return put(backupFolder(address) + u'/' + backupName(address, Calendar, at));
    }
    QString folder(const QString& name) const {
        QDir(m_folder.path()).mkpath(name);
        return m_folder.filePath(name);
    }

    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(BackupPlacesTest, TheNameSaysWhichStoreAndWhen) {
    EXPECT_EQ(backupName(store(), Calendar, Now), u"shop-20261123-090000.db"_qs);
    const DatabaseAddress server{Engine::PostgreSql, u"postgresql://me@srv/bay/../x?a=b"_qs};
    EXPECT_EQ(backupName(server, Calendar, Now), u"srv-bay_.._x-20261123-090000.dump"_qs);
}

TEST_F(BackupPlacesTest, TheTimeIsTheNamesWhateverTheFileSays) {
    putBackup(store(), Now);
    putBackup(store(), Now.plusHours(-24));
    const auto kept = keptBackups(store(), Calendar);
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].madeAt, Now);
    EXPECT_EQ(kept[1].madeAt, Now.plusHours(-24));
}

TEST_F(BackupPlacesTest, AnotherStoresBackupsAreNotSeen) {
    putBackup(store(u"shop-2.db"_qs), Now);
    putBackup(store(u"practice.db"_qs), Now);
    putBackup(store(), Now);
    put(backupFolder(store()) + u"/shop-20261123-090000.db.new"_qs);
    put(backupFolder(store()) + u"/shop-letter.db"_qs);
    ASSERT_EQ(keptBackups(store(), Calendar).size(), 1U);
}

TEST_F(BackupPlacesTest, TheSecondFolderIsKnownWithoutTheStore) {
    EXPECT_TRUE(secondFolder(store()).isEmpty());
    EXPECT_TRUE(secondPlace(store()).isEmpty());
    ASSERT_TRUE(chooseSecondFolder(store(), u"/media/棒/备份"_qs));
    EXPECT_EQ(secondFolder(store()), u"/media/棒/备份"_qs);
    EXPECT_TRUE(secondPlace(store()).startsWith(u"/media/棒/备份/shop-"_qs));
    EXPECT_TRUE(secondFolder(store(u"other.db"_qs)).isEmpty());
    ASSERT_TRUE(chooseSecondFolder(store(), {}));
    EXPECT_TRUE(secondFolder(store()).isEmpty());
}

TEST_F(BackupPlacesTest, TwoStoresNeverShareAPlaceInTheSecondFolder) {
    const DatabaseAddress there{Engine::Sqlite, folder(u"there"_qs) + u"/shop.db"_qs};
    ASSERT_TRUE(chooseSecondFolder(store(), folder(u"stick"_qs)));
    ASSERT_TRUE(chooseSecondFolder(there, folder(u"stick"_qs)));
    EXPECT_NE(secondPlace(store()), secondPlace(there));
}

TEST_F(BackupPlacesTest, ACopyHasTheSameBytesAndIsItsOwnersAlone) {
    const QString file = putBackup(store(), Now);
    put(file + u"-attachments"_qs, QByteArray(3'000'000, 'p'));
    const auto copy = copyBackup(file, folder(u"stick"_qs) + u"/shop"_qs);
    ASSERT_TRUE(copy) << describe(copy.error()).toStdString();
    for (const QString& ending : {QString(), u"-attachments"_qs}) {
        QFile one(file + ending);
        QFile other(*copy + ending);
        ASSERT_TRUE(one.open(QFile::ReadOnly) && other.open(QFile::ReadOnly));
        EXPECT_TRUE(one.readAll() == other.readAll());
        EXPECT_FALSE(other.permissions() & (QFile::ReadGroup | QFile::ReadOther));
    }
    EXPECT_EQ(QDir(QFileInfo(*copy).path()).entryList(QDir::Files).size(), 2);
}

TEST_F(BackupPlacesTest, AFolderThatIsNotThereIsNotMade) {
    const QString file = putBackup(store(), Now);
    const auto copy = copyBackup(file, m_folder.filePath(u"stick/shop"_qs));
    ASSERT_FALSE(copy);
    EXPECT_EQ(copy.error().first().kind, ErrorKind::StoreMissing);
    EXPECT_FALSE(QFileInfo::exists(m_folder.filePath(u"stick"_qs)));
}

TEST_F(BackupPlacesTest, KnowsTheDiskOfTheStore) {
    EXPECT_TRUE(isOnStoresDisk(store(), folder(u"beside"_qs)));
    EXPECT_TRUE(isOnStoresDisk(store(), m_folder.filePath(u"not/there/yet"_qs)));
    EXPECT_FALSE(isOnStoresDisk(store(), u"/proc/self"_qs));
    const DatabaseAddress server{Engine::PostgreSql, u"postgresql://me@srv/bay"_qs};
    EXPECT_FALSE(isOnStoresDisk(server, folder(u"beside"_qs)));
    const DatabaseAddress here{Engine::PostgreSql, u"postgresql://me@localhost/bay"_qs};
    EXPECT_TRUE(isOnStoresDisk(here, u"/"_qs));
}

TEST_F(BackupPlacesTest, TheReplacedStoreTakesNobodysName) {
    const QString first = replacedName(store(), Now);
    EXPECT_TRUE(first.endsWith(u"/shop-replaced-20261123-090000.db"_qs)) << first.toStdString();
    EXPECT_TRUE(replacedPattern(store()).endsWith(u"/shop-replaced-….db"_qs));
    put(first);
    EXPECT_NE(replacedName(store(), Now), first);
}

}  // namespace baydesk::testing
