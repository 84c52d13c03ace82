#pragma once

#include "base/Result.h"
#include "domain/Ids.h"

namespace baydesk {

namespace sql {
class Connection;
}

// Makes identities that are unique over all stores and programs without asking anybody:
//
//   store number (14 bits) | session number (24 bits) | counter (25 bits)
//
// The session number is claimed from the store once, in a transaction of its own, and never given
// to anyone else. So stores can be brought together in one database and keep their ids.
class IdMaker {
public:
    static constexpr int StoreBits = 14;
    static constexpr int SessionBits = 24;
    static constexpr int CounterBits = 25;
    static constexpr qint64 MostStores = (qint64{1} << StoreBits) - 1;

    // `perSession` is how many ids one session number serves.
    explicit IdMaker(sql::Connection& connection, qint64 perSession = qint64{1} << CounterBits);

    // Before a transaction: makes sure that enough identities are at hand for it, as claiming a
    // session number needs a transaction of its own. Errors: those of a write.
    Done prepare(StoreId store);

    // Only after prepare() for this store; one transaction uses at most a quarter of a session.
    qint64 next(StoreId store);

private:
    Result<qint64> claim(StoreId store);

    sql::Connection& m_connection;
    qint64 m_perSession;
    StoreId m_store;
    qint64 m_session = 0;
    qint64 m_used = 0;
};

}  // namespace baydesk
