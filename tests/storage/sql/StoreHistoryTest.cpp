// A shop that worked with an earlier program opens its store with today's: every order of then is
// there as it was, and what came later has its beginning.
#include "domain/order/RepairOrder.h"
#include "storage/followup/FollowUpRepository.h"
#include "storage/order/OrderRepository.h"
#include "storage/sql/Migrator.h"
#include "storage/sqlite/SqliteFile.h"
#include "support/PostgresServer.h"
#include "support/StoreFixture.h"

namespace baydesk::testing {

namespace {

// The schema as it was after its second step, with the rows of then.
class StoreHistoryTest : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ensureApplication();
        if (GetParam() == Engine::Sqlite) {
            m_address = {Engine::Sqlite, m_folder.filePath(QStringLiteral("store.db"))};
            ASSERT_TRUE(sqlite::prepareFiles(m_address.location, Database::Access::ReadWrite));
        } else {
            QString why;
            m_serverDatabase = PostgresServer::createEmpty(why);
            ASSERT_FALSE(m_serverDatabase.isEmpty()) << why.toStdString();
            m_address = {Engine::PostgreSql, PostgresServer::urlOf(m_serverDatabase)};
        }
        makeStoreOfThen();
        if (HasFatalFailure()) return;
        auto opened = Database::open(m_address);
        ASSERT_TRUE(opened) << describe(opened.error()).toStdString();
        m_database = std::move(opened).value();
    }
    void TearDown() override {
        m_database.reset();
        if (!m_serverDatabase.isEmpty()) PostgresServer::drop(m_serverDatabase);
    }

    void makeStoreOfThen() {
        auto opened = sql::Connection::open(m_address, Database::Access::ReadWrite);
        ASSERT_TRUE(opened);
        const std::unique_ptr<sql::Connection> connection = std::move(opened).value();
        if (GetParam() == Engine::Sqlite) {
            ASSERT_TRUE(sqlite::settleFile(*connection, Database::Access::ReadWrite));
        }
        std::vector<sql::Migration> steps = sql::storeMigrations(GetParam());
        steps.resize(2);
        ASSERT_TRUE(sql::migrate(*connection, steps));
        const Done filled = connection->runScript(rowsOfThen());
        ASSERT_TRUE(filled) << describe(filled.error()).toStdString();
    }

    // 11 has been delivered with a brake job done by 2; 12, of the same car and with the same key
    // tag, waits for work.
    static QString rowsOfThen() {
        return QStringLiteral(
            "INSERT INTO store (id, code, name, created_ms) VALUES (1, 'A', 'A', 1);"
            "INSERT INTO staff VALUES (2, 1, '王海', 'technician', 1, '', 0, NULL, 1);"
            "INSERT INTO customer VALUES (3, 1, '陈晓雯', 'chen', 'person', 'ms', '', '', '', '', "
            "'', 1, 1);"
            "INSERT INTO vehicle VALUES (4, 1, 'blue', '粤B12345', '', '大众', '朗逸', '', '', 0, "
            "0, "
            "48210, 1, '', 1, 1);"
            "INSERT INTO labour_item VALUES (5, '洗车', '机修', 0, 3500, 1), "
            "(6, '更换前刹车片', '机修', 0, 28000, 1);"
            "INSERT INTO repair_order VALUES (1, 11, 'W260101-0001', 7, 'delivered', 'minor', 4, "
            "'blue', '粤B12345', 3, 3, 3, 2, 1000, '2026-01-01', '刹车响', 1, 48210, '', 4, NULL, "
            "'', '17', 1, 9000, 5000, 2, 'S260101-0001', 28000, 0, 6000, 2, 'G260101-0001', "
            "'none', "
            "NULL, '陈晓雯', 7000, 2);"
            "INSERT INTO repair_order VALUES (1, 12, 'W260102-0001', 3, 'order', 'minor', 4, "
            "'blue', '粤B12345', 3, 3, 3, 2, 8000, '2026-01-02', '还响', 1, 48300, '', 4, NULL, "
            "'', '17', 1, 99000, NULL, NULL, '', NULL, NULL, NULL, NULL, '', '', NULL, "
            "'', NULL, NULL);"
            "INSERT INTO belonging VALUES (1, 12, 0, '行车记录仪', 1, 0, 0);"
            "INSERT INTO promise VALUES (1, 11, 0, 9000, '', 1, 1000, 2), "
            "(1, 12, 0, 99000, '', 1, 8000, 2);"
            "INSERT INTO job VALUES (1, 21, 11, 0, 1, '更换前刹车片', '', '', 0, 'approved', "
            "28000, "
            "'', 'ready', '', 2, 2000, 3000, 1, 1, 1, 1, 2, 4000, 0, ''), "
            "(1, 22, 12, 0, 1, '检查', '', '', 0, 'approved', 10000, '', 'waiting', '', NULL, "
            "NULL, NULL, 0, 0, 0, 0, NULL, NULL, 0, '');"
            "INSERT INTO line VALUES (1, 31, 11, 21, 0, 'labour', '', '工时', 1000, '', 28000, "
            "28000, '', 0, NULL, 0), (1, 32, 12, 22, 0, 'labour', '', '工时', 1000, '', "
            "10000, 10000, '', 0, NULL, 0);"
            "INSERT INTO consent VALUES (1, 41, 11, 21, 'approved', 28000, 'in-person', '陈晓雯', "
            "'', '', '', 1500, 2);"
            "INSERT INTO payment VALUES (1, 51, 11, 'R260101-0001', 'cash', 28000, 0, '', 6000, "
            "2);"
            "INSERT INTO follow_up VALUES (1, 61, 11, 3, 4, 'first', 'reached', 9000, 9900);"
            "INSERT INTO call VALUES (1, 71, 61, 'reached', 5, '很好', NULL, 9100, 2)");
    }

