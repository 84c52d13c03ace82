#pragma once

#include "baydeskctl/Command.h"

namespace baydesk::ctl {

// Commands of whoever keeps a server, with the role that owns the tables: nobody signs in, because
// that role can do anything anyway.

// server migrate: brings the schema up to this program; the backup of before lies where backups
// lie.
Exit runServerMigrate(const Invocation& invocation, Console& console);

// server grant LOGIN STORE…: lets a role of the server work for these stores.
Exit runServerGrant(const Invocation& invocation, Console& console);

// server revoke LOGIN [STORE…]: no longer for these stores, or for none.
Exit runServerRevoke(const Invocation& invocation, Console& console);

// server list: the schema, the oldest program served, and who was let in.
Exit runServerList(const Invocation& invocation, Console& console);

}  // namespace baydesk::ctl
