#pragma once

#include "baydeskctl/Command.h"

namespace baydesk::ctl {

Exit runUserList(const Invocation& invocation, Console& console);
Exit runUserAdd(const Invocation& invocation, Console& console);
Exit runUserDisable(const Invocation& invocation, Console& console);
Exit runUserResetPin(const Invocation& invocation, Console& console);

}  // namespace baydesk::ctl
