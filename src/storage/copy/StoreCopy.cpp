#include "storage/copy/StoreCopy.h"

#include "storage/backup/StoreCensus.h"
#include "storage/copy/CopyNotes.h"
#include "storage/copy/TableShape.h"
#include "storage/server/Owner.h"
#include "storage/sql/Connection.h"
#include "storage/sql/Migration.h"
#include "storage/sql/WriteTransaction.h"
#include "storage/sqlite/SqliteFile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace baydesk {

namespace {

using Connected = Result<std::unique_ptr<sql::Connection>>;

constexpr int MostRows = 5'000;    // in one transaction
constexpr int MostWithBytes = 20;  // photos: some megabytes each

// Each place has its own history and backups, and lets in whom it will.
const std::array OfItsPlace = {QLatin1String("schema_migration"), QLatin1String("program_served"),
                               QLatin1String("counter_login"), QLatin1String("backup_made")};

// Without a look at the schema: an unfinished copy is nobody's to open but ours.
Connected connectTo(const DatabaseAddress& address, Database::Access access) {
    const bool isFile = address.engine == Engine::Sqlite;
    if (isFile)
        if (const Done ready = sqlite::prepareFiles(address.location, access); !ready)
            return ready.error();
    Connected connection = sql::Connection::open(address, access);
    if (connection && isFile)
        if (const Done ready = sqlite::settleFile(**connection, access); !ready)
            return ready.error();
    return connection;
}

// One state of a store: how many rows each table has, and how far its audit goes.
Result<QString> stateOf(sql::Connection& connection) {
    const Result<StoreCensus> counted = census(connection);
    if (!counted) return counted.error();
    QJsonArray state;
    for (const auto& [table, rows] : counted->rows) state.append(QJsonArray{table, rows});
    for (const auto& [store, head] : counted->heads)
        state.append(QJsonArray{store.value(), head.count, head.hash});
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

template <typename Work>
auto reading(sql::Connection& connection, Work&& work)
    -> Result<std::invoke_result_t<Work, Session&>> {
    if (const Done begun = connection.beginRead(); !begun) return begun.error();
    Session session(connection);
    auto value = std::forward<Work>(work)(session);
    connection.rollback();
    if (session.failure()) return *session.failure();
    return value;
}

template <typename Work>
Done writing(sql::Connection& connection, Work&& work) {
    const Result<bool> done =
        sql::inWriteTransaction(connection, [&](Session& session) -> Result<bool> {
            work(session);
            if (session.failure()) return *session.failure();
            return true;
        });
    return done ? Done() : done.error();
}

// The rows after those of the note, one after the other; notes them.
Result<sql::Values> nextRows(sql::Connection& connection, const TableShape& table,
                             TableNote& note) {
    const int most = table.hasBytes() ? MostWithBytes : MostRows;
    int rows = 0;
    const auto cells = reading(connection, [&](Session& session) {
        sql::Values read;
        sql::forEach(session, table.select(note.last.empty(), most), note.last,
                     [&](const sql::Row& each) {
                         const sql::Values row = table.rowOf(each);
                         note.sum.add(row);
                         note.last = table.keyOf(row);
                         read.insert(read.end(), row.begin(), row.end());
                         ++rows;
                     });
        return read;
    });
    note.isDone = rows < most;
    return cells;
}

class Copy {
public:
    Copy(sql::Connection& from, sql::Connection& to,
         const std::function<bool(const CopyProgress&)>& goOn)
        : m_from(from), m_to(to), m_goOn(goOn) {}

    Result<CopyReport> run() {
        if (const Done begun = begin(); !begun) return begun.error();
        for (const TableShape& table : m_tables)
            if (const Done copied = copy(table); !copied) return copied.error();
        const Result<QString> after = stateOf(m_from);
        if (!after) return after.error();
        if (*after != m_state) return Error(ErrorKind::StoreChanged);
        for (const TableShape& table : m_tables)
            if (const Done same = compare(table); !same) return same.error();
        if (const Done ended = end(); !ended) return ended.error();
        return m_report;
    }

private:
    Done begin();
    Done clear(Session& session) const;
    Done copy(const TableShape& table);
    Done copySome(const TableShape& table, TableNote& note);
    Done compare(const TableShape& table);
    Done end();

    sql::Connection& m_from;
    sql::Connection& m_to;
    const std::function<bool(const CopyProgress&)>& m_goOn;
    std::vector<TableShape> m_tables;
    QString m_state;
    CopyReport m_report;
};

Done Copy::begin() {
    const Result<QString> state = stateOf(m_from);
    if (!state) return state.error();
    m_state = *state;
    const auto shapes = reading(m_from, shapesOf);
    if (!shapes) return shapes.error();
    std::copy_if(
        shapes->begin(), shapes->end(), std::back_inserter(m_tables), [](const TableShape& table) {
            return std::find(OfItsPlace.begin(), OfItsPlace.end(), table.name) == OfItsPlace.end();
        });
    if (const Done ready = m_to.runScript(m_to.dialect().beforeFilling()); !ready)
        return ready.error();
    return writing(m_to, [this](Session& session) {
        if (!copynotes::areThere(session)) {
            if (const Done cleared = clear(session); !cleared) session.fail(cleared.error());
            copynotes::begin(session, m_state, sql::takeOffGuards(session));
            return;
        }
        m_report.resumed = copynotes::original(session) == m_state;
        if (m_report.resumed) return;
        if (const Done cleared = clear(session); !cleared) session.fail(cleared.error());
        copynotes::forgetTables(session);
        copynotes::setOriginal(session, m_state);
    });
}

// What a new store has of its own is the original's, too.
Done Copy::clear(Session& session) const {
    for (const TableShape& table : m_tables)
        if (const Done done = session.connection().runScript(u"DELETE FROM "_qs + table.name);
            !done)
            return done.error();
    return {};
}

Done Copy::copy(const TableShape& table) {
    const auto known =
        reading(m_to, [&table](Session& session) { return copynotes::of(session, table.name); });
    if (!known) return known.error();
    TableNote note = *known;
    while (!note.isDone) {
        if (const Done copied = copySome(table, note); !copied) return copied;
        if (!m_goOn({table.name, note.sum.rows}))
            return Error(ErrorKind::StoreUnfinished, {},
                         {{QStringLiteral("path"), m_to.address().location}});
    }
    m_to.checkpoint();
    m_report.tables.push_back({table.name, note.sum.rows, note.sum.checksum()});
    return {};
}

Done Copy::copySome(const TableShape& table, TableNote& note) {
    const Result<sql::Values> cells = nextRows(m_from, table, note);
    if (!cells) return cells.error();
    return writing(m_to, [&](Session& session) {
        if (const Done copied = session.connection().copyRows(table.name, table.columns, *cells);
            !copied)
            session.fail(copied.error());
        copynotes::set(session, table.name, note);
    });
}

// What is there now is read back, whatever the copying thought it wrote.
Done Copy::compare(const TableShape& table) {
    TableNote found;
    while (!found.isDone)
        if (const Result<sql::Values> cells = nextRows(m_to, table, found); !cells)
            return cells.error();
    const CopiedTable there{table.name, found.sum.rows, found.sum.checksum()};
    if (std::find(m_report.tables.begin(), m_report.tables.end(), there) != m_report.tables.end())
        return {};
    return Error(
        ErrorKind::StoreFailed, {},
        {{QStringLiteral("why"),
          QStringLiteral("the copied table %1 differs from the original").arg(table.name)}});
}

Done Copy::end() {
    const Done put = writing(m_to, [](Session& session) {
        const std::vector<sql::Guard> guards = copynotes::guards(session);
        copynotes::end(session);
        sql::putBackGuards(session, guards);
        const QString statement = session.connection().dialect().countBrokenReferences();
        if (statement.isEmpty()) return;
        const auto broken =
            sql::one(session, statement, {}, [](const sql::Row& row) { return row.integer(0); });
        if (broken.value_or(0) != 0)
            session.fail(Error(
                ErrorKind::StoreFailed, {},
                {{QStringLiteral("why"), QStringLiteral("%1 broken references").arg(*broken)}}));
    });
    if (!put) return put;
    return m_to.runScript(m_to.dialect().afterFilling());
}

// A program that a newer store still serves knows nothing of its newest tables and columns.
Done requireSameSchema(Database& original) {
    const int known = sql::storeMigrations(original.address().engine).back().version;
    const auto version = original.read([](Session& session) {
        return sql::one(session, QStringLiteral("SELECT MAX(version) FROM schema_migration"), {},
                        [](const sql::Row& row) { return row.number(0); })
            .value_or(0);
    });
    if (!version) return version.error();
    if (*version <= known) return {};
    return Error(ErrorKind::StoreNewer, {},
                 {{QStringLiteral("path"), original.address().location},
                  {QStringLiteral("version"), *version}});
}

// Whether there is an empty store, or one that an earlier copy left unfinished.
Done makeReady(const DatabaseAddress& to) {
    const auto opened = Database::open(to);
    if (!opened) return opened.error().has(ErrorKind::StoreUnfinished) ? Done() : opened.error();
    const auto shops = (*opened)->read([](Session& session) {
        return sql::one(session, QStringLiteral("SELECT count(*) FROM store"), {},
                        [](const sql::Row& row) { return row.integer(0); })
            .value_or(0);
    });
    if (!shops) return shops.error();
    return *shops == 0 ? Done() : Error(ErrorKind::StoreNotEmpty);
}

}  // namespace

Result<CopyReport> copyStore(const DatabaseAddress& from, const DatabaseAddress& to,
                             const std::function<bool(const CopyProgress&)>& goOn) {
    // Its schema is no older than today's, or it is not opened.
    const auto original = Database::open(from, Database::Access::ReadOnly);
    if (!original) return original.error();
    if (const Done same = requireSameSchema(**original); !same) return same.error();
    // A counter's login sees its own stores only.
    if (const Result<Done> mine = (*original)->read(counters::requireOwner); !mine || !*mine)
        return mine ? mine->error() : mine.error();
    if (const Done ready = makeReady(to); !ready) return ready.error();
    const Connected target = connectTo(to, Database::Access::ReadWrite);
    if (!target) return target.error();
    return Copy((*original)->connection(), **target, goOn).run();
}

}  // namespace baydesk
