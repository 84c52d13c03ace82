#include "storage/sql/EngineFailure.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cerrno>

namespace baydesk::testing {

namespace {

using sql::Trouble;

ErrorKind ofSqlite(int code, int systemError = 0) {
    return sql::sqliteFailure(code, systemError, {}).kind;
}

sql::EngineFailure ofServer(const char* state, bool isBad = false) {
    return sql::postgresFailure(QString::fromLatin1(state), isBad, QStringLiteral("text"));
}

TEST(EngineFailureTest, SqliteCodesBecomeTheStoresKinds) {
    EXPECT_EQ(ofSqlite(SQLITE_BUSY), ErrorKind::StoreBusy);
    EXPECT_EQ(ofSqlite(SQLITE_BUSY_SNAPSHOT), ErrorKind::StoreBusy);
    EXPECT_EQ(ofSqlite(SQLITE_LOCKED), ErrorKind::StoreBusy);
    EXPECT_EQ(ofSqlite(SQLITE_FULL), ErrorKind::DiskFull);
    EXPECT_EQ(ofSqlite(SQLITE_IOERR_WRITE, ENOSPC), ErrorKind::DiskFull);
    EXPECT_EQ(ofSqlite(SQLITE_IOERR_WRITE, EFBIG), ErrorKind::DiskFull);
    EXPECT_EQ(ofSqlite(SQLITE_IOERR_WRITE, EIO), ErrorKind::StoreFailed);
    EXPECT_EQ(ofSqlite(SQLITE_READONLY_DIRECTORY), ErrorKind::NoPermission);
    EXPECT_EQ(ofSqlite(SQLITE_CANTOPEN, EACCES), ErrorKind::NoPermission);
    EXPECT_EQ(ofSqlite(SQLITE_CORRUPT_INDEX), ErrorKind::StoreDamaged);
    EXPECT_EQ(ofSqlite(SQLITE_NOTADB), ErrorKind::StoreDamaged);
    EXPECT_EQ(ofSqlite(SQLITE_IOERR_SHORT_READ), ErrorKind::StoreDamaged);
    EXPECT_EQ(ofSqlite(SQLITE_IOERR_DATA), ErrorKind::StoreDamaged);
    EXPECT_EQ(ofSqlite(SQLITE_CONSTRAINT_UNIQUE), ErrorKind::StoreFailed);
}

TEST(EngineFailureTest, OnlyCollisionsAreWorthAnotherTry) {
    EXPECT_EQ(sql::sqliteFailure(SQLITE_BUSY, 0, {}).trouble, Trouble::Collision);
    EXPECT_EQ(sql::sqliteFailure(SQLITE_FULL, 0, {}).trouble, Trouble::Final);
    EXPECT_EQ(ofServer("40001").trouble, Trouble::Collision);
    EXPECT_EQ(ofServer("40P01").trouble, Trouble::Collision);
    EXPECT_EQ(ofServer("23505").trouble, Trouble::Collision);
    EXPECT_EQ(ofServer("55P03").trouble, Trouble::Final);
}

TEST(EngineFailureTest, ServerStatesBecomeTheStoresKinds) {
    EXPECT_EQ(ofServer("", true).kind, ErrorKind::StoreUnreachable);
    EXPECT_EQ(ofServer("", true).trouble, Trouble::ConnectionLost);
    EXPECT_EQ(ofServer("57P01").trouble, Trouble::ConnectionLost);
    EXPECT_EQ(ofServer("08006").kind, ErrorKind::StoreUnreachable);
    EXPECT_EQ(ofServer("53100").kind, ErrorKind::DiskFull);
    EXPECT_EQ(ofServer("42501").kind, ErrorKind::NoPermission);
    EXPECT_EQ(ofServer("25006").kind, ErrorKind::NoPermission);
    EXPECT_EQ(ofServer("55P03").kind, ErrorKind::StoreBusy);
    EXPECT_EQ(ofServer("XX001").kind, ErrorKind::StoreDamaged);
    EXPECT_EQ(ofServer("42601").kind, ErrorKind::StoreFailed);
}

TEST(EngineFailureTest, TheErrorNamesThePlaceAndTheReason) {
    const Error file = sql::sqliteFailure(SQLITE_FULL, 0, QStringLiteral("full"))
                           .toError(QStringLiteral("/srv/store.db"));
    EXPECT_EQ(file.first().details[QStringLiteral("path")], QStringLiteral("/srv/store.db"));
    EXPECT_EQ(file.first().details[QStringLiteral("why")], QStringLiteral("full"));
    const Error server = ofServer("08006").toError(QStringLiteral("counter"));
    EXPECT_EQ(server.first().details[QStringLiteral("host")], QStringLiteral("counter"));
}

}  // namespace

}  // namespace baydesk::testing
