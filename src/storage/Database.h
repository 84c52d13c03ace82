#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "storage/Session.h"

#include <QString>
#include <memory>
#include <utility>

namespace baydesk {

class IdMaker;

enum class Engine { Sqlite, PostgreSql };

// Where a store is: a file, or postgresql://user@host:port/name?options. A password in the address
// is refused (it would show in the process list): PGPASSFILE or the keyring hold it.
struct DatabaseAddress {
    Engine engine = Engine::Sqlite;
    QString location;  // the file's absolute path, or the URL

    // Errors: PasswordInUrl.
    static Result<DatabaseAddress> parse(const QString& text);
};

// What opening found and did; the screen explains each. Failures are the Store… kinds of ErrorKind.
enum class OpenOutcome { Ready, Created, Migrated };

// One open connection to the store, for one thread: the thread that opened it.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    // Opens the store and brings its schema up to date (ReadWrite only; a backup is made before a
    // migration of a file that holds data). A missing file is created, 0600, in a folder that
    // exists. Errors: StoreMissing (ReadOnly, or its attachments are there), StoreIsDirectory,
    // StoreNotOurs, StoreDamaged, StoreNewer, StoreOnNetworkDrive, NoPermission, DiskFull,
    // StoreBusy, StoreUnreachable, StoreUnfinished, MigrationFailed.
    static Result<std::unique_ptr<Database>> open(const DatabaseAddress& address,
                                                  Access access = Access::ReadWrite);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const DatabaseAddress& address() const;
    OpenOutcome outcome() const;
    IdMaker& ids();
    sql::Connection& connection();

    // To be called when nobody waits: does the housekeeping that must not happen inside a verb
    // (SQLite's checkpoint). Closing does it too.
    void idle();

    // Whether somebody else has written since the last time this was asked, here or from another
    // machine; a connection that was lost in between is made anew. Never for the first time.
    bool changedElsewhere();

    // Whether the server is gone, as far as is known without asking; the next call tries to
    // connect.
    bool isLost() const;

    // To be called between the transactions of long work: lets those in who wait to write.
    void giveWay();

    // Runs `work(Session&)` on one consistent snapshot and returns its value, or why the store
    // could not be read.
    template <typename Work>
    auto read(Work&& work) -> Result<std::invoke_result_t<Work, Session&>> {
        Session session(connection());
        beginRead(session);
        auto value = std::forward<Work>(work)(session);
        endRead(session);
        if (session.failure()) return *session.failure();
        return value;
    }

private:
    struct Parts;
    explicit Database(std::unique_ptr<Parts> parts);
    void beginRead(Session& session);
    void endRead(Session& session);

    std::unique_ptr<Parts> m_parts;
};

}  // namespace baydesk
