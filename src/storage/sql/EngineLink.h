#pragma once

#include "storage/Database.h"
#include "storage/sql/EngineFailure.h"
#include "storage/sql/Query.h"

#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct pg_conn;

namespace baydesk::sql {

using Failed = std::optional<EngineFailure>;

// How one engine is spoken to.
class EngineLink {
public:
    virtual ~EngineLink() = default;

    virtual Failed open() = 0;
    // After opening: the settings a connection of ours always has.
    virtual Failed settle(bool readOnly) = 0;
    virtual Failed beginRead() = 0;
    virtual Failed beginWrite() = 0;
    virtual Failed commit() = 0;
    virtual void rollback() = 0;
    virtual Failed read(const QString& statement, const Values& values,
                        const std::function<void(const Row&)>& each) = 0;
    virtual Failed write(const QString& statement, const Values& values, qint64& touched) = 0;
    virtual Failed writeLater(const QString& statement, const Values& values) = 0;
    // Session::foretell(): an engine that answers at once has no use for it.
    virtual void foretell(const std::function<void()>& /*reads*/) {}
    virtual Failed runScript(const QString& text) = 0;
    // `cells` are the rows one after the other.
    virtual Failed copyRows(const QString& table, const QStringList& columns,
                            const Values& cells) = 0;

    virtual bool isLost() const { return false; }
    virtual void announce() {}
    virtual bool changedElsewhere() = 0;
    virtual void giveWay() {}
    virtual void checkpoint() {}
    virtual void checkpointIfLarge() {}
    virtual sqlite3* sqlite() const { return nullptr; }
    virtual pg_conn* postgres() const { return nullptr; }
};

std::unique_ptr<EngineLink> makeSqliteLink(const DatabaseAddress& address, Database::Access access);
std::unique_ptr<EngineLink> makePostgresLink(const DatabaseAddress& address);

}  // namespace baydesk::sql
