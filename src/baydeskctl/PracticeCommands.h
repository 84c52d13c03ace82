#pragma once

#include "baydeskctl/Command.h"

namespace baydesk::ctl {

// practice --orders N [--seed S] [--until DATE] [--stores K]: fills an empty database. On a server
// the store is empty, so there is nobody yet who could sign in.
Exit runPractice(const Invocation& invocation, Console& console);

}  // namespace baydesk::ctl
