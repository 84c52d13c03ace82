#pragma once

#include "baydeskctl/Command.h"

namespace baydesk::ctl {

// check KIND [VALUE…]: one line each, "value<TAB>yes|no<TAB>reason" for plate, vin and phone,
// "value<TAB>capitals" for amount, "value<TAB>pinyin<TAB>initials" for pinyin. Ends with Refused if
// a value is not all right.
Exit runCheck(const Invocation& invocation, Console& console);

}  // namespace baydesk::ctl
