#include "storage/Database.h"

#include "storage/sql/Connection.h"
#include "support/PostgresServer.h"
#include "support/StoreFixture.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace baydesk::testing {

namespace {

// What only a server can do to a program: go away, and choose a victim.
class PostgresTest : public StoreFixture {
protected:
    // Ends every other connection to this store.
    void cutConnections() {
        const QString name = QUrl(address().location).path().mid(1);
        EXPECT_EQ(PostgresServer::run(
                      QStringLiteral("postgres"),
                      QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                     "WHERE datname = '%1'")
                          .arg(name)),
                  QString());
    }
};

INSTANTIATE_TEST_SUITE_P(Store, PostgresTest, ::testing::Values(Engine::PostgreSql), engineName);

TEST_P(PostgresTest, AVerbAfterTheConnectionWasLostConnectsAnew) {
    run([](Transaction&) { return Outcome{1, {}}; });
    cutConnections();
    EXPECT_EQ(run([](Transaction&) { return Outcome{2, {}}; }), (Outcome{2, {}}));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM audit")), 2);
}

TEST_P(PostgresTest, AVerbWhoseConnectionIsLostMidwayRunsAgain) {
    int runs = 0;
    run([&](Transaction& transaction) {
        sql::write(transaction,
                   QStringLiteral(
                       "INSERT INTO store (id, code, name, created_ms) VALUES (1, 'A', 'A', 1)"),
                   {});
        if (++runs == 1) cutConnections();
        return Outcome{};
    });
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM store")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM audit")), 1);
}

TEST_P(PostgresTest, AReadThatLostItsConnectionFailsAndTheNextConnects) {
    cutConnections();
    const auto count = [](Session& session) {
        return sql::one(session, QStringLiteral("SELECT count(*) FROM audit"), {},
                        [](const sql::Row& row) { return row.integer(0); });
    };
    const auto lost = database().read(count);
    // Where the goodbye was heard before, it has connected anew already.
    if (!lost) {
        EXPECT_EQ(lost.error().first().kind, ErrorKind::StoreUnreachable);
    }
    EXPECT_TRUE(database().read(count));
}

