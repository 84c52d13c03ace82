#include "storage/sql/Migrator.h"

#include "storage/BackupPlaces.h"
#include "storage/backup/Program.h"
#include "storage/sqlite/SqliteFile.h"
#include "support/PostgresServer.h"
#include "support/StoreFixture.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <thread>

namespace baydesk::testing {

namespace {

using Access = Database::Access;

// An empty database and steps of the test's own.
class MigratorTest : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ensureApplication();
        // A server's backups lie in the person's own folder: not in a test.
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
        if (GetParam() == Engine::Sqlite) {
            m_address = {Engine::Sqlite, m_folder.filePath(QStringLiteral("store.db"))};
        } else {
            ASSERT_FALSE(PostgresServer::url().isEmpty())
                << "BAYDESK_TEST_POSTGRESQL is not set; run under scripts/postgres-for-tests";
            QString why;
            m_serverDatabase = PostgresServer::createEmpty(why);
            ASSERT_FALSE(m_serverDatabase.isEmpty()) << why.toStdString();
            m_address = {Engine::PostgreSql, PostgresServer::urlOf(m_serverDatabase)};
        }
        m_connection = connect();
    }

    void TearDown() override {
        m_connection.reset();
        if (!m_serverDatabase.isEmpty()) PostgresServer::drop(m_serverDatabase);
        qunsetenv("XDG_DATA_HOME");
    }

    std::unique_ptr<sql::Connection> connect() const {
        if (GetParam() == Engine::Sqlite) {
            EXPECT_TRUE(sqlite::prepareFiles(m_address.location, Access::ReadWrite));
        }
        auto opened = sql::Connection::open(m_address, Access::ReadWrite);
        EXPECT_TRUE(opened);
        auto connection = std::move(opened).value();
        if (GetParam() == Engine::Sqlite) {
            EXPECT_TRUE(sqlite::settleFile(*connection, Access::ReadWrite));
        }
        return connection;
    }

    // "ready", "created", "migrated", or the error's kind and its reason.
    QString migrate(const std::vector<sql::Migration>& steps) {
        const auto outcome = sql::migrate(*m_connection, steps);
        if (!outcome) {
            const Violation& first = outcome.error().first();
            EXPECT_EQ(first.kind, m_expected) << describe(outcome.error()).toStdString();
            return first.details[QStringLiteral("migration")].toString();
        }
        switch (*outcome) {
            case OpenOutcome::Ready:
                return QStringLiteral("ready");
            case OpenOutcome::Created:
                return QStringLiteral("created");
            case OpenOutcome::Migrated:
                return QStringLiteral("migrated");
        }
        return {};
    }

    void expect(ErrorKind kind) { m_expected = kind; }

    qint64 number(const QString& statement) {
        Session session(*m_connection);
        return sql::one(session, statement, {}, [](const sql::Row& row) { return row.integer(0); })
            .value_or(-1);
    }

    static sql::Migration step(int version, const QString& text) {
        return {version, QStringLiteral("%1_step").arg(version, 4, 10, QLatin1Char('0')), text};
    }

    static std::vector<sql::Migration> twoSteps() {
        return {step(1,
                     u"CREATE TABLE a (n {int64} PRIMARY KEY) {strict}; "
                     "INSERT INTO a VALUES (1);"_qs),
                step(2,
                     u"CREATE TABLE b (a {int64} REFERENCES a (n), t {text_c}, x {bytes}) "
                     "{strict}; INSERT INTO b (a) VALUES (1);"_qs)};
    }

    QTemporaryDir m_folder;
    DatabaseAddress m_address;
    QString m_serverDatabase;
    std::unique_ptr<sql::Connection> m_connection;
    ErrorKind m_expected = ErrorKind::MigrationFailed;
};

BAYDESK_ON_BOTH_ENGINES(MigratorTest);

TEST_P(MigratorTest, AppliesEachStepOnce) {
    EXPECT_EQ(migrate({twoSteps()[0]}), u"created"_qs);
    EXPECT_EQ(migrate(twoSteps()), u"migrated"_qs);
    EXPECT_EQ(migrate(twoSteps()), u"ready"_qs);
    EXPECT_EQ(number(u"SELECT count(*) FROM a"_qs), 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM b"_qs), 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM schema_migration"_qs), 2);
}

