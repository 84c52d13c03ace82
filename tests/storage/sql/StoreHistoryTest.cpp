// A shop that worked with an earlier program opens its store with today's: every order of then is
// there as it was, and what came later has its beginning.
#include "domain/order/RepairOrder.h"
#include "storage/followup/FollowUpRepository.h"
#include "storage/order/OrderRepository.h"
#include "storage/sql/Migrator.h"
#include "support/PostgresServer.h"
#include "support/StoreFixture.h"
#include "support/StoreOfThen.h"

namespace baydesk::testing {

namespace {

// The schema as it was after its second step, with the rows of then.
class StoreHistoryTest : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ensureApplication();
        if (GetParam() == Engine::Sqlite) {
            m_address = {Engine::Sqlite, m_folder.filePath(QStringLiteral("store.db"))};
        } else {
            QString why;
            m_serverDatabase = PostgresServer::createEmpty(why);
            ASSERT_FALSE(m_serverDatabase.isEmpty()) << why.toStdString();
            m_address = {Engine::PostgreSql, PostgresServer::urlOf(m_serverDatabase)};
        }
        const Done made = makeStoreOfThen(m_address, StepsOfThen);
        ASSERT_TRUE(made) << describe(made.error()).toStdString();
        auto opened = Database::open(m_address);
        ASSERT_TRUE(opened) << describe(opened.error()).toStdString();
        m_database = std::move(opened).value();
    }
    void TearDown() override {
        m_database.reset();
        if (!m_serverDatabase.isEmpty()) PostgresServer::drop(m_serverDatabase);
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
