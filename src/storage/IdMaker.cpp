#include "storage/IdMaker.h"

#include "base/Contracts.h"
#include "storage/sql/Connection.h"
#include "storage/sql/WriteTransaction.h"

namespace baydesk {

IdMaker::IdMaker(sql::Connection& connection, qint64 perSession)
    : m_connection(connection), m_perSession(perSession) {
    BD_EXPECTS(perSession >= 4 && perSession <= qint64{1} << CounterBits);
}

Done IdMaker::prepare(StoreId store) {
    BD_EXPECTS(store.value() >= 1 && store.value() <= MostStores);
    const bool hasEnough = m_session != 0 && m_used < m_perSession - m_perSession / 4;
    if (store == m_store && hasEnough) return {};
    const Result<qint64> session = claim(store);
    if (!session) return session.error();
    m_store = store;
    m_session = *session;
    m_used = 0;
    return {};
}

qint64 IdMaker::next(StoreId store) {
    BD_EXPECTS(store == m_store && m_session != 0 && m_used < m_perSession);
    return (m_store.value() << (SessionBits + CounterBits)) | (m_session << CounterBits) | m_used++;
}

Result<qint64> IdMaker::claim(StoreId store) {
    return sql::inWriteTransaction(m_connection, [store](Session& session) -> Result<qint64> {
        const auto number = sql::one(
            session,
            QStringLiteral("INSERT INTO id_session (store_id, last) VALUES (?, 1) "
                           "ON CONFLICT (store_id) DO UPDATE SET last = id_session.last + 1 "
                           "RETURNING last"),
            {store}, [](const sql::Row& row) { return row.integer(0); });
        // Sixteen million program starts of one store: not in this shop's lifetime.
        BD_EXPECTS(session.failure() || *number < qint64{1} << SessionBits);
        return number.value_or(0);
    });
}

}  // namespace baydesk
