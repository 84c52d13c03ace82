#pragma once

#include <QDir>

namespace baydesk {

// Where a person's store and backups lie if nobody says otherwise: ~/.local/share/baydesk. The same
// for the program and the command line, whatever else they call themselves.
QDir dataFolder();

}  // namespace baydesk
