// One server for a chain: whatever a counter asks, each table of a store is entered by an index
// that begins with the store. The statements are those that the program prepared on its own
// connection through a working day; their plans are made where two stores have some history. First,
// because a figure is called as the takings of a shift are.
#include "application/report/DayReport.h"
#include "application/report/ShouldBeZero.h"
#include "application/report/Summary.h"

#include "application/complaint/Complaints.h"
#include "application/customer/Customers.h"
#include "application/customer/Duplicates.h"
#include "application/customer/Merges.h"
#include "application/followup/FollowUps.h"
#include "application/order/Express.h"
#include "application/order/Guarantees.h"
#include "application/order/Notices.h"
#include "application/order/Orders.h"
#include "application/parts/PriceBook.h"
#include "application/practice/Practice.h"
#include "application/search/Finder.h"
#include "application/settlement/Credits.h"
#include "application/settlement/MoneyBack.h"
#include "application/settlement/Shifts.h"
#include "application/staff/StaffDesk.h"
#include "application/workshop/Board.h"
#include "application/workshop/Exits.h"
#include "application/workshop/Supplements.h"
#include "application/workshop/Workshop.h"
#include "storage/sql/Connection.h"
#include "support/PostgresServer.h"
#include "support/ShopFixture.h"

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

class QueryPlansTest : public ShopFixture {
protected:
    void SetUp() override {
        ShopFixture::SetUp();
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
        ShopFixture::TearDown();
    }

