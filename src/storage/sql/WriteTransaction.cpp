#include "storage/sql/WriteTransaction.h"

namespace baydesk::sql {

bool shouldRunAgain(Connection& connection, const Error& error, int tried) {
    if (tried >= MostTries) return false;
    if (error.first().kind != ErrorKind::StoreBusy && !connection.isLost()) return false;
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