    OrderState order(qint64 id) {
        const auto found = m_database->read(
            [id](Session& session) { return orders::load(session, StoreId(1), OrderId(id)); });
        if (found && *found) return **found;
        ADD_FAILURE() << "the order is gone";
        return {};
    }
    qint64 number(const QString& statement) {
        const auto found = m_database->read([&statement](Session& session) {
            return sql::one(session, statement, {},
                            [](const sql::Row& row) { return row.integer(0); });
        });
        return found && *found ? **found : -1;
    }

    QTemporaryDir m_folder;
    DatabaseAddress m_address;
    QString m_serverDatabase;
    std::unique_ptr<Database> m_database;
};

BAYDESK_ON_BOTH_ENGINES(StoreHistoryTest);

}  // namespace

TEST_P(StoreHistoryTest, ComesToTodaysSchemaInOneGo) {
    EXPECT_EQ(m_database->outcome(), OpenOutcome::Migrated);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM schema_migration")),
              static_cast<qint64>(sql::storeMigrations(GetParam()).size()));
}

TEST_P(StoreHistoryTest, ADeliveredOrderIsAsItWas) {
    const OrderState old = order(11);
    EXPECT_EQ(old.number, QStringLiteral("W260101-0001"));
    EXPECT_EQ(old.document, DocumentState::Delivered);
    EXPECT_EQ(old.settlement->total, Money::ofYuan(280));
    EXPECT_EQ(old.bill().due(), Money());
    ASSERT_EQ(old.jobs.size(), 1U);
    const Job& job = old.jobs.front();
    EXPECT_EQ(job.technicians, alone(StaffId(2))) << "who worked alone has the whole job";
    EXPECT_EQ(job.stageSince, Instant{4000}) << "since it passed";
    EXPECT_EQ(job.kind, JobKind::Repair);
    EXPECT_FALSE(job.isComeback());
    EXPECT_FALSE(job.lines.front().estimated);
    EXPECT_EQ(old.consents.front().way, ConsentWay::InPerson);
    EXPECT_EQ(old.consents.front().evidence, ConsentEvidence());
    ASSERT_EQ(old.payments.size(), 1U);
    EXPECT_EQ(old.payments.front().amount, Money::ofYuan(280));
    EXPECT_TRUE(old.payments.front().shift.isNone());
    EXPECT_FALSE(old.payments.front().afterwards);
    EXPECT_FALSE(old.discount || old.reversal || old.cancellation);
    EXPECT_TRUE(old.notices.empty());
    EXPECT_TRUE(old.untold().empty()) << "whoever has driven away knows";
}

TEST_P(StoreHistoryTest, AnOpenOrderGoesOn) {
    const OrderState open = order(12);
    EXPECT_EQ(open.document, DocumentState::Order);
    EXPECT_EQ(open.overrunPermille, 100);
    EXPECT_EQ(open.intake.keyTag, QStringLiteral("17"));
    EXPECT_EQ(open.intake.belongings.front().name, QStringLiteral("行车记录仪"));
    EXPECT_FALSE(open.intake.walkRound.isAnswered());
    EXPECT_FALSE(open.express || open.washAsked);
    EXPECT_FALSE(open.jobs.front().isDispatched());
    EXPECT_TRUE(open.jobs.front().stageSince.isNone());
    EXPECT_TRUE(open.supplements.empty());
    RepairOrder working(open);
    EXPECT_TRUE(working.dispatch(JobId(22), StaffId(2)));
    EXPECT_TRUE(working.startWork(JobId(22), {StaffId(2), Instant{9000}}));
}

TEST_P(StoreHistoryTest, ACallThatWasMadeHasNoProblem) {
    const auto calls = m_database->read(
        [](Session& session) { return followups::ofOrder(session, StoreId(1), OrderId(11)); });
    ASSERT_TRUE(calls);
    ASSERT_EQ(calls->size(), 1U);
    EXPECT_EQ(calls->front().calls.front().score, 5);
    EXPECT_FALSE(calls->front().calls.front().problem);
}

TEST_P(StoreHistoryTest, AWashIsExpressAndBrakesAreNot) {
    EXPECT_EQ(number(QStringLiteral("SELECT express FROM labour_item WHERE id = 5")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT express FROM labour_item WHERE id = 6")), 0);
}

TEST_P(StoreHistoryTest, WhatWasSettledThenIsLockedNow) {
    EXPECT_FALSE(m_database->connection().runScript(
        QStringLiteral("UPDATE line SET unit_price_fen = 1 WHERE id = 31")));
    EXPECT_FALSE(m_database->connection().runScript(
        QStringLiteral("UPDATE repair_order SET key_tag = '17', document = 'order' "
                       "WHERE id = 11")))
        << "nor does it go back";
}

}  // namespace baydesk::testing
