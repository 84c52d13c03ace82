#pragma once

#include "base/Result.h"
#include "storage/Database.h"

#include <QByteArray>
#include <QString>

namespace baydesk::sqlite {

// "BDSK" in the file's header tells our files from other programs' databases.
inline constexpr qint32 ApplicationId = 0x4244534B;

// Photos, signatures and scans are in a second file beside the first.
QString attachmentsFile(const QString& file);

// Whether SQLite's locks and its shared memory cannot be relied on there. `magic` is statfs's
// f_type, `type` the mount's type ("fuse.sshfs"), which tells the FUSE systems apart.
bool isNetworkFileSystem(qint64 magic, const QByteArray& type);

// Before opening: looks at what is there, and creates what is missing with mode 0600.
// Errors: StoreMissing, StoreIsDirectory, StoreNotOurs, StoreOnNetworkDrive, NoPermission;
// StoreDamaged (an empty file where there was a store).
Done prepareFiles(const QString& file, Database::Access access);

// After opening: whose database it is; write-ahead log; the attachments file.
// Errors: StoreNotOurs, StoreDamaged, NoPermission, DiskFull, StoreBusy, StoreEmpty.
Done settleFile(sql::Connection& connection, Database::Access access);

// Writes an older store anew, so that its pages have their checksums too (CheckedPages.h). Where
// that does not work, for want of room say, it stays as it is.
void checkPagesFromNowOn(sql::Connection& connection);

// What the first bytes say: whether it is certainly not one of our files. SQLite does not touch it.
bool looksForeign(const QString& path);

// Creates an empty file that only its owner may read.
Done createPrivate(const QString& file);

// Takes the other accounts' rights from a file and what SQLite keeps beside it.
void makePrivate(const QString& file);

}  // namespace baydesk::sqlite