TEST_P(MigratorTest, AFailingStepLeavesTheOnesBefore) {
    auto steps = twoSteps();
    steps.push_back(step(3, u"INSERT INTO a VALUES (2); INSERT INTO nowhere VALUES (1);"_qs));
    EXPECT_EQ(migrate(steps), u"0003_step"_qs);
    EXPECT_EQ(number(u"SELECT count(*) FROM a"_qs), 1);
    EXPECT_EQ(number(u"SELECT max(version) FROM schema_migration"_qs), 2);
    // Mended, it goes on from there.
    steps.back().text = u"INSERT INTO a VALUES (2);"_qs;
    EXPECT_EQ(migrate(steps), u"migrated"_qs);
}

TEST_P(MigratorTest, AChangedStepIsNamed) {
    ASSERT_EQ(migrate(twoSteps()), u"created"_qs);
    auto steps = twoSteps();
    steps[0].text += u"-- edited"_qs;
    EXPECT_EQ(migrate(steps), u"0001_step"_qs);
}

TEST_P(MigratorTest, ANewerStoreIsRefused) {
    ASSERT_EQ(migrate(twoSteps()), u"created"_qs);
    expect(ErrorKind::StoreNewer);
    std::ignore = migrate({twoSteps()[0]});
}

// On a server the counters get a new program one after the other.
TEST_P(MigratorTest, AnOlderProgramIsServedFromTheStepThatTheServerNames) {
    if (GetParam() == Engine::Sqlite) return;  // a file has one program: see above
    auto steps = twoSteps();
    steps.push_back(step(3,
                         u"CREATE TABLE program_served (oldest BIGINT PRIMARY KEY);"
                         u"INSERT INTO program_served (oldest) VALUES (2);"_qs));
    ASSERT_EQ(migrate(steps), u"created"_qs);
    EXPECT_EQ(migrate(twoSteps()), u"ready"_qs);
    EXPECT_TRUE(sql::requireCurrent(*m_connection, twoSteps()));

    expect(ErrorKind::StoreNewer);
    std::ignore = migrate({steps[0]});
    EXPECT_FALSE(sql::requireCurrent(*m_connection, {steps[0]}));

    expect(ErrorKind::MigrationFailed);
    auto edited = twoSteps();
    edited[1].text += u"-- edited"_qs;
    EXPECT_EQ(migrate(edited), u"0002_step"_qs) << "what it knows must be as it knows it";

    steps.push_back(step(4, u"UPDATE program_served SET oldest = 4;"_qs));
    ASSERT_EQ(migrate(steps), u"migrated"_qs);
    expect(ErrorKind::StoreNewer);
    std::ignore = migrate(twoSteps());
}

TEST_P(MigratorTest, RemovingAParentIsRefused) {
    auto steps = twoSteps();
    steps.push_back(step(3, u"DELETE FROM a;"_qs));
    EXPECT_EQ(migrate(steps), u"0003_step"_qs);
    EXPECT_EQ(number(u"SELECT count(*) FROM a"_qs), 1);
    // Outside migrations references are kept as ever.
    EXPECT_FALSE(m_connection->runScript(u"DELETE FROM a"_qs));
}

TEST_P(MigratorTest, ProgramsThatStartTogetherMigrateOnce) {
    std::atomic<int> created = 0;
    const auto start = [&] {
        const auto own = connect();
        const auto outcome = sql::migrate(*own, twoSteps());
        ASSERT_TRUE(outcome) << describe(outcome.error()).toStdString();
        if (*outcome == OpenOutcome::Created) ++created;
    };
    std::thread first(start);
    std::thread second(start);
    first.join();
    second.join();
    EXPECT_GE(created, 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM a"_qs), 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM schema_migration"_qs), 2);
}

TEST_P(MigratorTest, AReaderAsksForTodaysSchema) {
    expect(ErrorKind::StoreEmpty);
    const auto empty = sql::requireCurrent(*m_connection, twoSteps());
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().first().kind, ErrorKind::StoreEmpty);
    ASSERT_EQ(migrate({twoSteps()[0]}), u"created"_qs);
    EXPECT_TRUE(sql::requireCurrent(*m_connection, {twoSteps()[0]}));
    const auto older = sql::requireCurrent(*m_connection, twoSteps());
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error().first().kind, ErrorKind::MigrationFailed);
}

