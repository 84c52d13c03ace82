#include "exchange/LabourImport.h"

#include "exchange/ImportSamples.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

TEST(LabourImport, readsAPriceList) {
    const Result<ImportPlan<LabourItem>> plan =
        planLabour({sampleFile(QStringLiteral("labour.tsv"))});
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan->rows, 5);
    ASSERT_EQ(plan->accepted.size(), 3U);
    EXPECT_EQ(plan->accepted[0].name, QStringLiteral("更换机油机滤"));
    EXPECT_EQ(plan->accepted[0].section, QStringLiteral("快修"));
    EXPECT_EQ(plan->accepted[0].hours, Quantity::ofThousandths(500));
    EXPECT_EQ(plan->accepted[0].price, Money::ofYuan(60));
    EXPECT_EQ(plan->merged, 1);
    ASSERT_EQ(plan->refused.size(), 1U);
    EXPECT_EQ(plan->refused.front().field, QStringLiteral("price"));
    EXPECT_EQ(plan->refused.front().reason.kind, ErrorKind::NotANumber);
    EXPECT_EQ(plan->unusedHeadings, QStringList(QStringLiteral("次数")));
}

TEST(LabourImport, keepsTheSameItemOfTwoSectionsApart) {
    const Result<ImportPlan<LabourItem>> plan = planLabour({importFile(
        QStringLiteral("项目名称,工段,价格\n喷漆,喷漆,315\n喷漆,美容,350\n喷漆,美容,400\n"))});
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan->accepted.size(), 2U);
    ASSERT_EQ(plan->refused.size(), 1U);
    EXPECT_EQ(plan->refused.front().reason.kind, ErrorKind::AlreadyExists);
    EXPECT_EQ(plan->refused.front().row, 4);
}

TEST(LabourImport, readsAMedianWhereThereIsNoPrice) {
    const Result<ImportPlan<LabourItem>> plan = planLabour(
        {importFile(QStringLiteral("项目名称\t工段\t最低\t中位\t最高\n洗车\t精洗\t0\t35\t60\n"))});
    ASSERT_TRUE(plan.ok());
    ASSERT_EQ(plan->accepted.size(), 1U);
    EXPECT_EQ(plan->accepted.front().price, Money::ofYuan(35));
}

}  // namespace

}  // namespace baydesk::testing
