#include "storage/audit/AuditTrail.h"

#include "base/Contracts.h"
#include "storage/Sha256.h"
#include "storage/sql/Query.h"

#include <sys/random.h>

namespace baydesk::audit {

namespace {

constexpr qsizetype SaltBytes = 16;

// The system's own dice by the shortest way.
QByteArray freshSalt() {
    QByteArray salt(SaltBytes, Qt::Uninitialized);
    const bool isThrown = getentropy(salt.data(), SaltBytes) == 0;
    BD_EXPECTS(isThrown);
    return salt;
}

void writeRow(Transaction& transaction, const VerbCall& call, const Change& change) {
    const qint64 id = transaction.newId<StrongId<struct AuditTag>>().value();
    const QByteArray salt = freshSalt();
    sql::write(transaction,
               QStringLiteral("INSERT INTO audit (store_id, id, at_ms, verb, staff_id, by_name, "
                              "subject, subject_id, salt, before_json, after_json, digest_before, "
                              "digest_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               {call.store, id, call.at.ms, call.verb, call.by, call.byName, change.subject,
                change.id, salt, QString::fromUtf8(change.before), QString::fromUtf8(change.after),
                digestOf(salt, change.before), digestOf(salt, change.after)});
    sql::write(transaction,
               QStringLiteral("INSERT INTO audit_unsealed (store_id, audit_id) VALUES (?, ?)"),
               {call.store, id});
}

}  // namespace

QString digestOf(const QByteArray& salt, const QByteArray& canonicalText) {
    return QString::fromLatin1(sha256({salt, canonicalText}).toHex());
}

Instant lastAt(Session& session, StoreId store) {
    return sql::one(session, QStringLiteral("SELECT max(at_ms) FROM audit WHERE store_id = ?"),
                    {store}, [](const sql::Row& row) { return row.instant(0); })
        .value_or(Instant());
}

void writeTrail(Transaction& transaction, const VerbCall& call, const Outcome& outcome) {
    if (transaction.changes().empty()) writeRow(transaction, call, {{}, outcome.id, "{}", "{}"});
    for (const Change& change : transaction.changes()) writeRow(transaction, call, change);
}

}  // namespace baydesk::audit
