#include "storage/sqlite/CheckedPages.h"

#include "storage/sqlite/FileHeader.h"
#include "storage/sqlite/GatheredWrites.h"

#include <sqlite3.h>
#include <QByteArray>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <new>
#include <vector>

namespace baydesk::sqlite {

namespace {

constexpr const char* Name = "baydesk";
constexpr int ChecksumBytes = 8;
constexpr int ReservedAt =
    20;  // in the file's header: bytes at each page's end that are not SQLite's

// What SQLite gets for a file. The file below is on the heap: which VFS is the default one may
// change between two openings, and each has a size of its own.
struct CheckedFile {
    sqlite3_file base;
    sqlite3_file* below;
    bool isStore;
    int pageBytes;                    // 0: not known yet, or no room for checksums
    std::vector<unsigned char> page;  // one page on its way to the file
    bool syncsCommits;                // of a store: each commit ends with a sync of its log
    const CheckedFile* store;         // whose write-ahead log this is
    GatheredWrites gathered;          // of a log, until the next sync
};

CheckedFile& of(sqlite3_file* file) { return *reinterpret_cast<CheckedFile*>(file); }

template <auto Member, typename... Arguments>
int forward(sqlite3_file* file, Arguments... arguments) {
    sqlite3_file* const below = of(file).below;
    return (below->pMethods->*Member)(below, arguments...);
}

// One step of a lane: reversible, so that no change of a word gets lost.
quint64 mixed(quint64 lane, const unsigned char* at) {
    constexpr quint64 Prime = 0x9E3779B97F4A7C15;
    quint64 word = 0;
    std::memcpy(&word, at, 8);
    lane = (lane ^ word) * Prime;
    return lane ^ (lane >> 29);
}

// Four lanes side by side, because one would wait for each of its own results. Never 0.
quint64 checksumOf(const unsigned char* page, int bytes, quint64 number) {
    quint64 a = number;
    quint64 b = 1;
    quint64 c = 2;
    quint64 d = 3;
    const unsigned char* const end = page + bytes - ChecksumBytes;
    for (; end - page >= 32; page += 32) {
        a = mixed(a, page);
        b = mixed(b, page + 8);
        c = mixed(c, page + 16);
        d = mixed(d, page + 24);
    }
    for (; page < end; page += 8) a = mixed(a, page);
    quint64 sum = 0;
    for (const quint64 lane : {a, b, c, d}) {
        std::array<unsigned char, 8> text{};
        std::memcpy(text.data(), &lane, text.size());
        sum = mixed(sum, text.data());
    }
    return sum == 0 ? 1 : sum;
}

void learn(CheckedFile& file, const unsigned char* header) {
    if (std::memcmp(header, "SQLite format 3", 16) != 0) return;
    const int bytes = header[16] * 256 + header[17];
    file.pageBytes = header[ReservedAt] == ChecksumBytes ? (bytes == 1 ? 65'536 : bytes) : 0;
}

bool isWholePage(const CheckedFile& file, int count, sqlite3_int64 offset) {
    return file.pageBytes > 0 && count == file.pageBytes && offset % count == 0;
}

// Who reads the log gets what was written, who cuts or syncs it has it there.
template <auto Member, typename... Arguments>
int forwardFlushed(sqlite3_file* file, Arguments... arguments) {
    const int flushed = of(file).gathered.flush(of(file).below);
    return flushed == SQLITE_OK ? forward<Member>(file, arguments...) : flushed;
}

// Only then: a commit without a sync is seen by others as soon as it is written.
bool isGathered(const CheckedFile& file) { return file.store && file.store->syncsCommits; }

int readFrom(sqlite3_file* base, void* bytes, int count, sqlite3_int64 offset) {
    CheckedFile& file = of(base);
    if (file.store) return forwardFlushed<&sqlite3_io_methods::xRead>(base, bytes, count, offset);
    const int result = forward<&sqlite3_io_methods::xRead>(base, bytes, count, offset);
    if (result != SQLITE_OK || !file.isStore) return result;
    auto* const page = static_cast<unsigned char*>(bytes);
    if (offset == 0 && count >= FileHeaderBytes) learn(file, page);
    if (!isWholePage(file, count, offset)) return result;
    unsigned char* const end = page + count - ChecksumBytes;
    quint64 kept = 0;
    std::memcpy(&kept, end, ChecksumBytes);
    const auto number = static_cast<quint64>(offset / count);
    if (kept != 0 && kept != checksumOf(page, count, number)) return SQLITE_IOERR_DATA;
    // Into the log a page goes with nothing there. So another program's checkpoint, which it makes
    // when it is the last one to look, leaves an unchecked page and not one that does not fit.
    std::memset(end, 0, ChecksumBytes);
    return SQLITE_OK;
}

int writeTo(sqlite3_file* base, const void* bytes, int count, sqlite3_int64 offset) {
    CheckedFile& file = of(base);
    if (isGathered(file)) return file.gathered.write(file.below, bytes, count, offset);
    const auto* const page = static_cast<const unsigned char*>(bytes);
    if (file.isStore && offset == 0 && count >= FileHeaderBytes) learn(file, page);
    if (!file.isStore || !isWholePage(file, count, offset))
        return forwardFlushed<&sqlite3_io_methods::xWrite>(base, bytes, count, offset);
    file.page.assign(page, page + count);
    const quint64 sum = checksumOf(page, count, static_cast<quint64>(offset / count));
    std::memcpy(file.page.data() + count - ChecksumBytes, &sum, ChecksumBytes);
    const void* const checked = file.page.data();
    return forward<&sqlite3_io_methods::xWrite>(base, checked, count, offset);
}

// SQLite tells of every pragma before it obeys.
void hearPragma(CheckedFile& store, const char* name, const char* value) {
    if (!value || qstricmp(name, "synchronous") != 0) return;
    constexpr std::array Syncing{"full", "extra", "2", "3"};
    const bool syncs = std::any_of(Syncing.begin(), Syncing.end(), [value](const char* each) {
        return qstricmp(value, each) == 0;
    });
    store.syncsCommits = syncs;
}

int control(sqlite3_file* base, int operation, void* argument) {
    if (operation == SQLITE_FCNTL_PRAGMA) {
        const auto* const words = static_cast<const char* const*>(argument);
        hearPragma(of(base), words[1], words[2]);
    }
    return forward<&sqlite3_io_methods::xFileControl>(base, operation, argument);
}

int closeFile(sqlite3_file* base) {
    CheckedFile& file = of(base);
    file.gathered.flush(file.below);  // never synced, so nobody relies on it
    const int result = file.below->pMethods ? file.below->pMethods->xClose(file.below) : SQLITE_OK;
    sqlite3_free(file.below);
    std::destroy_at(&file);
    return result;
}

void shmBarrier(sqlite3_file* file) {
    sqlite3_file* const below = of(file).below;
    below->pMethods->xShmBarrier(below);
}

// Version 2: no page is read past us by mapping the file.
sqlite3_io_methods methods() {
    sqlite3_io_methods table{};
    table.iVersion = 2;
    table.xClose = &closeFile;
    table.xRead = &readFrom;
    table.xWrite = &writeTo;
    table.xTruncate = &forwardFlushed<&sqlite3_io_methods::xTruncate>;
    table.xSync = &forwardFlushed<&sqlite3_io_methods::xSync>;
    table.xFileSize = &forwardFlushed<&sqlite3_io_methods::xFileSize>;
    table.xLock = &forward<&sqlite3_io_methods::xLock>;
    table.xUnlock = &forward<&sqlite3_io_methods::xUnlock>;
    table.xCheckReservedLock = &forward<&sqlite3_io_methods::xCheckReservedLock>;
    table.xFileControl = &control;
    table.xSectorSize = &forward<&sqlite3_io_methods::xSectorSize>;
    table.xDeviceCharacteristics = &forward<&sqlite3_io_methods::xDeviceCharacteristics>;
    table.xShmMap = &forward<&sqlite3_io_methods::xShmMap>;
    table.xShmLock = &forward<&sqlite3_io_methods::xShmLock>;
    table.xShmBarrier = &shmBarrier;
    table.xShmUnmap = &forward<&sqlite3_io_methods::xShmUnmap>;
    return table;
}

sqlite3_vfs* below() { return sqlite3_vfs_find(nullptr); }

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* base, int flags, int* outFlags) {
    static const sqlite3_io_methods Methods = methods();
    sqlite3_vfs* const real = below();
    auto* const opened =
        static_cast<sqlite3_file*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(real->szOsFile)));
    if (!opened) return SQLITE_NOMEM;
    std::memset(opened, 0, static_cast<std::size_t>(real->szOsFile));
    const int result = real->xOpen(real, name, opened, flags, outFlags);
    if (result != SQLITE_OK) {
        sqlite3_free(opened);
        base->pMethods = nullptr;
        return result;
    }
    auto* const store = flags & SQLITE_OPEN_WAL ? &of(sqlite3_database_file_object(name)) : nullptr;
    new (base) CheckedFile{{&Methods}, opened, (flags & SQLITE_OPEN_MAIN_DB) != 0, 0, {}, false,
                           store,      {}};
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder) {
    return below()->xDelete(below(), name, syncFolder);
}

