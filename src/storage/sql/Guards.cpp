#include "storage/sql/Guards.h"

#include "storage/sql/Connection.h"

#include <algorithm>

namespace baydesk::sql {

namespace {

void run(Session& session, const QString& statement) {
    if (session.failure()) return;
    if (const Done done = session.connection().runScript(statement); !done)
        session.fail(done.error());
}

}  // namespace

std::vector<Guard> takeOffGuards(Session& session) {
    std::vector<Guard> guards =
        all(session, session.connection().dialect().listGuards(), {}, [](const Row& row) {
            return Guard{row.text(0), row.text(1), row.text(2)};
        });
    for (const Guard& guard : guards) run(session, guard.takeOff);
    std::reverse(guards.begin(), guards.end());
    return guards;
}

void putBackGuards(Session& session, const std::vector<Guard>& guards) {
    for (const Guard& guard : guards) run(session, guard.putBack);
}

}  // namespace baydesk::sql
