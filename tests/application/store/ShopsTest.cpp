#include "application/store/Shops.h"

#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class ShopsTest : public StoreFixture {
protected:
    void SetUp() override {
        StoreFixture::SetUp();
        if (HasFatalFailure()) return;
        close();
        auto opened = open();
        ASSERT_TRUE(opened.ok());
        m_workplace = std::move(opened).value();
    }
    void TearDown() override {
        m_workplace.reset();
        StoreFixture::TearDown();
    }
    Result<std::unique_ptr<Workplace>> open(const QString& code = {}) {
        return openWorkplace(address(), clock(), code);
    }
    static NewShop form() {
        return {.shopName = QStringLiteral(" 顺风汽修 "),
                .managerName = QStringLiteral("周店长"),
                .pin = QStringLiteral("2468")};
    }
    Result<Outcome> setUp(const NewShop& form) {
        return setUpShop(*m_workplace, form, IdempotencyKey::make());
    }

    std::unique_ptr<Workplace> m_workplace;
};

BAYDESK_ON_BOTH_ENGINES(ShopsTest);

}  // namespace

TEST_P(ShopsTest, BeforeTheFirstStartThereIsNoShop) {
    EXPECT_TRUE(m_workplace->store.isNone());
    const auto shop = shopOf(*m_workplace);
    ASSERT_FALSE(shop.ok());
    EXPECT_EQ(shop.error().first().kind, ErrorKind::StoreEmpty);
}

TEST_P(ShopsTest, TheFirstStartMakesTheShopAndItsManager) {
    const auto manager = setUp(form());
    ASSERT_TRUE(manager.ok());
    EXPECT_FALSE(m_workplace->store.isNone());
    Shop shop = shopOf(*m_workplace).value();
    EXPECT_EQ(shop.name, QStringLiteral("顺风汽修"));
    EXPECT_EQ(shop.taxPermille, 130);
    const Shop asSetUp = shop;
    shop.address = QStringLiteral("练习路 18 号");
    const Caller caller{.by = StaffId(manager->id)};
    ASSERT_TRUE(editShop(*m_workplace, caller, asSetUp, shop).ok());
    EXPECT_TRUE(shopOf(*m_workplace).value() == shop);
    const auto stale = editShop(*m_workplace, {.by = caller.by}, asSetUp, asSetUp);
    ASSERT_FALSE(stale.ok()) << "it would take the address back unseen";
    EXPECT_EQ(stale.error().first().kind, ErrorKind::StaleEdit);
    EXPECT_EQ(open(shop.code).value()->store, shop.id);
}

TEST_P(ShopsTest, AShopIsSetUpOnce) {
    const IdempotencyKey key = IdempotencyKey::make();
    const auto first = setUpShop(*m_workplace, form(), key);
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(setUpShop(*m_workplace, form(), key).value(), *first) << "the same press";
    const auto second = setUp(form());
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().first().kind, ErrorKind::StoreNotEmpty);
}

TEST_P(ShopsTest, AFurtherStoreStandsBesideTheFirst) {
    const auto add = [this](const char* code) {
        return addShop(*m_workplace, QString::fromLatin1(code), form(), IdempotencyKey::make());
    };
    const auto early = add("S2");
    ASSERT_FALSE(early.ok());
    EXPECT_EQ(early.error().first().kind, ErrorKind::StoreEmpty);
    ASSERT_TRUE(setUp(form()).ok());
    ASSERT_TRUE(add(" S2 ").ok());
    EXPECT_EQ(m_workplace->store, StoreId(2));
    EXPECT_EQ(shopOf(*m_workplace).value().code, QStringLiteral("S2"));
    EXPECT_EQ(open(QStringLiteral("S2")).value()->store, StoreId(2));
    EXPECT_EQ(open().value()->store, StoreId(1));
    const auto again = add("S1");
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().first(), (Violation{ErrorKind::AlreadyExists,
                                                QStringLiteral("code"),
                                                {{QStringLiteral("what"), QStringLiteral("S1")}}}));
}

TEST_P(ShopsTest, AWrongFormIsToldAtItsFields) {
    const auto wrong = setUp({.shopName = QStringLiteral(" "), .managerName = {}, .pin = {}});
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().violations(),
              (std::vector<Violation>{{ErrorKind::Required, QStringLiteral("shopName")},
                                      {ErrorKind::Required, QStringLiteral("managerName")},
                                      {ErrorKind::PinTooWeak, QStringLiteral("pin")}}));
}

TEST_P(ShopsTest, AnUnknownCodeIsNotFound) {
    ASSERT_TRUE(setUp(form()).ok());
    const auto none = open(QStringLiteral("N9"));
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().first().kind, ErrorKind::NotFound);
}

TEST_P(ShopsTest, APastedLineBreakIsNotKeptInTheName) {
    const auto manager = setUp(form());
    ASSERT_TRUE(manager.ok());
    Shop shop = shopOf(*m_workplace).value();
    const Shop asSetUp = shop;
    shop.name = QStringLiteral("顺风汽修\n城东店 ");
    ASSERT_TRUE(editShop(*m_workplace, {.by = StaffId(manager->id)}, asSetUp, shop).ok());
    EXPECT_EQ(shopOf(*m_workplace).value().name, QStringLiteral("顺风汽修 城东店"));
}

}  // namespace baydesk::testing
