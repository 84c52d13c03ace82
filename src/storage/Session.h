#pragma once

#include "base/Error.h"

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

private:
    sql::Connection& m_connection;
    std::optional<Error> m_failure;
};

}  // namespace baydesk
