#include "storage/Database.h"

#include "storage/IdMaker.h"
#include "storage/sql/Connection.h"
#include "storage/sql/Migrator.h"
#include "storage/sqlite/SqliteFile.h"

#include <tuple>

namespace baydesk {

struct Database::Parts {
    std::unique_ptr<sql::Connection> connection;
    std::unique_ptr<IdMaker> ids;
    OpenOutcome outcome = OpenOutcome::Ready;
};

Result<std::unique_ptr<Database>> Database::open(const DatabaseAddress& address, Access access) {
    const bool isFile = address.engine == Engine::Sqlite;
    if (isFile) {
        if (const Done ready = sqlite::prepareFiles(address.location, access); !ready) {
            return ready.error();
        }
    }
    Result<std::unique_ptr<sql::Connection>> connection = sql::Connection::open(address, access);
    if (!connection) return connection.error();
    auto parts = std::make_unique<Parts>();
    parts->connection = std::move(connection).value();
    if (isFile) {
        if (const Done ready = sqlite::settleFile(*parts->connection, access); !ready) {
            return ready.error();
        }
    }
    const Result<OpenOutcome> outcome =
        access == Access::ReadWrite
            ? sql::migrate(*parts->connection, sql::storeMigrations(address.engine))
            : sql::requireCurrent(*parts->connection, sql::storeMigrations(address.engine));
    if (!outcome) return outcome.error();
    parts->outcome = *outcome;
    if (isFile && *outcome == OpenOutcome::Migrated) {
        sqlite::checkPagesFromNowOn(*parts->connection);
    }
    parts->ids = std::make_unique<IdMaker>(*parts->connection);
    return std::unique_ptr<Database>(new Database(std::move(parts)));
}

Result<StoreState> Database::look(const DatabaseAddress& address) {
    const auto connection = sql::Connection::open(address, Access::ReadWrite);
    if (!connection) return connection.error();
    return sql::look(**connection, sql::storeMigrations(address.engine));
}

Database::Database(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Database::~Database() { idle(); }

const DatabaseAddress& Database::address() const { return m_parts->connection->address(); }
OpenOutcome Database::outcome() const { return m_parts->outcome; }
IdMaker& Database::ids() { return *m_parts->ids; }
sql::Connection& Database::connection() { return *m_parts->connection; }
void Database::idle() { m_parts->connection->checkpoint(); }
bool Database::changedElsewhere() { return m_parts->connection->changedElsewhere(); }
bool Database::isLost() const { return m_parts->connection->isLost(); }
void Database::giveWay() { m_parts->connection->giveWay(); }

void Database::beginRead(Session& session) {
    sql::Connection& connection = *m_parts->connection;
    if (connection.isLost()) {
        if (const Done connected = connection.reconnect(); !connected) {
            session.fail(connected.error());
            return;
        }
    }
    if (const Done begun = connection.beginRead(); !begun) session.fail(begun.error());
}

void Database::endRead(Session& session) {
    sql::Connection& connection = *m_parts->connection;
    if (!connection.inTransaction()) return;
    // Where the line was cut behind the last answer, all was read: the next will connect anew.
    if (session.failure())
        connection.rollback();
    else
        std::ignore = connection.commit();
}

}  // namespace baydesk
