#pragma once

#include "base/Error.h"

#include <functional>
#include <memory>
#include <optional>

namespace baydesk {

namespace sql {
class Connection;
}

// A conversation with the store that may read. Repositories take one; only storage looks inside.
//
// A failed statement does not throw and does not return an error: it makes the session *failed*,
// every further read answers "nothing", every further write is dropped, and whoever opened the
// session (Database::read, UnitOfWork::run) returns that failure instead of whatever was computed.
// A rule in between never has to ask whether the disk is still there.
class Session {
public:
    explicit Session(sql::Connection& connection) : m_connection(connection) {}
    virtual ~Session() = default;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    sql::Connection& connection() { return m_connection; }
    const std::optional<Error>& failure() const { return m_failure; }
    // The first failure counts; later ones are its consequences.
    void fail(Error error);

    // Tells what will be read in this transaction: whatever `reads` reads finds nothing and is only
    // noted, and a server is asked all of it in one trip, together with the next statement that
    // needs an answer. The read with the same statement and values then takes that answer, once:
    // what is written in between must not change it. Never read, it is dropped. `reads` writes
    // nothing, and follows no answer. Where the engine answers at once, it is not called.
    void foretell(const std::function<void()>& reads);

private:
    sql::Connection& m_connection;
    std::optional<Error> m_failure;
};

}  // namespace baydesk
