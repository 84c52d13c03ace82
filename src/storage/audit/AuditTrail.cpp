#include "storage/audit/AuditTrail.h"

#include "storage/sql/Query.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace baydesk::audit {

namespace {

QByteArray freshSalt() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words));
}

void writeRow(Transaction& transaction, const VerbCall& call, const Change& change) {
    const qint64 id = transaction.newId<StrongId<struct AuditTag>>().value();
    const QByteArray salt = freshSalt();
    const QString before = canonical(change.before);
    const QString after = canonical(change.after);
    sql::write(transaction,
               QStringLiteral("INSERT INTO audit (store_id, id, at_ms, verb, staff_id, by_name, "
                              "subject, subject_id, salt, before_json, after_json, digest_before, "
                              "digest_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               {call.store, id, call.at.ms, call.verb, call.by, call.byName, change.subject,
                change.id, salt, before, after, digestOf(salt, before), digestOf(salt, after)});
    sql::write(transaction,
               QStringLiteral("INSERT INTO audit_unsealed (store_id, audit_id) VALUES (?, ?)"),
               {call.store, id});
}

}  // namespace

QString canonical(const QJsonObject& values) {
    // QJsonObject keeps its keys sorted.
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QString digestOf(const QByteArray& salt, const QString& canonicalText) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(canonicalText.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Instant lastAt(Session& session, StoreId store) {
    return sql::one(session, QStringLiteral("SELECT max(at_ms) FROM audit WHERE store_id = ?"),
                    {store}, [](const sql::Row& row) { return row.instant(0); })
        .value_or(Instant());
}

void writeTrail(Transaction& transaction, const VerbCall& call, const Outcome& outcome) {
    if (transaction.changes().empty()) writeRow(transaction, call, {{}, outcome.id, {}, {}});
    for (const Change& change : transaction.changes()) writeRow(transaction, call, change);
}

}  // namespace baydesk::audit
