#include "storage/Database.h"

#include "storage/sql/Connection.h"
#include "storage/sqlite/CheckedPages.h"
#include "storage/sqlite/SqliteFile.h"
#include "support/ChildProcess.h"
#include "support/StoreFixture.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace baydesk::testing {

namespace {

// What opening a file came to: "ready", "created", "migrated" or the error's kind.
QString outcomeOf(const QString& file, Database::Access access = Database::Access::ReadWrite) {
    const auto opened = Database::open({Engine::Sqlite, file}, access);
    if (!opened)
        return QStringLiteral("kind %1").arg(static_cast<int>(opened.error().first().kind));
    switch ((*opened)->outcome()) {
        case OpenOutcome::Ready:
            return QStringLiteral("ready");
        case OpenOutcome::Created:
            return QStringLiteral("created");
        case OpenOutcome::Migrated:
            return QStringLiteral("migrated");
    }
    return {};
}

QString refused(ErrorKind kind) { return QStringLiteral("kind %1").arg(static_cast<int>(kind)); }

// Statements of another program, which keeps the pages' checksums as we do.
bool runSqlite(const QString& file, const char* statements) {
    constexpr int Flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI;
    sqlite3* handle = nullptr;
    const QByteArray name = sqlite::checkedName(file).toUtf8();
    const bool done = sqlite3_open_v2(name.constData(), &handle, Flags, nullptr) == SQLITE_OK &&
                      sqlite3_exec(handle, statements, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return done;
}

class SqliteOpenTest : public ::testing::Test {
protected:
    void SetUp() override { ensureApplication(); }

    QString path(const QString& name = QStringLiteral("store.db")) const {
        return m_folder.filePath(name);
    }

    void write(const QString& file, const QByteArray& bytes) {
        QFile target(file);
        ASSERT_TRUE(target.open(QFile::WriteOnly));
        ASSERT_EQ(target.write(bytes), bytes.size());
    }

    static int modeOf(const QString& file) {
        struct stat facts {};
        if (::stat(QFile::encodeName(file).constData(), &facts) != 0) return -1;
        return static_cast<int>(facts.st_mode & 0777);
    }

    QTemporaryDir m_folder;
};

TEST_F(SqliteOpenTest, AMissingFileIsCreatedThenReady) {
    EXPECT_EQ(outcomeOf(path()), u"created"_qs);
    EXPECT_EQ(outcomeOf(path()), u"ready"_qs);
    EXPECT_EQ(outcomeOf(path(), Database::Access::ReadOnly), u"ready"_qs);
}

TEST_F(SqliteOpenTest, OnlyTheOwnerMayReadAnyOfItsFiles) {
    const auto opened = Database::open({Engine::Sqlite, path()});
    ASSERT_TRUE(opened);
    const Done written = (*opened)->connection().runScript(
        QStringLiteral("INSERT INTO store (id, code, name, created_ms) VALUES (1, 'A', 'A', 1)"));
    ASSERT_TRUE(written);
    int files = 0;
    for (const QFileInfo& file : QDir(m_folder.path()).entryInfoList(QDir::Files)) {
        EXPECT_EQ(modeOf(file.filePath()), 0600) << file.fileName().toStdString();
        ++files;
    }
    EXPECT_GE(files, 4);  // the store, its log, the log's index, the attachments
}

TEST_F(SqliteOpenTest, AnEmptyFileBecomesAStore) {
    write(path(), {});
    EXPECT_EQ(outcomeOf(path()), u"created"_qs);
}

TEST_F(SqliteOpenTest, NoNewStoreIsBegunWhereOneWas) {
    ASSERT_EQ(outcomeOf(path()), u"created"_qs);
    write(path(), {});
    EXPECT_EQ(outcomeOf(path()), refused(ErrorKind::StoreDamaged));
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(outcomeOf(path()), refused(ErrorKind::StoreMissing));
    EXPECT_FALSE(QFileInfo::exists(path()));
}

// The power was cut while the first page of a new store was on its way to the disk.
TEST_F(SqliteOpenTest, AStoreWhoseFirstPageNeverArrivedIsBegunAnew) {
    write(path(), QByteArray(4096, '\0'));
    EXPECT_EQ(outcomeOf(path()), refused(ErrorKind::StoreNotOurs)) << "nobody knows what it was";
    // As SQLite leaves it then: its mark, no page to put back, and a file that had no page before.
    QByteArray journal = QByteArray::fromHex(
        "d9d505f920a163d7"
        "00000000"
        "c303d34b"
        "00000000"
        "00000200"
        "00001000");
    journal.append(512 - journal.size(), '\0');
    write(path(QStringLiteral("store.db-journal")), journal);
    EXPECT_EQ(outcomeOf(path()), u"created"_qs);
}

TEST_F(SqliteOpenTest, AReaderNeedsAStore) {
    EXPECT_EQ(outcomeOf(path(), Database::Access::ReadOnly), refused(ErrorKind::StoreMissing));
    EXPECT_FALSE(QFileInfo::exists(path()));
    ASSERT_TRUE(runSqlite(path(), "PRAGMA user_version=0; VACUUM"));
    EXPECT_EQ(outcomeOf(path(), Database::Access::ReadOnly), refused(ErrorKind::StoreEmpty));
}

TEST_F(SqliteOpenTest, AFolderIsNoStore) {
    EXPECT_EQ(outcomeOf(m_folder.path()), refused(ErrorKind::StoreIsDirectory));
}

TEST_F(SqliteOpenTest, AMissingFolderIsNotMade) {
    EXPECT_EQ(outcomeOf(path(QStringLiteral("no/such/store.db"))),
              refused(ErrorKind::StoreMissing));
    EXPECT_FALSE(QFileInfo::exists(path(QStringLiteral("no"))));
}

TEST_F(SqliteOpenTest, OtherFilesAreLeftAlone) {
    const QByteArray letter("Dear customer, this is a letter and no database at all, of course.");
    write(path(), letter);
    EXPECT_EQ(outcomeOf(path()), refused(ErrorKind::StoreNotOurs));
    QFile file(path());
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(file.readAll(), letter);
}

TEST_F(SqliteOpenTest, AnotherProgramsDatabaseIsLeftAlone) {
    ASSERT_TRUE(runSqlite(path(), "CREATE TABLE recipe (id INTEGER)"));
    EXPECT_EQ(outcomeOf(path()), refused(ErrorKind::StoreNotOurs));
    ASSERT_TRUE(runSqlite(path(), "PRAGMA application_id=7"));
    EXPECT_EQ(outcomeOf(path()), refused(ErrorKind::StoreNotOurs));
}

TEST_F(SqliteOpenTest, ANewerStoreIsRefused) {
    ASSERT_EQ(outcomeOf(path()), u"created"_qs);
    ASSERT_TRUE(
        runSqlite(path(), "INSERT INTO schema_migration VALUES (9999, '9999_later', 'x', 1)"));
    EXPECT_EQ(outcomeOf(path()), refused(ErrorKind::StoreNewer));
    EXPECT_EQ(outcomeOf(path(), Database::Access::ReadOnly), refused(ErrorKind::StoreNewer));
}

TEST_F(SqliteOpenTest, ADamagedStoreIsNamed) {
    ASSERT_EQ(outcomeOf(path()), u"created"_qs);
    QFile file(path());
    ASSERT_TRUE(file.open(QFile::ReadWrite));
    // The header stays; the table of contents behind it does not.
    ASSERT_TRUE(file.seek(100));
    file.write(QByteArray(4096, '\xee'));
    file.close();
    EXPECT_EQ(outcomeOf(path()), refused(ErrorKind::StoreDamaged));
}

TEST_F(SqliteOpenTest, ATruncatedStoreIsNamed) {
    ASSERT_EQ(outcomeOf(path()), u"created"_qs);
    ASSERT_TRUE(QFile::resize(path(), 4096));
    EXPECT_EQ(outcomeOf(path()), refused(ErrorKind::StoreDamaged));
}

TEST_F(SqliteOpenTest, ALockedStoreIsBusy) {
    ASSERT_EQ(outcomeOf(path()), u"created"_qs);
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path()).constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE", nullptr,
                           nullptr, nullptr),
              SQLITE_OK);
    EXPECT_EQ(outcomeOf(path()), refused(ErrorKind::StoreBusy));
    sqlite3_close(other);
}

