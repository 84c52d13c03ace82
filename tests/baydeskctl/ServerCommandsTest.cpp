#include "baydeskctl/Ctl.h"
#include "support/PostgresServer.h"

#include <QJsonArray>

namespace baydesk::testing {

namespace {

// A store on a server, set up by the role that owns its tables.
class ServerCommands : public CtlTest {
protected:
    void SetUp() override {
        QString why;
        m_name = PostgresServer::createEmpty(why);
        ASSERT_FALSE(m_name.isEmpty()) << why.toStdString();
        writeFile(QStringLiteral("pin"), "135790\n");
        const CtlRun made =
            asOwner(QStringLiteral("init --name Shop --manager Han --manager-pin-file pin"));
        ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    }
    void TearDown() override {
        if (!m_name.isEmpty()) PostgresServer::drop(m_name);
    }

    CtlRun asOwner(const QString& words) const { return at(PostgresServer::urlOf(m_name), words); }
    CtlRun asCounter(const QString& words) const {
        return at(PostgresServer::urlOf(m_name, PostgresServer::counterLogin()), words);
    }
    static QString login() { return PostgresServer::counterLogin(); }

private:
    CtlRun at(const QString& url, const QString& words) const {
        return ctl(QStringList{QStringLiteral("--database"), url} + words.split(u' '));
    }

    QString m_name;
};

TEST_F(ServerCommands, lettingALoginInAndShuttingItOut) {
    const QString work = QStringLiteral("--user Han --pin-file pin user list");
    const CtlRun before = asCounter(work);
    EXPECT_EQ(before.exit, 3);
    EXPECT_TRUE(before.err.contains(QStringLiteral("baydeskctl server grant")))
        << before.err.toStdString();

    const CtlRun granted = asOwner(QStringLiteral("server grant %1 S1").arg(login()));
    EXPECT_EQ(granted.exit, 0) << granted.err.toStdString();
    EXPECT_EQ(granted.out, login() + QStringLiteral("\tS1\n"));
    const CtlRun worked = asCounter(work);
    EXPECT_EQ(worked.exit, 0) << worked.err.toStdString();
    EXPECT_TRUE(worked.out.startsWith(QStringLiteral("Han\t")));

    const QJsonObject list = asOwner(QStringLiteral("server list --json")).json();
    EXPECT_EQ(list.value(u"owner").toString(), QStringLiteral("postgres"));
    const QJsonArray logins = list.value(u"logins").toArray();
    ASSERT_EQ(logins.size(), 1);
    EXPECT_EQ(logins[0][u"login"].toString(), login());
    EXPECT_EQ(logins[0][u"stores"].toArray(), QJsonArray{QStringLiteral("S1")});

    EXPECT_EQ(asOwner(QStringLiteral("server revoke %1").arg(login())).exit, 0);
    EXPECT_EQ(asCounter(work).exit, 3);
    EXPECT_EQ(asOwner(QStringLiteral("server revoke %1").arg(login())).exit, 1);
}

TEST_F(ServerCommands, areForTheOwner) {
    ASSERT_EQ(asOwner(QStringLiteral("server grant %1 S1").arg(login())).exit, 0);
    for (const char* words : {"server list", "server migrate", "server revoke x"}) {
        const CtlRun refused = asCounter(QString::fromLatin1(words));
        EXPECT_EQ(refused.exit, 1) << words;
        EXPECT_TRUE(refused.err.contains(QStringLiteral("Only postgres"))) << words;
    }
    const CtlRun itself = asOwner(QStringLiteral("server grant postgres S1"));
    EXPECT_EQ(itself.exit, 1);
    EXPECT_TRUE(itself.err.contains(QStringLiteral("would see every store")));
    EXPECT_EQ(asOwner(QStringLiteral("server grant nobody_of_that_name S1")).exit, 1);
    EXPECT_EQ(asOwner(QStringLiteral("server grant %1 S7").arg(login())).exit, 1);
    EXPECT_EQ(asOwner(QStringLiteral("server grant %1").arg(login())).exit, 2);
    EXPECT_EQ(inStore({QStringLiteral("server"), QStringLiteral("list")}).exit, 2) << "a file";
}

TEST_F(ServerCommands, migrateTellsWhereTheStoreStands) {
    const CtlRun done = asOwner(QStringLiteral("server migrate --json"));
    EXPECT_EQ(done.exit, 0) << done.err.toStdString();
    EXPECT_FALSE(done.json().value(u"migrated").toBool());
    EXPECT_GE(done.json().value(u"schema").toInt(), done.json().value(u"oldest_served").toInt());
    EXPECT_GE(done.json().value(u"oldest_served").toInt(), 18);
}

TEST_F(ServerCommands, theOwnersBackupIsWhatCountersHearOf) {
    ASSERT_EQ(asOwner(QStringLiteral("server grant %1 S1").arg(login())).exit, 0);
    const CtlRun part = asCounter(QStringLiteral("--user Han --pin-file pin backup"));
    EXPECT_NE(part.exit, 0) << "it would hold one store of several";
    EXPECT_EQ(asOwner(QStringLiteral("--user Han --pin-file pin backup")).exit, 0);
}

}  // namespace

}  // namespace baydesk::testing
