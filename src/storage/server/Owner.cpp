#include "storage/server/Owner.h"

#include "storage/Database.h"
#include "storage/sql/Connection.h"
#include "storage/sql/Query.h"

namespace baydesk::counters {

Done requireOwner(Session& session) {
    const QString statement = session.connection().dialect().ownerElsewhere();
    if (statement.isEmpty()) return {};
    const auto owner =
        sql::one(session, statement, {}, [](const sql::Row& row) { return row.text(0); });
    if (session.failure()) return *session.failure();
    if (!owner) return {};
    return Error(ErrorKind::NotAllowed, {}, {{QStringLiteral("owner"), *owner}});
}

Result<bool> isCounter(Database& database) {
    const Result<Done> mine = database.read(requireOwner);
    if (!mine) return mine.error();
    return !mine->ok();
}

}  // namespace baydesk::counters