TEST_P(PostgresTest, AReadAfterTheConnectionWasFoundLostConnectsAnew) {
    cutConnections();
    const auto isNoticed = [this] {
        for (const QDeadlineTimer patience(10'000); !patience.hasExpired();)
            if (database().isLost()) return true;
        return false;
    };
    ASSERT_TRUE(isNoticed()) << "though nothing was asked";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM audit")), 0);
    EXPECT_FALSE(database().isLost());
}

TEST_P(PostgresTest, WhatIsForetoldIsTakenOnceAndTheRestIsDropped) {
    script(
        QStringLiteral("INSERT INTO store (id, code, name, created_ms) VALUES (1, 'A', 'A', 1)"));
    const QString nameOf = QStringLiteral("SELECT name FROM store WHERE id = ?");
    const QString countOf = QStringLiteral("SELECT count(*) FROM store WHERE id > ?");
    const auto text = [](const sql::Row& row) { return row.text(0); };
    run([&](Transaction& transaction) {
        transaction.foretell([&] {
            EXPECT_EQ(sql::one(transaction, nameOf, {1}, text), std::nullopt) << "only noted";
            sql::one(transaction, nameOf, {2}, text);
            sql::one(transaction, countOf, {0}, text);
        });
        EXPECT_EQ(sql::one(transaction, nameOf, {1}, text), QStringLiteral("A"));
        sql::write(transaction, QStringLiteral("UPDATE store SET name = 'B' WHERE id = 1"), {});
        EXPECT_EQ(sql::one(transaction, nameOf, {1}, text), QStringLiteral("B")) << "asked anew";
        EXPECT_EQ(sql::one(transaction, nameOf, {2}, text), std::nullopt);
        EXPECT_EQ(sql::one(transaction, countOf, {1}, text), QStringLiteral("0"));
        return Outcome{};
    });
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM store WHERE name = 'B'")), 1);
}

TEST_P(PostgresTest, AForetoldReadThatFailsFailsTheVerb) {
    const auto done = UnitOfWork(database())
                          .run(
                              call(), [](Transaction&) { return Outcome{}; },
                              [](Transaction& transaction) {
                                  sql::one(transaction, QStringLiteral("SELECT 1 / (? - 1)"), {1},
                                           [](const sql::Row& row) { return row.integer(0); });
                              });
    EXPECT_FALSE(done);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM audit")), 0);
    run([](Transaction&) { return Outcome{}; });
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM audit")), 1);
}

// Nobody saves here, and still hears what others do once the server is back.
TEST_P(PostgresTest, AListenerWhoseConnectionWasLostListensAnew) {
    database().changedElsewhere();
    cutConnections();
    const auto hears = [this] {
        for (const QDeadlineTimer patience(10'000); !patience.hasExpired();)
            if (database().changedElsewhere()) return true;
        return false;
    };
    EXPECT_TRUE(hears()) << "what was written meanwhile is not known";
    EXPECT_FALSE(database().changedElsewhere());
    const auto other = another();
    ASSERT_TRUE(UnitOfWork(*other).run(call(), [](Transaction&) { return Outcome{}; }));
    EXPECT_TRUE(hears());
}

TEST_P(PostgresTest, ADeadlocksVictimRunsAgain) {
    script(
        QStringLiteral("INSERT INTO store (id, code, name, created_ms) "
                       "VALUES (1, 'A', 'A', 1), (2, 'B', 'B', 1)"));
    std::mutex mutex;
    std::condition_variable both;
    int waiting = 0;
    std::atomic<int> runs = 0;
    const auto lockInOrder = [&](int first, int second) {
        const auto own = another();
        ASSERT_TRUE(own);
        bool isFirstTry = true;
        const auto done =
            UnitOfWork(*own).run(call(), [&](Transaction& transaction) -> Result<Outcome> {
                ++runs;
                const auto touch = [&transaction](int id) {
                    std::ignore = sql::writeCounting(
                        transaction,
                        QStringLiteral("UPDATE store SET tax_permille = tax_permille + 1 "
                                       "WHERE id = ?"),
                        {id});
                };
                touch(first);
                if (isFirstTry) {
                    isFirstTry = false;
                    std::unique_lock lock(mutex);
                    ++waiting;
                    both.notify_all();
                    both.wait(lock, [&] { return waiting == 2; });
                }
                touch(second);
                return Outcome{};
            });
        EXPECT_TRUE(done) << (done ? "" : describe(done.error()).toStdString());
    };
    std::thread one(lockInOrder, 1, 2);
    std::thread other(lockInOrder, 2, 1);
    one.join();
    other.join();
    // At least one was a victim; on a busy machine the second try can meet the other once more.
    EXPECT_GE(runs, 3);
    EXPECT_EQ(number(QStringLiteral("SELECT sum(tax_permille) FROM store")), 4);
}

TEST_P(PostgresTest, ManyWritesGoTogether) {
    run([](Transaction& transaction) {
        for (int i = 1; i <= 1000; ++i) {
            sql::write(transaction,
                       QStringLiteral(
                           "INSERT INTO store (id, code, name, created_ms) VALUES (?, ?, 'x', 1)"),
                       {i, QString::number(i)});
        }
        return Outcome{};
    });
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM store")), 1000);
}

TEST_P(PostgresTest, AnErrorDoesNotQuoteTheRow) {
    const auto failed =
        UnitOfWork(database()).run(call(), [](Transaction& transaction) -> Result<Outcome> {
            for (int i = 0; i < 2; ++i) {
                sql::write(transaction,
                           QStringLiteral("INSERT INTO store (id, code, name, created_ms) VALUES "
                                          "(1, 'secret code', 'x', 1)"),
                           {});
            }
            return Outcome{};
        });
    ASSERT_FALSE(failed);
    const QString why = failed.error().first().details[QStringLiteral("why")].toString();
    EXPECT_TRUE(why.contains(QStringLiteral("duplicate key")));
    EXPECT_FALSE(why.contains(QStringLiteral("secret")));
}

TEST_P(PostgresTest, AnotherProgramsDatabaseIsLeftAlone) {
    QString why;
    const QString name = PostgresServer::createEmpty(why);
    ASSERT_FALSE(name.isEmpty()) << why.toStdString();
    EXPECT_EQ(PostgresServer::run(name, QStringLiteral("CREATE TABLE recipe (id INTEGER)")),
              QString());
    const auto opened = Database::open({Engine::PostgreSql, PostgresServer::urlOf(name)});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().first().kind, ErrorKind::StoreNotOurs);
    PostgresServer::drop(name);
}

}  // namespace

}  // namespace baydesk::testing
