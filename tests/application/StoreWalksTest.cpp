// In a file of a million orders nothing that a desk asks may go through a store's orders one by
// one. The statements are those that the program had SQLite prepare through a working day; their
// plans are made on a practice store, with the figures that ANALYZE keeps of it: of few rows, as
// the program has it count. Those make whatever begins with the store look short, so a plan can
// turn to a walk through everything where a list stands behind IN.
#include "application/practice/Practice.h"
#include "storage/sql/Connection.h"
#include "support/WorkingDay.h"

#include <sqlite3.h>
#include <QMutex>
#include <QRegularExpression>
#include <set>

namespace baydesk::testing {

namespace {

constexpr int PracticeOrders = 1'500;

// What grows with the years, and is there in numbers in a practice store: of a handful of rows
// every way is the best.
const QStringList Growing{
    QStringLiteral("repair_order"), QStringLiteral("job"),          QStringLiteral("line"),
    QStringLiteral("payment"),      QStringLiteral("work_entry"),   QStringLiteral("consent"),
    QStringLiteral("promise"),      QStringLiteral("follow_up"),    QStringLiteral("call"),
    QStringLiteral("customer"),     QStringLiteral("vehicle"),      QStringLiteral("vehicle_owner"),
    QStringLiteral("audit"),        QStringLiteral("past_order"),   QStringLiteral("search_term"),
    QStringLiteral("verb_done"),    QStringLiteral("job_warranty"), QStringLiteral("booking"),
    QStringLiteral("urgent_call")};

// Walks that are short all the same, by the index.
const std::map<QString, const char*> Short = {
    {QStringLiteral("repair_order_open"), "what stands in the shop now"},
    {QStringLiteral("customer_by_name"), "a page of the list of customers, by LIMIT"},
    {QStringLiteral("follow_up_due"), "the calls that are due now"},
    {QStringLiteral("urgent_call_open"), "what is urgent now"},
    {QStringLiteral("follow_up_unreached"), "whom nobody reached"},
    {QStringLiteral("sqlite_autoindex_line_1"), "the latest lines, by LIMIT"},
    {QStringLiteral("audit_by_time"), "the last entry alone"},
};

// Every statement of every connection that is opened while this lives.
class Listener {
public:
    Listener() {
        forget();
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen));
    }
    ~Listener() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(listen)); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    void forget() {
        const QMutexLocker lock(&mutex());
        statements().clear();
    }
    QStringList heard() const {
        const QMutexLocker lock(&mutex());
        return {statements().begin(), statements().end()};
    }

private:
    static std::set<QString>& statements() {
        static std::set<QString> instance;
        return instance;
    }
    static QMutex& mutex() {
        static QMutex instance;
        return instance;
    }
    static int listen(sqlite3* database, char** /*error*/, const void* /*routines*/) {
        return sqlite3_trace_v2(
            database, SQLITE_TRACE_STMT,
            [](unsigned /*type*/, void* /*context*/, void* statement, void* /*text*/) {
                const QMutexLocker lock(&mutex());
                statements().insert(
                    QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt*>(statement))));
                return 0;
            },
            nullptr);
    }
};

class StoreWalksTest : public WorkingDay {
protected:
    void SetUp() override {
        m_listener = std::make_unique<Listener>();
        WorkingDay::SetUp();
        m_listener->forget();  // how the store was made
    }
    void TearDown() override {
        m_listener.reset();
        WorkingDay::TearDown();
    }

    void openPractice() {
        const DatabaseAddress address{Engine::Sqlite, folder() + QStringLiteral("/years.db")};
        {
            const auto years = done(openWorkplace(address, clock()));
            done(makePractice(*years, {PracticeOrders, 7, QDate(2026, 11, 21), 1}, u"tester"_qs));
        }
        m_plans = done(sql::Connection::open(address, Database::Access::ReadWrite));
    }
    QStringList asked() const { return m_listener->heard(); }
    QStringList plan(const QString& statement) {
        QStringList steps;
        const Done told =
            m_plans->read(QStringLiteral("EXPLAIN QUERY PLAN ") + statement,
                          sql::Values(static_cast<std::size_t>(statement.count(u'?')), nullptr),
                          [&steps](const sql::Row& row) { steps << row.text(3); });
        EXPECT_TRUE(told) << statement.toStdString();
        return steps;
    }
    QString tableOf(const QString& index) {
        QString table;
        std::ignore = m_plans->read(
            QStringLiteral("SELECT tbl_name FROM sqlite_schema WHERE type = 'index' AND name = ?"),
            {index}, [&table](const sql::Row& row) { table = row.text(0); });
        return table;
    }
    // The index by which a step goes through all that a store has; empty for a step that does not.
    // A table without one is told by its name.
    QString walk(const QString& step, const QString& statement) {
        static const QRegularExpression ByIndex(QStringLiteral(
            "^(?:SEARCH \\w+ USING (?:COVERING )?INDEX (\\w+) \\(store_id=\\?\\)|SCAN \\w+ USING "
            "(?:COVERING )?INDEX (\\w+))$"));
        static const QRegularExpression Plain(
            QStringLiteral("^SCAN (\\w+)$|^SEARCH (\\w+) USING PRIMARY KEY \\(store_id=\\?\\)$"));
        if (const auto by = ByIndex.match(step); by.hasMatch()) {
            const QString index = by.captured(1) + by.captured(2);
            return Growing.contains(tableOf(index)) ? index : QString();
        }
        const auto plain = Plain.match(step);
        if (!plain.hasMatch()) return {};
        const QString name = plain.captured(1) + plain.captured(2);
        for (const QString& table : Growing) {
            const QRegularExpression named(QStringLiteral("\\b%1(?: AS)? %2\\b").arg(table, name));
            if (name == table || named.match(statement).hasMatch()) return table;
        }
        return {};
    }

private:
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<sql::Connection> m_plans;
};

INSTANTIATE_TEST_SUITE_P(Store, StoreWalksTest, ::testing::Values(Engine::Sqlite), engineName);

}  // namespace

TEST_P(StoreWalksTest, NothingThatADeskAsksGoesThroughAllOrders) {
    workADay();
    const QStringList statements = asked();
    openPractice();
    static const QRegularExpression Question(QStringLiteral("^(?:SELECT|WITH|UPDATE|DELETE)\\b"));
    int questions = 0;
    std::set<QString> excused;
    for (const QString& statement : statements) {
        if (!Question.match(statement).hasMatch()) continue;
        ++questions;
        for (const QString& step : plan(statement)) {
            const QString by = walk(step, statement);
            if (by.isEmpty()) continue;
            if (Short.contains(by)) {
                excused.insert(by);
                continue;
            }
            ADD_FAILURE() << step.toStdString() << "\nin " << statement.toStdString();
        }
    }
    EXPECT_GT(questions, 150) << "a day asks more than that";
    for (const auto& [index, reason] : Short)
        EXPECT_TRUE(excused.contains(index)) << "nobody asks by " << index.toStdString();
}

}  // namespace baydesk::testing
