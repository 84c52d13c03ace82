// What a counter's login may do on a server: all that the program does in its own stores, and
// nothing else.
#include "storage/server/CounterLogins.h"

#include "storage/Backup.h"
#include "storage/Restore.h"
#include "storage/copy/StoreCopy.h"
#include "storage/sql/Connection.h"
#include "storage/sql/Migrator.h"
#include "support/PostgresServer.h"
#include "support/StoreFixture.h"

#include <QFile>
#include <set>

namespace baydesk::testing {

namespace {

// Of the company, whose every store reads and writes them.
const std::set<QString> OfTheCompany = {QStringLiteral("customer"), QStringLiteral("vehicle")};
// Of these a login reads what concerns it, and the owner alone writes.
const std::set<QString> OfTheOwner = {
    QStringLiteral("backup_made"), QStringLiteral("counter_login"),
    QStringLiteral("program_served"), QStringLiteral("schema_migration"), QStringLiteral("store")};

class CounterLoginsTest : public StoreFixture {
protected:
    void SetUp() override {
        // A server's backups lie in the person's own folder: not in a test.
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder()));
        StoreFixture::SetUp();
        if (HasFatalFailure()) return;
        script(QStringLiteral(
            "INSERT INTO store (id, code, name, created_ms) VALUES (1, 'S1', 'A', 1), "
            "(2, 'S2', 'B', 1); INSERT INTO setting VALUES (1, 'of', 'A'), (2, 'of', 'B');"
            "INSERT INTO customer VALUES (3, 2, '陈晓雯', 'chen', 'person', 'ms', '', '', '', '', "
            "'', 1, 1)"));
    }
    void TearDown() override {
        m_counter.reset();
        StoreFixture::TearDown();
        qunsetenv("XDG_DATA_HOME");
    }

    static QString login() { return PostgresServer::counterLogin(); }
    void letIn(const std::vector<QString>& stores) {
        const Done done = counters::letIn(database(), login(), stores);
        ASSERT_TRUE(done) << describe(done.error()).toStdString();
    }
    // The counter's program.
    Database& counter() {
        if (!m_counter) {
            auto opened = Database::open(addressOf(login()));
            EXPECT_TRUE(opened) << (opened ? "" : describe(opened.error()).toStdString());
            m_counter = std::move(opened).value();
        }
        return *m_counter;
    }
    QStringList seen(const QString& statement) {
        const auto found = counter().read([&](Session& session) {
            return sql::all(session, statement, {},
                            [](const sql::Row& row) { return row.text(0); });
        });
        if (!found) ADD_FAILURE() << describe(found.error()).toStdString();
        return found ? QStringList(found->begin(), found->end()) : QStringList();
    }
    // What became of a statement of the counter's: "done", or the kind of error.
    std::optional<ErrorKind> refused(const QString& statement) {
        const Done done = counter().connection().runScript(statement);
        if (done) return std::nullopt;
        return done.error().first().kind;
    }
    // Each table of which the statement's first cell tells something.
    std::set<QString> tables(const QString& condition) {
        const auto found = database().read([&](Session& session) {
            return sql::all(session,
                            QStringLiteral("SELECT c.relname FROM pg_class c WHERE c.relkind = 'r' "
                                           "AND c.relnamespace = 'public'::regnamespace AND ") +
                                condition,
                            {}, [](const sql::Row& row) { return row.text(0); });
        });
        EXPECT_TRUE(found);
        return found ? std::set<QString>(found->begin(), found->end()) : std::set<QString>();
    }
    std::set<QString> tablesWith(const char* privilege) {
        return tables(QStringLiteral("has_table_privilege('%1', c.oid, '%2')")
                          .arg(login(), QLatin1String(privilege)));
    }
    // Of a trigger that refuses everything: bit 3 is for DELETE, bit 4 for UPDATE (pg_trigger.h).
    std::set<QString> ledgers(int event) {
        return tables(QStringLiteral("EXISTS (SELECT 1 FROM pg_trigger t JOIN pg_proc p ON p.oid = "
                                     "t.tgfoid WHERE t.tgrelid = c.oid AND p.proname = "
                                     "'refuse_change' AND t.tgtype::int & %1 <> 0)")
                          .arg(event));
    }

private:
    std::unique_ptr<Database> m_counter;
};

INSTANTIATE_TEST_SUITE_P(Store, CounterLoginsTest, ::testing::Values(Engine::PostgreSql),
                         engineName);

std::set<QString> without(std::set<QString> from, const std::set<QString>& taken) {
    for (const QString& each : taken) from.erase(each);
    return from;
}