TEST_P(MigratorTest, AFileWithDataIsCopiedFirst) {
    ASSERT_EQ(migrate({twoSteps()[0]}), u"created"_qs);
    ASSERT_EQ(migrate(twoSteps()), u"migrated"_qs);
    const QString copy = backupFolder(m_address) + u'/' + migrationBackupName(m_address, 2);
    ASSERT_TRUE(QFileInfo::exists(copy)) << copy.toStdString();
    EXPECT_EQ(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), 0);
    const auto kept = keptBackups(m_address, BusinessCalendar());
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().file, copy);
    EXPECT_TRUE(kept.front().beforeMigration);
    if (GetParam() == Engine::PostgreSql) {
        const auto list = runProgram(u"pg_restore"_qs, {u"--list"_qs, copy});
        ASSERT_TRUE(list);
        EXPECT_TRUE(list->contains(u"TABLE DATA public a "_qs));
        EXPECT_FALSE(list->contains(u"TABLE DATA public b "_qs));
        return;
    }
    const auto opened = sql::Connection::open({Engine::Sqlite, copy}, Access::ReadOnly);
    ASSERT_TRUE(opened);
    Session session(**opened);
    EXPECT_EQ(sql::one(session, u"SELECT max(version) FROM schema_migration"_qs, {},
                       [](const sql::Row& row) { return row.integer(0); }),
              1);
}

TEST_P(MigratorTest, WithoutACopyNothingIsChanged) {
    ASSERT_EQ(migrate({twoSteps()[0]}), u"created"_qs);
    // A file where the folder of the backups should be.
    QFile file(backupFolder(m_address));
    ASSERT_TRUE(QDir().mkpath(QFileInfo(file).path()));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    expect(ErrorKind::FileNotWritable);
    EXPECT_EQ(migrate(twoSteps()), QString());
    EXPECT_EQ(number(u"SELECT count(*) FROM schema_migration"_qs), 1);
}

// Whether a step takes something away from a program that does not know it yet.
bool takesAway(const QString& step) {
    static const QRegularExpression Taking(
        u"\\bDROP\\s+(TABLE|COLUMN|FUNCTION|VIEW)\\b|\\bRENAME\\b|\\bALTER\\s+COLUMN\\b|"
        "\\bADD\\s+COLUMN\\b(?![^,;]*\\bDEFAULT\\b)[^,;]*\\bNOT\\s+NULL\\b"_qs,
        QRegularExpression::CaseInsensitiveOption);
    return Taking.match(step).hasMatch();
}

TEST(MigrationTest, StepsOfAServerAddOrSayWhomTheyLeaveBehind) {
    constexpr int First = 18;  // with which the server began to tell
    for (const sql::Migration& each : sql::storeMigrations(Engine::PostgreSql)) {
        if (each.version <= First) continue;
        EXPECT_TRUE(!takesAway(each.text) || each.text.contains(u"UPDATE program_served"_qs))
            << each.name.toStdString() << " breaks the programs that are still at work (ADR 0028)";
    }
    EXPECT_TRUE(takesAway(u"ALTER TABLE a DROP COLUMN b;"_qs));
    EXPECT_TRUE(takesAway(u"ALTER TABLE a RENAME b TO c;"_qs));
    EXPECT_TRUE(takesAway(u"ALTER TABLE a ADD COLUMN b {int64} NOT NULL;"_qs));
    EXPECT_FALSE(takesAway(u"ALTER TABLE a ADD COLUMN b {int64} NOT NULL DEFAULT 0;"_qs));
    EXPECT_FALSE(takesAway(u"ALTER TABLE a ADD COLUMN b {int64}; CREATE INDEX c ON a (b);"_qs));
    EXPECT_FALSE(takesAway(u"DROP INDEX a; CREATE TABLE b (c TEXT NOT NULL);"_qs));
}

TEST(MigrationTest, EachEngineGetsTheCommonTextAndItsOwn) {
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const char* text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(text);
    };
    write("0002_b.sql", "common;");
    write("0002_b.postgresql.sql", "server;");
    write("0001_a.sql", "first;");
    write("0003_c.sqlite.sql", "file;");
    const auto server = sql::migrationsIn(folder.path(), Engine::PostgreSql);
    ASSERT_EQ(server.size(), 2U);
    EXPECT_EQ(server[0].version, 1);
    EXPECT_EQ(server[1].text, u"common;server;"_qs);
    const auto file = sql::migrationsIn(folder.path(), Engine::Sqlite);
    ASSERT_EQ(file.size(), 3U);
    EXPECT_EQ(file[1].text, u"common;"_qs);
    EXPECT_EQ(file[2].name, u"0003_c"_qs);
    EXPECT_NE(file[1].checksum(), server[1].checksum());
}

}  // namespace

}  // namespace baydesk::testing
