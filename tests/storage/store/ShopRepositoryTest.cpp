#include "storage/store/ShopRepository.h"

#include "support/OrderBuilder.h"
#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

class ShopRepositoryTest : public StoreFixture {
protected:
    Shop insertFull() {
        Shop shop = OrderBuilder::shop();
        shop.warrantyText = QStringLiteral("质保 3 个月 🛠");
        shop.taxPermille = 30;
        run([&](Transaction& transaction) {
            shops::insert(transaction, shop);
            return Outcome{};
        });
        return shop;
    }

    std::optional<Shop> load() {
        const auto shop =
            database().read([](Session& session) { return shops::load(session, StoreId(1)); });
        return shop ? *shop : std::nullopt;
    }

    QString setting(StoreId store) {
        const auto value = database().read([&](Session& session) {
            return shops::setting(session, store, QStringLiteral("paper"));
        });
        return value ? *value : QString();
    }
};

BAYDESK_ON_BOTH_ENGINES(ShopRepositoryTest);

}  // namespace

TEST_P(ShopRepositoryTest, WhatGoesInComesOut) {
    EXPECT_FALSE(load());
    const Shop shop = insertFull();
    EXPECT_TRUE(load() == shop);
    const auto list = database().read([](Session& session) { return shops::list(session); });
    EXPECT_TRUE(*list == std::vector<Shop>{shop});
}

TEST_P(ShopRepositoryTest, AnUpdateChangesEveryWord) {
    const Shop before = insertFull();
    Shop after;
    after.id = before.id;
    after.code = QStringLiteral("N2");
    after.name = QStringLiteral("远方汽修");
    run([&](Transaction& transaction) {
        shops::update(transaction, before, after);
        return Outcome{};
    });
    EXPECT_TRUE(load() == after);
}

TEST_P(ShopRepositoryTest, ASettingIsOneStoresOwn) {
    insertFull();
    EXPECT_TRUE(setting(store()).isEmpty());
    for (const char* value : {"A4", "A5"})
        run([&](Transaction& transaction) {
            shops::setSetting(transaction, QStringLiteral("paper"), QLatin1String(value));
            return Outcome{};
        });
    EXPECT_EQ(setting(store()), QStringLiteral("A5"));
    EXPECT_TRUE(setting(StoreId(2)).isEmpty());
}

TEST_P(ShopRepositoryTest, WhatNobodyChangedComesOutToo) {
    Shop shop;
    shop.id = store();
    shop.code = QStringLiteral("S1");
    shop.name = QStringLiteral("顺风汽修");
    run([&](Transaction& transaction) {
        shops::insert(transaction, shop);
        return Outcome{};
    });
    EXPECT_EQ(shop.taxPermille, 130);
    EXPECT_TRUE(load() == shop);
}

}  // namespace baydesk::testing