std::string listed(const std::set<QString>& names) {
    return QStringList(names.begin(), names.end()).join(u' ').toStdString();
}

TEST_P(CounterLoginsTest, EachTableOfAStoreKeepsItsRowsToThatStore) {
    const std::set<QString> ofStores =
        without(tables(QStringLiteral("EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = "
                                      "c.oid AND a.attname = 'store_id')")),
                OfTheCompany);
    const std::set<QString> guarded = tables(QStringLiteral(
        "c.relrowsecurity AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND "
        "p.polcmd = '*' AND pg_get_expr(p.polqual, p.polrelid) LIKE "
        "'(store_id = ANY (ARRAY( SELECT c.store_id%FROM counter_login c%SESSION_USER))))')"));
    const std::set<QString> open = without(without(ofStores, guarded), OfTheOwner);
    EXPECT_TRUE(open.empty()) << "a migration left out row-level security on: " << listed(open);
    EXPECT_GT(guarded.size(), 40U);
    EXPECT_TRUE(tables(QStringLiteral("c.relrowsecurity")).contains(QStringLiteral("store")));
}

TEST_P(CounterLoginsTest, EachTableAllowsWhatTheProgramDoesAndNoMore) {
    letIn({QStringLiteral("S1")});
    const std::set<QString> all = tables(QStringLiteral("TRUE"));
    const std::set<QString> unread = without(all, tablesWith("SELECT"));
    EXPECT_TRUE(unread.empty()) << "resources/server/counter_rights.sql lacks: " << listed(unread);
    EXPECT_EQ(without(all, tablesWith("INSERT")), OfTheOwner);
    EXPECT_TRUE(tablesWith("UPDATE").contains(QStringLiteral("store")))
        << "its own shop's settings";
    for (const QString& table : without(OfTheOwner, {QStringLiteral("store")}))
        EXPECT_FALSE(tablesWith("UPDATE").contains(table)) << table.toStdString();
    for (const char* none : {"TRUNCATE", "REFERENCES", "TRIGGER"})
        EXPECT_TRUE(tablesWith(none).empty()) << none;
    constexpr int Delete = 8;
    constexpr int Update = 16;
    for (const QString& ledger : ledgers(Update))
        EXPECT_FALSE(tablesWith("UPDATE").contains(ledger)) << ledger.toStdString();
    for (const QString& ledger : ledgers(Delete))
        EXPECT_FALSE(tablesWith("DELETE").contains(ledger)) << ledger.toStdString();
    EXPECT_GT(ledgers(Update).size(), 15U);
    EXPECT_TRUE(tables(QStringLiteral("pg_get_userbyid(c.relowner) = '%1'").arg(login())).empty());
}

TEST_P(CounterLoginsTest, ALoginSeesAndWritesItsOwnStoreOnly) {
    letIn({QStringLiteral("S1")});
    const QString stores = QStringLiteral("SELECT code FROM store ORDER BY id");
    const QString settings = QStringLiteral("SELECT value FROM setting ORDER BY store_id");
    EXPECT_EQ(seen(stores), QStringList{QStringLiteral("S1")});
    EXPECT_EQ(seen(settings), QStringList{QStringLiteral("A")});
    EXPECT_EQ(seen(QStringLiteral("SELECT name FROM customer")),
              QStringList{QStringLiteral("陈晓雯")})
        << "customers are the company's";

    EXPECT_FALSE(refused(QStringLiteral("INSERT INTO setting VALUES (1, 'x', 'y')")));
    EXPECT_EQ(refused(QStringLiteral("INSERT INTO setting VALUES (2, 'x', 'y')")),
              ErrorKind::NoPermission);
    EXPECT_EQ(refused(QStringLiteral("UPDATE setting SET store_id = 2 WHERE name = 'x'")),
              ErrorKind::NoPermission);
    EXPECT_FALSE(refused(QStringLiteral("UPDATE setting SET value = 'mine' WHERE name = 'of'")));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM setting WHERE value = 'mine'")), 1)
        << "another store's row was reached";
    EXPECT_FALSE(refused(QStringLiteral("UPDATE store SET name = 'mine'")));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM store WHERE name = 'mine'")), 1);

    script(QStringLiteral("INSERT INTO counter_login VALUES ('another', 2)"));
    EXPECT_EQ(seen(QStringLiteral("SELECT login FROM counter_login")), QStringList{login()})
        << "who else is let in is not its business";
    letIn({QStringLiteral("S2")});
    EXPECT_EQ(seen(stores).size(), 2) << "with its next statement";
}

