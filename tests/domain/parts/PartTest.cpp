#include "domain/parts/Part.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

Part pads() {
    Part part;
    part.code = QStringLiteral("BP-001");
    part.name = QStringLiteral("前刹车片");
    part.unit = QStringLiteral("盒");
    part.price = Money::ofYuan(160);
    part.cost = Money::ofYuan(90);
    return part;
}

LabourItem wash() {
    LabourItem item;
    item.name = QStringLiteral("洗车");
    item.section = QStringLiteral("美容");
    item.price = Money::ofYuan(35);
    return item;
}

template <typename T>
std::vector<Violation> wrongWith(const T& value) {
    const Done done = check(value);
    return done.ok() ? std::vector<Violation>() : done.error().violations();
}

}  // namespace

TEST(PartTest, AWholeCardIsFine) { EXPECT_TRUE(check(pads()).ok()); }

TEST(PartTest, NeedsCodeAndName) {
    Part part = pads();
    part.code = QStringLiteral(" ");
    part.name.clear();
    EXPECT_EQ(wrongWith(part),
              (std::vector<Violation>{{ErrorKind::Required, QStringLiteral("code")},
                                      {ErrorKind::Required, QStringLiteral("name")}}));
}

TEST(PartTest, PricesAreNotNegativeAndHaveALimit) {
    Part part = pads();
    part.price = Money::ofFen(-1);
    part.cost = Money::ofYuan(9'999'999) + Money::ofFen(1);
    const auto list = wrongWith(part);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].kind, ErrorKind::OutOfRange);
    EXPECT_EQ(list[0].field, QStringLiteral("price"));
    EXPECT_EQ(list[1].field, QStringLiteral("cost"));
    part.price = Money();
    part.cost = Money::ofYuan(9'999'999);
    EXPECT_TRUE(check(part).ok());
}

TEST(PartTest, TextsHaveALength) {
    Part part = pads();
    part.code = QString(61, u'7');
    part.name = QString(201, u'片');
    part.unit = QString(21, u'盒');
    part.supplier = QString(201, u'厂');
    part.note = QString(2001, u'注');
    const auto list = wrongWith(part);
    ASSERT_EQ(list.size(), 5U);
    for (const Violation& each : list) EXPECT_EQ(each.kind, ErrorKind::TooLong);
}

TEST(LabourItemTest, AWholeItemIsFine) { EXPECT_TRUE(check(wash()).ok()); }

TEST(LabourItemTest, NeedsANameAndASoundPrice) {
    LabourItem item = wash();
    item.name = QStringLiteral("　");
    item.section = QString(61, u'段');
    item.price = Money::ofFen(-1);
    const auto list = wrongWith(item);
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0], (Violation{ErrorKind::Required, QStringLiteral("name")}));
    EXPECT_EQ(list[1].kind, ErrorKind::TooLong);
    EXPECT_EQ(list[2].kind, ErrorKind::OutOfRange);
}

}  // namespace baydesk::testing
