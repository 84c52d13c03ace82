#pragma once

#include "base/Result.h"

namespace baydesk {

class Database;
class Session;

namespace counters {

// Whether this connection may act for the owner of the tables; of a file everybody may.
// Errors: NotAllowed with "owner"; those of a read.
Done requireOwner(Session& session);

// Whether this is a counter's login: somebody else owns the tables. Errors: those of a read.
Result<bool> isCounter(Database& database);

}  // namespace counters

}  // namespace baydesk
