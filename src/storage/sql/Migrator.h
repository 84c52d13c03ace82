#pragma once

#include "base/Result.h"
#include "storage/Database.h"
#include "storage/sql/Connection.h"
#include "storage/sql/Migration.h"

#include <vector>

namespace baydesk::sql {

// Brings the schema up to date, one transaction for each step. Two programs that start at once
// migrate once. A file that holds data is copied first, to FILE.before-NNNN. A server's store that
// has later steps is opened as it is, if it still serves this program. Where the tables are another
// role's, nothing is done about missing steps.
// Errors: StoreNewer; StoreNotOurs; MigrationFailed (a step failed, or one that was applied has
// another text now, or with "owner", the role that has to apply it); NoPermission with "login" (a
// role that nobody let in); those of a write.
Result<OpenOutcome> migrate(Connection& connection, const std::vector<Migration>& migrations);

// What migrate() would find; it is tried whether this connection may make a store or write into
// it, and taken back. Errors: StoreNewer; StoreNotOurs; StoreUnfinished; MigrationFailed;
// NoPermission.
Result<StoreState> look(Connection& connection, const std::vector<Migration>& migrations);

// For a connection that only reads: the schema must be today's already, or still serve this
// program. Errors: StoreNewer; StoreEmpty; StoreUnfinished; MigrationFailed.
Result<OpenOutcome> requireCurrent(Connection& connection,
                                   const std::vector<Migration>& migrations);

}  // namespace baydesk::sql
