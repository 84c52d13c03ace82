#include "support/StoreFixture.h"

#include "storage/sql/Connection.h"
#include "support/PostgresServer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace baydesk::testing {

void ensureApplication() {
    static int count = 1;
    static char name[] = "tests";
    static char* arguments[] = {name, nullptr};
    // Kept until the process ends: Qt's plugins outlive every test.
    if (QCoreApplication::instance() == nullptr) new QCoreApplication(count, arguments);
}

std::string engineName(const ::testing::TestParamInfo<Engine>& info) {
    return info.param == Engine::Sqlite ? "sqlite" : "postgresql";
}

QString describe(const Error& error) {
    QStringList list;
    for (const Violation& violation : error.violations()) {
        list.push_back(
            QStringLiteral("kind %1, field '%2', %3")
                .arg(static_cast<int>(violation.kind))
                .arg(violation.field,
                     QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(violation.details))
                                           .toJson(QJsonDocument::Compact))));
    }
    return list.join(QLatin1String("; "));
}

void StoreFixture::SetUp() {
    ensureApplication();
    ASSERT_TRUE(m_folder.isValid());
    if (engine() == Engine::Sqlite) {
        m_address = {Engine::Sqlite, m_folder.filePath(QStringLiteral("store.db"))};
    } else {
        ASSERT_FALSE(PostgresServer::url().isEmpty())
            << "BAYDESK_TEST_POSTGRESQL is not set; run the tests under scripts/postgres-for-tests";
        QString why;
        m_serverDatabase = PostgresServer::createMigrated(why);
        ASSERT_FALSE(m_serverDatabase.isEmpty()) << why.toStdString();
        m_address = {Engine::PostgreSql, PostgresServer::urlOf(m_serverDatabase)};
    }
    reopen();
}

void StoreFixture::TearDown() {
    m_database.reset();
    if (!m_serverDatabase.isEmpty()) PostgresServer::drop(m_serverDatabase);
}

void StoreFixture::reopen() {
    m_database.reset();
    m_database = another();
    ASSERT_TRUE(m_database);
}

std::unique_ptr<Database> StoreFixture::another(Database::Access access) const {
    auto opened = Database::open(m_address, access);
    if (!opened) {
        ADD_FAILURE() << describe(opened.error()).toStdString();
        return {};
    }
    return std::move(opened).value();
}

DatabaseAddress StoreFixture::addressOf(const QString& login) const {
    return {Engine::PostgreSql, PostgresServer::urlOf(m_serverDatabase, login)};
}

VerbCall StoreFixture::call(const QString& verb) const {
    return {verb,    IdempotencyKey::make(), StaffId(), QStringLiteral("tester"),
            store(), m_clock.now()};
}

Outcome StoreFixture::run(const std::function<Result<Outcome>(Transaction&)>& work) {
    const Result<Outcome> outcome = UnitOfWork(*m_database).run(call(), work);
    if (outcome) return *outcome;
    ADD_FAILURE() << describe(outcome.error()).toStdString();
    return {};
}

void StoreFixture::script(const QString& statements) {
    const Done done = m_database->connection().runScript(statements);
    if (!done) ADD_FAILURE() << describe(done.error()).toStdString();
}

qint64 StoreFixture::number(const QString& statement) {
    const auto value = m_database->read([&](Session& session) {
        return sql::one(session, statement, {}, [](const sql::Row& row) { return row.integer(0); });
    });
    if (!value) {
        ADD_FAILURE() << describe(value.error()).toStdString();
        return 0;
    }
    return value->value_or(0);
}

}  // namespace baydesk::testing
