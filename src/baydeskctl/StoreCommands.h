#pragma once

#include "baydeskctl/Command.h"

namespace baydesk::ctl {

Exit runInit(const Invocation& invocation, Console& console);

// backup [FILE]: without one a new file named for the moment, in "backups" beside the store's file
// (of a server: beside where the desk keeps its own). Whoever has to sign in needs the right to
// edit the shop: the copy holds everything.
Exit runBackup(const Invocation& invocation, Console& console);

// restore FILE: puts a backup in the place of the store, and keeps the store of before. For whoever
// may back up; of a store that cannot be opened, for the owner of its file.
Exit runRestore(const Invocation& invocation, Console& console);

// copy --from URL --to URL: a whole store into an empty one, of either engine, compared table by
// table. For whoever may back up the original.
Exit runCopy(const Invocation& invocation, Console& console);

// verify: Refused where something was found.
Exit runVerify(const Invocation& invocation, Console& console);

}  // namespace baydesk::ctl
