#pragma once

#include "storage/sql/Connection.h"

#include <optional>
#include <type_traits>

namespace baydesk::sql {

// How often a transaction runs at most when others get in its way. SQLite waits for its busy time,
// a second, each time: the import of a long list holds the file for many.
inline constexpr int MostTries = 20;

// Whether the transaction that has just failed and was rolled back should run again; connects anew
// where the connection was lost.
bool shouldRunAgain(Connection& connection, const Error& error, int tried);

// Runs `work(Session&)`, which gives a Result, inside one write transaction and commits it. A
// refusal or a failed statement rolls everything back. `work` may run several times.
template <typename Work>
auto inWriteTransaction(Connection& connection, Work&& work)
    -> std::invoke_result_t<Work, Session&> {
    using Answer = std::invoke_result_t<Work, Session&>;
    const auto once = [&](bool& engineFailed) -> Answer {
        engineFailed = true;
        if (const Done begun = connection.beginWrite(); !begun) return begun.error();
        Session session(connection);
        Answer answer = work(session);
        if (session.failure() || !answer) {
            connection.rollback();
            if (session.failure()) return *session.failure();
            engineFailed = false;
            return answer;
        }
        if (const Done committed = connection.commit(); !committed) return committed.error();
        return answer;
    };
    for (int tried = 1;; ++tried) {
        bool engineFailed = false;
        Answer answer = once(engineFailed);
        if (answer || !engineFailed || !shouldRunAgain(connection, answer.error(), tried)) {
            return answer;
        }
    }
}

}  // namespace baydesk::sql
