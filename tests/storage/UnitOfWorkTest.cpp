#include "storage/UnitOfWork.h"

#include "storage/sql/Connection.h"
#include "support/StoreFixture.h"

#include <atomic>
#include <set>
#include <thread>

namespace baydesk::testing {

namespace {

constexpr auto Insert = "INSERT INTO setting (store_id, name, value) VALUES (1, ?, ?)";

class UnitOfWorkTest : public StoreFixture {
protected:
    void SetUp() override {
        StoreFixture::SetUp();
        if (HasFatalFailure()) return;
        script(QStringLiteral(
            "INSERT INTO store (id, code, name, created_ms) VALUES (1, 'A', 'First', 1)"));
    }

    static Result<Outcome> keep(Transaction& transaction, const QString& name) {
        sql::write(transaction, QString::fromLatin1(Insert), {name, QStringLiteral("x")});
        return Outcome{7, QStringLiteral("W-7")};
    }

    qint64 settings() { return number(QStringLiteral("SELECT count(*) FROM setting")); }
    qint64 auditRows() { return number(QStringLiteral("SELECT count(*) FROM audit")); }
    qint64 verbs() { return number(QStringLiteral("SELECT count(*) FROM verb_done")); }
};

BAYDESK_ON_BOTH_ENGINES(UnitOfWorkTest);

TEST_P(UnitOfWorkTest, WritesWhatTheVerbWroteWithItsAuditRow) {
    run([](Transaction& transaction) {
        transaction.record(
            {QStringLiteral("setting"), 3, canonical({}), canonical({{QStringLiteral("a"), 1}})});
        transaction.record(
            {QStringLiteral("setting"), 4, canonical({{QStringLiteral("a"), 1}}), canonical({})});
        return keep(transaction, QStringLiteral("one"));
    });
    EXPECT_EQ(settings(), 1);
    EXPECT_EQ(auditRows(), 2);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM audit WHERE verb = 'test.verb' AND "
                                    "by_name = 'tester' AND subject = 'setting' AND subject_id = 3 "
                                    "AND before_json = '{}' AND after_json = '{\"a\":1}'")),
              1);
}

