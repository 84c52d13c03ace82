#include "storage/server/OwnersBackups.h"

#include "storage/Database.h"
#include "storage/sql/Query.h"
#include "storage/sql/WriteTransaction.h"

namespace baydesk::counters {

Done noteBackup(Database& database, Instant at) {
    const Result<qint64> noted =
        sql::inWriteTransaction(database.connection(), [at](Session& session) -> Result<qint64> {
            sql::Connection& connection = session.connection();
            if (const Done gone =
                    connection.writeLater(QStringLiteral("DELETE FROM backup_made"), {});
                !gone)
                return gone.error();
            return connection.write(QStringLiteral("INSERT INTO backup_made (at_ms) VALUES (?)"),
                                    {at});
        });
    return noted ? Done() : noted.error();
}

Result<Instant> notedBackup(Database& database) {
    return database.read([](Session& session) {
        return sql::one(session, QStringLiteral("SELECT MAX(at_ms) FROM backup_made"), {},
                        [](const sql::Row& row) { return row.instant(0); })
            .value_or(Instant());
    });
}

}  // namespace baydesk::counters
