#pragma once

#include "baydeskctl/Command.h"

namespace baydesk::ctl {

// import customers|vehicles|parts|labour|history FILE…: every good row comes in, in one
// transaction; every other row is reported, and the command then ends with Refused. A file that
// cannot be understood stops all. With --dry-run no store is opened.
Exit runImport(const Invocation& invocation, Console& console);

}  // namespace baydesk::ctl
