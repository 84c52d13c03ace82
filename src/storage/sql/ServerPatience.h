#pragma once

#include "storage/sql/Libpq.h"

namespace baydesk::sql {

// How long a server may say nothing before it is asked by another way whether it is still there.
inline constexpr int SilenceMs = 5000;

// Returns when libpq can give the next result without waiting: it has come, or the connection is
// lost. A server that works on its answer is waited for as long as it takes. One that says nothing
// and does not answer a new connection either is given up, though its end of the line was never
// closed: a pulled cable looks like that.
void awaitAnswer(const Libpq& pq, pg_conn* connection);

// Takes in what the server sent unasked: notices, and that it closed the connection.
void hear(const Libpq& pq, pg_conn* connection);

}  // namespace baydesk::sql
