#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "storage/Session.h"

#include <QString>
#include <memory>
#include <tuple>
#include <utility>

namespace baydesk {

class IdMaker;

enum class Engine { Sqlite, PostgreSql };

// Where a store is: a file, or postgresql://user@host:port/name?options. A password in the address
// is refused (it would show in the process list): PGPASSFILE or the keyring hold it.
struct DatabaseAddress {
    Engine engine = Engine::Sqlite;
    QString location;  // the file's absolute path, or the URL
    // Kept apart from what is shown, logged and remembered. Empty: libpq looks into its own file.
    QString password = {};

    // A server that is not this computer is spoken to encrypted, and has to prove who it is, unless
    // the address says otherwise (sslmode). Errors: PasswordInUrl.
    static Result<DatabaseAddress> parse(const QString& text);
};

// What opening found and did; the screen explains each. Failures are the Store… kinds of ErrorKind.
enum class OpenOutcome { Ready, Created, Migrated };

// What opening would find: today's schema; nothing, so a store would be made; an older schema,
// which would be brought up to date.
enum class StoreState { Ready, Empty, Older };

// One open connection to the store, for one thread: the thread that opened it.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    // Opens the store and brings its schema up to date (ReadWrite only; a backup is made before a
    // migration of a file that holds data). A missing file is created, 0600, in a folder that
    // exists. Errors: StoreMissing (ReadOnly, or its attachments are there), StoreIsDirectory,
    // StoreNotOurs, StoreDamaged, StoreNewer, StoreOnNetworkDrive, NoPermission, DiskFull,
    // StoreBusy, StoreUnreachable and the other kinds of a server, StoreUnfinished,
    // MigrationFailed.
    static Result<std::unique_ptr<Database>> open(const DatabaseAddress& address,
                                                  Access access = Access::ReadWrite);
    // What open() would find on a server, and whether it might; nothing is changed.
    // Errors: StoreNotOurs, StoreNewer, NoPermission, StoreUnreachable and the other kinds of a
    // server, StoreUnfinished, MigrationFailed.
    static Result<StoreState> look(const DatabaseAddress& address);
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

    // The same for what a screen asks: `work` runs first with nothing to find, so that a server is
    // asked in one trip for all that does not follow from another answer (Session::foretell). It
    // only reads, and does nothing else that must not be done twice.
    template <typename Work>
    auto ask(const Work& work) -> Result<std::invoke_result_t<const Work&, Session&>> {
        return read([&work](Session& session) {
            session.foretell([&] { std::ignore = work(session); });
            return work(session);
        });
    }

private:
    struct Parts;
    explicit Database(std::unique_ptr<Parts> parts);
    void beginRead(Session& session);
    void endRead(Session& session);

    std::unique_ptr<Parts> m_parts;
};

}  // namespace baydesk
