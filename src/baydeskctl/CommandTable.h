#pragma once

#include "baydeskctl/Command.h"

namespace baydesk::ctl {

// Options that every command takes.
const std::vector<Argument>& globalOptions();

const std::vector<Command>& commandTable();

}  // namespace baydesk::ctl
