#include "storage/Backup.h"

#include "storage/attachment/AttachmentStore.h"
#include "storage/backup/Program.h"
#include "storage/sql/Connection.h"
#include "support/ChildProcess.h"
#include "support/PostgresServer.h"
#include "support/StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <atomic>
#include <thread>

namespace baydesk::testing {

namespace {

class BackupTest : public StoreFixture {
protected:
    QString target() const { return folder() + u"/copies/today"_qs; }

    void SetUp() override {
        StoreFixture::SetUp();
        if (HasFatalFailure()) return;
        ASSERT_TRUE(QDir(folder()).mkdir(u"copies"_qs));
        for (int i = 0; i < 3; ++i) run([](Transaction&) { return Outcome{}; });
        ASSERT_TRUE(AuditSealer::seal(database(), store()));
        ASSERT_TRUE(AttachmentStore::put(database(), {u"image/png"_qs, "photo"}, clock().now()));
    }

    ErrorKind refusal(const QString& file) { return refusal(database(), file); }

    static ErrorKind refusal(Database& from, const QString& file) {
        const auto report = backup(from, file);
        EXPECT_FALSE(report);
        return report ? ErrorKind::Required : report.error().first().kind;
    }

    // Opens what was copied as a store of its own.
    std::unique_ptr<Database> restored() {
        if (engine() == Engine::Sqlite) return open({Engine::Sqlite, target()});
        QString why;
        m_copy = PostgresServer::createEmpty(why);
        EXPECT_FALSE(m_copy.isEmpty()) << why.toStdString();
        const auto loaded = runProgram(u"pg_restore"_qs, {u"--no-owner"_qs, u"--dbname"_qs,
                                                          PostgresServer::urlOf(m_copy), target()});
        EXPECT_TRUE(loaded) << (loaded ? "" : describe(loaded.error()).toStdString());
        return open({Engine::PostgreSql, PostgresServer::urlOf(m_copy)});
    }

    void TearDown() override {
        if (!m_copy.isEmpty()) PostgresServer::drop(m_copy);
        StoreFixture::TearDown();
    }

private:
    static std::unique_ptr<Database> open(const DatabaseAddress& address) {
        auto opened = Database::open(address);
        if (opened) return std::move(opened).value();
        ADD_FAILURE() << describe(opened.error()).toStdString();
        return {};
    }

    QString m_copy;
};

BAYDESK_ON_BOTH_ENGINES(BackupTest);

TEST_P(BackupTest, TheCopyIsAWholeStore) {
    const auto report = backup(database(), target());
    ASSERT_TRUE(report) << describe(report.error()).toStdString();
    EXPECT_EQ(report->rows.at(u"audit"_qs), 3);
    EXPECT_EQ(report->heads.at(store()).count, 3);
    EXPECT_GT(report->bytes, 0);
    const auto copy = restored();
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->outcome(), OpenOutcome::Ready);
    const auto verdict =
        copy->read([this](Session& session) { return verifyAudit(session, store()); });
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->findings.empty());
    EXPECT_EQ(verdict->head, report->heads.at(store()));
    const auto photo = copy->read([](Session& session) {
        return AttachmentStore::get(session, AttachmentStore::idOf("photo")).has_value();
    });
    ASSERT_TRUE(photo);
    EXPECT_TRUE(*photo);
}

TEST_P(BackupTest, OnlyTheOwnerMayReadItAndNothingElseIsLeft) {
    ASSERT_TRUE(backup(database(), target()));
    const QFileInfoList files =
        QDir(folder() + u"/copies"_qs).entryInfoList(QDir::Files | QDir::Hidden);
    EXPECT_EQ(files.size(), engine() == Engine::Sqlite ? 2 : 1);
    for (const QFileInfo& file : files) {
        EXPECT_FALSE(file.permission(QFile::ReadGroup)) << file.fileName().toStdString();
        EXPECT_FALSE(file.permission(QFile::ReadOther)) << file.fileName().toStdString();
    }
}

TEST_P(BackupTest, AShopThatGoesOnWorkingIsBackedUp) {
    std::atomic<bool> closes = false;
    std::atomic<int> written = 0;
    std::thread counter([&] {
        const auto own = another();
        ASSERT_TRUE(own);
        while (!closes) {
            ASSERT_TRUE(UnitOfWork(*own).run(
                call(), [](Transaction&) { return Result<Outcome>(Outcome{}); }));
            ++written;
        }
    });
    for (int made = 0; made < 5; ++made) {
        const int before = written;
        const auto report = backup(database(), target());
        EXPECT_TRUE(report) << (report ? "" : describe(report.error()).toStdString());
        while (written == before) std::this_thread::yield();
    }
    closes = true;
    counter.join();
}

TEST_P(BackupTest, ALaterBackupReplacesAnEarlierOne) {
    ASSERT_TRUE(backup(database(), target()));
    run([](Transaction&) { return Outcome{}; });
    const auto report = backup(database(), target());
    ASSERT_TRUE(report) << describe(report.error()).toStdString();
    EXPECT_EQ(report->rows.at(u"audit"_qs), 4);
}

TEST_P(BackupTest, NothingElseIsOverwritten) {
    QFile letter(target());
    ASSERT_TRUE(letter.open(QFile::WriteOnly));
    letter.write("a letter");
    letter.close();
    EXPECT_EQ(refusal(target()), ErrorKind::FileNotWritable);
    EXPECT_EQ(refusal(folder()), ErrorKind::FileNotWritable);
    EXPECT_EQ(refusal(folder() + u"/no/folder"_qs), ErrorKind::FileNotWritable);
    if (engine() == Engine::Sqlite) {
        EXPECT_EQ(refusal(address().location), ErrorKind::FileNotWritable);
    }
    ASSERT_TRUE(letter.open(QFile::ReadOnly));
    EXPECT_EQ(letter.readAll(), "a letter");
}

TEST_P(BackupTest, AFailedBackupLeavesTheEarlierOne) {
    if (engine() == Engine::PostgreSql) {
        // pg_dump cannot be found.
        const QByteArray path = qgetenv("PATH");
        ASSERT_TRUE(backup(database(), target()));
        qputenv("PATH", "/nowhere");
        EXPECT_EQ(refusal(target()), ErrorKind::StoreFailed);
        qputenv("PATH", path);
        EXPECT_TRUE(QFileInfo::exists(target()));
        return;
    }
    ASSERT_TRUE(backup(database(), target()));
    const qint64 size = QFileInfo(target()).size();
    close();
    const QString outcome = inChild({false, 40'000}, [this]() -> QString {
        const auto own = Database::open(address());
        if (!own) return describe(own.error());
        return QString::number(static_cast<int>(refusal(**own, target())));
    });
    EXPECT_EQ(outcome, QString::number(static_cast<int>(ErrorKind::DiskFull)))
        << outcome.toStdString();
    EXPECT_EQ(QFileInfo(target()).size(), size);
    EXPECT_EQ(QDir(folder() + u"/copies"_qs).entryList(QDir::Files).size(), 2);
}

}  // namespace

}  // namespace baydesk::testing
