#pragma once

#include "baydeskctl/Command.h"

namespace baydesk::ctl {

// print KIND NUMBER (--pdf FILE | --printer NAME). Papers are Chinese unless --language says
// otherwise, whatever the machine's locale: they are for the customer and the law.
Exit runPrint(const Invocation& invocation, Console& console);

// The papers that can be printed, by their names on the command line.
QStringList paperNames();

}  // namespace baydesk::ctl
