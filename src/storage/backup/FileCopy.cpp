#include "storage/backup/FileCopy.h"

#include "storage/sqlite/SqliteFile.h"
#include "storage/sqlite/VacuumInto.h"

#include <fcntl.h>
#include <QCryptographicHash>
#include <QFile>

namespace baydesk {

namespace {

constexpr qint64 PieceBytes = 1 << 20;

Error unreadable(const QString& file) {
    return Error(ErrorKind::FileUnreadable, {}, {{QStringLiteral("path"), file}});
}

// Gives every piece to `take`, which may stop by answering false.
template <typename Take>
bool readAll(QFile& file, Take take) {
    while (!file.atEnd()) {
        const QByteArray piece = file.read(PieceBytes);
        if (piece.isEmpty() || !take(piece)) return false;
    }
    return file.error() == QFileDevice::NoError;
}

Result<QByteArray> writeCopy(QFile& from, const QString& to) {
    QFile copy(to);
    if (!copy.open(QFile::WriteOnly | QFile::Unbuffered))
        return Error(ErrorKind::NoPermission, {}, {{QStringLiteral("path"), to}});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool written = true;
    const bool read = readAll(from, [&](const QByteArray& piece) {
        hash.addData(piece);
        written = copy.write(piece) == piece.size();
        return written;
    });
    if (!written) return Error(ErrorKind::DiskFull, {}, {{QStringLiteral("path"), to}});
    if (!read) return unreadable(from.fileName());
    copy.close();
    if (const Done synced = sqlite::syncFile(to); !synced) return synced.error();
    return hash.result();
}

Done compare(const QString& copy, const QByteArray& wanted) {
    QFile file(copy);
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered)) return unreadable(copy);
    // From the disk, and not from what the system remembers of the writing.
    ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool read = readAll(file, [&hash](const QByteArray& piece) {
        hash.addData(piece);
        return true;
    });
    if (!read) return unreadable(copy);
    if (hash.result() == wanted) return {};
    return Error(
        ErrorKind::StoreDamaged, {},
        {{QStringLiteral("path"), copy},
         {QStringLiteral("why"), QStringLiteral("the copy differs from what was copied")}});
}

}  // namespace

Done copyChecked(const QString& from, const QString& to) {
    QFile source(from);
    if (!source.open(QFile::ReadOnly | QFile::Unbuffered)) return unreadable(from);
    QFile::remove(to);
    if (const Done created = sqlite::createPrivate(to); !created) return created;
    const Result<QByteArray> written = writeCopy(source, to);
    const Done done = written ? compare(to, *written) : Done(written.error());
    if (!done) QFile::remove(to);
    return done;
}

}  // namespace baydesk
