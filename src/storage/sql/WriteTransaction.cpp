#include "storage/sql/WriteTransaction.h"

namespace baydesk::sql {

namespace {

// The row that was in the way of a key is there at the second try; a third is for its deletion.
constexpr int MostTriesOfAKey = 3;

}  // namespace

bool shouldRunAgain(Connection& connection, const Error& error, int tried) {
    const ErrorKind kind = error.first().kind;
    if (tried >= (kind == ErrorKind::StoreFailed ? MostTriesOfAKey : MostTries)) return false;
    const bool isCollision = kind == ErrorKind::StoreBusy || kind == ErrorKind::StoreFailed;
    if (!isCollision && !connection.isLost()) return false;
    switch (connection.trouble()) {
        case Trouble::Final:
            return false;
        case Trouble::Collision:
            return true;
        case Trouble::ConnectionLost:
            return connection.reconnect().ok();
    }
    return false;
}

}  // namespace baydesk::sql