TEST_F(SqliteOpenTest, WithoutRightsNothingIsOpened) {
    ASSERT_EQ(outcomeOf(path()), u"created"_qs);
    ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
    const ChildLimits nobody{true, 0};
    EXPECT_EQ(inChild(nobody, [&] { return outcomeOf(path()); }), refused(ErrorKind::NoPermission));
    // A file that may be read, in a folder in which nothing may be written.
    ::chmod(QFile::encodeName(path()).constData(), 0644);
    EXPECT_EQ(inChild(nobody, [&] { return outcomeOf(path()); }), refused(ErrorKind::NoPermission));
    EXPECT_EQ(inChild(nobody, [&] { return outcomeOf(path(QStringLiteral("new.db"))); }),
              refused(ErrorKind::NoPermission));
}

TEST_F(SqliteOpenTest, AFullDiskLeavesAStoreThatCanBeCreatedLater) {
    const ChildLimits full{false, 8192};
    EXPECT_EQ(inChild(full, [&] { return outcomeOf(path()); }), refused(ErrorKind::DiskFull));
    EXPECT_EQ(outcomeOf(path()), u"created"_qs);
}

TEST_F(SqliteOpenTest, AFullDiskInAVerbLeavesNothingOfIt) {
    ASSERT_EQ(outcomeOf(path()), u"created"_qs);
    const qint64 room = QFileInfo(path()).size() + 100'000;
    const QString outcome = inChild({false, room}, [&]() -> QString {
        auto opened = Database::open({Engine::Sqlite, path()});
        if (!opened) return describe(opened.error());
        const VerbCall call{QStringLiteral("test.verb"),
                            IdempotencyKey::make(),
                            StaffId(),
                            {},
                            StoreId(1),
                            Instant{1}};
        const auto done = UnitOfWork(**opened).run(call, [](Transaction& transaction) {
            const QString large(50'000, QLatin1Char('x'));
            for (int i = 0; i < 20; ++i) {
                transaction.record({QStringLiteral("x"), i, canonical({}),
                                    canonical({{QStringLiteral("x"), large}})});
            }
            return Result<Outcome>(Outcome{});
        });
        return done ? QStringLiteral("done") : refused(done.error().first().kind);
    });
    EXPECT_EQ(outcome, refused(ErrorKind::DiskFull)) << outcome.toStdString();
    ASSERT_TRUE(runSqlite(path(),
                          "CREATE TEMP TABLE t (n CHECK (n = 0)); "
                          "INSERT INTO t SELECT count(*) FROM audit; "
                          "INSERT INTO t SELECT count(*) FROM verb_done"));
}

TEST_F(SqliteOpenTest, HousekeepingEmptiesTheLogIntoTheFile) {
    auto opened = Database::open({Engine::Sqlite, path()});
    ASSERT_TRUE(opened);
    const qint64 before = QFileInfo(path()).size();
    const Done written = (*opened)->connection().runScript(QStringLiteral(
        "CREATE TABLE large (x TEXT); "
        "INSERT INTO large WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 9000) SELECT hex(randomblob(100)) FROM n"));
    ASSERT_TRUE(written);
    // Twice the pages at which SQLite would checkpoint by itself, inside the commit.
    EXPECT_GT(QFileInfo(path() + QStringLiteral("-wal")).size(), 0);
    EXPECT_EQ(QFileInfo(path()).size(), before);
    (*opened)->idle();
    EXPECT_GT(QFileInfo(path()).size(), before);
}

TEST(DatabaseAddressTest, ReadsFilesAndServers) {
    const auto file = DatabaseAddress::parse(QStringLiteral("/srv/./store.db"));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->engine, Engine::Sqlite);
    EXPECT_EQ(file->location, QStringLiteral("/srv/store.db"));
    const auto server =
        DatabaseAddress::parse(QStringLiteral("postgresql://desk@counter:5433/shop"));
    ASSERT_TRUE(server);
    EXPECT_EQ(server->engine, Engine::PostgreSql);
}

