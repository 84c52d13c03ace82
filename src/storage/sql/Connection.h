#pragma once

#include "base/Result.h"
#include "storage/Database.h"
#include "storage/sql/Dialect.h"
#include "storage/sql/EngineFailure.h"
#include "storage/sql/Query.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

struct sqlite3;
struct pg_conn;

namespace baydesk::sql {

// One connection to an engine. It belongs to the thread that opened it.
class Connection {
public:
    // Errors: the Store… kinds.
    static Result<std::unique_ptr<Connection>> open(const DatabaseAddress& address,
                                                    Database::Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const DatabaseAddress& address() const;
    const Dialect& dialect() const;

    // Transactions do not nest: to begin a second one is a bug.
    Done beginWrite();
    Done beginRead();
    // After a failed commit the transaction is over too.
    Done commit();
    void rollback();
    bool inTransaction() const;

    // Calls `each` for every row of the answer; it may run other statements meanwhile.
    Done read(const QString& statement, const Values& values,
              const std::function<void(const Row&)>& each);
    void foretell(const std::function<void()>& reads);  // Session::foretell()
    // Runs a statement at once; gives the number of rows touched.
    Result<qint64> write(const QString& statement, const Values& values);
    // Runs a statement no later than the next read, counting write or commit: writes in a row go to
    // a server together. A failure may come out of that later call.
    Done writeLater(const QString& statement, const Values& values);
    // Inserts many whole rows, `cells` one after the other, in the engine's quickest way (COPY; one
    // prepared statement).
    Done copyRows(const QString& table, const QStringList& columns, const Values& cells);
    // Any number of statements without values, through the engine's own call.
    Done runScript(const QString& text);

    // What the last failure was.
    Trouble trouble() const;
    // Opens the connection anew after it was lost.
    Done reconnect();
    bool isLost() const;
    // Copies what was committed from the write-ahead log into the file; never inside a commit,
    // because it is the whole tail of the commit's duration. Nothing to do on a server.
    // Within a transaction: others will hear of what it wrote once it is committed.
    void announce();
    bool changedElsewhere();
    void giveWay();
    void checkpoint();
    // The same, if the log has grown so much that waiting for an idle moment would cost the disk.
    void checkpointIfLarge();

    // The engine's own handle; null for the other engine.
    sqlite3* sqlite() const;
    pg_conn* postgres() const;

private:
    class Impl;
    explicit Connection(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace baydesk::sql
