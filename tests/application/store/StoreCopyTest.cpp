#include "storage/copy/StoreCopy.h"

#include "application/practice/Practice.h"
#include "application/store/Shops.h"
#include "application/store/StoreCare.h"
#include "storage/attachment/AttachmentStore.h"
#include "storage/copy/TableSum.h"
#include "storage/sql/Connection.h"
#include "support/PostgresServer.h"
#include "support/StoreFixture.h"

namespace baydesk::testing {

namespace {

constexpr int Photos = 45;  // more than go in one step

// A store of either engine, and a place for its copy on the same engine or the other.
class StoreCopyTest : public StoreFixture {
protected:
    void SetUp() override {
        StoreFixture::SetUp();
        if (HasFatalFailure()) return;
        close();
        auto workplace = openWorkplace(address(), clock());
        ASSERT_TRUE(workplace);
        ASSERT_TRUE(makePractice(**workplace, {60, 5, QDate(2026, 11, 21), 2}, u"tester"_qs));
        for (int photo = 0; photo < Photos; ++photo)
            ASSERT_TRUE(AttachmentStore::put(*(*workplace)->database,
                                             {u"image/png"_qs, QByteArray(900, char(photo))},
                                             clock().now()));
    }
    void TearDown() override {
        for (const QString& database : m_databases) PostgresServer::drop(database);
        StoreFixture::TearDown();
    }

