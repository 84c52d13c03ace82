#include "storage/sqlite/CheckedPages.h"

#include "storage/sql/Connection.h"
#include "storage/sqlite/SqliteFile.h"
#include "support/StoreFixture.h"
#include "support/StoreOfThen.h"

#include <sqlite3.h>
#include <QFile>

namespace baydesk::testing {

namespace {

constexpr qint64 PageBytes = 4096;

class CheckedPagesTest : public ::testing::Test {
protected:
    void SetUp() override {
        ensureApplication();
        ASSERT_TRUE(makeStoreOfThen(address(), StepsOfThen));
    }

    // Also a name that an address must not be misled by.
    DatabaseAddress address() const {
        return {Engine::Sqlite, m_folder.filePath(QStringLiteral("店 50%#?&vfs=unix.db"))};
    }
    QString file() const { return address().location; }

    QByteArray content() const {
        QFile store(file());
        EXPECT_TRUE(store.open(QFile::ReadOnly));
        return store.readAll();
    }

    void flip(qint64 place, int bit) const {
        QFile store(file());
        ASSERT_TRUE(store.open(QFile::ReadWrite));
        ASSERT_TRUE(store.seek(place));
        const char old = store.read(1)[0];
        ASSERT_TRUE(store.seek(place));
        store.putChar(static_cast<char>(old ^ (1 << bit)));
    }

    // Reads the name of the customer of then; nothing went wrong: no kind.
    std::optional<ErrorKind> troubleWithCustomers() const {
        auto opened = sql::Connection::open(address(), Database::Access::ReadOnly);
        if (!opened) return opened.error().first().kind;
        QString name;
        const Done read = (*opened)->read(QStringLiteral("SELECT name FROM customer"), {},
                                          [&name](const sql::Row& row) { name = row.text(0); });
        if (!read) return read.error().first().kind;
        EXPECT_EQ(name, QStringLiteral("陈晓雯"));
        return {};
    }

    // What somebody else's SQLite does, which knows no checksums.
    static void runPlain(const QString& file, const QString& statements) {
        sqlite3* handle = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(file).constData(), &handle), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(handle, statements.toUtf8().constData(), nullptr, nullptr, nullptr),
                  SQLITE_OK)
            << sqlite3_errmsg(handle);
        sqlite3_close(handle);
    }