TEST(DatabaseAddressTest, RefusesAPassword) {
    for (const char* text :
         {"postgresql://desk:secret@counter/shop", "postgresql://desk@counter/shop?password=secret",
          "postgresql://desk@one:1,two:2/shop?password=secret",
          "postgresql://desk:secret@%2Frun%2Fpostgresql/shop",
          "postgresql://desk@counter/shop?sslpassword=secret"}) {
        const auto parsed = DatabaseAddress::parse(QString::fromLatin1(text));
        ASSERT_FALSE(parsed);
        EXPECT_EQ(parsed.error().first().kind, ErrorKind::PasswordInUrl);
    }
}

TEST(PostgresOpenTest, AServerThatIsNotThereIsUnreachable) {
    ensureApplication();
    const auto opened =
        Database::open({Engine::PostgreSql, QStringLiteral("postgresql://x@127.0.0.1:1/x")});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().first().kind, ErrorKind::StoreUnreachable);
    EXPECT_EQ(opened.error().first().details[QStringLiteral("host")], QStringLiteral("127.0.0.1"));
}

class DatabaseTest : public StoreFixture {};

BAYDESK_ON_BOTH_ENGINES(DatabaseTest);

TEST_P(DatabaseTest, AReaderSeesWhatWasCommittedAndCannotWrite) {
    const auto reader = another(Database::Access::ReadOnly);
    ASSERT_TRUE(reader);
    run([](Transaction&) { return Outcome{}; });
    const auto rows = reader->read([](Session& session) {
        return sql::one(session, QStringLiteral("SELECT count(*) FROM audit"), {},
                        [](const sql::Row& row) { return row.integer(0); });
    });
    ASSERT_TRUE(rows);
    EXPECT_EQ(*rows, 1);
    const auto refused = UnitOfWork(*reader).run(call(), [](Transaction&) { return Outcome{}; });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().first().kind, ErrorKind::NoPermission);
}

