#include "storage/audit/AuditSealer.h"

#include "support/StoreFixture.h"

#include <thread>

namespace baydesk::testing {

namespace {

class AuditSealerTest : public StoreFixture {
protected:
    void work(int verbs) {
        for (int i = 0; i < verbs; ++i) {
            run([i](Transaction& transaction) {
                transaction.record(
                    {QStringLiteral("customer"), i + 1,
                     canonical({{QStringLiteral("name"), QStringLiteral("Lin %1").arg(i)}}),
                     canonical({{QStringLiteral("name"), QStringLiteral("Lin")}})});
                return Outcome{};
            });
        }
    }

    int seal() {
        const auto sealed = AuditSealer::seal(database(), store());
        if (sealed) return *sealed;
        ADD_FAILURE() << describe(sealed.error()).toStdString();
        return -1;
    }

    AuditVerdict verify() {
        const auto verdict =
            database().read([this](Session& session) { return verifyAudit(session, store()); });
        if (verdict) return *verdict;
        ADD_FAILURE() << describe(verdict.error()).toStdString();
        return {};
    }

    // Edits the store as somebody with the file, or the server's owner, can.
    void tamper(const QString& statement) {
        if (engine() == Engine::Sqlite) {
            script(QStringLiteral("DROP TRIGGER IF EXISTS audit_is_kept;"
                                  "DROP TRIGGER IF EXISTS audit_is_unchanged;"
                                  "DROP TRIGGER IF EXISTS audit_seal_is_kept;"
                                  "DROP TRIGGER IF EXISTS audit_seal_is_unchanged;") +
                   statement);
        } else {
            script(QStringLiteral("SET session_replication_role = replica;") + statement);
        }
    }

    qint64 auditIdAt(qint64 seq) {
        return number(QStringLiteral("SELECT audit_id FROM audit_seal WHERE seq = %1").arg(seq));
    }

    void expectOnly(AuditFault fault, qint64 seq, qint64 auditId) {
        const AuditVerdict verdict = verify();
        ASSERT_EQ(verdict.findings.size(), 1U);
        EXPECT_EQ(verdict.findings.front(), (AuditFinding{fault, seq, auditId}));
    }
};

BAYDESK_ON_BOTH_ENGINES(AuditSealerTest);

TEST_P(AuditSealerTest, SealsEveryRowOnce) {
    work(5);
    EXPECT_EQ(verify().unsealed, 5);
    EXPECT_EQ(seal(), 5);
    EXPECT_EQ(seal(), 0);
    work(2);
    const AuditVerdict before = verify();
    EXPECT_EQ(before.sealed, 5);
    EXPECT_EQ(before.unsealed, 2);
    EXPECT_EQ(seal(), 2);
    const AuditVerdict after = verify();
    EXPECT_TRUE(after.findings.empty());
    EXPECT_EQ(after.sealed, 7);
    EXPECT_EQ(after.unsealed, 0);
    EXPECT_EQ(after.head.count, 7);
    EXPECT_EQ(after.head.hash.size(), 64);
    EXPECT_NE(after.head.hash, before.head.hash);
}

TEST_P(AuditSealerTest, AnEmptyTrailIsSound) {
    EXPECT_EQ(seal(), 0);
    EXPECT_TRUE(verify().findings.empty());
    EXPECT_EQ(verify().head, AuditHead{});
}

TEST_P(AuditSealerTest, TwoSealersMakeOneChain) {
    work(30);
    const auto sealNow = [this] {
        const auto own = another();
        ASSERT_TRUE(own);
        const auto sealed = AuditSealer::seal(*own, store());
        EXPECT_TRUE(sealed);
    };
    std::thread first(sealNow);
    std::thread second(sealNow);
    first.join();
    second.join();
    const AuditVerdict verdict = verify();
    EXPECT_TRUE(verdict.findings.empty());
    EXPECT_EQ(verdict.sealed, 30);
    EXPECT_EQ(verdict.unsealed, 0);
}

TEST_P(AuditSealerTest, ErasedValuesAreNoFault) {
    work(3);
    seal();
    script(
        QStringLiteral("UPDATE audit SET before_json = NULL, after_json = NULL, salt = NULL WHERE "
                       "subject_id = 2"));
    EXPECT_TRUE(verify().findings.empty());
}

TEST_P(AuditSealerTest, NamesAnAlteredRow) {
    work(4);
    seal();
    tamper(QStringLiteral("UPDATE audit SET by_name = 'nobody' WHERE subject_id = 2"));
    expectOnly(AuditFault::RowAltered, 2, auditIdAt(2));
}

TEST_P(AuditSealerTest, NamesAlteredValues) {
    work(4);
    seal();
    tamper(QStringLiteral("UPDATE audit SET after_json = '{}' WHERE subject_id = 3"));
    expectOnly(AuditFault::ValuesAltered, 3, auditIdAt(3));
}

TEST_P(AuditSealerTest, NamesARemovedRow) {
    work(4);
    seal();
    const qint64 id = auditIdAt(2);
    tamper(QStringLiteral("DELETE FROM audit WHERE subject_id = 2"));
    expectOnly(AuditFault::RowMissing, 2, id);
}

TEST_P(AuditSealerTest, NamesAnEditedLink) {
    work(4);
    seal();
    const qint64 id = auditIdAt(2);
    tamper(QStringLiteral("UPDATE audit_seal SET hash = 'feed' WHERE seq = 2"));
    expectOnly(AuditFault::LinkAltered, 2, id);
}

TEST_P(AuditSealerTest, NamesTheEditedLastLink) {
    work(4);
    seal();
    const qint64 id = auditIdAt(4);
    tamper(QStringLiteral("UPDATE audit_seal SET hash = 'feed' WHERE seq = 4"));
    expectOnly(AuditFault::LinkAltered, 4, id);
}

TEST_P(AuditSealerTest, NamesARemovedLink) {
    work(4);
    seal();
    const qint64 id = auditIdAt(2);
    tamper(QStringLiteral("DELETE FROM audit_seal WHERE seq = 2"));
    const AuditVerdict verdict = verify();
    ASSERT_EQ(verdict.findings.size(), 2U);
    EXPECT_EQ(verdict.findings[0], (AuditFinding{AuditFault::LinkMissing, 2, 0}));
    EXPECT_EQ(verdict.findings[1], (AuditFinding{AuditFault::RowNotAnnounced, 0, id}));
}

TEST_P(AuditSealerTest, NamesACutTail) {
    work(4);
    seal();
    tamper(
        QStringLiteral("DELETE FROM audit_seal WHERE seq = 4; "
                       "DELETE FROM audit WHERE subject_id = 4"));
    expectOnly(AuditFault::HeadAltered, 4, 0);
}

TEST_P(AuditSealerTest, NamesARowThatNoVerbWrote) {
    work(1);
    seal();
    script(
        QStringLiteral("INSERT INTO audit (store_id, id, at_ms, verb, by_name, subject, "
                       "subject_id, digest_before, digest_after) "
                       "VALUES (1, 99, 1, 'x', 'x', '', 0, '', '')"));
    expectOnly(AuditFault::RowNotAnnounced, 0, 99);
}

TEST_P(AuditSealerTest, NamesARowThatWentBeforeItWasSealed) {
    work(2);
    const qint64 id = number(QStringLiteral("SELECT id FROM audit WHERE subject_id = 1"));
    tamper(QStringLiteral("DELETE FROM audit WHERE subject_id = 1"));
    expectOnly(AuditFault::RowMissing, 0, id);
}

}  // namespace

}  // namespace baydesk::testing
