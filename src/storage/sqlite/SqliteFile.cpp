#include "storage/sqlite/SqliteFile.h"

#include "storage/sql/Connection.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <vector>

namespace baydesk::sqlite {

namespace {

constexpr int HeaderBytes = 100;

Error fileError(ErrorKind kind, const QString& file) {
    return Error(kind, {}, {{QStringLiteral("path"), file}});
}

Error systemError(int code, const QString& file) {
    switch (code) {
        case EACCES:
        case EPERM:
        case EROFS:
            return fileError(ErrorKind::NoPermission, file);
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return fileError(ErrorKind::DiskFull, file);
        case ENOENT:
        case ENOTDIR:
            return fileError(ErrorKind::StoreMissing, file);
        default:
            return Error(
                ErrorKind::StoreFailed, {},
                {{QStringLiteral("path"), file}, {QStringLiteral("why"), qt_error_string(code)}});
    }
}

bool may(const QString& path, int mode) {
    return ::access(QFile::encodeName(path).constData(), mode) == 0;
}

bool isOnNetwork(const QString& folder) {
    struct statfs facts {};
    if (::statfs(QFile::encodeName(folder).constData(), &facts) != 0) return false;
    return isNetworkFileSystem(facts.f_type, QStorageInfo(folder).fileSystemType());
}

Done prepareFile(const QString& path, Database::Access access) {
    if (!QFileInfo::exists(path)) {
        if (access == Database::Access::ReadOnly) return fileError(ErrorKind::StoreMissing, path);
        return createPrivate(path);
    }
    const int wanted = access == Database::Access::ReadOnly ? R_OK : R_OK | W_OK;
    if (!may(path, wanted)) return fileError(ErrorKind::NoPermission, path);
    if (looksForeign(path)) return fileError(ErrorKind::StoreNotOurs, path);
    makePrivate(path);
    return {};
}

struct Identity {
    qint64 applicationId = 0;
    qint64 objects = 0;
};

Result<Identity> identify(sql::Connection& connection, const QString& schema) {
    Identity found;
    const Done id =
        connection.read(QStringLiteral("PRAGMA %1.application_id").arg(schema), {},
                        [&](const sql::Row& row) { found.applicationId = row.integer(0); });
    if (!id) return id.error();
    const Done objects =
        connection.read(QStringLiteral("SELECT count(*) FROM %1.sqlite_master").arg(schema), {},
                        [&](const sql::Row& row) { found.objects = row.integer(0); });
    if (!objects) return objects.error();
    return found;
}

QString quoted(QString text) {
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("''")) +
           QLatin1Char('\'');
}

Done attach(sql::Connection& connection, Database::Access access) {
    const QString file = attachmentsFile(connection.address().location);
    const Done attached =
        connection.runScript(QStringLiteral("ATTACH %1 AS attachments").arg(quoted(file)));
    if (!attached || access == Database::Access::ReadOnly) return attached;
    const Result<Identity> identity = identify(connection, QStringLiteral("attachments"));
    if (!identity) return identity.error();
    if (identity->applicationId == ApplicationId) return {};
    if (identity->objects > 0) return fileError(ErrorKind::StoreNotOurs, file);
    return connection.runScript(
        QStringLiteral("PRAGMA attachments.journal_mode=WAL;"
                       "BEGIN IMMEDIATE;"
                       "CREATE TABLE IF NOT EXISTS attachments.attachment ("
                       "  sha256 TEXT PRIMARY KEY, media_type TEXT NOT NULL,"
                       "  bytes BLOB NOT NULL, at_ms INTEGER NOT NULL) STRICT;"
                       "PRAGMA attachments.application_id=%1;"
                       "COMMIT")
            .arg(ApplicationId));
}

}  // namespace

QString attachmentsFile(const QString& file) { return file + QLatin1String("-attachments"); }

