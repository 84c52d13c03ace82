// One server for a chain: whatever a counter asks, each table of a store is entered by an index
// that begins with the store. The statements are those that the program prepared on its own
// connection through a working day; their plans are made where two stores have some history.
#include "application/practice/Practice.h"
#include "storage/sql/Connection.h"
#include "support/PostgresServer.h"
#include "support/WorkingDay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <set>

namespace baydesk::testing {

namespace {

constexpr int PracticeOrders = 4'000;  // of both stores together

// Indexes of a store's tables that do not begin with the store, and why they may be asked.
const std::map<QString, const char*> Exceptions = {
    {QStringLiteral("staff_pkey"), "one person by the primary id"},
    {QStringLiteral("repair_order_by_vehicle"), "a car's history is the company's"},
    {QStringLiteral("repair_order_by_sender"), "a customer's history is the company's"},
    {QStringLiteral("past_order_by_vehicle"), "a car's history is the company's"},
    {QStringLiteral("job_warranty_by_vehicle"), "a guarantee holds in every store"},
};
// One that no question uses yet.
const QString Unused = QStringLiteral("complaint_by_customer");

// Customers and cars have a store_id that only says where they came from; who is let in, the owner
// alone reads.
bool isOfAStore(const QString& table) {
    static const QStringList others{QStringLiteral("customer"), QStringLiteral("vehicle"),
                                    QStringLiteral("counter_login")};
    return !others.contains(table);
}

// What a plan does with one table.
struct Entry {
    QString table;
    QString by;         // the index, or what the node is called
    QString condition;  // of the index

    bool beginsWithTheStore() const {
        static const QRegularExpression One(QStringLiteral("\\bstore_id = (?!ANY)"));
        return One.match(condition).hasMatch();
    }
    std::string text() const {
        return QStringLiteral("%1 by %2 %3").arg(table, by, condition).toStdString();
    }
};

void collectIndexes(const QJsonObject& node, const QString& table, std::vector<Entry>& entries) {
    if (node.contains(u"Index Name"))
        entries.push_back(
            {table, node.value(u"Index Name").toString(), node.value(u"Index Cond").toString()});
    if (node.value(u"Node Type").toString().startsWith(u"Bitmap"))
        for (const QJsonValue& child : node.value(u"Plans").toArray())
            collectIndexes(child.toObject(), table, entries);
}

void collect(const QJsonObject& node, std::vector<Entry>& entries) {
    const QString type = node.value(u"Node Type").toString();
    const QString table = node.value(u"Relation Name").toString();
    if (!table.isEmpty() && type.endsWith(u"Scan")) {
        const std::size_t before = entries.size();
        collectIndexes(node, table, entries);
        if (entries.size() == before) entries.push_back({table, type, {}});
    }
    for (const QJsonValue& child : node.value(u"Plans").toArray())
        collect(child.toObject(), entries);
}

class QueryPlansTest : public WorkingDay {
protected:
    void SetUp() override {
        WorkingDay::SetUp();
        workAsOwner();  // whom no policy helps to find the store
        QString why;
        m_practice = PostgresServer::createMigrated(why);
        ASSERT_FALSE(m_practice.isEmpty()) << why.toStdString();
        const DatabaseAddress address{Engine::PostgreSql, PostgresServer::urlOf(m_practice)};
        const auto chain = done(openWorkplace(address, clock()));
        done(makePractice(*chain, {PracticeOrders, 7, QDate(2026, 11, 21), 2}, u"tester"_qs));
        m_plans = done(sql::Connection::open(address, Database::Access::ReadWrite));
        // The rare tables of a practice store are so small that any way through them is the best.
        ASSERT_TRUE(m_plans->runScript(
            QStringLiteral("SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off")));
    }
    void TearDown() override {
        m_plans.reset();
        if (!m_practice.isEmpty()) PostgresServer::drop(m_practice);
        WorkingDay::TearDown();
    }

