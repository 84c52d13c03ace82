#include "domain/Generators.h"
#include "support/OrderStages.h"

#include <rapidcheck/gtest.h>

namespace baydesk::testing {

namespace {

Job oneLine(LineKind kind, Money price, ApprovalState approval = ApprovalState::Approved) {
    Line line;
    line.kind = kind;
    line.unitPrice = price;
    Job job;
    job.lines = {line};
    job.approval = approval;
    return job;
}

Bill billWithTax(Money total, int permille) {
    Bill bill;
    bill.fees = total;
    bill.taxPermille = permille;
    return bill;
}

}  // namespace

TEST(BillTest, EachKindOfLineHasItsSum) {
    const std::vector<Job> jobs = {
        oneLine(LineKind::Labour, Money::ofFen(1)), oneLine(LineKind::Part, Money::ofFen(20)),
        oneLine(LineKind::Material, Money::ofFen(300)),
        oneLine(LineKind::Sublet, Money::ofFen(4000)), oneLine(LineKind::Fee, Money::ofFen(50000))};
    const Bill bill = billOf(jobs, {}, Money(), BillScope::Approved);
    EXPECT_EQ(bill.labour, Money::ofFen(1));
    EXPECT_EQ(bill.parts, Money::ofFen(320)) << "auxiliary materials count as parts";
    EXPECT_EQ(bill.sublet, Money::ofFen(4000));
    EXPECT_EQ(bill.fees, Money::ofFen(50000));
    EXPECT_EQ(bill.lines(), Money::ofFen(54321));
}

TEST(BillTest, TotalLessDepositsLessPaymentsIsDue) {
    Payment deposit = cash(Money::ofYuan(300), 1);
    deposit.deposit = true;
    const Bill bill = billOf({oneLine(LineKind::Labour, Money::ofFen(60012))},
                             {deposit, cash(Money::ofYuan(100), 2), cash(Money::ofYuan(50), 3)},
                             Money::ofFen(12), BillScope::Approved);
    EXPECT_EQ(bill.oddFen, Money::ofFen(12));
    EXPECT_EQ(bill.total(), Money::ofYuan(600));
    EXPECT_EQ(bill.deposits, Money::ofYuan(300));
    EXPECT_EQ(bill.payments, Money::ofYuan(150));
    EXPECT_EQ(bill.paid(), Money::ofYuan(450));
    EXPECT_EQ(bill.due(), Money::ofYuan(150));
}

TEST(BillTest, OnlyWhatWasApprovedIsBilled) {
    const std::vector<Job> jobs = {
        oneLine(LineKind::Labour, Money::ofYuan(1), ApprovalState::Draft),
        oneLine(LineKind::Labour, Money::ofYuan(20), ApprovalState::Offered),
        oneLine(LineKind::Labour, Money::ofYuan(300), ApprovalState::Approved),
        oneLine(LineKind::Labour, Money::ofYuan(4000), ApprovalState::Declined)};
    EXPECT_EQ(billOf(jobs, {}, Money(), BillScope::Approved).total(), Money::ofYuan(300));
    EXPECT_EQ(billOf(jobs, {}, Money(), BillScope::Quoted).total(), Money::ofYuan(321));
}

TEST(BillTest, TheBillOfASettledOrderKeepsItsOddFen) {
    RepairOrder order = ready();
    expectDone(order.pay(cash(Money::ofYuan(597))));
    expectDone(order.settle(QStringLiteral("S1"), Money::ofYuan(3), stamp(Cashier)));
    EXPECT_EQ(order.state().bill().lines(), Money::ofYuan(600));
    EXPECT_EQ(order.state().bill().total(), Money::ofYuan(597));
    EXPECT_EQ(order.state().bill().due(), Money());
}

TEST(BillTest, TaxIsInsideTheTotalRoundedHalfAwayFromZero) {
    EXPECT_EQ(billWithTax(Money::ofFen(11300), 130).taxIncluded(), Money::ofFen(1300));
    EXPECT_EQ(billWithTax(Money::ofFen(60000), 130).taxIncluded(), Money::ofFen(6903));  // 6902.65
    EXPECT_EQ(billWithTax(Money::ofFen(10300), 30).taxIncluded(), Money::ofFen(300));
    EXPECT_EQ(billWithTax(Money::ofFen(10100), 10).taxIncluded(), Money::ofFen(100));
    // 3 fen at 20 % hold half a fen.
    EXPECT_EQ(billWithTax(Money::ofFen(3), 200).taxIncluded(), Money::ofFen(1));
    EXPECT_EQ(billWithTax(Money::ofFen(-3), 200).taxIncluded(), Money::ofFen(-1));
    EXPECT_EQ(billWithTax(Money::ofFen(2), 200).taxIncluded(), Money());
    EXPECT_EQ(billWithTax(Money::ofYuan(600), 0).taxIncluded(), Money());
}

RC_GTEST_PROP(BillProperty, TheTotalIsTheSumOfThePrintedLines, ()) {
    std::vector<Job> jobs;
    Money printed;
    const auto lines = *rc::gen::container<std::vector<std::pair<qint64, qint64>>>(rc::gen::pair(
        rc::gen::inRange<qint64>(0, 10'000'000), rc::gen::inRange<qint64>(1, 99'999)));
    for (const auto& drawn : lines) {
        Job job =
            oneLine(static_cast<LineKind>(*rc::gen::inRange(0, 5)), Money::ofFen(drawn.first));
        job.lines.front().quantity = Quantity::ofThousandths(drawn.second);
        printed += job.lines.front().amount();
        jobs.push_back(job);
    }
    RC_ASSERT(billOf(jobs, {}, Money(), BillScope::Approved).total() == printed);
}

RC_GTEST_PROP(BillProperty, TaxIsTheNearestFen, ()) {
    const Money total = *anyMoney();
    const int permille = *rc::gen::inRange(0, 1001);
    const qint64 tax = billWithTax(total, permille).taxIncluded().fen();
    // |tax × (1000 + permille) − total × permille| is at most half of 1000 + permille.
    const qint64 off = tax * (1000 + permille) - total.fen() * permille;
    RC_ASSERT(2 * std::abs(off) <= 1000 + permille);
}

}  // namespace baydesk::testing
