// What mission.md's tables ask of the papers themselves.
#include "documents/PaperSamples.h"
#include "documents/Papers.h"
#include "documents/PdfText.h"

#include <gtest/gtest.h>
#include <QRegularExpression>

namespace baydesk::testing {

namespace {

// One job with a part that the customer brought along, or that the shop sold.
OrderView withPads(bool customersOwn) {
    OrderBuilder order;
    Line pads;
    pads.id = LineId(7);
    pads.kind = LineKind::Part;
    pads.name = QStringLiteral("前刹车片");
    pads.unitPrice = Money::ofYuan(160);
    pads.customerSupplied = customersOwn;
    order.job(QStringLiteral("更换前刹车片"))
        .labour(QStringLiteral("拆装"), Quantity::of(1), Money::ofYuan(100))
        .line(pads);
    return order.build();
}

QString printed(PaperKind kind, const OrderView& view) {
    return squeezed(printedText(*compose(kind, view, paperContext(QStringLiteral("zh_CN")))));
}

}  // namespace

TEST(RulesOnPaper, noLiabilityIsTakenForTheCustomersOwnPart) {
    const QString clause = squeezed(QStringLiteral("客户自备件的质量，本厂不承担责任。"));
    for (const PaperKind kind :
         {PaperKind::Quote, PaperKind::Contract, PaperKind::SettlementList}) {
        EXPECT_TRUE(printed(kind, withPads(true)).contains(clause));
        EXPECT_FALSE(printed(kind, withPads(false)).contains(clause));
    }
    EXPECT_EQ(withPads(true).order.bill().total(), Money::ofYuan(100));
}

TEST(RulesOnPaper, theSettlementListHasTwoCopiesPagesAndCapitals) {
    const OrderView view = deliveredOrder().build();
    const auto list =
        compose(PaperKind::SettlementList, view, paperContext(QStringLiteral("zh_CN")));
    EXPECT_EQ(list->copies.size(), 2);
    const QString text = printed(PaperKind::SettlementList, view);
    EXPECT_TRUE(text.contains(squeezed(QStringLiteral("人民币玖佰柒拾元伍角"))));
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("第1页.{0,3}共\\d+页"))));
}

}  // namespace baydesk::testing
