#include "storage/audit/AuditChain.h"
#include "storage/audit/AuditSealer.h"
#include "storage/audit/AuditTrail.h"

namespace baydesk {

namespace {

// Whether the values that are still there are those that were digested. Without its salt a digest
// says nothing any more: then both values have to be gone too.
bool valuesMatch(const QByteArray& salt, bool isThere, const QString& text, const QString& digest) {
    return !isThere || audit::digestOf(salt, text.toUtf8()) == digest;
}

class ChainWalk {
public:
    ChainWalk(StoreId store, AuditVerdict& verdict) : m_store(store), m_verdict(verdict) {}

    // Columns: seq, audit_id, hash, id or NULL, the chained columns, salt, before, after.
    void step(const sql::Row& row) {
        const qint64 seq = row.integer(0);
        const qint64 auditId = row.integer(1);
        while (++m_seq < seq) find(AuditFault::LinkMissing, m_seq, 0);
        const QString hash = row.text(2);
        if (row.isNull(3)) {
            find(AuditFault::RowMissing, seq, auditId);
            m_computed.clear();
        } else {
            checkRow(row, seq, auditId, hash);
        }
        // Going on from the hash that is written there names each fault once.
        m_hash = hash;
        m_gap = false;
        ++m_verdict.sealed;
    }

    void end() {
        const AuditHead& head = m_verdict.head;
        if (!m_computed.isEmpty() && head == AuditHead{m_seq, m_computed}) {
            blameLink();
        } else if (head != AuditHead{m_seq, m_hash}) {
            find(AuditFault::HeadAltered, head.count, 0);
        }
    }

private:
    void checkRow(const sql::Row& row, qint64 seq, qint64 auditId, const QString& hash) {
        const audit::ChainedRow chained = audit::chainedRow(row, 3);
        checkLink(chained, seq, hash);
        const int salt = 3 + audit::ChainedColumnCount;
        const bool match = valuesMatch(row.bytes(salt), !row.isNull(salt + 1), row.text(salt + 1),
                                       chained.digestBefore) &&
                           valuesMatch(row.bytes(salt), !row.isNull(salt + 2), row.text(salt + 2),
                                       chained.digestAfter);
        if (!match) find(AuditFault::ValuesAltered, seq, auditId);
    }

    void checkLink(const audit::ChainedRow& row, qint64 seq, const QString& hash) {
        const QString computed = audit::linkHash(m_hash, seq, m_store, row);
        const bool follows = computed == hash;
        const bool followsRight =
            !m_computed.isEmpty() && audit::linkHash(m_computed, seq, m_store, row) == hash;
        if (!follows && followsRight) {
            blameLink();
        } else if (!follows && !m_gap) {
            // Behind a missing link the hash before is not known, and the row cannot be proved.
            find(AuditFault::RowAltered, seq, row.id);
        }
        m_computed = follows || m_gap || followsRight ? QString() : computed;
    }

    // What follows fits the last row as it is, so its link was edited, not the row.
    void blameLink() { m_verdict.findings[m_suspect].fault = AuditFault::LinkAltered; }

    void find(AuditFault fault, qint64 seq, qint64 auditId) {
        if (fault == AuditFault::LinkMissing) {
            m_gap = true;
            m_computed.clear();
        }
        if (fault == AuditFault::RowAltered) m_suspect = m_verdict.findings.size();
        m_verdict.findings.push_back({fault, seq, auditId});
    }

    StoreId m_store;
    AuditVerdict& m_verdict;
    qint64 m_seq = 0;
    QString m_hash;
    // Where the last row did not fit its link: the hash it should have had, and its finding.
    QString m_computed;
    std::size_t m_suspect = 0;
    bool m_gap = false;
};

void walkChain(Session& session, StoreId store, AuditVerdict& verdict) {
    ChainWalk walk(store, verdict);
    sql::forEach(session,
                 QStringLiteral("SELECT s.seq, s.audit_id, s.hash, %1, a.salt, a.before_json, "
                                "a.after_json FROM audit_seal s LEFT JOIN audit a ON a.store_id = "
                                "s.store_id AND a.id = s.audit_id WHERE s.store_id = ? "
                                "ORDER BY s.seq")
                     .arg(QLatin1String(audit::ChainedColumns)),
                 {store}, [&walk](const sql::Row& row) { walk.step(row); });
    walk.end();
}

void countTail(Session& session, StoreId store, AuditVerdict& verdict) {
    sql::forEach(
        session,
        QStringLiteral("SELECT a.id, u.audit_id FROM audit a LEFT JOIN audit_seal s ON s.store_id "
                       "= a.store_id AND s.audit_id = a.id LEFT JOIN audit_unsealed u ON "
                       "u.store_id = a.store_id AND u.audit_id = a.id WHERE a.store_id = ? AND "
                       "s.seq IS NULL ORDER BY a.id"),
        {store}, [&verdict](const sql::Row& row) {
            ++verdict.unsealed;
            if (row.isNull(1)) {
                verdict.findings.push_back({AuditFault::RowNotAnnounced, 0, row.integer(0)});
            }
        });
    sql::forEach(session,
                 QStringLiteral("SELECT u.audit_id FROM audit_unsealed u LEFT JOIN audit a ON "
                                "a.store_id = u.store_id AND a.id = u.audit_id WHERE u.store_id = "
                                "? AND a.id IS NULL ORDER BY u.audit_id"),
                 {store}, [&verdict](const sql::Row& row) {
                     verdict.findings.push_back({AuditFault::RowMissing, 0, row.integer(0)});
                 });
}

}  // namespace

AuditVerdict verifyAudit(Session& session, StoreId store) {
    AuditVerdict verdict;
    verdict.head = auditHead(session, store);
    walkChain(session, store, verdict);
    countTail(session, store, verdict);
    return verdict;
}

}  // namespace baydesk
