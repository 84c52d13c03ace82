#include "exchange/ListPlan.h"

#include "exchange/ImportSamples.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

// Requirement A5: one way in for every kind of list.
class ListPlanTest : public ShopFixture {
protected:
    ListPlan plan(ListKind kind, const QString& text, Duplicates duplicates = Duplicates::Merge) {
        const ImportList list{kind, {importFile(text)}, {}, duplicates};
        return done(planList(list, shop().calendar));
    }
    ImportCounts bringIn(const ListPlan& plan) {
        return done(imports::carryOut(shop(), plan.steps(asManager())));
    }
};

BAYDESK_ON_BOTH_ENGINES(ListPlanTest);

const QString Twice = QStringLiteral("姓名,电话,备注\n王磊,13855128830,\n王磊,13855128830,好\n");

}  // namespace

TEST_P(ListPlanTest, EveryKindOfListComesInByIt) {
    EXPECT_EQ(
        bringIn(plan(ListKind::Customers, QStringLiteral("姓名,电话\n钱多,13855128831\n"))).added,
        1);
    EXPECT_EQ(
        bringIn(plan(ListKind::Vehicles, QStringLiteral("车牌号,车主\n皖A54321,钱多\n"))).added, 1);
    EXPECT_EQ(
        bringIn(plan(ListKind::Parts, QStringLiteral("编码,名称,售价\nZZ-1,雨刮,40\n"))).added, 1);
    EXPECT_EQ(bringIn(plan(ListKind::Labour, QStringLiteral("项目名称,工时费\n抛光,80\n"))).added,
              1);
    const ListPlan past =
        plan(ListKind::History,
             QStringLiteral("工单号,进厂时间,实付金额\nA1,2015-03-24,100\nA2,2015-03-25,-1\n"));
    EXPECT_EQ(past.unsettled, 1);
    EXPECT_EQ(past.different, 1);
    EXPECT_EQ(bringIn(past).added, 2);
}

TEST_P(ListPlanTest, WhatStandsTwiceIsMergedOrListed) {
    const ListPlan merged = plan(ListKind::Customers, Twice);
    EXPECT_EQ(merged.entries, 1);
    EXPECT_EQ(merged.merged, 1);
    ASSERT_EQ(merged.again.size(), 1U);
    EXPECT_EQ(merged.again[0].row, 3);
    const ListPlan listed = plan(ListKind::Customers, Twice, Duplicates::List);
    EXPECT_EQ(listed.entries, 1);
    EXPECT_EQ(listed.merged, 0);
    ASSERT_EQ(listed.refused.size(), 1U);
    EXPECT_EQ(listed.refused[0].row, 3);
    EXPECT_EQ(listed.refused[0].reason.kind, ErrorKind::AlreadyExists);
    EXPECT_EQ(listed.refused[0].reason.details.value(QStringLiteral("row")).toInt(), 2);
}

TEST_P(ListPlanTest, WhoIsKnownIsMergedOrListed) {
    bringIn(plan(ListKind::Customers, QStringLiteral("姓名,电话\n王磊,13855128830\n")));
    const QString more = QStringLiteral("姓名,电话,备注\n新人,13855128899,\n王磊,13855128830,好\n");
    const ListPlan listed = plan(ListKind::Customers, more, Duplicates::List);
    const ImportCounts counts = bringIn(listed);
    EXPECT_EQ(counts.added, 1);
    EXPECT_EQ(counts.changed, 0);
    const std::vector<Refusal> refused = listed.contradicted(counts.contradicted);
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused[0].row, 3);
    EXPECT_TRUE(refused[0].reason.details.value(QStringLiteral("listed")).toBool());
    EXPECT_EQ(bringIn(plan(ListKind::Customers, more)).changed, 1);
}

TEST_P(ListPlanTest, ACarThatIsKnownIsMergedOrListed) {
    bringIn(plan(ListKind::Vehicles, QStringLiteral("车牌号,车主\n皖A54321,钱多\n")));
    const QString more = QStringLiteral("车牌号,车主,备注\n皖A54321,孙行,x\n皖A54322,钱多,x\n");
    const ListPlan listed = plan(ListKind::Vehicles, more, Duplicates::List);
    const ImportCounts counts = bringIn(listed);
    EXPECT_EQ(counts.added, 1);
    EXPECT_EQ(counts.contradicted, std::vector<int>{0});
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM vehicle WHERE note = 'x'")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM customer WHERE name = '孙行'")), 0)
        << "nothing of the row came in";
}

TEST_P(ListPlanTest, ItEndsEarlyWhenNobodyWaitsForIt) {
    QString text = QStringLiteral("姓名\n");
    for (int at = 0; at < 1000; ++at) text += QStringLiteral("客户%1\n").arg(at);
    const ImportList list{ListKind::Customers, {importFile(text)}};
    const auto watch = std::make_shared<PlanWatch>();
    ASSERT_TRUE(planList(list, shop().calendar, watch).ok());
    EXPECT_EQ(watch->rows, 1000);
    watch->rows = 0;
    watch->stopped = true;
    ASSERT_TRUE(planList(list, shop().calendar, watch).ok());
    EXPECT_LE(watch->rows, 1);
}

// A counter's own saves come between the steps, and the count goes on.
TEST_P(ListPlanTest, ItsStepsLetOthersWorkBetween) {
    QString text = QStringLiteral("姓名,电话\n");
    for (int at = 0; at < 700; ++at)
        text += QStringLiteral("客户%1,1385512%2\n").arg(at).arg(at, 4, 10, QChar(u'0'));
    const Result<SteppedImport> made = plan(ListKind::Customers, text).steps(asManager());
    ASSERT_TRUE(made.ok());
    SteppedImport steps = *made;
    EXPECT_EQ(steps.entries(), 700U);
    std::size_t before = 0;
    int saved = 0;
    while (!steps.isDone()) {
        EXPECT_EQ(steps.isLastNext(), steps.written() == 700U);
        ASSERT_TRUE(steps.next(shop()).ok());
        EXPECT_LE(steps.written() - before, imports::EntriesAtOnce);
        before = steps.written();
        takenIn(car(QStringLiteral("粤B%1").arg(10'000 + saved), QString::number(saved + 1)));
        ++saved;
    }
    EXPECT_EQ(saved, 4);
    EXPECT_EQ(steps.counts().added, 700);
    ASSERT_TRUE(steps.next(shop()).ok()) << "what is done stays done";
    EXPECT_EQ(steps.counts().added, 700);
}

}  // namespace baydesk::testing