TEST_P(CounterLoginsTest, NothingElseIsAllowed) {
    letIn({QStringLiteral("S1")});
    for (const char* statement : {
             "ALTER TABLE setting ADD COLUMN x TEXT",
             "ALTER TABLE setting DISABLE ROW LEVEL SECURITY",
             "DROP TABLE setting",
             "DROP POLICY of_its_stores ON setting",
             "TRUNCATE setting",
             "CREATE TABLE mine (x TEXT)",
             "INSERT INTO counter_login VALUES ('baydesk_test_counter', 2)",
             "UPDATE counter_login SET store_id = 2",
             "DELETE FROM counter_login",
             "CREATE POLICY mine ON setting USING (TRUE)",
             "UPDATE program_served SET oldest = 1",
             "INSERT INTO backup_made VALUES (1)",
             "INSERT INTO schema_migration VALUES (99, 'x', 'y', 1)",
             "INSERT INTO store (id, code, name, created_ms) VALUES (3, 'S3', 'C', 1)",
             "DELETE FROM store",
             "UPDATE payment SET amount_fen = 0",
             "DELETE FROM payment",
             "UPDATE stock_move SET quantity_th = 0",
             "DELETE FROM call",
             "UPDATE audit SET by_name = 'nobody'",
             "DELETE FROM audit",
             "DELETE FROM audit_seal",
             "SET ROLE postgres",
             "SET SESSION AUTHORIZATION postgres",
             "SET row_security = off; SELECT * FROM setting",
             "ALTER TABLE setting DISABLE TRIGGER ALL",
             "COPY setting TO PROGRAM 'cat'",
         })
        EXPECT_EQ(refused(QString::fromLatin1(statement)), ErrorKind::NoPermission) << statement;
}

// A table of its own does not pass for the one that tells its stores.
TEST_P(CounterLoginsTest, WhoItIsCannotBePretended) {
    letIn({QStringLiteral("S1")});
    ASSERT_FALSE(
        refused(QStringLiteral("CREATE TEMPORARY TABLE counter_login (login TEXT, store_id BIGINT);"
                               "INSERT INTO counter_login VALUES ('baydesk_test_counter', 2);"
                               "SET search_path = pg_temp, public")));
    EXPECT_EQ(seen(QStringLiteral("SELECT code FROM public.store")),
              QStringList{QStringLiteral("S1")});
}

TEST_P(CounterLoginsTest, WhoWasLetInIsToldSoBeforeItConnects) {
    letIn({QStringLiteral("S1")});
    const auto looked = Database::look(addressOf(login()));
    ASSERT_TRUE(looked) << describe(looked.error()).toStdString();
    EXPECT_EQ(*looked, StoreState::Ready);
}

TEST_P(CounterLoginsTest, WhoIsShutOutSeesNothingAtOnce) {
    letIn({QStringLiteral("S1"), QStringLiteral("S2")});
    const QString stores = QStringLiteral("SELECT code FROM store ORDER BY id");
    EXPECT_EQ(seen(stores).size(), 2);
    EXPECT_TRUE(counters::shutOut(database(), login(), {QStringLiteral("S1")}));
    EXPECT_EQ(seen(stores), QStringList{QStringLiteral("S2")});
    EXPECT_TRUE(counters::shutOut(database(), login(), {}));
    EXPECT_EQ(refused(stores), ErrorKind::NoPermission);
    const Done again = counters::shutOut(database(), login(), {});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().first().kind, ErrorKind::NotFound);

    const auto opened = Database::open(addressOf(login()));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().first().kind, ErrorKind::NoPermission);
    EXPECT_EQ(opened.error().first().details[QStringLiteral("login")].toString(), login());
}

TEST_P(CounterLoginsTest, TheOwnerKnowsWhoWasLetIn) {
    letIn({QStringLiteral("S2"), QStringLiteral("S1"), QStringLiteral("S1")});
    script(QStringLiteral("INSERT INTO counter_login VALUES ('gone', 2)"));
    const auto state = counters::state(database());
    ASSERT_TRUE(state) << describe(state.error()).toStdString();
    EXPECT_EQ(state->owner, QStringLiteral("postgres"));
    EXPECT_EQ(state->version, sql::storeMigrations(Engine::PostgreSql).back().version);
    EXPECT_LE(state->oldest, state->version);
    ASSERT_EQ(state->logins.size(), 2U);
    EXPECT_EQ(state->logins[0],
              (CounterLogin{login(), {QStringLiteral("S1"), QStringLiteral("S2")}, true}));
    EXPECT_FALSE(state->logins[1].isThere);

    const auto asked = counters::state(counter());
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().first().details[QStringLiteral("owner")].toString(),
              QStringLiteral("postgres"));
    EXPECT_FALSE(counters::letIn(counter(), login(), {QStringLiteral("S2")}));
    EXPECT_FALSE(counters::shutOut(counter(), login(), {}));
}

