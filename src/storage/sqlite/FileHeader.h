#pragma once

#include <QByteArray>
#include <QString>

namespace baydesk::sqlite {

inline constexpr int FileHeaderBytes = 100;  // sqlite.org/fileformat.html, 1.3

// The first 100 bytes of a database file, or what there is of them; empty: it cannot be read.
// Read through SQLite, never by opening the file: when a process closes any descriptor of a file,
// the system drops all locks that the process has on it. Another program that ends would then take
// itself for the last one and remove the log that this one is still writing. SQLite keeps its
// descriptors open for as long as there are locks.
QByteArray headerOf(const QString& path);

}  // namespace baydesk::sqlite