int accessFile(sqlite3_vfs*, const char* name, int flags, int* result) {
    return below()->xAccess(below(), name, flags, result);
}

int fullPath(sqlite3_vfs*, const char* name, int size, char* path) {
    return below()->xFullPathname(below(), name, size, path);
}

// SQLite keeps it until the process ends. Clock, dice and loader are those of the system's VFS.
bool registerOnce() {
    static sqlite3_vfs own = *below();
    own.pNext = nullptr;
    own.zName = Name;
    own.szOsFile = static_cast<int>(sizeof(CheckedFile));
    own.xOpen = &openFile;
    own.xDelete = &deleteFile;
    own.xAccess = &accessFile;
    own.xFullPathname = &fullPath;
    return sqlite3_vfs_register(&own, 0) == SQLITE_OK;
}

}  // namespace

QString checkedName(const QString& file) {
    static const bool isRegistered = registerOnce();
    if (!isRegistered) return file;
    // With its own empty authority: a path may begin with two slashes.
    return QStringLiteral("file:%1%2?vfs=%3")
        .arg(QLatin1String(file.startsWith(u'/') ? "//" : ""),
             QString::fromLatin1(QUrl::toPercentEncoding(file, "/")), QLatin1String(Name));
}

void reserveChecksums(sqlite3* handle, const char* schema) {
    int bytes = ChecksumBytes;
    sqlite3_file_control(handle, schema, SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

bool hasChecksums(const QString& file) {
    const QByteArray header = headerOf(file);
    return header.size() == FileHeaderBytes && header.at(ReservedAt) == ChecksumBytes;
}

}  // namespace baydesk::sqlite
