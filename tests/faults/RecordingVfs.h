#pragma once

#include <sqlite3.h>
#include <QByteArray>
#include <QString>
#include <optional>
#include <random>
#include <vector>

namespace baydesk::testing {

// One thing that SQLite asked of the disk.
struct DiskCall {
    enum class Kind { Write, Truncate, Sync, Delete, DeleteForGood };

    Kind kind = Kind::Write;
    QString file;  // its name without the folder
    qint64 offset = 0;
    QByteArray bytes = {};
};

using DiskCalls = std::vector<DiskCall>;

// The system's VFS, and a diary of what the stores' files were asked to do; a sync is written down
// and costs nothing. SQLite's default as long as it lives: it comes before the first connection and
// goes after the last one.
class RecordingVfs {
public:
    RecordingVfs();
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs&) = delete;
    RecordingVfs& operator=(const RecordingVfs&) = delete;

    // Of the VFS below: whoever opens a store through it is not written down.
    const char* below() const { return m_real->zName; }

    const DiskCalls& calls() const { return m_calls; }

    // From now on so many more writes and syncs succeed, and then none does, as on a full disk.
    void fillDiskAfter(int calls) { m_room = calls; }
    // There is room again. Tells whether the disk was ever found full.
    bool emptyDisk();

    // For the callbacks alone: whether the disk still takes this call, which is written down then.
    bool takes(DiskCall call);

private:
    sqlite3_vfs* m_real;
    sqlite3_vfs m_own{};
    DiskCalls m_calls;
    std::optional<int> m_room;
    bool m_wasFull = false;
};

// What becomes of that which was written after the file was synced last.
enum class Unsynced {
    Kept,  // all of it is there: the program was killed, the system goes on
    Lost,  // nothing is there: the power was cut before the disk wrote anything
    Torn   // some sectors are there and others are not, in no order
};

// Writes into a folder what is left of the files after the first `count` calls.
void rebuild(const DiskCalls& calls, std::size_t count, Unsynced unsynced, std::mt19937& random,
             const QString& folder);

}  // namespace baydesk::testing
