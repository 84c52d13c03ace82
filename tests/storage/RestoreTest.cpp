#include "storage/Restore.h"

#include "storage/Backup.h"
#include "storage/BackupPlaces.h"
#include "storage/attachment/AttachmentStore.h"
#include "storage/backup/EngineBackup.h"
#include "storage/sql/Connection.h"
#include "storage/sql/Migrator.h"
#include "storage/sqlite/SqliteFile.h"
#include "support/PostgresServer.h"
#include "support/StoreFixture.h"

#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <set>

namespace baydesk::testing {

namespace {

const QString Audited = QStringLiteral("SELECT COUNT(*) FROM audit");

class RestoreTest : public StoreFixture {
protected:
    void SetUp() override {
        // A server's backups lie in the person's own folder: not in a test.
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder()));
        StoreFixture::SetUp();
        if (HasFatalFailure()) return;
        work(3);
        ASSERT_TRUE(AttachmentStore::put(database(), {u"image/png"_qs, "photo"}, clock().now()));
        ASSERT_TRUE(backup(database(), saved()));
        work(2);
        ASSERT_TRUE(AttachmentStore::put(database(), {u"image/png"_qs, "later"}, clock().now()));
    }
    void TearDown() override {
        if (!m_older.isEmpty()) PostgresServer::drop(m_older);
        StoreFixture::TearDown();
        qunsetenv("XDG_DATA_HOME");
    }
    QString saved() const { return folder() + QStringLiteral("/saved"); }
    void work(int verbs) {
        for (int verb = 0; verb < verbs; ++verb) run([](Transaction&) { return Outcome{}; });
    }
    Result<RestoreReport> restored() { return restore(address(), saved(), clock().now()); }
    static qint64 count(Database& database, const QString& statement) {
        const auto found = database.read([&statement](Session& session) {
            return sql::one(session, statement, {},
                            [](const sql::Row& row) { return row.integer(0); });
        });
        return found && *found ? **found : -1;
    }
    static std::unique_ptr<Database> open(const QString& file) {
        auto opened = Database::open({Engine::Sqlite, file});
        if (opened) return std::move(opened).value();
        ADD_FAILURE() << describe(opened.error()).toStdString();
        return {};
    }
    // A backup of a store from before the newest migration.
    QString olderBackup() {
        const QString file = folder() + u"/older.db"_qs;
        DatabaseAddress older{Engine::Sqlite, file};
        if (engine() == Engine::PostgreSql) {
            QString why;
            m_older = PostgresServer::createEmpty(why);
            older = {Engine::PostgreSql, PostgresServer::urlOf(m_older)};
        } else {
            EXPECT_TRUE(sqlite::prepareFiles(file, Database::Access::ReadWrite));
        }
        const auto connection = sql::Connection::open(older, Database::Access::ReadWrite);
        if (engine() == Engine::Sqlite) {
            EXPECT_TRUE(sqlite::settleFile(**connection, Database::Access::ReadWrite));
        }
        std::vector<sql::Migration> steps = sql::storeMigrations(engine());
        steps.pop_back();
        EXPECT_TRUE(sql::migrate(**connection, steps));
        if (engine() == Engine::Sqlite) return file;
        EXPECT_TRUE(backupPostgres(**connection, folder() + u"/older.dump"_qs));
        return folder() + u"/older.dump"_qs;
    }
    ErrorKind refusal() {
        const auto report = restored();
        EXPECT_FALSE(report);
        return report ? ErrorKind::Required : report.error().first().kind;
    }

private:
    QString m_older;
};

BAYDESK_ON_BOTH_ENGINES(RestoreTest);

}  // namespace

TEST_P(RestoreTest, TheStoreIsWhatItWasAndTheOneOfBeforeIsKept) {
    close();
    const auto report = restored();
    ASSERT_TRUE(report) << describe(report.error()).toStdString();
    EXPECT_EQ(report->rows.at(u"audit"_qs), 3);
    EXPECT_TRUE(QFile::exists(report->replaced));
    EXPECT_FALSE(QFile::permissions(report->replaced) & (QFile::ReadGroup | QFile::ReadOther));
    reopen();
    EXPECT_EQ(number(Audited), 3);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM attachment"_qs), 1);
    work(1);  // it is a store like any other
    if (engine() == Engine::PostgreSql) return;
    const auto before = open(report->replaced);
    ASSERT_TRUE(before);
    EXPECT_EQ(count(*before, Audited), 5);
    EXPECT_EQ(count(*before, u"SELECT COUNT(*) FROM attachment"_qs), 2);
}

TEST_P(RestoreTest, WhatIsNoBackupChangesNothing) {
    QFile letter(saved());
    ASSERT_TRUE(letter.open(QFile::WriteOnly | QFile::Truncate));
    letter.write("a letter, and not a store");
    letter.close();
    close();
    EXPECT_EQ(refusal(), ErrorKind::StoreNotOurs);
    ASSERT_TRUE(letter.remove());
    EXPECT_EQ(refusal(), ErrorKind::FileUnreadable);
    reopen();
    EXPECT_EQ(number(Audited), 5);
    if (engine() == Engine::Sqlite) {
        EXPECT_EQ(QDir(folder()).entryList({u"*restored*"_qs, u"*replaced*"_qs}), QStringList());
    }
}

