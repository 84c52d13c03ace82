#pragma once

#include "baydeskctl/Command.h"

namespace baydesk::ctl {

// export all|customers|vehicles|orders|parts|calls|appointments|complaints --to DIR: each table
// into a file of its own.
Exit runExport(const Invocation& invocation, Console& console);

}  // namespace baydesk::ctl
