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

// regulation.md 3.5: number, stub, the inspector who signs, and the warranty card with its table.
TEST(RulesOnPaper, theCertificateHasItsNumberAStubTheInspectorAndAWarrantyCard) {
    const OrderView view = afterABigRepair();
    const auto paper = compose(PaperKind::Certificate, view, paperContext(QStringLiteral("zh_CN")));
    EXPECT_EQ(paper->copies.size(), 2);
    const QString text = printed(PaperKind::Certificate, view);
    for (const char* part : {"C261122-0001", "存根", "质量检验员", "质量保证卡", "二级维护",
                             "5,000公里", "30日", "CEA-118209"})
        EXPECT_TRUE(text.contains(squeezed(QString::fromUtf8(part)))) << part;
    EXPECT_TRUE(text.contains(squeezed(view.staffName(view.order.jobs.front().inspector))));
    EXPECT_TRUE(canCompose(PaperKind::Certificate, deliveredOrder().build())
                    .error()
                    .has(ErrorKind::NotFound))
        << "a small repair has none";
}

TEST(RulesOnPaper, theExitPassSaysThatTheCarComesBack) {
    const QString text = printed(PaperKind::ExitPass, onTestDrive());
    for (const char* part : {"T261122-0001", "试车", "王海", "须返回车间"})
        EXPECT_TRUE(text.contains(squeezed(QString::fromUtf8(part)))) << part;
    EXPECT_TRUE(
        canCompose(PaperKind::ExitPass, quotedOrder().build()).error().has(ErrorKind::NotFound));
}

TEST(RulesOnPaper, aCreditIsPrintedWithWhoAllowedItWhyAndUntilWhen) {
    OrderView view = deliveredOrder().build();
    view.staffNames[StaffId(71)] = QStringLiteral("周店长");
    view.order.settlement->credit = CreditGrant{.reason = QStringLiteral("周五转账"),
                                                .payUntil = QDate(2026, 11, 27),
                                                .authoriser = StaffId(71)};
    const QString text = printed(PaperKind::SettlementList, view);
    for (const char* part : {"周店长", "周五转账", "2026-11-27"})
        EXPECT_TRUE(text.contains(squeezed(QString::fromUtf8(part)))) << part;
    EXPECT_TRUE(printed(PaperKind::GatePass, view).contains(squeezed(QStringLiteral("周店长"))));
}

TEST(RulesOnPaper, aMachinesHoursStandWhereItsOdometerDoes) {
    OrderView view = deliveredOrder().build();
    view.order.intake.engineHours = 1'250;
    view.order.release->engineHours = 1'252;
    const QString text = printed(PaperKind::SettlementList, view);
    EXPECT_TRUE(text.contains(squeezed(QStringLiteral("1,250 h"))));
    EXPECT_TRUE(text.contains(squeezed(QStringLiteral("1,252 h"))));
}

}  // namespace baydesk::testing