TEST_P(CounterLoginsTest, WhoSeesAllOrIsUnknownIsNotLetIn) {
    const Done owner = counters::letIn(database(), QStringLiteral("postgres"), {u"S1"_qs});
    ASSERT_FALSE(owner);
    EXPECT_EQ(owner.error().first().kind, ErrorKind::NotAllowed);
    EXPECT_TRUE(owner.error().first().details.contains(QStringLiteral("sees_all")));
    const Done unknown = counters::letIn(database(), QStringLiteral("no such role"), {u"S1"_qs});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().first().field, QStringLiteral("login"));
    const Done nowhere = counters::letIn(database(), login(), {u"S1"_qs, u"S9"_qs});
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().first().field, QStringLiteral("stores"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM counter_login")), 0) << "all or nothing";
    EXPECT_TRUE(tablesWith("SELECT").empty());
}

// A later step brings a table: those who were let in may use it at once, and a program that may not
// migrate says who must.
TEST_P(CounterLoginsTest, TheOwnerMigratesAndTheCounterSaysSo) {
    letIn({QStringLiteral("S1")});
    std::vector<sql::Migration> steps = sql::storeMigrations(Engine::PostgreSql);
    const int next = steps.back().version + 1;
    steps.push_back({next, QStringLiteral("next"),
                     QStringLiteral("ALTER TABLE setting ADD COLUMN note TEXT;")});
    const auto refusal = sql::migrate(counter().connection(), steps);
    ASSERT_FALSE(refusal);
    EXPECT_EQ(refusal.error().first().kind, ErrorKind::MigrationFailed);
    EXPECT_EQ(refusal.error().first().details[QStringLiteral("owner")].toString(),
              QStringLiteral("postgres"));
    EXPECT_EQ(refusal.error().first().details[QStringLiteral("migration")].toString(),
              QStringLiteral("next"));
    const auto reading = sql::requireCurrent(counter().connection(), steps);
    ASSERT_FALSE(reading);
    EXPECT_TRUE(reading.error().first().details.contains(QStringLiteral("owner")));
    const auto looked = sql::look(counter().connection(), steps);
    ASSERT_FALSE(looked) << "a counter is not offered what only the owner can do";
    EXPECT_TRUE(looked.error().first().details.contains(QStringLiteral("owner")));

    script(QStringLiteral("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %1").arg(login()));
    EXPECT_EQ(refused(QStringLiteral("SELECT * FROM store")), ErrorKind::NoPermission);
    const auto migrated = sql::migrate(database().connection(), steps);
    ASSERT_TRUE(migrated) << describe(migrated.error()).toStdString();
    EXPECT_EQ(*migrated, OpenOutcome::Migrated);
    EXPECT_FALSE(refused(QStringLiteral("SELECT * FROM store")));
    // And the program of before goes on: it opens a store that has a step more.
    EXPECT_TRUE(Database::open(addressOf(login())));
}

TEST_P(CounterLoginsTest, ARestoredStoreLetsThemInAgain) {
    letIn({QStringLiteral("S1")});
    const QString saved = folder() + QStringLiteral("/saved.dump");
    const auto made = backup(database(), saved);
    ASSERT_TRUE(made) << describe(made.error()).toStdString();
    close();
    const auto restored = restore(address(), saved, clock().now());
    ASSERT_TRUE(restored) << describe(restored.error()).toStdString();
    EXPECT_EQ(seen(QStringLiteral("SELECT code FROM store")), QStringList{QStringLiteral("S1")});
    EXPECT_EQ(refused(QStringLiteral("DELETE FROM payment")), ErrorKind::NoPermission);
    reopen();
}

TEST_P(CounterLoginsTest, ACounterCannotBackUpOrCopyWhatItDoesNotSee) {
    letIn({QStringLiteral("S1")});
    const auto copied =
        copyStore(addressOf(login()), {Engine::Sqlite, folder() + QStringLiteral("/copy.db")},
                  [](const CopyProgress&) { return true; });
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().first().kind, ErrorKind::NotAllowed);
    const auto restored = restore(addressOf(login()), folder(), clock().now());
    EXPECT_FALSE(restored);
    const auto made = backup(counter(), folder() + QStringLiteral("/part.dump"));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().first().details[QStringLiteral("owner")].toString(),
              QStringLiteral("postgres"));
    EXPECT_FALSE(QFile::exists(folder() + QStringLiteral("/part.dump")));
}

}  // namespace

}  // namespace baydesk::testing