TEST_P(RestoreTest, ADamagedBackupChangesNothing) {
    QFile file(saved());
    ASSERT_TRUE(file.open(QFile::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() / 2));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    close();
    EXPECT_EQ(refusal(), ErrorKind::StoreDamaged);
    reopen();
    EXPECT_EQ(number(Audited), 5);
}

TEST_P(RestoreTest, AStoreThatIsInUseIsLeftAlone) {
    if (engine() == Engine::PostgreSql) return;  // there the server sees to it
    EXPECT_EQ(refusal(), ErrorKind::StoreBusy);
    EXPECT_EQ(number(Audited), 5);
}

TEST_P(RestoreTest, WhatWasReplacedEarlierInTheSameSecondIsKeptToo) {
    close();
    const auto first = restored();
    ASSERT_TRUE(first);
    const auto second = restored();
    ASSERT_TRUE(second) << describe(second.error()).toStdString();
    EXPECT_NE(first->replaced, second->replaced);
    EXPECT_TRUE(QFile::exists(first->replaced));
    EXPECT_TRUE(QFile::exists(second->replaced));
}

TEST_P(RestoreTest, AnOlderStoreIsBroughtUpToDateWhenItIsOpened) {
    const QString older = olderBackup();
    close();
    const auto report = restore(address(), older, clock().now());
    ASSERT_TRUE(report) << describe(report.error()).toStdString();
    reopen();
    EXPECT_EQ(database().outcome(), OpenOutcome::Migrated);
    EXPECT_EQ(number(Audited), 0);
    work(1);
}

TEST_P(RestoreTest, ABackupWithoutAttachmentsGoesOnWithThoseThatAreThere) {
    if (engine() == Engine::PostgreSql) return;  // there they are in the dump
    ASSERT_TRUE(QFile::remove(saved() + u"-attachments"_qs));
    close();
    const auto report = restored();
    ASSERT_TRUE(report) << describe(report.error()).toStdString();
    EXPECT_FALSE(report->withoutAttachments);
    reopen();
    EXPECT_EQ(number(Audited), 3);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM attachment"_qs), 2);
    close();
    for (const QString& each : QDir(folder()).entryList({u"store.db*"_qs}, QDir::Files))
        ASSERT_TRUE(QFile::remove(folder() + u'/' + each));
    const auto bare = restored();
    ASSERT_TRUE(bare) << describe(bare.error()).toStdString();
    EXPECT_TRUE(bare->withoutAttachments);
}

TEST_P(RestoreTest, KilledAtAnyMomentTheStoreIsTheOldOneOrTheNewOne) {
    if (engine() == Engine::PostgreSql) return;  // there it is one transaction of the server
    const QString full = folder() + u"/full"_qs;
    ASSERT_TRUE(backup(database(), full));
    close();
    std::set<qint64> seen;
    for (int delay = 1; delay < 60; delay += 4) {
        const pid_t child = ::fork();
        if (child == 0) {
            // Its clock ends it wherever it is then.
            const itimerval end{{0, 0}, {0, delay * 1000}};
            ::setitimer(ITIMER_REAL, &end, nullptr);
            [[maybe_unused]] const auto report = restored();
            ::_exit(0);
        }
        ASSERT_GT(child, 0);
        ASSERT_EQ(::waitpid(child, nullptr, 0), child);
        reopen();
        seen.insert(number(Audited));
        EXPECT_TRUE(seen.count(3) + seen.count(5) == seen.size()) << delay;
        close();
        ASSERT_TRUE(restore(address(), full, clock().now()));
    }
    EXPECT_TRUE(seen.contains(5)) << "killed before it had begun it is the old one";
}

TEST_P(RestoreTest, AStoreThatCannotBeOpenedIsReplaced) {
    if (engine() == Engine::PostgreSql) return;
    close();
    QFile file(address().location);
    ASSERT_TRUE(file.open(QFile::ReadWrite));
    file.write(QByteArray(4096, '\0'));
    file.close();
    const auto report = restored();
    ASSERT_TRUE(report) << describe(report.error()).toStdString();
    EXPECT_TRUE(QFile::exists(report->replaced));
    reopen();
    EXPECT_EQ(number(Audited), 3);
}

TEST_P(RestoreTest, AStoreThatIsGoneIsMadeAgain) {
    if (engine() == Engine::PostgreSql) return;
    close();
    for (const QString& each : QDir(folder()).entryList({u"store.db*"_qs}, QDir::Files))
        ASSERT_TRUE(QFile::remove(folder() + u'/' + each));
    const auto report = restored();
    ASSERT_TRUE(report) << describe(report.error()).toStdString();
    EXPECT_TRUE(report->replaced.isEmpty());
    reopen();
    EXPECT_EQ(number(Audited), 3);
}

}  // namespace baydesk::testing
