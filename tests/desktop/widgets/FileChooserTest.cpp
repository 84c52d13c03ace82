#include "desktop/widgets/FileChooser.h"

#include "support/ChildProcess.h"
#include "support/Waiting.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>
#include <QFile>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeView>

namespace baydesk::testing {

namespace {

// A file that this process has locked as SQLite locks a store, beside others.
class LockedFile {
public:
    LockedFile() {
        for (const char* name : {"store.db", "store.db-shm", "photo.jpg", "list", "notes.txt"}) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            EXPECT_TRUE(file.open(QFile::WriteOnly));
            file.write("SQLite format 3");
        }
        m_descriptor = ::open(QFile::encodeName(path()).constData(), O_RDWR | O_CLOEXEC);
        struct flock lock = wholeFile(F_WRLCK);
        EXPECT_EQ(::fcntl(m_descriptor, F_SETLK, &lock), 0);
    }
    ~LockedFile() { ::close(m_descriptor); }
    LockedFile(const LockedFile&) = delete;
    LockedFile& operator=(const LockedFile&) = delete;

    QString folder() const { return m_folder.path(); }
    // As another program sees it.
    bool isLocked() const {
        return inChild({}, [this] {
                   const int file =
                       ::open(QFile::encodeName(path()).constData(), O_RDWR | O_CLOEXEC);
                   struct flock lock = wholeFile(F_WRLCK);
                   ::fcntl(file, F_GETLK, &lock);
                   ::close(file);
                   return lock.l_type == F_UNLCK ? QString() : QStringLiteral("locked");
               }) == QStringLiteral("locked");
    }

private:
    static struct flock wholeFile(short type) {
        struct flock lock = {};
        lock.l_type = type;
        lock.l_whence = SEEK_SET;
        return lock;
    }
    QString path() const { return m_folder.filePath(QStringLiteral("store.db-shm")); }

    QTemporaryDir m_folder;
    int m_descriptor = -1;
};

bool listsAll(const QFileDialog& dialog) {
    return waitUntil([&dialog] {
        const auto* files = dialog.findChild<QTreeView*>();
        return files && files->model()->rowCount(files->rootIndex()) == 5;
    });
}

}  // namespace

TEST(FileChooserTest, OpensNoFileThatItLists) {
    const LockedFile store;
    ASSERT_TRUE(store.isLocked());
    auto* chooser = new FileChooser(nullptr, QStringLiteral("Choose"), store.folder());
    chooser->setViewMode(QFileDialog::Detail);  // kinds and all
    chooser->open();
    EXPECT_TRUE(listsAll(*chooser));
    EXPECT_TRUE(store.isLocked()) << "as long as the dialog is there";
    chooser->close();
    EXPECT_TRUE(store.isLocked());
}

TEST(FileChooserTest, BeginsWhereItIsTold) {
    const QTemporaryDir folder;
    const FileChooser chooser(nullptr, QStringLiteral("Choose"), folder.path());
    EXPECT_EQ(chooser.directory().path(), folder.path());
    const FileChooser elsewhere(nullptr, QStringLiteral("Choose"), folder.filePath(u"none"_qs));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    EXPECT_EQ(elsewhere.directory().path(),
              QFileInfo(documents).isDir() ? documents : QDir::homePath());
}

}  // namespace baydesk::testing
