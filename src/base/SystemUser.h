#pragma once

#include <QString>

namespace baydesk {

// Whom the operating system says the program runs for; a number where it has no name.
QString systemUserName();

}  // namespace baydesk
