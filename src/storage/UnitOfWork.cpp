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

// Takes the key for this verb. Somebody who uses the same key at the same moment waits here until
// this verb is over. Gives the first outcome if the key was used before.
std::optional<Outcome> claimKey(Transaction& transaction, const VerbCall& call) {
    const qint64 claimed = sql::writeCounting(
        transaction,
        QStringLiteral("INSERT INTO verb_done (store_id, key, verb, result_id, result_number, "
                       "at_ms) VALUES (?, ?, ?, 0, '', ?) ON CONFLICT (store_id, key) DO NOTHING"),
        {call.store, call.key.text(), call.verb, call.at.ms});
    if (claimed == 1) return {};
    return sql::one(transaction,
                    QStringLiteral("SELECT result_id, result_number FROM verb_done "
                                   "WHERE store_id = ? AND key = ?"),
                    {call.store, call.key.text()}, [](const sql::Row& row) {
                        return Outcome{row.integer(0), row.text(1)};
                    });
}

void keepOutcome(Transaction& transaction, const VerbCall& call, const Outcome& outcome) {
    if (outcome == Outcome{}) return;  // as it was claimed
    sql::write(transaction,
               QStringLiteral("UPDATE verb_done SET result_id = ?, result_number = ? "
                              "WHERE store_id = ? AND key = ?"),
               {outcome.id, outcome.number, call.store, call.key.text()});
}

Result<Outcome> runInside(Transaction& transaction, const VerbCall& call,
                          const std::function<Result<Outcome>(Transaction&)>& work) {
    if (const std::optional<Outcome> first = claimKey(transaction, call)) return *first;
    if (transaction.failure()) return *transaction.failure();
    const Result<Outcome> outcome = work(transaction);
    if (!outcome || transaction.failure()) return outcome;
    keepOutcome(transaction, call, *outcome);
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
