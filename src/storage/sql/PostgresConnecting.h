#pragma once

// Private to PostgresLink: how it comes to a connection.

#include "storage/sql/EngineLink.h"
#include "storage/sql/Libpq.h"

namespace baydesk::sql {

using ServerConnection = std::unique_ptr<PGconn, decltype(&::PQfinish)>;

ServerConnection closedConnection(const Libpq& pq);

// Connects within seconds, or says why not.
Failed connectTo(const Libpq& pq, const DatabaseAddress& address, ServerConnection& connection);

}  // namespace baydesk::sql
