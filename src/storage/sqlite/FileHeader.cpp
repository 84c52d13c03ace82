#include "storage/sqlite/FileHeader.h"

#include <sqlite3.h>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace baydesk::sqlite {

QByteArray headerOf(const QString& path) {
    // Behind a name SQLite looks for parameters: there are none.
    const QByteArray name =
        QFile::encodeName(QFileInfo(path).absoluteFilePath()) + QByteArray(4, '\0');
    sqlite3_vfs* const system = sqlite3_vfs_find(nullptr);
    std::vector<std::max_align_t> room(
        static_cast<std::size_t>(system->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* const file = reinterpret_cast<sqlite3_file*>(room.data());
    int flags = 0;
    if (system->xOpen(system, name.constData(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB,
                      &flags) != SQLITE_OK)
        return {};
    sqlite3_int64 size = 0;
    file->pMethods->xFileSize(file, &size);
    QByteArray header(static_cast<int>(std::min<sqlite3_int64>(size, FileHeaderBytes)), '\0');
    const bool isRead =
        header.isEmpty() ||
        file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0) == SQLITE_OK;
    file->pMethods->xClose(file);
    return isRead ? header : QByteArray();
}

}  // namespace baydesk::sqlite