    // Every statement that the shop's program has had the server prepare.
    QStringList asked() {
        const auto found = done(shop().database->read([](Session& session) {
            return sql::all(session,
                            QStringLiteral("SELECT statement FROM pg_prepared_statements "
                                           "WHERE NOT from_sql ORDER BY statement"),
                            {}, [](const sql::Row& row) { return row.text(0); });
        }));
        return {found.begin(), found.end()};
    }
    std::vector<Entry> plan(const QString& statement) {
        static const QRegularExpression Parameter(QStringLiteral("\\$(\\d+)"));
        int parameters = 0;
        for (auto each = Parameter.globalMatch(statement); each.hasNext();)
            parameters = std::max(parameters, each.next().captured(1).toInt());
        const QStringList values(parameters, QStringLiteral("NULL"));
        const QString name = QStringLiteral("q%1").arg(++m_count);
        const Done prepared =
            m_plans->runScript(QStringLiteral("PREPARE %1 AS %2").arg(name, statement));
        EXPECT_TRUE(prepared) << statement.toStdString()
                              << describe(prepared.error()).toStdString();
        const QString values_ = values.isEmpty() ? QString() : u'(' + values.join(u',') + u')';
        QString json;
        const Done told =
            m_plans->read(QStringLiteral("EXPLAIN (FORMAT JSON) EXECUTE %1%2").arg(name, values_),
                          {}, [&json](const sql::Row& row) { json = row.text(0); });
        EXPECT_TRUE(told) << describe(told.error()).toStdString();
        std::vector<Entry> entries;
        const QJsonValue root = QJsonDocument::fromJson(json.toUtf8()).array().at(0);
        collect(root[u"Plan"].toObject(), entries);
        return entries;
    }
    std::set<QString> tablesOfStores() {
        std::set<QString> tables;
        const Done read = m_plans->read(
            QStringLiteral("SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = "
                           "c.oid WHERE c.relkind = 'r' AND a.attname = 'store_id'"),
            {}, [&tables](const sql::Row& row) {
                if (isOfAStore(row.text(0))) tables.insert(row.text(0));
            });
        EXPECT_TRUE(read);
        return tables;
    }
    sql::Connection& plans() { return *m_plans; }

private:
    QString m_practice;
    std::unique_ptr<sql::Connection> m_plans;
    int m_count = 0;
};

INSTANTIATE_TEST_SUITE_P(Store, QueryPlansTest, ::testing::Values(Engine::PostgreSql), engineName);

}  // namespace

TEST_P(QueryPlansTest, EachTableOfAStoreIsEnteredByTheStore) {
    workADay();
    const std::set<QString> tables = tablesOfStores();
    std::set<QString> entered;
    std::set<QString> excused;
    const QStringList statements = asked();
    EXPECT_GT(statements.size(), 150) << "a day asks more than that";
    for (const QString& statement : statements)
        for (const Entry& entry : plan(statement)) {
            if (!tables.contains(entry.table)) continue;
            entered.insert(entry.table);
            if (Exceptions.contains(entry.by)) {
                excused.insert(entry.by);
                continue;
            }
            EXPECT_TRUE(entry.beginsWithTheStore())
                << entry.text() << "\nin " << statement.toStdString();
        }
    for (const auto& [index, reason] : Exceptions)
        EXPECT_TRUE(excused.contains(index)) << "nobody asks by " << index.toStdString();
    for (const char* table : {"repair_order", "job", "line", "payment", "follow_up", "call",
                              "complaint", "stock", "work_entry", "verb_done", "number_series"})
        EXPECT_TRUE(entered.contains(QString::fromLatin1(table))) << table << " was not asked";
}

TEST_P(QueryPlansTest, EachIndexOfAStoresTableBeginsWithTheStore) {
    const std::set<QString> tables = tablesOfStores();
    const Done read = plans().read(
        QStringLiteral("SELECT t.relname, i.relname, a.attname FROM pg_index x "
                       "JOIN pg_class t ON t.oid = x.indrelid JOIN pg_class i ON i.oid = "
                       "x.indexrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = "
                       "x.indkey[0] WHERE t.relnamespace = 'public'::regnamespace"),
        {}, [&tables](const sql::Row& row) {
            const QString index = row.text(1);
            if (!tables.contains(row.text(0)) || Exceptions.contains(index) || index == Unused)
                return;
            EXPECT_EQ(row.text(2), QStringLiteral("store_id")) << index.toStdString();
        });
    EXPECT_TRUE(read);
}

}  // namespace baydesk::testing
