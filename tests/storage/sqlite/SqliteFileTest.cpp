#include "storage/sqlite/SqliteFile.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QTemporaryDir>

namespace baydesk::testing {

namespace {

TEST(SqliteFileTest, KnowsNetworkFileSystems) {
    EXPECT_TRUE(sqlite::isNetworkFileSystem(0x6969, "nfs4"));
    EXPECT_TRUE(sqlite::isNetworkFileSystem(0x517B, "smbfs"));
    EXPECT_TRUE(sqlite::isNetworkFileSystem(0xFF534D42, "cifs"));
    EXPECT_TRUE(sqlite::isNetworkFileSystem(0xFE534D42, "smb3"));
    EXPECT_TRUE(sqlite::isNetworkFileSystem(0x01021997, "9p"));
    EXPECT_TRUE(sqlite::isNetworkFileSystem(0x65735546, "fuse.sshfs"));
}

TEST(SqliteFileTest, KnowsLocalFileSystems) {
    EXPECT_FALSE(sqlite::isNetworkFileSystem(0xEF53, "ext4"));
    EXPECT_FALSE(sqlite::isNetworkFileSystem(0x58465342, "xfs"));
    EXPECT_FALSE(sqlite::isNetworkFileSystem(0x01021994, "tmpfs"));
    EXPECT_FALSE(sqlite::isNetworkFileSystem(0x9123683E, "btrfs"));
    EXPECT_FALSE(sqlite::isNetworkFileSystem(0x794C7630, "overlay"));
    EXPECT_FALSE(sqlite::isNetworkFileSystem(0x65735546, "fuse.ntfs-3g"));
}

TEST(SqliteFileTest, TheMagicIsCompared32BitsWideWhateverItsSign) {
    // statfs gives a signed word on some machines.
    EXPECT_TRUE(sqlite::isNetworkFileSystem(static_cast<qint32>(0xFF534D42), "cifs"));
}

TEST(SqliteFileTest, TakesOtherAccountsRightsAway) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QFile file(path);
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    sqlite::makePrivate(path);
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), 0);
}

}  // namespace

}  // namespace baydesk::testing
