#include "storage/UnitOfWork.h"

#include "base/Contracts.h"
#include "storage/Database.h"
#include "storage/IdMaker.h"
#include "storage/Transaction.h"
#include "storage/audit/AuditTrail.h"
#include "storage/sql/WriteTransaction.h"

#include <QUuid>

namespace baydesk {

namespace {

// What was done under a key.
struct Claimed {
    QString verb;
    Outcome outcome;
};

// Takes the key for this verb. Somebody who uses the same key at the same moment waits here until
// this verb is over. Gives what was done under it if the key was used before.
std::optional<Claimed> claim(Transaction& transaction, const VerbCall& call, const QString& key) {
    const qint64 claimed = sql::writeCounting(
        transaction,
        QStringLiteral("INSERT INTO verb_done (store_id, key, verb, result_id, result_number, "
                       "at_ms) VALUES (?, ?, ?, 0, '', ?) ON CONFLICT (store_id, key) DO NOTHING"),
        {call.store, key, call.verb, call.at.ms});
    if (claimed == 1) return {};
    return sql::one(transaction,
                    QStringLiteral("SELECT verb, result_id, result_number FROM verb_done "
                                   "WHERE store_id = ? AND key = ?"),
                    {call.store, key}, [](const sql::Row& row) {
                        return Claimed{row.text(0), {row.integer(1), row.text(2)}};
                    });
}

// The same, and which key it is. A form that lost an answer still holds its key; when another
// button is pressed there, that is another wish and must not be answered with the first one's
// outcome.
std::optional<Claimed> claimKey(Transaction& transaction, const VerbCall& call, QString& key) {
    key = call.key.text();
    std::optional<Claimed> first = claim(transaction, call, key);
    if (!first || first->verb == call.verb) return first;
    key += QLatin1Char(' ') + call.verb;
    return claim(transaction, call, key);
}

void keepOutcome(Transaction& transaction, const VerbCall& call, const QString& key,
                 const Outcome& outcome) {
    if (outcome == Outcome{}) return;  // as it was claimed
    sql::write(transaction,
               QStringLiteral("UPDATE verb_done SET result_id = ?, result_number = ? "
                              "WHERE store_id = ? AND key = ?"),
               {outcome.id, outcome.number, call.store, key});
}

Result<Outcome> runInside(Transaction& transaction, const VerbCall& call,
                          const std::function<Result<Outcome>(Transaction&)>& work) {
    QString key;
    if (const auto first = claimKey(transaction, call, key)) return first->outcome;
    if (transaction.failure()) return *transaction.failure();
    const Result<Outcome> outcome = work(transaction);
    if (!outcome || transaction.failure()) return outcome;
    keepOutcome(transaction, call, key, *outcome);
    audit::writeTrail(transaction, call, *outcome);
    return outcome;
}

}  // namespace

IdempotencyKey IdempotencyKey::make() {
    return IdempotencyKey(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Result<Outcome> UnitOfWork::run(const VerbCall& call,
                                const std::function<Result<Outcome>(Transaction&)>& work,
                                const std::function<void(Transaction&)>& foretell) {
    BD_EXPECTS(!call.key.text().isEmpty() && !call.verb.isEmpty());
    if (const Done prepared = m_database.ids().prepare(call.store); !prepared) {
        return prepared.error();
    }
    sql::Connection& connection = m_database.connection();
    Result<Outcome> outcome =
        sql::inWriteTransaction(connection, [&](Session& session) -> Result<Outcome> {
            Transaction transaction(connection, m_database.ids(), call.store, call.at);
            if (foretell) transaction.foretell([&] { foretell(transaction); });
            Result<Outcome> inside = runInside(transaction, call, work);
            if (inside) connection.announce();
            if (transaction.failure()) session.fail(*transaction.failure());
            return inside;
        });
    connection.checkpointIfLarge();
    return outcome;
}

}  // namespace baydesk
