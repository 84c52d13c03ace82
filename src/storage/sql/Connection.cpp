#include "storage/sql/Connection.h"

#include "base/Contracts.h"
#include "storage/ServerAddress.h"
#include "storage/sql/EngineLink.h"

#include <QThread>

namespace baydesk::sql {

namespace {

std::unique_ptr<EngineLink> makeLink(const DatabaseAddress& address, Database::Access access) {
    return address.engine == Engine::Sqlite ? makeSqliteLink(address, access)
                                            : makePostgresLink(address);
}

// What the sentence about a failure names: the file, or the server.
QString placeOf(const DatabaseAddress& address) {
    if (address.engine == Engine::Sqlite) return address.location;
    const QString host = ServerAddress::of(address)->host;
    return host.isEmpty() ? QStringLiteral("localhost") : host;
}

}  // namespace

class Connection::Impl {
public:
    Impl(DatabaseAddress where, Database::Access how)
        : address(std::move(where)),
          access(how),
          link(makeLink(address, access)),
          thread(QThread::currentThread()) {}

    Failed openLink() {
        if (Failed failed = link->open()) return failed;
        return link->settle(access == Database::Access::ReadOnly);
    }

    // Turns what the engine said into the answer, and remembers what it means for a second try.
    Done answer(const Failed& failed) {
        BD_EXPECTS(QThread::currentThread() == thread);
        if (!failed) return {};
        trouble = failed->trouble;
        if (trouble == Trouble::ConnectionLost) lost = true;
        return failed->toError(placeOf(address));
    }

    DatabaseAddress address;
    Database::Access access;
    std::unique_ptr<EngineLink> link;
    QThread* thread;
    bool inTransaction = false;
    bool lost = false;
    Trouble trouble = Trouble::Final;
};

Connection::Connection(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Connection::~Connection() { rollback(); }

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseAddress& address,
                                                     Database::Access access) {
    auto impl = std::make_unique<Impl>(address, access);
    if (const Done opened = impl->answer(impl->openLink()); !opened) return opened.error();
    return std::unique_ptr<Connection>(new Connection(std::move(impl)));
}

const DatabaseAddress& Connection::address() const { return m_impl->address; }
const Dialect& Connection::dialect() const { return Dialect::of(m_impl->address.engine); }
Trouble Connection::trouble() const { return m_impl->trouble; }
bool Connection::isLost() const { return m_impl->lost || m_impl->link->isLost(); }
bool Connection::inTransaction() const { return m_impl->inTransaction; }
sqlite3* Connection::sqlite() const { return m_impl->link->sqlite(); }
pg_conn* Connection::postgres() const { return m_impl->link->postgres(); }

Done Connection::beginWrite() {
    BD_EXPECTS(!m_impl->inTransaction);
    const Done begun = m_impl->answer(m_impl->link->beginWrite());
    m_impl->inTransaction = begun.ok();
    return begun;
}

Done Connection::beginRead() {
    BD_EXPECTS(!m_impl->inTransaction);
    const Done begun = m_impl->answer(m_impl->link->beginRead());
    m_impl->inTransaction = begun.ok();
    return begun;
}

Done Connection::commit() {
    BD_EXPECTS(m_impl->inTransaction);
    const Done committed = m_impl->answer(m_impl->link->commit());
    if (committed) {
        m_impl->inTransaction = false;
    } else {
        rollback();
    }
    return committed;
}

void Connection::rollback() {
    if (!m_impl->inTransaction) return;
    m_impl->link->rollback();
    m_impl->inTransaction = false;
}

Done Connection::read(const QString& statement, const Values& values,
                      const std::function<void(const Row&)>& each) {
    return m_impl->answer(m_impl->link->read(statement, values, each));
}

void Connection::foretell(const std::function<void()>& reads) { m_impl->link->foretell(reads); }

Result<qint64> Connection::write(const QString& statement, const Values& values) {
    qint64 touched = 0;
    const Done written = m_impl->answer(m_impl->link->write(statement, values, touched));
    if (!written) return written.error();
    return touched;
}

Done Connection::writeLater(const QString& statement, const Values& values) {
    return m_impl->answer(m_impl->link->writeLater(statement, values));
}

Done Connection::copyRows(const QString& table, const QStringList& columns, const Values& cells) {
    BD_EXPECTS(static_cast<qsizetype>(cells.size()) % columns.size() == 0);
    if (cells.empty()) return {};
    return m_impl->answer(m_impl->link->copyRows(table, columns, cells));
}

Done Connection::runScript(const QString& text) {
    return m_impl->answer(m_impl->link->runScript(text));
}

Done Connection::reconnect() {
    m_impl->inTransaction = false;
    m_impl->link = makeLink(m_impl->address, m_impl->access);
    const Done opened = m_impl->answer(m_impl->openLink());
    m_impl->lost = !opened;
    return opened;
}

void Connection::announce() { m_impl->link->announce(); }

bool Connection::changedElsewhere() {
    if (!isLost()) return m_impl->link->changedElsewhere();
    if (!reconnect()) return false;
    m_impl->link->changedElsewhere();  // from here on it is known; what was written before is not
    return true;
}

void Connection::giveWay() { m_impl->link->giveWay(); }
void Connection::checkpoint() { m_impl->link->checkpoint(); }
void Connection::checkpointIfLarge() { m_impl->link->checkpointIfLarge(); }

}  // namespace baydesk::sql