    // The same rows in a file without room for checksums, as stores were made before.
    void makeItAnOldOne() const {
        QString script = QStringLiteral("ATTACH '%1' AS old;").arg(file());
        {
            const auto opened = sql::Connection::open(address(), Database::Access::ReadOnly);
            ASSERT_TRUE(opened);
            const Done read = (*opened)->read(
                QStringLiteral("SELECT sql, type, name FROM sqlite_schema WHERE sql IS NOT NULL "
                               "AND name NOT LIKE 'sqlite_%' "
                               "ORDER BY type <> 'table', rowid"),
                {}, [&script](const sql::Row& row) {
                    script += row.text(0) + u';';
                    if (row.text(1) == QLatin1String("table"))
                        script += QStringLiteral("INSERT INTO main.%1 SELECT * FROM old.%1;")
                                      .arg(row.text(2));
                });
            ASSERT_TRUE(read);
        }
        const QString plain = file() + QLatin1String(".plain");
        runPlain(plain, script + QStringLiteral("PRAGMA main.application_id=%1; PRAGMA "
                                                "main.user_version=%2")
                                     .arg(sqlite::ApplicationId)
                                     .arg(StepsOfThen));
        ASSERT_TRUE(QFile::remove(file()) && QFile::rename(plain, file()));
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(CheckedPagesTest, APathThatBeginsWithTwoSlashesIsAPath) {
    const auto opened =
        sql::Connection::open({Engine::Sqlite, u'/' + file()}, Database::Access::ReadOnly);
    ASSERT_TRUE(opened) << describe(opened.error()).toStdString();
    EXPECT_TRUE((*opened)->read(QStringLiteral("SELECT count(*) FROM customer"), {},
                                [](const sql::Row& row) { EXPECT_EQ(row.integer(0), 1); }));
}

TEST_F(CheckedPagesTest, EveryPageHasItsChecksum) {
    const QByteArray bytes = content();
    ASSERT_GT(bytes.size(), 20 * PageBytes);
    for (qint64 page = 0; page < bytes.size() / PageBytes; ++page)
        EXPECT_NE(bytes.mid((page + 1) * PageBytes - 8, 8), QByteArray(8, '\0')) << page;
    EXPECT_TRUE(sqlite::hasChecksums(file()));
    EXPECT_TRUE(sqlite::hasChecksums(sqlite::attachmentsFile(file())));
}

// The customer's name is in no index: without checksums nobody would notice.
TEST_F(CheckedPagesTest, AFlippedBitOfANameIsDamage) {
    const qint64 place = content().indexOf("陈晓雯");
    ASSERT_GT(place, 0);
    EXPECT_EQ(troubleWithCustomers(), std::nullopt);
    for (int bit = 0; bit < 8; ++bit) {
        flip(place, bit);
        EXPECT_EQ(troubleWithCustomers(), ErrorKind::StoreDamaged) << bit;
        flip(place, bit);
    }
    EXPECT_EQ(troubleWithCustomers(), std::nullopt);
}

TEST_F(CheckedPagesTest, AFlippedBitOfTheChecksumIsDamageToo) {
    const qint64 page = content().indexOf("陈晓雯") / PageBytes;
    flip((page + 1) * PageBytes - 1, 3);
    EXPECT_EQ(troubleWithCustomers(), ErrorKind::StoreDamaged);
}

// Two pages that changed places are each whole.
TEST_F(CheckedPagesTest, APageInAnothersPlaceIsDamage) {
    const QByteArray bytes = content();
    const qint64 page = bytes.indexOf("陈晓雯") / PageBytes;
    QFile store(file());
    ASSERT_TRUE(store.open(QFile::ReadWrite));
    ASSERT_TRUE(store.seek(page * PageBytes));
    store.write(bytes.mid((page + 1) * PageBytes, PageBytes));
    store.close();
    EXPECT_EQ(troubleWithCustomers(), ErrorKind::StoreDamaged);
}

TEST_F(CheckedPagesTest, WhatAnotherProgramChangedIsDamageUntilItVacuums) {
    runPlain(file(), QStringLiteral("UPDATE customer SET note = 'x'"));
    EXPECT_EQ(troubleWithCustomers(), ErrorKind::StoreDamaged);
    runPlain(file(), QStringLiteral("VACUUM"));
    EXPECT_EQ(troubleWithCustomers(), std::nullopt);
}

// Who looks into a store with other tools brings home a log that a killed program left.
TEST_F(CheckedPagesTest, AnotherProgramMayBringTheLogHome) {
    const auto opened = sql::Connection::open(address(), Database::Access::ReadWrite);
    ASSERT_TRUE(opened);
    ASSERT_TRUE((*opened)->runScript(QStringLiteral("UPDATE customer SET note = 'x'")));
    runPlain(file(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    EXPECT_EQ(troubleWithCustomers(), std::nullopt);
    const auto fresh = sql::Connection::open(address(), Database::Access::ReadWrite);
    ASSERT_TRUE(fresh);
    EXPECT_TRUE((*fresh)->runScript(QStringLiteral("UPDATE customer SET note = 'y'")));
}

// The log is written in one piece when it is synced: whoever does not sync must not keep it back.
TEST_F(CheckedPagesTest, ACommitIsSeenByOthersHoweverItIsSynced) {
    auto ours = sql::Connection::open(address(), Database::Access::ReadWrite);
    ASSERT_TRUE(ours.ok());
    int round = 0;
    for (const QString& how : {u"FULL"_qs, u"NORMAL"_qs, u"OFF"_qs, u"extra"_qs, u"2"_qs}) {
        SCOPED_TRACE(how.toStdString());
        ASSERT_TRUE((*ours)->runScript(u"PRAGMA synchronous="_qs + how));
        ASSERT_TRUE((*ours)->runScript(
            u"BEGIN IMMEDIATE; UPDATE customer SET note = 'round %1'; COMMIT"_qs.arg(++round)));
        auto other = sql::Connection::open(address(), Database::Access::ReadOnly);
        ASSERT_TRUE(other.ok());
        QString note;
        ASSERT_TRUE((*other)->read(u"SELECT note FROM customer"_qs, {},
                                   [&note](const sql::Row& row) { note = row.text(0); }));
        EXPECT_EQ(note, u"round %1"_qs.arg(round));
    }
}

TEST_F(CheckedPagesTest, AnOlderStoreGetsThemWhenItIsMigrated) {
    makeItAnOldOne();
    ASSERT_FALSE(sqlite::hasChecksums(file()));
    EXPECT_EQ(troubleWithCustomers(), std::nullopt) << "it can be read as before";
    {
        const auto opened = Database::open(address());
        ASSERT_TRUE(opened) << describe(opened.error()).toStdString();
        EXPECT_EQ((*opened)->outcome(), OpenOutcome::Migrated);
    }
    EXPECT_TRUE(sqlite::hasChecksums(file()));
    flip(content().indexOf("陈晓雯"), 0);
    EXPECT_EQ(troubleWithCustomers(), ErrorKind::StoreDamaged);
}

}  // namespace baydesk::testing
