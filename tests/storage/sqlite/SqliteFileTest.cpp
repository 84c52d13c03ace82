#include "storage/sqlite/SqliteFile.h"

#include "storage/Database.h"
#include "support/StoreFixture.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>
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

// Whether another process would find the file in nobody's use, as one does that ends and wonders
// whether it may remove the log.
bool seemsUnused(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(name.constData(), O_RDWR);
        struct flock wanted {};
        wanted.l_type = F_WRLCK;
        wanted.l_whence = SEEK_SET;
        wanted.l_start = 0x40000002;  // SQLite's shared locks (os.h: SHARED_FIRST, SHARED_SIZE)
        wanted.l_len = 510;
        const bool isAnswered = file >= 0 && ::fcntl(file, F_GETLK, &wanted) == 0;
        ::_exit(isAnswered && wanted.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return !WIFEXITED(status) || WEXITSTATUS(status) != 0;
}

TEST(SqliteFileTest, ASecondConnectionLeavesTheFirstItsLocks) {
    ensureApplication();
    const QTemporaryDir folder;
    const DatabaseAddress address{Engine::Sqlite, folder.filePath(QStringLiteral("store.db"))};
    const auto first = Database::open(address);
    ASSERT_TRUE(first);
    EXPECT_FALSE(seemsUnused(address.location));
    const auto second = Database::open(address);
    ASSERT_TRUE(second);
    EXPECT_FALSE(seemsUnused(address.location));
}

}  // namespace

}  // namespace baydesk::testing
