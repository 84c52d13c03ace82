#pragma once

#include "base/Result.h"

#include <QString>

namespace baydesk::sql {
class Connection;
}

namespace baydesk::sqlite {

// A compact copy of the main file as it is now, readable by its owner only. It is written under
// another name in the same folder, brought to the disk and then renamed, so that `target` is whole
// or not there. Errors: NoPermission, DiskFull, StoreFailed …
Done vacuumInto(sql::Connection& connection, const QString& target,
                const QString& schema = QStringLiteral("main"));

// Brings a file's content to the disk.
Done syncFile(const QString& path);

// Brings to the disk which names there are in a file's folder.
Done syncFolderOf(const QString& path);

// Renames within a folder, over what is there, and brings the folder to the disk.
Done renameDurably(const QString& from, const QString& to);

}  // namespace baydesk::sqlite
