#pragma once

#include "base/Clock.h"
#include "base/Result.h"

namespace baydesk {

class Database;

// A counter's login sees the rows of its stores only, so a store on a server is backed up by the
// owner of its tables. The counters are told when that was.
namespace counters {

// On a server, for the owner: a whole backup was made.
Done noteBackup(Database& database, Instant at);

// On a server: when the owner's latest backup was made; none: never.
Result<Instant> notedBackup(Database& database);

}  // namespace counters

}  // namespace baydesk