bool isNetworkFileSystem(qint64 magic, const QByteArray& type) {
    // linux/magic.h, and for the systems outside the kernel their own sources: NFS, SMB, CIFS,
    // SMB2, 9P, AFS (two), Coda, Ceph, NCP, Lustre, GFS2, OCFS2.
    constexpr std::array<quint32, 13> Magics{
        0x6969,     0x517B,     0xFF534D42, 0xFE534D42, 0x01021997, 0x5346414F, 0x6B414653,
        0x73757245, 0x00C36400, 0x564C,     0x0BD00BD0, 0x01161970, 0x7461636F};
    if (std::find(Magics.begin(), Magics.end(), static_cast<quint32>(magic)) != Magics.end()) {
        return true;
    }
    constexpr std::array<const char*, 7> FuseTypes{
        "fuse.sshfs",    "fuse.glusterfs",  "fuse.rclone", "fuse.davfs2",
        "fuse.smbnetfs", "fuse.gvfsd-fuse", "fuse.s3fs"};
    return std::any_of(FuseTypes.begin(), FuseTypes.end(),
                       [&type](const char* name) { return type == name; });
}

Done prepareFiles(const QString& file, Database::Access access) {
    const QFileInfo info(file);
    if (info.isDir()) return fileError(ErrorKind::StoreIsDirectory, file);
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir()) return fileError(ErrorKind::StoreMissing, file);
    if (!may(folder, X_OK)) return fileError(ErrorKind::NoPermission, file);
    if (isOnNetwork(folder)) return fileError(ErrorKind::StoreOnNetworkDrive, file);
    // The log lives beside the file.
    const bool writes = access == Database::Access::ReadWrite;
    if (writes && !may(folder, W_OK)) return fileError(ErrorKind::NoPermission, file);
    if (const Done ready = prepareFile(file, access); !ready) return ready;
    return {};
}

Done settleFile(sql::Connection& connection, Database::Access access) {
    const QString& file = connection.address().location;
    const Result<Identity> identity = identify(connection, QStringLiteral("main"));
    if (!identity) return identity.error();
    const bool isOurs = identity->applicationId == ApplicationId;
    const bool isNew = identity->applicationId == 0 && identity->objects == 0;
    if (!isOurs && !isNew) return fileError(ErrorKind::StoreNotOurs, file);
    if (access == Database::Access::ReadOnly) {
        if (isNew) return fileError(ErrorKind::StoreEmpty, file);
        if (!QFileInfo::exists(attachmentsFile(file))) return {};
        return attach(connection, access);
    }
    if (const Done logged = connection.runScript(QStringLiteral("PRAGMA main.journal_mode=WAL"));
        !logged) {
        return logged;
    }
    if (const Done ready = prepareFile(attachmentsFile(file), access); !ready) return ready;
    return attach(connection, access);
}

namespace {

// The first 100 bytes, or what there is of them. Read through SQLite, never by opening the file:
// when a process closes any descriptor of a file, the system drops all locks that the process has
// on it. Another program that ends would then take itself for the last one and remove the log that
// this one is still writing. SQLite keeps its descriptors open for as long as there are locks.
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
    QByteArray header(static_cast<int>(std::min<sqlite3_int64>(size, HeaderBytes)), '\0');
    const bool isRead =
        header.isEmpty() ||
        file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0) == SQLITE_OK;
    file->pMethods->xClose(file);
    return isRead ? header : QByteArray();
}

}  // namespace

bool looksForeign(const QString& path) {
    const QByteArray header = headerOf(path);
    if (header.isEmpty()) return false;
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16))) return true;
    if (header.size() < HeaderBytes) return true;
    const auto id = qFromBigEndian<qint32>(header.constData() + 68);
    return id != 0 && id != ApplicationId;
}

Done createPrivate(const QString& file) {
    const int descriptor = ::open(QFile::encodeName(file).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) return errno == EEXIST ? Done() : Done(systemError(errno, file));
    ::close(descriptor);
    return {};
}

void makePrivate(const QString& file) {
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const QByteArray path = QFile::encodeName(file) + suffix;
        struct stat facts {};
        const bool isMine = ::stat(path.constData(), &facts) == 0 && facts.st_uid == ::geteuid();
        if (isMine && (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
            ::chmod(path.constData(), S_IRUSR | S_IWUSR);
        }
    }
}

}  // namespace baydesk::sqlite
