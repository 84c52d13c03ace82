#include "support/StoreOfThen.h"

#include "storage/sql/Connection.h"
#include "storage/sql/Migrator.h"
#include "storage/sqlite/SqliteFile.h"

namespace baydesk::testing {

namespace {

QString rowsOfThen() {
    return QStringLiteral(
        "INSERT INTO store (id, code, name, created_ms) VALUES (1, 'A', 'A', 1);"
        "INSERT INTO staff VALUES (2, 1, '王海', 'technician', 1, '', 0, NULL, 1);"
        "INSERT INTO customer VALUES (3, 1, '陈晓雯', 'chen', 'person', 'ms', '', '', '', '', "
        "'', 1, 1);"
        "INSERT INTO vehicle VALUES (4, 1, 'blue', '粤B12345', '', '大众', '朗逸', '', '', 0, "
        "0, "
        "48210, 1, '', 1, 1);"
        "INSERT INTO labour_item VALUES (5, '洗车', '机修', 0, 3500, 1), "
        "(6, '更换前刹车片', '机修', 0, 28000, 1);"
        "INSERT INTO repair_order VALUES (1, 11, 'W260101-0001', 7, 'delivered', 'minor', 4, "
        "'blue', '粤B12345', 3, 3, 3, 2, 1000, '2026-01-01', '刹车响', 1, 48210, '', 4, NULL, "
        "'', '17', 1, 9000, 5000, 2, 'S260101-0001', 28000, 0, 6000, 2, 'G260101-0001', "
        "'none', "
        "NULL, '陈晓雯', 7000, 2);"
        "INSERT INTO repair_order VALUES (1, 12, 'W260102-0001', 3, 'order', 'minor', 4, "
        "'blue', '粤B12345', 3, 3, 3, 2, 8000, '2026-01-02', '还响', 1, 48300, '', 4, NULL, "
        "'', '17', 1, 99000, NULL, NULL, '', NULL, NULL, NULL, NULL, '', '', NULL, "
        "'', NULL, NULL);"
        "INSERT INTO belonging VALUES (1, 12, 0, '行车记录仪', 1, 0, 0);"
        "INSERT INTO promise VALUES (1, 11, 0, 9000, '', 1, 1000, 2), "
        "(1, 12, 0, 99000, '', 1, 8000, 2);"
        "INSERT INTO job VALUES (1, 21, 11, 0, 1, '更换前刹车片', '', '', 0, 'approved', "
        "28000, "
        "'', 'ready', '', 2, 2000, 3000, 1, 1, 1, 1, 2, 4000, 0, ''), "
        "(1, 22, 12, 0, 1, '检查', '', '', 0, 'approved', 10000, '', 'waiting', '', NULL, "
        "NULL, NULL, 0, 0, 0, 0, NULL, NULL, 0, '');"
        "INSERT INTO line VALUES (1, 31, 11, 21, 0, 'labour', '', '工时', 1000, '', 28000, "
        "28000, '', 0, NULL, 0), (1, 32, 12, 22, 0, 'labour', '', '工时', 1000, '', "
        "10000, 10000, '', 0, NULL, 0);"
        "INSERT INTO consent VALUES (1, 41, 11, 21, 'approved', 28000, 'in-person', '陈晓雯', "
        "'', '', '', 1500, 2);"
        "INSERT INTO payment VALUES (1, 51, 11, 'R260101-0001', 'cash', 28000, 0, '', 6000, "
        "2);"
        "INSERT INTO follow_up VALUES (1, 61, 11, 3, 4, 'first', 'reached', 9000, 9900);"
        "INSERT INTO call VALUES (1, 71, 61, 'reached', 5, '很好', NULL, 9100, 2)");
}

Done migrateTo(sql::Connection& connection, Engine engine, int steps) {
    std::vector<sql::Migration> history = sql::storeMigrations(engine);
    history.resize(static_cast<std::size_t>(steps));
    const auto migrated = sql::migrate(connection, history);
    return migrated ? Done() : Done(migrated.error());
}

}  // namespace

Done makeStoreOfThen(const DatabaseAddress& address, int steps) {
    const bool isFile = address.engine == Engine::Sqlite;
    constexpr auto Access = Database::Access::ReadWrite;
    if (isFile)
        if (const Done ready = sqlite::prepareFiles(address.location, Access); !ready) return ready;
    auto opened = sql::Connection::open(address, Access);
    if (!opened) return opened.error();
    sql::Connection& connection = **opened;
    if (isFile)
        if (const Done ready = sqlite::settleFile(connection, Access); !ready) return ready;
    if (steps < StepsOfThen) return migrateTo(connection, address.engine, steps);
    if (const Done then = migrateTo(connection, address.engine, StepsOfThen); !then) return then;
    if (const Done filled = connection.runScript(rowsOfThen()); !filled) return filled;
    return migrateTo(connection, address.engine, steps);
}

}  // namespace baydesk::testing
