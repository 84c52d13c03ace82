#include "storage/Verify.h"

#include "storage/NumberSeries.h"
#include "storage/attachment/AttachmentStore.h"
#include "storage/audit/AuditSealer.h"
#include "storage/sql/Connection.h"
#include "storage/sqlite/CheckedPages.h"
#include "support/StoreFixture.h"

#include <sqlite3.h>

namespace baydesk::testing {

namespace {

class VerifyTest : public StoreFixture {
protected:
    void SetUp() override {
        StoreFixture::SetUp();
        if (HasFatalFailure()) return;
        script(u"CREATE TABLE ticket (store_id INTEGER, day TEXT, number INTEGER)"_qs);
        for (int i = 0; i < 4; ++i) {
            run([](Transaction& transaction) {
                const qint64 number = NumberSeries::next(transaction, u"ticket"_qs, u"d"_qs);
                sql::write(transaction, u"INSERT INTO ticket VALUES (?, 'd', ?)"_qs,
                           {transaction.store(), number});
                return Outcome{};
            });
        }
        ASSERT_TRUE(AuditSealer::seal(database(), store()));
        ASSERT_TRUE(AttachmentStore::put(database(), {u"image/png"_qs, "photo"}, clock().now()));
    }

    QStringList codes() {
        const auto found =
            verify(database(),
                   {numberCheck({u"ticket"_qs, u"SELECT store_id, day, number FROM ticket"_qs})});
        if (!found) {
            ADD_FAILURE() << describe(found.error()).toStdString();
            return {};
        }
        QStringList list;
        for (const Finding& finding : *found) {
            const QVariant number = finding.details.value(u"number"_qs);
            list.push_back(finding.code +
                           (number.isValid() ? u' ' + number.toString() : QString()));
        }
        return list;
    }
};

BAYDESK_ON_BOTH_ENGINES(VerifyTest);

TEST_P(VerifyTest, ASoundStoreHasNoFindings) { EXPECT_EQ(codes(), QStringList()); }

TEST_P(VerifyTest, NamesAGapInASeries) {
    script(u"DELETE FROM ticket WHERE number IN (2, 4)"_qs);
    EXPECT_EQ(codes(), (QStringList{u"number.gap 2"_qs, u"number.gap 4"_qs}));
}

TEST_P(VerifyTest, NamesADuplicateAndANumberThatWasNotGiven) {
    script(u"UPDATE ticket SET number = 1 WHERE number = 2"_qs);
    script(u"UPDATE ticket SET number = 9 WHERE number = 4"_qs);
    EXPECT_EQ(codes(), (QStringList{u"number.duplicate 1"_qs, u"number.gap 2"_qs,
                                    u"number.not-given 9"_qs, u"number.gap 4"_qs}));
}

TEST_P(VerifyTest, NamesADamagedAttachment) {
    script(engine() == Engine::Sqlite ? u"UPDATE attachment SET bytes = x'00'"_qs
                                      : u"UPDATE attachment SET bytes = '\\x00'"_qs);
    EXPECT_EQ(codes(), QStringList{u"attachment.damaged"_qs});
}

TEST_P(VerifyTest, NamesADamagedFile) {
    if (engine() == Engine::PostgreSql) return;  // its pages are the server's business
    close();
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open_v2(sqlite::checkedName(address().location).toUtf8().constData(), &handle,
                              SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr),
              SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle,
                           "PRAGMA writable_schema=ON; "
                           "DELETE FROM sqlite_schema WHERE name = 'audit_by_time'",
                           nullptr, nullptr, nullptr),
              SQLITE_OK)
        << sqlite3_errmsg(handle);
    sqlite3_close(handle);
    reopen();
    const QStringList found = codes();
    EXPECT_FALSE(found.isEmpty());
    for (const QString& code : found) EXPECT_EQ(code, u"file.damaged"_qs);
}

TEST_P(VerifyTest, NamesAnAlteredAuditRow) {
    script(engine() == Engine::Sqlite
               ? u"DROP TRIGGER audit_is_unchanged; UPDATE audit SET verb = 'x' WHERE id = "
                 "(SELECT min(id) FROM audit)"_qs
               : u"SET session_replication_role = replica; UPDATE audit SET verb = 'x' WHERE id "
                 "= (SELECT min(id) FROM audit)"_qs);
    EXPECT_EQ(codes(), QStringList{u"audit.row-altered"_qs});
}

TEST_P(VerifyTest, NamesAMissingParent) {
    if (engine() == Engine::PostgreSql) {
        // The server lets nobody get that far.
        EXPECT_FALSE(
            database().connection().runScript(u"INSERT INTO setting VALUES (77, 'a', 'b')"_qs));
        EXPECT_EQ(codes(), QStringList());
        return;
    }
    script(
        u"PRAGMA foreign_keys=OFF; INSERT INTO setting VALUES (77, 'a', 'b'); "
        "PRAGMA foreign_keys=ON"_qs);
    EXPECT_EQ(codes(), QStringList{u"reference.missing"_qs});
}

TEST_P(VerifyTest, ARoomsOwnCheckIsAsked) {
    const auto found = verify(database(), {[](Session&, Findings& findings) {
                                  findings.push_back({u"money.differs"_qs, {}});
                              }});
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, (Findings{{u"money.differs"_qs, {}}}));
}

}  // namespace

}  // namespace baydesk::testing
