#include "desktop/order/CellEdit.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

LabourItem item(Quantity hours, Money price) {
    LabourItem item;
    item.name = QStringLiteral("更换前刹车片");
    item.hours = hours;
    item.price = price;
    return item;
}

}  // namespace

TEST(LineOfLabour, IsInHoursWhereTheHourComesOutEven) {
    const Line line = lineOf(item(Quantity::ofThousandths(1'500), Money::ofYuan(240)), u"h"_qs);
    EXPECT_EQ(line.quantity, Quantity::ofThousandths(1'500));
    EXPECT_EQ(line.unitPrice, Money::ofYuan(160));
    EXPECT_EQ(line.unit, u"h"_qs);
}

// What was published is what the customer pays, whatever the division leaves.
TEST(LineOfLabour, KeepsThePublishedPriceToTheFen) {
    for (const qint64 fen : {1, 99, 10'001, 33'333, 100'000, 123'457}) {
        for (const qint64 thousandths : {0, 100, 300, 700, 1'100, 3'000}) {
            const Money price = Money::ofFen(fen);
            const Line line = lineOf(item(Quantity::ofThousandths(thousandths), price), u"h"_qs);
            EXPECT_EQ(line.amount(), price) << fen << " fen for " << thousandths;
        }
    }
}

TEST(LineOfPart, CarriesWhatThePaperNeeds) {
    Part part;
    part.id = PartId(7);
    part.code = u"BP-1"_qs;
    part.name = u"刹车片"_qs;
    part.unit = u"副"_qs;
    part.price = Money::ofYuan(400);
    part.grade = PartGrade::Aftermarket;
    const Line line = lineOf(part);
    EXPECT_EQ(line.kind, LineKind::Part);
    EXPECT_EQ(line.part, PartId(7));
    EXPECT_EQ(line.grade, PartGrade::Aftermarket);
    EXPECT_EQ(line.amount(), Money::ofYuan(400));
    EXPECT_TRUE(line.comesFromStock());
}

}  // namespace baydesk::testing