    // Nothing is there yet.
    DatabaseAddress newPlace(Engine engine) {
        if (engine == Engine::Sqlite) return {engine, folder() + u"/copy%1.db"_qs.arg(++m_files)};
        QString why;
        m_databases.push_back(PostgresServer::createEmpty(why));
        EXPECT_EQ(why, QString());
        return {engine, PostgresServer::urlOf(m_databases.back())};
    }
    static Result<CopyReport> copy(const DatabaseAddress& from, const DatabaseAddress& to) {
        return copyStore(from, to, [](const CopyProgress&) { return true; });
    }
    // Cut short after so many steps.
    static Result<CopyReport> copyUntil(int steps, const DatabaseAddress& from,
                                        const DatabaseAddress& to) {
        return copyStore(from, to, [&steps](const CopyProgress&) { return --steps > 0; });
    }
    static std::vector<CopiedTable> tablesOf(const Result<CopyReport>& report) {
        if (report) return report->tables;
        ADD_FAILURE() << describe(report.error()).toStdString();
        return {};
    }
    // What looks at each row as it comes: name and making.
    static std::vector<QString> guardsOf(const DatabaseAddress& address) {
        const auto opened = Database::open(address);
        if (!opened) {
            ADD_FAILURE() << describe(opened.error()).toStdString();
            return {};
        }
        std::vector<QString> guards = *(*opened)->read([](Session& session) {
            return sql::all(session, session.connection().dialect().listGuards(), {},
                            [](const sql::Row& row) { return row.text(0) + row.text(2); });
        });
        std::sort(guards.begin(), guards.end());
        return guards;
    }
    void expectSound(const DatabaseAddress& address) {
        const auto workplace = openWorkplace(address, clock());
        ASSERT_TRUE(workplace) << describe(workplace.error()).toStdString();
        const Result<Findings> found = verifyStore(**workplace);
        ASSERT_TRUE(found) << describe(found.error()).toStdString();
        for (const Finding& finding : *found) ADD_FAILURE() << finding.code.toStdString();
    }

private:
    int m_files = 0;
    std::vector<QString> m_databases;
};

BAYDESK_ON_BOTH_ENGINES(StoreCopyTest);

TEST_P(StoreCopyTest, GoesToTheOtherEngineAndBack) {
    const Engine other = engine() == Engine::Sqlite ? Engine::PostgreSql : Engine::Sqlite;
    const DatabaseAddress there = newPlace(other);
    const DatabaseAddress back = newPlace(engine());
    const std::vector<CopiedTable> out = tablesOf(copy(address(), there));
    EXPECT_EQ(out, tablesOf(copy(there, back)));
    EXPECT_EQ(out, tablesOf(copy(address(), newPlace(engine())))) << "or to its own";
    for (const CopiedTable& table : out)
        if (table.name == u"attachment"_qs) {
            EXPECT_EQ(table.rows, Photos);
        }
    EXPECT_EQ(guardsOf(back), guardsOf(address()));
    expectSound(there);
    expectSound(back);
}

TEST_P(StoreCopyTest, CutShortItGoesOnAndNobodyElseOpensItMeanwhile) {
    for (const Engine target : {Engine::Sqlite, Engine::PostgreSql}) {
        const std::vector<CopiedTable> whole = tablesOf(copy(address(), newPlace(target)));
        for (const int steps : {1, 3, 20}) {
            const DatabaseAddress to = newPlace(target);
            const auto cut = copyUntil(steps, address(), to);
            ASSERT_FALSE(cut);
            EXPECT_EQ(cut.error().first().kind, ErrorKind::StoreUnfinished);
            const auto opened = Database::open(to);
            ASSERT_FALSE(opened);
            EXPECT_EQ(opened.error().first().kind, ErrorKind::StoreUnfinished);
            const auto rest = copy(address(), to);
            EXPECT_EQ(tablesOf(rest), whole);
            EXPECT_TRUE(rest->resumed);
            expectSound(to);
        }
    }
}

TEST_P(StoreCopyTest, AnOriginalThatChangedIsCopiedAnew) {
    const auto work = [this] {
        ASSERT_TRUE(UnitOfWork(*another()).run(call(), [](Transaction& transaction) {
            transaction.record({u"store"_qs, 1, "{}", R"({"x":1})"});
            return Outcome{};
        }));
    };
    const DatabaseAddress to = newPlace(Engine::Sqlite);
    ASSERT_FALSE(copyUntil(12, address(), to));
    work();
    const auto anew = copy(address(), to);
    ASSERT_TRUE(anew) << describe(anew.error()).toStdString();
    EXPECT_FALSE(anew->resumed);

    const DatabaseAddress other = newPlace(Engine::Sqlite);
    int steps = 0;
    const auto disturbed = copyStore(address(), other, [&](const CopyProgress&) {
        if (++steps == 5) work();
        return true;
    });
    ASSERT_FALSE(disturbed);
    EXPECT_EQ(disturbed.error().first().kind, ErrorKind::StoreChanged);
    EXPECT_EQ(tablesOf(copy(address(), other)), tablesOf(copy(address(), newPlace(engine()))));
}

TEST_P(StoreCopyTest, NothingIsCopiedOverAStore) {
    const auto into = copy(address(), address());
    ASSERT_FALSE(into);
    EXPECT_EQ(into.error().first().kind, ErrorKind::StoreNotEmpty);
    const auto missing = copy({Engine::Sqlite, folder() + u"/nowhere.db"_qs}, newPlace(engine()));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().first().kind, ErrorKind::StoreMissing);
    expectSound(address());
}

TEST(TableSumTest, IsTheSameInAnyOrderAndOfNothingElse) {
    const sql::Values one{qint64{1}, u"陈"_qs, nullptr};
    const sql::Values two{qint64{2}, QString(), QByteArray("\0x", 2)};
    const auto sumOf = [](const std::vector<sql::Values>& rows) {
        TableSum sum;
        for (const sql::Values& row : rows) sum.add(row);
        return sum;
    };
    EXPECT_EQ(sumOf({one, two}), sumOf({two, one}));
    EXPECT_NE(sumOf({one, two}), sumOf({one, one}));
    EXPECT_NE(sumOf({{u"1"_qs}}), sumOf({{qint64{1}}})) << "a text is no number";
    EXPECT_NE(sumOf({{u""_qs}}), sumOf({{nullptr}})) << "and an empty one is not nothing";
    EXPECT_NE(sumOf({{u"ab"_qs, u"c"_qs}}), sumOf({{u"a"_qs, u"bc"_qs}}));
    EXPECT_EQ(sumOf({one}).checksum().size(), 32);
}

}  // namespace

}  // namespace baydesk::testing
