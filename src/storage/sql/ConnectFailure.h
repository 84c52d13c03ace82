#pragma once

#include "storage/sql/EngineFailure.h"

namespace baydesk::sql {

// Why libpq could not connect. `message` is its own, in English and with the server's SQLSTATE
// (PQERRORS_VERBOSE); `needsPassword`: the server asked for one, and there was none. `place` has
// what the sentences name: "host", "port", "user", "database".
EngineFailure connectFailure(const QString& message, bool needsPassword, const QVariantMap& place);

}  // namespace baydesk::sql
