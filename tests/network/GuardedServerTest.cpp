#include "application/store/Servers.h"
#include "storage/Backup.h"
#include "support/StoreFixture.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace baydesk::testing {

namespace {

// scripts/postgres-for-tests --guarded.
class GuardedServerTest : public ::testing::Test {
protected:
    void SetUp() override {
        ensureApplication();
        const auto given = DatabaseAddress::parse(qEnvironmentVariable("BAYDESK_TEST_GUARDED"));
        ASSERT_TRUE(given && ServerAddress::of(*given)) << "no guarded server";
        m_server = *ServerAddress::of(*given);
        m_server.tls = Tls::Verified;
        m_server.authority = qEnvironmentVariable("BAYDESK_TEST_GUARDED_AUTHORITY");
        // A password file that lies on this computer decides nothing.
        qputenv("PGPASSFILE", QFile::encodeName(passwordFile()));
        qunsetenv("PGPASSWORD");
    }

    static QString right() { return qEnvironmentVariable("BAYDESK_TEST_GUARDED_PASSWORD"); }
    QString passwordFile() const { return m_folder.filePath(QStringLiteral("pgpass")); }
    Result<StoreState> look(const ServerAddress& server, const QString& password = right()) {
        return Database::look(server.address(password));
    }
    // Why it was refused; a success is a failure here.
    Violation refusal(const ServerAddress& server, const QString& password = right()) {
        const Result<StoreState> found = look(server, password);
        EXPECT_FALSE(found);
        return found ? Violation{.kind = ErrorKind::NotFound} : found.error().first();
    }
    static QString fact(const Violation& violation, const char* name) {
        return violation.details.value(QLatin1String(name)).toString();
    }

    QTemporaryDir m_folder;
    ServerAddress m_server;
};

}  // namespace

TEST_F(GuardedServerTest, ARightPasswordOpensSetsUpAndBacksUp) {
    const DatabaseAddress address = m_server.address(right());
    const auto found = lookAtServer(address, SystemClock());
    ASSERT_TRUE(found) << describe(found.error()).toStdString();
    EXPECT_EQ(found->state, StoreState::Empty);
    ASSERT_EQ(look(m_server).value(), StoreState::Empty) << "looking changes nothing";
    {
        const auto opened = Database::open(address);
        ASSERT_TRUE(opened) << describe(opened.error()).toStdString();
        EXPECT_EQ((*opened)->outcome(), OpenOutcome::Created);
        // pg_dump connects by itself.
        const QString file = m_folder.filePath(QStringLiteral("shop.dump"));
        const auto made = backup(**opened, file);
        ASSERT_TRUE(made) << describe(made.error()).toStdString();
        EXPECT_TRUE(QFileInfo::exists(file));
    }
    EXPECT_EQ(look(m_server).value(), StoreState::Ready);
}

TEST_F(GuardedServerTest, AWrongPasswordIsToldFromAMissingOne) {
    const Violation wrong = refusal(m_server, QStringLiteral("guess"));
    EXPECT_EQ(wrong.kind, ErrorKind::PasswordWrong);
    EXPECT_EQ(fact(wrong, "user"), QStringLiteral("counter"));
    EXPECT_EQ(fact(wrong, "host"), QStringLiteral("127.0.0.1"));
    EXPECT_FALSE(fact(wrong, "why").contains(QStringLiteral("guess")));
    EXPECT_EQ(refusal(m_server, {}).kind, ErrorKind::PasswordMissing);
}

TEST_F(GuardedServerTest, ThePasswordFileIsReadAsLibpqDoes) {
    QFile file(passwordFile());
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write("127.0.0.1:*:*:counter:" + right().toUtf8() + '\n');
    file.close();
    EXPECT_TRUE(look(m_server, {}));
}

TEST_F(GuardedServerTest, WhoCannotProveWhoHeIsGetsNoPassword) {
    ServerAddress unknown = m_server;
    unknown.authority.clear();
    EXPECT_EQ(refusal(unknown).kind, ErrorKind::CertificateUnknown);
    unknown.authority = m_folder.filePath(QStringLiteral("not-there.crt"));
    EXPECT_EQ(refusal(unknown).kind, ErrorKind::CertificateUnknown);
    ServerAddress other = m_server;
    other.host = QStringLiteral("localhost");
    EXPECT_EQ(refusal(other).kind, ErrorKind::CertificateOfOther);
    ServerAddress believed = unknown;
    believed.tls = Tls::Encrypted;
    EXPECT_TRUE(look(believed));
}

TEST_F(GuardedServerTest, AServerWithoutTlsIsToldNothing) {
    const auto plain = DatabaseAddress::parse(qEnvironmentVariable("BAYDESK_TEST_POSTGRESQL"));
    ASSERT_TRUE(plain && ServerAddress::of(*plain)) << "no server without TLS";
    ServerAddress server = *ServerAddress::of(*plain);
    EXPECT_TRUE(look(server));
    server.tls = Tls::Encrypted;
    EXPECT_EQ(refusal(server).kind, ErrorKind::TlsMissing);
    server.tls = Tls::Verified;
    EXPECT_EQ(refusal(server).kind, ErrorKind::TlsMissing);
}

TEST_F(GuardedServerTest, WhateverElseIsWrongHasAKindOfItsOwn) {
    ServerAddress server = m_server;
    server.user = QStringLiteral("stranger");
    EXPECT_EQ(refusal(server).kind, ErrorKind::ServerRejects);
    server = m_server;
    server.database = QStringLiteral("nowhere");
    EXPECT_EQ(refusal(server).kind, ErrorKind::DatabaseMissing);
    EXPECT_EQ(fact(refusal(server), "database"), QStringLiteral("nowhere"));
    server.database = QStringLiteral("closed");
    EXPECT_EQ(refusal(server).kind, ErrorKind::NoPermission);
    server = m_server;
    server.port = 1;
    EXPECT_EQ(refusal(server).kind, ErrorKind::StoreUnreachable);
    EXPECT_EQ(fact(refusal(server), "port"), QStringLiteral("1"));
    server.host = QStringLiteral("no-such-computer.invalid");
    EXPECT_EQ(refusal(server).kind, ErrorKind::ServerUnknown);
}

}  // namespace baydesk::testing
