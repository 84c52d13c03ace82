#include "storage/practice/PracticeFilling.h"

#include "storage/Database.h"
#include "storage/IdMaker.h"
#include "storage/search/SearchIndex.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Connection.h"
#include "storage/sql/Guards.h"
#include "storage/store/ShopRepository.h"

namespace baydesk {

namespace {

constexpr qint64 FirstSession = 4096;

qint64 sessionOf(qint64 id) {
    return (id >> IdMaker::CounterBits) & ((qint64{1} << IdMaker::SessionBits) - 1);
}

bool isEmpty(Transaction& transaction) {
    const auto sessions =
        sql::one(transaction,
                 QStringLiteral("SELECT CAST(COALESCE(MAX(last), 0) AS BIGINT) FROM id_session"),
                 {}, [](const sql::Row& row) { return row.integer(0); });
    return shops::list(transaction).empty() && sessions.value_or(0) < FirstSession;
}

Done checkReferences(Transaction& transaction) {
    const QString statement = transaction.connection().dialect().countBrokenReferences();
    if (statement.isEmpty()) return {};
    const auto broken =
        sql::one(transaction, statement, {}, [](const sql::Row& row) { return row.integer(0); });
    if (broken.value_or(0) == 0) return {};
    return Error(ErrorKind::StoreFailed, {},
                 {{QStringLiteral("why"), QStringLiteral("%1 broken references").arg(*broken)}});
}

Result<Outcome> fill(Transaction& transaction, const std::function<Done(PracticeFilling&)>& work) {
    if (!isEmpty(transaction)) return Error(ErrorKind::StoreNotEmpty);
    const std::vector<sql::Guard> guards = sql::takeOffGuards(transaction);
    SearchIndex::prepareBulk(transaction);
    PracticeFilling filling(transaction);
    if (const Done done = work(filling); !done) return done.error();
    SearchIndex::settleBulk(transaction);
    sql::putBackGuards(transaction, guards);
    if (const Done sound = checkReferences(transaction); !sound) return sound.error();
    return Outcome{transaction.store().value(), {}};
}

}  // namespace

qint64 PracticeFilling::firstId(StoreId store) {
    return (store.value() << (IdMaker::SessionBits + IdMaker::CounterBits)) |
           (FirstSession << IdMaker::CounterBits);
}

void PracticeFilling::write(const sql::Bulk& rows) { rows.copyInto(m_transaction); }

void PracticeFilling::reserveIds(StoreId store, qint64 lastId) {
    sql::write(m_transaction,
               QStringLiteral("INSERT INTO id_session (store_id, last) VALUES (?, ?) "
                              "ON CONFLICT (store_id) DO UPDATE SET last = excluded.last"),
               {store, sessionOf(lastId)});
}

void PracticeFilling::announce(StoreId store, const QJsonObject& what) {
    m_transaction.record({QStringLiteral("store"), store.value(), canonical({}), canonical(what)});
}

Result<Outcome> PracticeFilling::run(Database& database, const VerbCall& call,
                                     const std::function<Done(PracticeFilling&)>& work) {
    sql::Connection& connection = database.connection();
    if (const Done begun = connection.runScript(connection.dialect().beforeFilling()); !begun)
        return begun.error();
    const Done alone = connection.runScript(connection.dialect().fillingAlone());
    if (!alone && !alone.error().has(ErrorKind::StoreBusy)) return alone.error();
    const Result<Outcome> outcome = UnitOfWork(database).run(
        call, [&work](Transaction& transaction) { return fill(transaction, work); });
    const Done ended = connection.runScript(connection.dialect().afterFilling());
    if (outcome && !ended) return ended.error();
    return outcome;
}

}  // namespace baydesk