TEST_P(UnitOfWorkTest, LeavesOneAuditRowWhereNothingChanged) {
    run([](Transaction& transaction) { return keep(transaction, QStringLiteral("one")); });
    EXPECT_EQ(auditRows(), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT subject_id FROM audit")), 7);
}

TEST_P(UnitOfWorkTest, ARepeatedKeyAnswersWithTheFirstOutcome) {
    const VerbCall twice = call();
    UnitOfWork unit(database());
    const auto first = unit.run(
        twice, [](Transaction& transaction) { return keep(transaction, QStringLiteral("one")); });
    bool ranAgain = false;
    const auto second = unit.run(twice, [&](Transaction&) -> Result<Outcome> {
        ranAgain = true;
        return Outcome{8, QStringLiteral("W-8")};
    });
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_FALSE(ranAgain);
    EXPECT_EQ(*second, (Outcome{7, QStringLiteral("W-7")}));
    EXPECT_EQ(auditRows(), 1);
    EXPECT_EQ(verbs(), 1);
}

// A form that lost an answer still holds its key when another of its buttons is pressed.
TEST_P(UnitOfWorkTest, UnderAnotherVerbAKeyIsAnotherWish) {
    const VerbCall first = call();
    VerbCall other = first;
    other.verb = QStringLiteral("test.other");
    UnitOfWork unit(database());
    const auto seven = [](Transaction&) -> Result<Outcome> { return Outcome{7, {}}; };
    const auto eight = [](Transaction&) -> Result<Outcome> { return Outcome{8, {}}; };
    for (int time = 0; time < 2; ++time) {
        const auto one = unit.run(first, seven);
        const auto two = unit.run(other, eight);
        ASSERT_TRUE(one && two);
        EXPECT_EQ(one->id, 7);
        EXPECT_EQ(two->id, 8);
    }
    EXPECT_EQ(verbs(), 2);
    EXPECT_EQ(auditRows(), 2);
}

TEST_P(UnitOfWorkTest, ARefusalLeavesNothingAndItsKeyCanBeUsedAgain) {
    const VerbCall again = call();
    UnitOfWork unit(database());
    const auto refused = unit.run(again, [](Transaction& transaction) -> Result<Outcome> {
        std::ignore = keep(transaction, QStringLiteral("one"));
        return Error(ErrorKind::NotAllowed);
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().first().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(settings(), 0);
    EXPECT_EQ(auditRows(), 0);
    EXPECT_EQ(verbs(), 0);
    EXPECT_TRUE(unit.run(
        again, [](Transaction& transaction) { return keep(transaction, QStringLiteral("one")); }));
}

TEST_P(UnitOfWorkTest, AFailedStatementWinsOverWhatWasAnswered) {
    const auto failed =
        UnitOfWork(database()).run(call(), [](Transaction& transaction) -> Result<Outcome> {
            std::ignore = keep(transaction, QStringLiteral("one"));
            return keep(transaction, QStringLiteral("one"));  // the same primary key
        });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().first().kind, ErrorKind::StoreFailed);
    EXPECT_FALSE(failed.error().first().details[QStringLiteral("why")].toString().isEmpty());
    EXPECT_EQ(settings(), 0);
    EXPECT_EQ(verbs(), 0);
    // The connection goes on as if nothing had been.
    run([](Transaction& transaction) { return keep(transaction, QStringLiteral("two")); });
    EXPECT_EQ(settings(), 1);
}

TEST_P(UnitOfWorkTest, ReadsItsOwnWrites) {
    run([](Transaction& transaction) {
        std::ignore = keep(transaction, QStringLiteral("one"));
        const auto count = sql::one(transaction, QStringLiteral("SELECT count(*) FROM setting"), {},
                                    [](const sql::Row& row) { return row.integer(0); });
        EXPECT_EQ(count, 1);
        EXPECT_EQ(sql::writeCounting(transaction, QStringLiteral("DELETE FROM setting"), {}), 1);
        return Outcome{};
    });
    EXPECT_EQ(settings(), 0);
}

TEST_P(UnitOfWorkTest, TwoWritersLoseNothing) {
    constexpr int Times = 25;
    script(QStringLiteral("INSERT INTO setting (store_id, name, value) VALUES (1, 'count', '0')"));
    const auto countUp = [this] {
        const auto own = another();
        ASSERT_TRUE(own);
        for (int i = 0; i < Times; ++i) {
            const auto done = UnitOfWork(*own).run(call(), [](Transaction& transaction) {
                const auto last = sql::one(
                    transaction,
                    QStringLiteral("SELECT value FROM setting WHERE store_id = 1 AND name = "
                                   "'count'") +
                        sql::forUpdate(transaction),
                    {}, [](const sql::Row& row) { return row.text(0).toInt(); });
                sql::write(transaction,
                           QStringLiteral("UPDATE setting SET value = ? WHERE store_id = 1 AND "
                                          "name = 'count'"),
                           {QString::number(last.value_or(0) + 1)});
                return Result<Outcome>(Outcome{});
            });
            ASSERT_TRUE(done) << describe(done.error()).toStdString();
        }
    };
    std::thread first(countUp);
    std::thread second(countUp);
    first.join();
    second.join();
    EXPECT_EQ(number(QStringLiteral("SELECT CAST(value AS INTEGER) FROM setting")), 2 * Times);
    EXPECT_EQ(auditRows(), 2 * Times);
}

TEST_P(UnitOfWorkTest, TheSameKeyFromTwoProgramsAtOnceHappensOnce) {
    const VerbCall same = call();
    std::atomic<int> ran = 0;
    const auto press = [&] {
        const auto own = another();
        ASSERT_TRUE(own);
        const auto done = UnitOfWork(*own).run(same, [&](Transaction& transaction) {
            ++ran;
            return keep(transaction, QStringLiteral("one"));
        });
        ASSERT_TRUE(done) << describe(done.error()).toStdString();
        EXPECT_EQ(*done, (Outcome{7, QStringLiteral("W-7")}));
    };
    std::thread first(press);
    std::thread second(press);
    first.join();
    second.join();
    EXPECT_EQ(ran, 1);
    EXPECT_EQ(settings(), 1);
    EXPECT_EQ(auditRows(), 1);
}

TEST_P(UnitOfWorkTest, IdentitiesInsideAVerbDiffer) {
    std::set<qint64> seen;
    for (int verb = 0; verb < 3; ++verb) {
        run([&](Transaction& transaction) {
            for (int i = 0; i < 10; ++i) seen.insert(transaction.newId<OrderId>().value());
            return Outcome{};
        });
    }
    EXPECT_EQ(seen.size(), 30U);
}

TEST_P(UnitOfWorkTest, TheAuditTrailRefusesToBeRewritten) {
    run([](Transaction& transaction) {
        transaction.record({QStringLiteral("customer"), 3, canonical({}),
                            canonical({{QStringLiteral("name"), QStringLiteral("Li")}})});
        return Outcome{};
    });
    sql::Connection& connection = database().connection();
    for (const char* statement :
         {"DELETE FROM audit", "UPDATE audit SET verb = 'x'", "UPDATE audit SET digest_after = 'x'",
          "UPDATE audit SET after_json = '{}'"}) {
        EXPECT_FALSE(connection.runScript(QString::fromLatin1(statement))) << statement;
    }
    script(QStringLiteral("UPDATE audit SET before_json = NULL, after_json = NULL, salt = NULL"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM audit WHERE after_json IS NULL")), 1);
}

}  // namespace

}  // namespace baydesk::testing
