#include "storage/sql/ServerPatience.h"

#include <poll.h>
#include <sys/socket.h>

#include <cerrno>

namespace baydesk::sql {

namespace {

constexpr const char* PingSeconds = "3";
// A goodbye and the end of the line come one after the other.
constexpr int MostHeard = 2;

// Without a password: who is there says so before it asks for one.
bool answersAnew(const Libpq& pq, pg_conn* connection) {
    const char* const names[] = {"host", "port", "user", "dbname", "connect_timeout", nullptr};
    const char* const values[] = {pq.host(connection), pq.port(connection), pq.user(connection),
                                  pq.db(connection),   PingSeconds,         nullptr};
    return pq.pingParams(names, values, 0) != PQPING_NO_RESPONSE;
}

bool hasSomething(int socket, short what, int ms) {
    pollfd line{socket, what, 0};
    int found = 0;
    do {
        found = ::poll(&line, 1, ms);
    } while (found < 0 && errno == EINTR);
    return found != 0;  // an error of the line is something, too
}

}  // namespace

void awaitAnswer(const Libpq& pq, pg_conn* connection) {
    for (;;) {
        const int unsent = pq.flush(connection);
        if (unsent < 0 || (unsent == 0 && pq.isBusy(connection) == 0)) return;
        const auto what = static_cast<short>(POLLIN | (unsent > 0 ? POLLOUT : 0));
        const int socket = pq.socket(connection);
        if (!hasSomething(socket, what, SilenceMs)) {
            if (answersAnew(pq, connection)) continue;
            ::shutdown(socket, SHUT_RDWR);  // libpq reads the end of the line from it
        }
        if (pq.consumeInput(connection) != 1) return;
    }
}

void hear(const Libpq& pq, pg_conn* connection) {
    for (int heard = 0; heard < MostHeard; ++heard)
        if (pq.status(connection) == CONNECTION_BAD || pq.consumeInput(connection) != 1) return;
}

}  // namespace baydesk::sql
