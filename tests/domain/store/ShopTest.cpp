#include "domain/store/Shop.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

Shop shop() {
    Shop shop;
    shop.code = QStringLiteral("HF01");
    shop.name = QStringLiteral("某某汽车维修");
    shop.labourRate = Money::ofYuan(120);
    return shop;
}

Violation only(const Shop& shop) {
    const Done result = check(shop);
    if (result.ok() || result.error().violations().size() != 1) return {ErrorKind::StoreFailed};
    return {result.error().first().kind, result.error().first().field};
}

}  // namespace

TEST(ShopTest, AUsualShopIsFine) {
    EXPECT_TRUE(check(shop()).ok());
    Shop single = shop();
    single.code.clear();
    EXPECT_TRUE(check(single).ok());
}

TEST(ShopTest, ANameIsRequired) {
    Shop nameless = shop();
    nameless.name = QStringLiteral(" ");
    EXPECT_EQ(only(nameless), (Violation{ErrorKind::Required, QStringLiteral("name")}));
}

TEST(ShopTest, TheCodeFitsIntoANumber) {
    Shop odd = shop();
    odd.code = QStringLiteral("合肥");
    EXPECT_EQ(only(odd), (Violation{ErrorKind::BadCharacters, QStringLiteral("code")}));
    odd.code = QStringLiteral("ABCDEFGHI");
    EXPECT_EQ(only(odd), (Violation{ErrorKind::TooLong, QStringLiteral("code")}));
}

TEST(ShopTest, RatesAreWithinReason) {
    Shop odd = shop();
    odd.labourRate = Money::ofFen(-1);
    EXPECT_EQ(only(odd), (Violation{ErrorKind::OutOfRange, QStringLiteral("labourRate")}));
    odd = shop();
    odd.taxPermille = 1001;
    EXPECT_EQ(only(odd), (Violation{ErrorKind::OutOfRange, QStringLiteral("taxPermille")}));
    odd.taxPermille = -1;
    EXPECT_EQ(only(odd), (Violation{ErrorKind::OutOfRange, QStringLiteral("taxPermille")}));
}

}  // namespace baydesk::testing
