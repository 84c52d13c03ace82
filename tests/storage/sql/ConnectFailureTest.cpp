#include "storage/sql/ConnectFailure.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

using sql::Trouble;

sql::EngineFailure of(const char* message) {
    return sql::connectFailure(QString::fromUtf8(message), false,
                               {{QStringLiteral("port"), QStringLiteral("5432")},
                                {QStringLiteral("user"), QStringLiteral("counter")}});
}

}  // namespace

TEST(ConnectFailureTest, TheServersStateCountsWhateverItsLanguage) {
    const auto wrong =
        of("connection to server at \"db\", port 5432 failed: 致命错误:  28P01: "
           "用户 \"counter\" Password 认证失败\nLOCATION:  auth_failed, auth.c:338\n");
    EXPECT_EQ(wrong.kind, ErrorKind::PasswordWrong);
    EXPECT_EQ(wrong.trouble, Trouble::Final);
    EXPECT_FALSE(wrong.why.contains(QStringLiteral("LOCATION")));
    EXPECT_EQ(of("FATAL:  28000: no pg_hba.conf entry").kind, ErrorKind::ServerRejects);
    EXPECT_EQ(of("FATAL:  3D000: database \"x\" does not exist").kind, ErrorKind::DatabaseMissing);
    EXPECT_EQ(of("FATAL:  42501: permission denied for database").kind, ErrorKind::NoPermission);
}

TEST(ConnectFailureTest, AServerThatIsStartingOrFullIsWorthAnotherTry) {
    for (const char* message : {"FATAL:  57P03: the database system is starting up",
                                "FATAL:  53300: sorry, too many clients already"}) {
        EXPECT_EQ(of(message).kind, ErrorKind::StoreUnreachable);
        EXPECT_EQ(of(message).trouble, Trouble::ConnectionLost);
        EXPECT_FALSE(of(message).details.contains(QStringLiteral("port")));
    }
}

TEST(ConnectFailureTest, ThePortIsNamedOnlyWhereNobodyListens) {
    const auto refused =
        of("connection to server at \"db\" (10.0.0.9), port 5432 failed: "
           "Connection refused\n\tIs the server running on that host?\n");
    EXPECT_EQ(refused.kind, ErrorKind::StoreUnreachable);
    EXPECT_EQ(refused.trouble, Trouble::ConnectionLost);
    EXPECT_EQ(refused.details[QStringLiteral("port")], QStringLiteral("5432"));
    const auto away = of("connection to server at \"db\", port 5432 failed: No route to host\n");
    EXPECT_EQ(away.kind, ErrorKind::StoreUnreachable);
    EXPECT_FALSE(away.details.contains(QStringLiteral("port")));
}

TEST(ConnectFailureTest, WhoNeedsAPasswordIsNotUnreachable) {
    const auto missing =
        sql::connectFailure(QStringLiteral("fe_sendauth: no password supplied"), true, {});
    EXPECT_EQ(missing.kind, ErrorKind::PasswordMissing);
    EXPECT_EQ(missing.trouble, Trouble::Final);
}

TEST(ConnectFailureTest, TheErrorNamesServerAndAccount) {
    const Violation told = of("FATAL:  28P01: no").toError(QStringLiteral("db.shop")).first();
    EXPECT_EQ(told.details[QStringLiteral("host")], QStringLiteral("db.shop"));
    EXPECT_EQ(told.details[QStringLiteral("user")], QStringLiteral("counter"));
}

}  // namespace baydesk::testing
