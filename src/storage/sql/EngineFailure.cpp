#include "storage/sql/EngineFailure.h"

#include <sqlite3.h>

#include <cerrno>

namespace baydesk::sql {

namespace {

// EFBIG is a limit of the account or the file system: for the shop it is the same full disk.
bool meansDiskFull(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

bool meansNoPermission(int systemError) {
    return systemError == EACCES || systemError == EPERM || systemError == EROFS;
}

ErrorKind sqliteKind(int code, int systemError) {
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorKind::StoreBusy;
        case SQLITE_FULL:
            return ErrorKind::DiskFull;
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return ErrorKind::NoPermission;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return ErrorKind::StoreDamaged;
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
            if (meansDiskFull(systemError)) return ErrorKind::DiskFull;
            if (meansNoPermission(systemError)) return ErrorKind::NoPermission;
            // A page that is not there although the file's header counts it, or whose checksum
            // differs.
            if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_DATA)
                return ErrorKind::StoreDamaged;
            return ErrorKind::StoreFailed;
        default:
            return ErrorKind::StoreFailed;
    }
}

}  // namespace

Error EngineFailure::toError(const QString& location) const {
    QVariantMap all = details;
    all.insert(QStringLiteral("why"), why);
    const bool isServers =
        kind >= ErrorKind::StoreUnreachable && kind <= ErrorKind::CertificateOfOther;
    all.insert(isServers ? QStringLiteral("host") : QStringLiteral("path"), location);
    return Error(kind, {}, all);
}

EngineFailure sqliteFailure(int code, int systemError, const QString& why) {
    const ErrorKind kind = sqliteKind(code, systemError);
    return {kind, kind == ErrorKind::StoreBusy ? Trouble::Collision : Trouble::Final, why};
}

EngineFailure postgresFailure(const QString& state, bool connectionIsBad, const QString& why) {
    const auto is = [&state](const char* code) { return state == QLatin1String(code); };
    if (connectionIsBad || state.startsWith(QLatin1String("08")) || is("57P01") || is("57P02") ||
        is("57P03")) {
        return {ErrorKind::StoreUnreachable, Trouble::ConnectionLost, why};
    }
    if (is("40001") || is("40P01")) return {ErrorKind::StoreBusy, Trouble::Collision, why};
    // Another counter has just put in the same key, and the next run sees its row; or it is a bug.
    if (is("23505")) return {ErrorKind::StoreFailed, Trouble::Collision, why};
    if (is("55P03")) return {ErrorKind::StoreBusy, Trouble::Final, why};
    if (is("53100")) return {ErrorKind::DiskFull, Trouble::Final, why};
    if (is("42501") || is("25006")) return {ErrorKind::NoPermission, Trouble::Final, why};
    if (is("XX001") || is("XX002")) return {ErrorKind::StoreDamaged, Trouble::Final, why};
    return {ErrorKind::StoreFailed, Trouble::Final, why};
}

}  // namespace baydesk::sql
