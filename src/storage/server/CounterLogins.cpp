#include "storage/server/CounterLogins.h"

#include "base/Contracts.h"
#include "storage/Database.h"
#include "storage/server/Owner.h"
#include "storage/sql/Query.h"
#include "storage/sql/WriteTransaction.h"

#include <algorithm>

namespace baydesk::counters {

namespace {

QString firstText(const sql::Row& row) { return row.text(0); }

Error notFound(const QString& field, const QString& what) {
    return Error(ErrorKind::NotFound, field, {{QStringLiteral("what"), what}});
}

// A role that may act for the owner is asked by no policy.
Done requireCounter(Session& session, const QString& login) {
    const auto seesAll =
        sql::one(session,
                 QStringLiteral("SELECT r.rolbypassrls OR pg_has_role(r.oid, t.relowner, 'MEMBER') "
                                "FROM pg_roles r JOIN pg_class t "
                                "ON t.oid = 'counter_login'::regclass WHERE r.rolname = ?"),
                 {login}, [](const sql::Row& row) { return row.flag(0); });
    if (session.failure()) return *session.failure();
    if (!seesAll) return notFound(QStringLiteral("login"), login);
    if (*seesAll) return Error(ErrorKind::NotAllowed, {}, {{QStringLiteral("sees_all"), login}});
    return {};
}

Result<std::vector<StoreId>> storesOf(Session& session, const std::vector<QString>& codes) {
    std::vector<StoreId> stores;
    for (const QString& code : codes) {
        const auto store = sql::one(session, QStringLiteral("SELECT id FROM store WHERE code = ?"),
                                    {code}, [](const sql::Row& row) { return row.id<StoreId>(0); });
        if (session.failure()) return *session.failure();
        if (!store) return notFound(QStringLiteral("stores"), code);
        stores.push_back(*store);
    }
    return stores;
}

// Runs `change` as the owner, and afterwards allows what those who are in need: all or nothing.
template <typename Change>
Done changing(Database& database, Change&& change) {
    BD_EXPECTS(database.address().engine == Engine::PostgreSql);
    const Result<bool> done =
        sql::inWriteTransaction(database.connection(), [&](Session& session) -> Result<bool> {
            if (const Done mine = requireOwner(session); !mine) return mine.error();
            if (const Done changed = change(session); !changed) return changed.error();
            sql::Connection& connection = session.connection();
            const Done renewed = connection.runScript(connection.dialect().counterRights());
            if (!renewed) return renewed.error();
            return true;
        });
    return done ? Done() : done.error();
}

Result<qint64> touched(Session& session, const QString& statement, const sql::Values& values) {
    return session.connection().write(statement, values);
}

Done takeRightsFrom(Session& session, const QString& login) {
    // Only the server knows how a name is quoted.
    const auto statement =
        sql::one(session,
                 QStringLiteral("SELECT format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', "
                                "current_schema(), rolname) FROM pg_roles WHERE rolname = ?"),
                 {login}, firstText);
    if (session.failure()) return *session.failure();
    return statement ? session.connection().runScript(*statement) : Done();
}

Done shutOutOf(Session& session, const QString& login, const std::vector<StoreId>& stores) {
    const auto known =
        sql::all(session, QStringLiteral("SELECT store_id FROM counter_login WHERE login = ?"),
                 {login}, [](const sql::Row& row) { return row.id<StoreId>(0); });
    if (session.failure()) return *session.failure();
    if (known.empty()) return notFound(QStringLiteral("login"), login);
    std::size_t left = known.size();
    for (const StoreId store : stores.empty() ? known : stores) {
        const Result<qint64> rows = touched(
            session, QStringLiteral("DELETE FROM counter_login WHERE login = ? AND store_id = ?"),
            {login, store});
        if (!rows) return rows.error();
        left -= static_cast<std::size_t>(*rows);
    }
    return left == 0 ? takeRightsFrom(session, login) : Done();
}

std::vector<CounterLogin> loginsOf(Session& session) {
    std::vector<CounterLogin> logins;
    sql::forEach(
        session,
        QStringLiteral("SELECT c.login, s.code, r.rolname IS NOT NULL FROM counter_login c "
                       "JOIN store s ON s.id = c.store_id "
                       "LEFT JOIN pg_roles r ON r.rolname = c.login "
                       "ORDER BY c.login, s.id"),
        {}, [&logins](const sql::Row& row) {
            if (logins.empty() || logins.back().login != row.text(0))
                logins.push_back({row.text(0), {}, row.flag(2)});
            logins.back().stores.push_back(row.text(1));
        });
    return logins;
}

}  // namespace

Result<ServerState> state(Database& database) {
    BD_EXPECTS(database.address().engine == Engine::PostgreSql);
    const auto found = database.read([](Session& session) -> Result<ServerState> {
        if (const Done mine = requireOwner(session); !mine) return mine.error();
        ServerState state;
        sql::forEach(session,
                     QStringLiteral("SELECT (SELECT tableowner FROM pg_tables WHERE schemaname = "
                                    "current_schema() AND tablename = 'schema_migration'), "
                                    "(SELECT MAX(version) FROM schema_migration), oldest "
                                    "FROM program_served"),
                     {}, [&state](const sql::Row& row) {
                         state.owner = row.text(0);
                         state.version = row.number(1);
                         state.oldest = row.number(2);
                     });
        state.logins = loginsOf(session);
        return state;
    });
    return found ? *found : Result<ServerState>(found.error());
}

Done letIn(Database& database, const QString& login, const std::vector<QString>& stores) {
    return changing(database, [&](Session& session) -> Done {
        if (const Done counter = requireCounter(session, login); !counter) return counter;
        const Result<std::vector<StoreId>> ids = storesOf(session, stores);
        if (!ids) return ids.error();
        for (const StoreId store : *ids) {
            const Result<qint64> rows =
                touched(session,
                        QStringLiteral("INSERT INTO counter_login (login, store_id) VALUES (?, ?) "
                                       "ON CONFLICT (login, store_id) DO NOTHING"),
                        {login, store});
            if (!rows) return rows.error();
        }
        return {};
    });
}

Done shutOut(Database& database, const QString& login, const std::vector<QString>& stores) {
    return changing(database, [&](Session& session) -> Done {
        const Result<std::vector<StoreId>> ids = storesOf(session, stores);
        if (!ids) return ids.error();
        return shutOutOf(session, login, *ids);
    });
}

}  // namespace baydesk::counters
