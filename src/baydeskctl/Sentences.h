#pragma once

#include "base/Error.h"

#include <QString>

namespace baydesk::ctl {

// Why something was refused, as a whole sentence in the language of the program.
QString sentence(const Violation& violation);

// The kind's stable name for scripts: "already_exists".
QString kindName(ErrorKind kind);

}  // namespace baydesk::ctl