    OrderId reception();
    void workshop(OrderId order);
    void money(OrderId order);
    void afterwards(OrderId order);
    void boards();
    void files(OrderId order);

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

OrderId QueryPlansTest::reception() {
    const ReceptionForm form = car();
    std::ignore = plateFacts(shop(), form.plate);
    std::ignore = customersAlike(shop(), {.name = form.senderName, .phone = form.phone});
    const OrderId order = takenIn(form);
    std::ignore = changePromise(shop(), as(Role::ServiceAdvisor),
                                {order, clock().now().plusHours(9), QStringLiteral("等待配件")});
    std::ignore = tellCustomer(shop(), as(Role::ServiceAdvisor), {.order = order});
    done(saveJob(shop(), as(Role::ServiceAdvisor), brakes(order)));
    done(offer(shop(), as(Role::ServiceAdvisor), order));
    DecisionForm decision;
    decision.order = order;
    decision.answers = {{.job = firstJob(order), .revision = 1}};
    decision.person = QStringLiteral("陈晓雯");
    done(decide(shop(), as(Role::ServiceAdvisor), decision));
    return order;
}

void QueryPlansTest::workshop(OrderId order) {
    const JobId job = firstJob(order);
    done(dispatch(shop(), as(Role::Foreman), order, job, staff(Role::Technician)));
    done(startWork(shop(), as(Role::Technician), order, job));
    std::ignore = holdWork(shop(), as(Role::Technician),
                           {.order = order, .job = job, .reason = HoldReason{}, .note = {}});
    std::ignore = startWork(shop(), as(Role::Technician), order, job);
    std::ignore = clockOff(shop(), as(Role::Technician), order, job, staff(Role::Technician));
    std::ignore = clockOn(shop(), as(Role::Technician), order, job, staff(Role::Technician));
    const auto reported = reportSupplement(
        shop(), as(Role::Technician),
        {.order = order, .foundAt = job, .words = QStringLiteral("渗油"), .jobWaits = false});
    boards();
    for (const SupplementReport& each : state(order).supplements)
        std::ignore =
            withdrawSupplement(shop(), asManager(), order, each.id, QStringLiteral("是水渍"));
    done(finishWork(shop(), as(Role::Technician), order, job, checked()));
    done(inspect(shop(), as(Role::Inspector), order, {.job = job}));
    std::ignore = sendOut(shop(), asManager(), order,
                          {.purpose = ExitPurpose{},
                           .driver = QStringLiteral("王海"),
                           .destination = QStringLiteral("路试")});
    std::ignore = takeBack(shop(), asManager(), order, {});
    done(markReady(shop(), as(Role::ServiceAdvisor), order, belongings()));
}

void QueryPlansTest::money(OrderId order) {
    const QString reason = QStringLiteral("客户要求");
    std::ignore = giveDiscount(
        shop(), asManager(),
        {.order = order, .amount = Money::ofYuan(1), .standard = reason, .reason = reason});
    done(takePayment(shop(), as(Role::Cashier), order,
                     {{.tender = Tender::WeChat, .amount = Money::ofYuan(500)}}));
    std::ignore =
        refund(shop(), asManager(), {.order = order, .amount = Money::ofYuan(1), .reason = reason});
    done(settle(shop(), as(Role::Cashier), order,
                {{.tender = Tender::Cash, .amount = state(order).bill().due()}}, Money()));
    done(release(shop(), as(Role::Cashier), order, handedBack()));
    std::ignore = openShiftOf(shop(), staff(Role::Cashier));
    std::ignore = recentShifts(shop());
    std::ignore = creditOf(shop(), state(order).payer);
    std::ignore = reverse(shop(), asManager(), settled(car(u"皖A67890"_qs, u"18"_qs)), reason);
    std::ignore =
        cancelOrder(shop(), asManager(),
                    {.order = takenIn(car(u"皖A67891"_qs, u"19"_qs)),
                     .wish = {.reason = reason, .partsReturned = true, .handedBack = true}});
    std::ignore = sellExpress(shop(), asManager(),
                              {.plate = Plate::guess(u"皖A67892"_qs),
                               .items = {done(expressItems(shop(), 5)).front().id},
                               .tenders = {{.tender = Tender::Cash, .amount = Money::ofYuan(35)}}});
}

void QueryPlansTest::afterwards(OrderId order) {
    clock().advanceMinutes(2LL * 24 * 60);
    boards();
    const FollowUpId call = callOf(order);
    std::ignore = followUpView(shop(), call);
    CallReport report;
    report.outcome = CallOutcome::Reached;
    report.score = 2;
    report.words = QStringLiteral("还有一点响");
    report.problem = true;
    done(recordCall(shop(), as(Role::CallbackClerk), call, report));
    for (const ComplaintLine& each : done(openComplaints(shop()))) {
        const ComplaintView view = done(complaintView(shop(), each.row.complaint.id));
        std::ignore = recordComplaintStep(shop(), asManager(), each.row.complaint.id, {});
        std::ignore = saveFindings(shop(), asManager(), each.row.complaint.id, {}, 1);
    }
    std::ignore = closedComplaints(shop());
    std::ignore = ladderView(shop());
}

void QueryPlansTest::boards() {
    std::ignore = openOrders(shop());
    std::ignore = todayView(shop());
    std::ignore = workshopBoard(shop());
    std::ignore = upcomingCalls(shop());
    std::ignore = unreachedCalls(shop());
    std::ignore = callRegister(shop(), done(dueCalls(shop())));
    std::ignore = staffList(shop());
    for (const char* text : {"粤B12345", "345", "7731", "陈", "cxw", "W261122"})
        std::ignore = find(shop(), QString::fromUtf8(text), 20);
}

void QueryPlansTest::files(OrderId order) {
    const OrderState gone = state(order);
    std::ignore = orderViewByNumber(shop(), gone.number);
    std::ignore = followUpsOf(shop(), order);
    std::ignore = guaranteesOf(shop(), order);
    std::ignore = warrantyPromise(shop());
    std::ignore = vehicleFacts(shop(), gone.vehicle);
    std::ignore = customerList(shop(), 50, 0);
    std::ignore = customerView(shop(), gone.sender);
    std::ignore = complaintSubject(shop(), gone.sender);
    std::ignore = findParts(shop(), QStringLiteral("刹车"), 20);
    std::ignore = findLabour(shop(), QStringLiteral("洗车"), 20);
    std::ignore = adjustStock(shop(), asManager(), part(QStringLiteral("OF-100")).id,
                              Quantity::of(7), QStringLiteral("盘点"));
    const StaffId manager = asManager().by;
    std::ignore = dayReport(shop(), manager, QDate(2026, 11, 22));
    std::ignore = summaryPart(shop(), manager, {QDate(2026, 11, 16), QDate(2026, 11, 22)});
    std::ignore = shouldBeZero(shop(), manager);
}

}  // namespace

TEST_P(QueryPlansTest, EachTableOfAStoreIsEnteredByTheStore) {
    const OrderId order = reception();
    workshop(order);
    money(order);
    afterwards(order);
    files(order);

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
