#include "storage/sqlite/VacuumInto.h"

#include "storage/sql/Connection.h"
#include "storage/sqlite/SqliteFile.h"

#include <fcntl.h>
#include <unistd.h>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace baydesk::sqlite {

namespace {

Error ioError(int code, const QString& path) {
    return sql::sqliteFailure(10 /* SQLITE_IOERR */, code, qt_error_string(code)).toError(path);
}

Done sync(const QString& path, int flags) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0) return ioError(errno, path);
    const int code = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return code == 0 ? Done() : Done(ioError(code, path));
}

Done copyTo(sql::Connection& connection, const QString& target, const QString& schema) {
    // SQLite fills an empty file, and keeps its mode.
    if (const Done created = createPrivate(target); !created) return created;
    const Result<qint64> copied =
        connection.write(QStringLiteral("VACUUM %1 INTO ?").arg(schema), {target});
    if (!copied) return copied.error();
    return syncFile(target);
}

}  // namespace

Done syncFile(const QString& path) { return sync(path, O_RDONLY); }

Done syncFolderOf(const QString& path) {
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Done renameDurably(const QString& from, const QString& to) {
    const QByteArray source = QFile::encodeName(from);
    if (::rename(source.constData(), QFile::encodeName(to).constData()) != 0) {
        return ioError(errno, to);
    }
    return syncFolderOf(to);
}

Done vacuumInto(sql::Connection& connection, const QString& target, const QString& schema) {
    const QString part = target + QLatin1String(".part");
    QFile::remove(part);
    Done done = copyTo(connection, part, schema);
    if (done) done = renameDurably(part, target);
    if (!done) QFile::remove(part);
    return done;
}

}  // namespace baydesk::sqlite
