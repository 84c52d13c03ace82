#pragma once

#include "storage/Database.h"
#include "storage/Transaction.h"
#include "storage/UnitOfWork.h"
#include "support/FixedClock.h"

#include <gtest/gtest.h>
#include <QTemporaryDir>
#include <memory>

namespace baydesk::testing {

// Qt Sql loads its drivers only where there is an application object; makes one if there is none.
void ensureApplication();

// "sqlite", "postgresql": the last part of a test's name.
std::string engineName(const ::testing::TestParamInfo<Engine>& info);

// What went wrong, for a failing test's message.
QString describe(const Error& error);

// A store of its own for each test, on both engines: a file in a temporary folder, or a database on
// the server named by BAYDESK_TEST_POSTGRESQL (scripts/postgres-for-tests). A missing server fails
// the test; it is never passed over.
//
//   class OrderRepositoryTest : public StoreFixture {};
//   BAYDESK_ON_BOTH_ENGINES(OrderRepositoryTest);
//   TEST_P(OrderRepositoryTest, KeepsWhatItWasGiven) { … }
class StoreFixture : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override;
    void TearDown() override;

    Engine engine() const { return GetParam(); }
    const DatabaseAddress& address() const { return m_address; }
    // Of a store on a server: the same for another login.
    DatabaseAddress addressOf(const QString& login) const;
    QString folder() const { return m_folder.path(); }
    Database& database() { return *m_database; }
    FixedClock& clock() { return m_clock; }
    StoreId store() const { return StoreId(1); }

    // Another connection to the same store, as another program would have it.
    std::unique_ptr<Database> another(Database::Access access = Database::Access::ReadWrite) const;
    void close() { m_database.reset(); }
    void reopen();

    // A call of a verb now, by nobody in particular, under a new key.
    VerbCall call(const QString& verb = QStringLiteral("test.verb")) const;
    // Runs a verb that is expected to succeed.
    Outcome run(const std::function<Result<Outcome>(Transaction&)>& work);
    // Statements that are the test's own, outside any verb; expected to succeed.
    void script(const QString& statements);
    // The first cell of a statement's answer.
    qint64 number(const QString& statement);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{Instant{1'767'225'600'000}};  // 2026-01-01T00:00:00Z
    DatabaseAddress m_address;
    QString m_serverDatabase;
    std::unique_ptr<Database> m_database;
};

}  // namespace baydesk::testing

#define BAYDESK_ON_BOTH_ENGINES(Fixture)                                             \
    INSTANTIATE_TEST_SUITE_P(                                                        \
        Store, Fixture,                                                              \
        ::testing::Values(::baydesk::Engine::Sqlite, ::baydesk::Engine::PostgreSql), \
        ::baydesk::testing::engineName)
