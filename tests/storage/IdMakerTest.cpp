#include "storage/IdMaker.h"

#include "storage/sql/Connection.h"
#include "support/StoreFixture.h"

#include <set>

namespace baydesk::testing {

namespace {

class IdMakerTest : public StoreFixture {
protected:
    static void take(IdMaker& maker, StoreId store, int count, std::set<qint64>& seen) {
        for (int i = 0; i < count; ++i) {
            const Done prepared = maker.prepare(store);
            ASSERT_TRUE(prepared);
            const qint64 id = maker.next(store);
            EXPECT_GT(id, 0);
            EXPECT_TRUE(seen.insert(id).second) << id;
        }
    }
};

BAYDESK_ON_BOTH_ENGINES(IdMakerTest);

TEST_P(IdMakerTest, TwoConnectionsNeverMakeTheSame) {
    const auto other = another();
    std::set<qint64> seen;
    for (int i = 0; i < 3; ++i) {
        take(database().ids(), store(), 5, seen);
        take(other->ids(), store(), 5, seen);
    }
}

TEST_P(IdMakerTest, ReopeningStartsAfresh) {
    std::set<qint64> seen;
    take(database().ids(), store(), 5, seen);
    reopen();
    take(database().ids(), store(), 5, seen);
}

TEST_P(IdMakerTest, AUsedUpSessionIsFollowedByAnother) {
    IdMaker maker(database().connection(), 8);
    std::set<qint64> seen;
    take(maker, store(), 40, seen);
    EXPECT_GE(number(QStringLiteral("SELECT last FROM id_session WHERE store_id = 1")), 5);
}

TEST_P(IdMakerTest, TheStoreIsInTheHighBits) {
    IdMaker maker(database().connection());
    std::set<qint64> seen;
    take(maker, StoreId(IdMaker::MostStores), 2, seen);
    take(maker, StoreId(2), 2, seen);
    take(maker, StoreId(IdMaker::MostStores), 2, seen);
    EXPECT_EQ(*seen.begin() >> (IdMaker::SessionBits + IdMaker::CounterBits), 2);
    EXPECT_EQ(*seen.rbegin() >> (IdMaker::SessionBits + IdMaker::CounterBits), IdMaker::MostStores);
}

}  // namespace

}  // namespace baydesk::testing
