#include "storage/BackupPlaces.h"
#include "storage/Database.h"
#include "storage/backup/EngineBackup.h"
#include "storage/backup/FileCopy.h"
#include "storage/backup/SqliteCheck.h"
#include "storage/sql/Connection.h"
#include "storage/sqlite/SqliteFile.h"
#include "storage/sqlite/VacuumInto.h"

#include <unistd.h>
#include <QFile>
#include <QFileInfo>

namespace baydesk {

namespace {

using Alone = Result<std::unique_ptr<sql::Connection>>;

// Where nobody else has the store open it can leave the write-ahead log: then it is one file. While
// the answer lives, nobody can open it.
Alone aloneWith(const QString& file) {
    auto connection = sql::Connection::open({Engine::Sqlite, file}, Database::Access::ReadWrite);
    if (!connection) return connection;
    Done done = sqlite::settleFile(**connection, Database::Access::ReadWrite);
    if (done)
        done = (*connection)
                   ->runScript(QStringLiteral("PRAGMA main.journal_mode=DELETE;"
                                              "PRAGMA attachments.journal_mode=DELETE;"
                                              "BEGIN EXCLUSIVE"));
    if (!done) return done.error();
    return connection;
}

// Folds in what SQLite keeps beside a file that was copied as it lay there.
Done foldLog(const QString& file) {
    const auto connection =
        sql::Connection::open({Engine::Sqlite, file}, Database::Access::ReadWrite);
    if (!connection) return connection.error();
    return (*connection)->runScript(QStringLiteral("PRAGMA main.journal_mode=DELETE"));
}

// A second name for what lies there; a copy where the file system has no second names.
Done keep(const QString& file, const QString& under) {
    if (!QFileInfo::exists(file)) return {};
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(under).constData()) == 0)
        return {};
    return copyChecked(file, under);
}

// What SQLite keeps beside a file that it could not put in order: it belongs to that file, and
// under the old name it would be taken for the new one's. Only a store that could not be opened has
// one here; if the power fails now, all of it lies under the new name.
void moveJournals(const QString& from, const QString& to) {
    for (const char* ending : {"-wal", "-shm", "-journal"}) {
        const QString journal = from + QLatin1String(ending);
        if (QFileInfo::exists(journal)) QFile::rename(journal, to + QLatin1String(ending));
    }
}

// The store of before gets its second name and the new one takes its place in one step: the main
// file first, because the attachments of before hold whatever the backup refers to.
Done exchange(const QString& file, const QString& fresh, const QString& replaced) {
    const QString attachments = sqlite::attachmentsFile(file);
    const QString freshAttachments = sqlite::attachmentsFile(fresh);
    if (!replaced.isEmpty()) {
        const QString replacedAttachments = sqlite::attachmentsFile(replaced);
        if (const Done kept = keep(file, replaced); !kept) return kept;
        if (const Done kept = keep(attachments, replacedAttachments); !kept) return kept;
        moveJournals(file, replaced);
        if (QFileInfo::exists(freshAttachments)) moveJournals(attachments, replacedAttachments);
        // The second names before the first ones are taken away.
        if (const Done synced = sqlite::syncFolderOf(file); !synced) return synced;
    }
    if (const Done renamed = sqlite::renameDurably(fresh, file); !renamed) return renamed;
    if (!QFileInfo::exists(freshAttachments)) return {};
    return sqlite::renameDurably(freshAttachments, attachments);
}

Done copyWithLog(const QString& backup, const QString& fresh) {
    const QString log = backup + QLatin1String("-wal");
    if (const Done copied = copyChecked(backup, fresh); !copied) return copied;
    if (!QFileInfo::exists(log)) return {};
    if (const Done copied = copyChecked(log, fresh + QLatin1String("-wal")); !copied) return copied;
    return foldLog(fresh);
}

Result<StoreCensus> prepare(const QString& backup, const QString& fresh) {
    if (const Done ours = sqlite::requireStore(backup); !ours) return ours.error();
    const Result<StoreCensus> whole = sqlite::checkCopy(backup);
    if (!whole) return whole;
    if (const Done copied = copyWithLog(backup, fresh); !copied) return copied.error();
    const QString attachments = sqlite::attachmentsFile(backup);
    if (QFileInfo::exists(attachments)) {
        const QString copy = sqlite::attachmentsFile(fresh);
        if (const Done copied = copyChecked(attachments, copy); !copied) return copied.error();
        if (const Done sound = sqlite::checkAttachmentsCopy(copy); !sound) return sound.error();
    }
    return sqlite::checkCopy(fresh);
}

void removeRest(const QString& fresh) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(fresh + QLatin1String(ending));
        QFile::remove(sqlite::attachmentsFile(fresh) + QLatin1String(ending));
    }
}

Result<RestoreReport> putInPlace(const DatabaseAddress& address, const QString& fresh, Instant at) {
    const QString& file = address.location;
    RestoreReport report;
    const bool isThere = QFileInfo::exists(file);
    report.withoutAttachments = !QFileInfo::exists(sqlite::attachmentsFile(fresh)) &&
                                !QFileInfo::exists(sqlite::attachmentsFile(file));
    if (isThere) report.replaced = replacedName(address, at);
    const Alone alone = isThere ? aloneWith(file) : Alone(std::unique_ptr<sql::Connection>());
    // A store that cannot even be opened is why somebody restores: only its being in use counts.
    if (!alone && alone.error().has(ErrorKind::StoreBusy)) return alone.error();
    if (const Done done = exchange(file, fresh, report.replaced); !done) return done.error();
    return report;
}

}  // namespace

Result<RestoreReport> restoreSqlite(const DatabaseAddress& address, const QString& backup,
                                    Instant at) {
    const QString fresh = address.location + QLatin1String(".restored");
    removeRest(fresh);
    const Result<StoreCensus> prepared = prepare(backup, fresh);
    Result<RestoreReport> report = prepared ? putInPlace(address, fresh, at) : prepared.error();
    removeRest(fresh);
    if (!report) return report.error();
    RestoreReport whole = *report;
    whole.rows = prepared->rows;
    return whole;
}

}  // namespace baydesk
