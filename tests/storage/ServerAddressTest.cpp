#include "storage/ServerAddress.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

DatabaseAddress parsed(const char* text) {
    const auto address = DatabaseAddress::parse(QString::fromUtf8(text));
    EXPECT_TRUE(address) << text;
    return address ? *address : DatabaseAddress();
}

}  // namespace

TEST(ServerAddressTest, ComesBackAsItWasTyped) {
    const std::vector<ServerAddress> all = {
        {.host = QStringLiteral("db.shop"),
         .database = QStringLiteral("baydesk"),
         .user = QStringLiteral("counter")},
        {.host = QStringLiteral("192.168.1.9"),
         .port = 5433,
         .database = QStringLiteral("城 东/店"),
         .user = QStringLiteral("李敏@柜台"),
         .tls = Tls::Encrypted},
        {.host = QStringLiteral("fd00::12"),
         .port = 5433,
         .database = QStringLiteral("a"),
         .user = QStringLiteral("b"),
         .tls = Tls::Off},
        {.host = QStringLiteral("db.shop"),
         .database = QStringLiteral("a&b=c?"),
         .user = QStringLiteral("u"),
         .tls = Tls::Verified,
         .authority = QStringLiteral("/home/李敏/my files/ca&1.crt")},
        {.database = QStringLiteral("baydesk"), .user = QStringLiteral("u"), .tls = Tls::Off},
        {.host = QStringLiteral("/run/postgresql"),
         .database = QStringLiteral("baydesk"),
         .user = QStringLiteral("u"),
         .tls = Tls::Off},
        {.host = QStringLiteral("localhost"),
         .database = QStringLiteral("baydesk"),
         .user = QStringLiteral("u"),
         .tls = Tls::Verified},
    };
    for (const ServerAddress& each : all) {
        const DatabaseAddress address = each.address(QStringLiteral("secret"));
        EXPECT_EQ(ServerAddress::of(address), each) << address.location.toStdString();
        EXPECT_FALSE(address.location.contains(QStringLiteral("secret")));
        EXPECT_EQ(address.password, QStringLiteral("secret"));
        // What is remembered is parsed the next time.
        const auto again = DatabaseAddress::parse(address.location);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->location, address.location);
        EXPECT_EQ(ServerAddress::of(*again), each);
    }
}

TEST(ServerAddressTest, OverTheNetworkTheServerProvesWhoItIsUnlessTheAddressSaysOtherwise) {
    EXPECT_TRUE(parsed("postgresql://u@db.shop/baydesk").location.contains(u"sslmode=verify-full"));
    EXPECT_TRUE(parsed("postgresql://u@db.shop/b?application_name=x")
                    .location.endsWith(u"x&sslmode=verify-full"));
    EXPECT_TRUE(parsed("postgresql:///b?host=db.shop").location.contains(u"verify-full"));
    EXPECT_TRUE(parsed("postgresql://u@127.0.0.1,db.shop/b").location.contains(u"verify-full"));
    EXPECT_TRUE(
        parsed("postgresql://u@127.0.0.1.shop.example/b").location.contains(u"verify-full"));
    for (const char* text :
         {"postgresql://u@db.shop/b?sslmode=disable", "postgresql://u@db.shop/b?sslmode=require",
          "postgresql://u@localhost/b", "postgresql://u@127.0.0.1:5433/b", "postgresql://u@[::1]/b",
          "postgresql:///b", "postgresql:///b?host=/run/postgresql",
          "postgresql://u@%2Frun%2Fpostgresql/b"})
        EXPECT_EQ(parsed(text).location, QString::fromUtf8(text));
}

TEST(ServerAddressTest, OnThisComputerNothingIsEncryptedUnlessItIsAskedFor) {
    EXPECT_EQ(ServerAddress::of(parsed("postgresql://u@localhost/b"))->tls, Tls::Off);
    EXPECT_EQ(ServerAddress::of(parsed("postgresql://u@db.shop/b"))->tls, Tls::Verified);
    EXPECT_EQ(ServerAddress::of(parsed("postgresql://u@db.shop/b?sslmode=prefer"))->tls, Tls::Off);
    EXPECT_FALSE(ServerAddress::of(parsed("/srv/store.db")));
}

TEST(ServerAddressTest, AnAccountIsTheServerAndWhoIsThere) {
    const ServerAddress server{.host = QStringLiteral("db"),
                               .database = QStringLiteral("shop"),
                               .user = QStringLiteral("counter")};
    EXPECT_EQ(server.account(), QStringLiteral("db:5432/shop/counter"));
    ServerAddress other = server;
    other.tls = Tls::Off;
    EXPECT_EQ(other.account(), server.account());
}

}  // namespace baydesk::testing
