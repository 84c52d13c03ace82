#include "storage/practice/PracticeFilling.h"

#include "storage/sql/Connection.h"
#include "support/StoreFixture.h"

#include <QJsonObject>

namespace baydesk::testing {

namespace {

class PracticeFillingTest : public StoreFixture {
protected:
    std::map<QString, QString> guards() {
        std::map<QString, QString> found;
        const auto read = database().read([&found](Session& session) {
            sql::forEach(session, session.connection().dialect().listGuards(), {},
                         [&found](const sql::Row& row) { found[row.text(0)] = row.text(2); });
            return true;
        });
        EXPECT_TRUE(read.ok());
        return found;
    }
};

BAYDESK_ON_BOTH_ENGINES(PracticeFillingTest);

TEST_P(PracticeFillingTest, PutsBackEveryIndexTriggerAndReference) {
    const auto before = guards();
    ASSERT_GT(before.size(), 40U);
    std::size_t meanwhile = before.size();
    const auto filled = PracticeFilling::run(database(), call(), [&](PracticeFilling& filling) {
        filling.announce(store(), {});
        meanwhile = 0;
        return Done();
    });
    ASSERT_TRUE(filled.ok()) << describe(filled.error()).toStdString();
    EXPECT_EQ(meanwhile, 0U);
    EXPECT_EQ(guards(), before);
}

TEST_P(PracticeFillingTest, AFailureLeavesTheStoreAsEmptyAsItWas) {
    const auto before = guards();
    const auto filled = PracticeFilling::run(database(), call(), [&](PracticeFilling& filling) {
        filling.reserveIds(store(), PracticeFilling::firstId(store()));
        return Done(Error(ErrorKind::OutOfRange));
    });
    ASSERT_FALSE(filled.ok());
    EXPECT_EQ(filled.error().first().kind, ErrorKind::OutOfRange);
    EXPECT_EQ(guards(), before);
    EXPECT_EQ(number(u"SELECT count(*) FROM audit"_qs), 0);
    EXPECT_LT(number(u"SELECT COALESCE(MAX(last), 0) FROM id_session"_qs), 10);
}

TEST_P(PracticeFillingTest, SomebodyWhoLooksOnIsNotInTheWay) {
    const auto looking = another();
    ASSERT_TRUE(looking);
    const auto filled = PracticeFilling::run(database(), call(), [](PracticeFilling& filling) {
        filling.reserveIds(StoreId(1), PracticeFilling::firstId(StoreId(1)));
        return Done();
    });
    EXPECT_TRUE(filled.ok());
}

TEST_P(PracticeFillingTest, LaterIdsLieBeyondTheGeneratedOnes) {
    const qint64 last = PracticeFilling::firstId(store()) + (qint64{1} << 26);
    const auto filled = PracticeFilling::run(database(), call(), [&](PracticeFilling& filling) {
        filling.reserveIds(store(), last);
        return Done();
    });
    ASSERT_TRUE(filled.ok());
    reopen();
    run([&](Transaction& transaction) {
        EXPECT_GT(transaction.newId<OrderId>().value(), last);
        return Outcome{};
    });
}

}  // namespace

}  // namespace baydesk::testing
