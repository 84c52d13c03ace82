#include "faults/RecordingVfs.h"

#include <QFileInfo>

#include <cerrno>
#include <new>

namespace baydesk::testing {

namespace {

// What SQLite gets for a file: our part, and behind it the real VFS's.
struct RecordedFile {
    sqlite3_file base;
    RecordingVfs* vfs;
    const char* name;  // none of a file that is gone with its connection
    sqlite3_file* real;
};

RecordedFile& of(sqlite3_file* file) { return *reinterpret_cast<RecordedFile*>(file); }
RecordingVfs& recorderOf(sqlite3_vfs* vfs) { return *static_cast<RecordingVfs*>(vfs->pAppData); }

QString shortName(const char* path) { return QFileInfo(QString::fromUtf8(path)).fileName(); }

// Whether the disk still takes it.
bool takes(const RecordedFile& file, DiskCall::Kind kind, qint64 offset = 0,
           const QByteArray& bytes = {}) {
    return !file.name || file.vfs->takes({kind, shortName(file.name), offset, bytes});
}

int full(int code) {
    errno = ENOSPC;
    return code;
}

template <auto Member, typename... Arguments>
int forward(sqlite3_file* file, Arguments... arguments) {
    sqlite3_file* const real = of(file).real;
    return (real->pMethods->*Member)(real, arguments...);
}

int writeTo(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    if (!takes(of(file), DiskCall::Kind::Write, offset,
               QByteArray(static_cast<const char*>(bytes), count)))
        return full(SQLITE_FULL);
    return forward<&sqlite3_io_methods::xWrite>(file, bytes, count, offset);
}

int truncateTo(sqlite3_file* file, sqlite3_int64 size) {
    takes(of(file), DiskCall::Kind::Truncate, size);
    return forward<&sqlite3_io_methods::xTruncate>(file, size);
}

// What a sync means is the diary's business: the real disk is not waited for.
int syncAll(sqlite3_file* file, int) {
    return takes(of(file), DiskCall::Kind::Sync) ? SQLITE_OK : full(SQLITE_IOERR_FSYNC);
}

void shmBarrier(sqlite3_file* file) {
    sqlite3_file* const real = of(file).real;
    real->pMethods->xShmBarrier(real);
}

const sqlite3_io_methods Methods = {
    .iVersion = 3,
    .xClose = &forward<&sqlite3_io_methods::xClose>,
    .xRead = &forward<&sqlite3_io_methods::xRead>,
    .xWrite = &writeTo,
    .xTruncate = &truncateTo,
    .xSync = &syncAll,
    .xFileSize = &forward<&sqlite3_io_methods::xFileSize>,
    .xLock = &forward<&sqlite3_io_methods::xLock>,
    .xUnlock = &forward<&sqlite3_io_methods::xUnlock>,
    .xCheckReservedLock = &forward<&sqlite3_io_methods::xCheckReservedLock>,
    .xFileControl = &forward<&sqlite3_io_methods::xFileControl>,
    .xSectorSize = &forward<&sqlite3_io_methods::xSectorSize>,
    .xDeviceCharacteristics = &forward<&sqlite3_io_methods::xDeviceCharacteristics>,
    .xShmMap = &forward<&sqlite3_io_methods::xShmMap>,
    .xShmLock = &forward<&sqlite3_io_methods::xShmLock>,
    .xShmBarrier = &shmBarrier,
    .xShmUnmap = &forward<&sqlite3_io_methods::xShmUnmap>,
    .xFetch = &forward<&sqlite3_io_methods::xFetch>,
    .xUnfetch = &forward<&sqlite3_io_methods::xUnfetch>,
};

sqlite3_vfs* below(sqlite3_vfs* vfs) { return sqlite3_vfs_find(recorderOf(vfs).below()); }

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    constexpr int Recorded = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    auto* own = new (file) RecordedFile{};
    own->vfs = &recorderOf(vfs);
    own->name = (flags & Recorded) != 0 ? name : nullptr;
    own->real = reinterpret_cast<sqlite3_file*>(own + 1);
    sqlite3_vfs* const real = below(vfs);
    const int result = real->xOpen(real, name, own->real, flags, outFlags);
    own->base.pMethods = result == SQLITE_OK ? &Methods : nullptr;
    return result;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    recorderOf(vfs).takes({syncFolder != 0 ? DiskCall::Kind::DeleteForGood : DiskCall::Kind::Delete,
                           shortName(name)});
    sqlite3_vfs* const real = below(vfs);
    return real->xDelete(real, name, syncFolder);
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* result) {
    sqlite3_vfs* const real = below(vfs);
    return real->xAccess(real, name, flags, result);
}

int fullPath(sqlite3_vfs* vfs, const char* name, int size, char* path) {
    sqlite3_vfs* const real = below(vfs);
    return real->xFullPathname(real, name, size, path);
}

}  // namespace

// The clock, the dice and the loader are the real VFS's: they look at no file of ours.
RecordingVfs::RecordingVfs() : m_real(sqlite3_vfs_find(nullptr)) {
    m_own = *m_real;
    m_own.pNext = nullptr;
    m_own.zName = "recording";
    m_own.szOsFile = static_cast<int>(sizeof(RecordedFile)) + m_real->szOsFile;
    m_own.pAppData = this;
    m_own.xOpen = &openFile;
    m_own.xDelete = &deleteFile;
    m_own.xAccess = &accessFile;
    m_own.xFullPathname = &fullPath;
    sqlite3_vfs_register(&m_own, 1);
}

RecordingVfs::~RecordingVfs() {
    sqlite3_vfs_unregister(&m_own);
    sqlite3_vfs_register(m_real, 1);
}

bool RecordingVfs::takes(DiskCall call) {
    const bool needsRoom = call.kind == DiskCall::Kind::Write || call.kind == DiskCall::Kind::Sync;
    if (m_room && needsRoom && (*m_room)-- <= 0) {
        m_wasFull = true;
        return false;
    }
    m_calls.push_back(std::move(call));
    return true;
}

bool RecordingVfs::emptyDisk() {
    m_room.reset();
    return std::exchange(m_wasFull, false);
}

}  // namespace baydesk::testing