TEST_P(DatabaseTest, OneReadSeesOneMoment) {
    const auto writer = another();
    const auto counts = database().read([&](Session& session) {
        const auto count = [&session] {
            return sql::one(session, QStringLiteral("SELECT count(*) FROM audit"), {},
                            [](const sql::Row& row) { return row.integer(0); })
                .value_or(-1);
        };
        const qint64 before = count();
        EXPECT_TRUE(UnitOfWork(*writer).run(call(), [](Transaction&) { return Outcome{}; }));
        return std::pair(before, count());
    });
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->first, counts->second);
}

TEST_P(DatabaseTest, AFailedReadIsAnErrorWhateverWasComputed) {
    const auto read = database().read([](Session& session) {
        sql::forEach(session, QStringLiteral("SELECT x FROM no_such_table"), {},
                     [](const sql::Row&) {});
        return 7;
    });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().first().kind, ErrorKind::StoreFailed);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM store")), 0);
}

TEST_P(DatabaseTest, ValuesComeBackAsTheyWent) {
    script(QStringLiteral("CREATE TABLE thing (n %1, t TEXT, b %2, gone TEXT)")
               .arg(engine() == Engine::Sqlite ? u"INTEGER"_qs : u"BIGINT"_qs,
                    engine() == Engine::Sqlite ? u"BLOB"_qs : u"BYTEA"_qs));
    const qint64 large = 9'223'372'036'854'775'807;
    const QString text = u"粤B·12345 'x' ? \\ 𠮷"_qs;
    const QByteArray bytes("\0\x01\xff'\\", 5);
    run([&](Transaction& transaction) {
        sql::write(transaction, QStringLiteral("INSERT INTO thing VALUES (?, ?, ?, ?)"),
                   {large, text, bytes, nullptr});
        return Outcome{};
    });
    const auto read = database().read([&](Session& session) {
        int rows = 0;
        sql::forEach(session,
                     QStringLiteral("SELECT n, t, b, gone, '?', sum(n) OVER () FROM thing "
                                    "WHERE t = ?"),
                     {text}, [&](const sql::Row& row) {
                         ++rows;
                         EXPECT_EQ(row.integer(0), large);
                         EXPECT_EQ(row.text(1), text);
                         EXPECT_EQ(row.bytes(2), bytes);
                         EXPECT_TRUE(row.isNull(3));
                         EXPECT_EQ(row.text(4), QStringLiteral("?"));
                         EXPECT_EQ(row.integer(5), large);
                     });
        return rows;
    });
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, 1);
}

TEST_P(DatabaseTest, AStatementMayRunInsideItself) {
    for (int i = 0; i < 3; ++i) run([](Transaction&) { return Outcome{}; });
    const QString statement = QStringLiteral("SELECT id FROM audit WHERE id > ? ORDER BY id");
    const auto pairs = database().read([&](Session& session) {
        int count = 0;
        sql::forEach(session, statement, {qint64{0}}, [&](const sql::Row& outer) {
            sql::forEach(session, statement, {outer.integer(0)}, [&](const sql::Row&) { ++count; });
        });
        return count;
    });
    ASSERT_TRUE(pairs);
    EXPECT_EQ(*pairs, 3);
}

}  // namespace

}  // namespace baydesk::testing
