// A chain on one server: what a counter of one store can reach of another, whatever its program
// says. That a whole day's work goes through with such a login is what every test of a shop on a
// server shows, because ShopFixture connects with one.
#include "application/followup/FollowUps.h"
#include "application/order/Orders.h"
#include "application/search/Finder.h"
#include "application/store/StoreCare.h"
#include "storage/store/ShopRepository.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class CounterRoleTest : public ShopFixture {
protected:
    void SetUp() override {
        ShopFixture::SetUp();
        script(
            QStringLiteral("INSERT INTO store (id, code, name, created_ms) "
                           "VALUES (2, 'S2', '城东店', 1)"));
        m_other = done(openWorkplace(address(), clock(), QStringLiteral("S2")));
        m_other->localOwner = QStringLiteral("owner");
    }

    // The other store, as the owner of the server sees it.
    Workplace& otherStore() { return *m_other; }
    OrderId takenInThere(const QString& plate) {
        const ReceptionForm form = car(plate, QStringLiteral("1"));
        return OrderId(done(takeIn(otherStore(), {}, form)).id);
    }

private:
    std::unique_ptr<Workplace> m_other;
};

INSTANTIATE_TEST_SUITE_P(Store, CounterRoleTest, ::testing::Values(Engine::PostgreSql), engineName);

}  // namespace

TEST_P(CounterRoleTest, ConnectsWithALoginThatOwnsNothing) {
    EXPECT_EQ(
        done(shop().database->read([](Session& session) { return shops::list(session).size(); })),
        1U)
        << "it sees the stores that it was let in for";
    EXPECT_EQ(done(otherStore().database->read(
                  [](Session& session) { return shops::list(session).size(); })),
              2U);
}

TEST_P(CounterRoleTest, TheCompanysCarsAreKnownAndTheOtherStoresOrdersAreNot) {
    const OrderId there = takenInThere(QStringLiteral("皖A12345"));
    const OrderId here = takenIn(car(QStringLiteral("皖A67890")));
    const auto open = done(openOrders(shop()));
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open.front().id, here);
    EXPECT_EQ(kinds(orderView(shop(), there)), std::vector{ErrorKind::NotFound});
    const auto found = done(find(shop(), QStringLiteral("A12345"), 10));
    ASSERT_EQ(found.size(), 1U) << "the car is the company's";
    EXPECT_TRUE(found.front().order.isNone());
    EXPECT_EQ(done(openOrders(otherStore())).size(), 1U);
}

// A program that was tampered with, and says it is the other store's.
TEST_P(CounterRoleTest, ToSayItIsTheOtherStoreIsOfNoUse) {
    const OrderId there = takenInThere(QStringLiteral("皖A12345"));
    const Caller advisor = as(Role::ServiceAdvisor);
    shop().store = StoreId(2);
    EXPECT_TRUE(done(openOrders(shop())).empty());
    EXPECT_TRUE(done(dueCalls(shop())).empty());
    EXPECT_EQ(kinds(orderView(shop(), there)), std::vector{ErrorKind::NotFound});
    EXPECT_FALSE(takeIn(shop(), advisor, car()));
    shop().localOwner = QStringLiteral("nobody");
    EXPECT_EQ(kinds(takeIn(shop(), {}, car())), std::vector{ErrorKind::NoPermission});
    EXPECT_EQ(kinds(saveJob(shop(), {}, brakes(there))), std::vector{ErrorKind::NoPermission});
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM repair_order WHERE store_id = 2")), 1);
    shop().store = store();
}

TEST_P(CounterRoleTest, VerifiesWhatItSees) {
    delivered(car());
    EXPECT_TRUE(done(verifyStore(shop())).empty());
    workAsOwner();
    EXPECT_TRUE(done(verifyStore(shop())).empty());
}

}  // namespace baydesk::testing
