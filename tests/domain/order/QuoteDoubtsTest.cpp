#include "domain/order/QuoteDoubts.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

const PartId Pads(7);

Line part(int id, int quantity, PartGrade grade = PartGrade::Original) {
    Line line;
    line.id = LineId(id);
    line.kind = LineKind::Part;
    line.name = QStringLiteral("刹车片");
    line.quantity = Quantity::of(quantity);
    line.unitPrice = Money::ofYuan(400);
    line.grade = grade;
    line.part = Pads;
    return line;
}

Job job(std::vector<Line> lines) {
    Job job;
    job.id = JobId(1);
    job.lines = std::move(lines);
    return job;
}

}  // namespace

TEST(QuoteDoubts, nothingIsSaidOfAPricedPartOnTheShelf) {
    EXPECT_TRUE(doubtsOf({job({part(1, 2)})}, {{Pads, Quantity::of(2)}}).empty());
}

TEST(QuoteDoubts, linesOfOnePartShareTheShelf) {
    const auto doubts = doubtsOf({job({part(1, 2), part(2, 2)})}, {{Pads, Quantity::of(3)}});
    ASSERT_EQ(doubts.size(), 1U);
    EXPECT_EQ(doubts.front(),
              (DoubtedLine{JobId(1), LineId(2), QuoteDoubt::NotInStock, Quantity::of(1)}));
}

TEST(QuoteDoubts, aShelfThatIsPromisedAwayIsEmpty) {
    const auto doubts = doubtsOf({job({part(1, 1)})}, {{Pads, -Quantity::of(4)}});
    ASSERT_EQ(doubts.size(), 1U);
    EXPECT_EQ(doubts.front().lacking, Quantity::of(1));
}

TEST(QuoteDoubts, aPriceOfNothingAndAnUnknownGradeAreSaid) {
    Line line = part(1, 1, PartGrade::NotStated);
    line.unitPrice = Money();
    const auto doubts = doubtsOf({job({line})}, {{Pads, Quantity::of(1)}});
    ASSERT_EQ(doubts.size(), 2U);
    EXPECT_EQ(doubts[0].doubt, QuoteDoubt::NoPrice);
    EXPECT_EQ(doubts[1].doubt, QuoteDoubt::GradeNotStated);
}

TEST(QuoteDoubts, whatTheCustomerBringsAndWhatWasAnsweredIsNotDoubted) {
    Line own = part(1, 1, PartGrade::NotStated);
    own.customerSupplied = true;
    Job answered = job({part(2, 5, PartGrade::NotStated)});
    answered.approval = ApprovalState::Declined;
    EXPECT_TRUE(doubtsOf({job({own}), answered}, {{Pads, Quantity()}}).empty());
}

TEST(QuoteDoubts, reworkUnderAGuaranteeIsFree) {
    Job comeback = job({part(1, 1)});
    comeback.comebackOf = JobId(9);
    comeback.lines.front().unitPrice = Money();
    EXPECT_TRUE(doubtsOf({comeback}, {{Pads, Quantity::of(1)}}).empty());
}

}  // namespace baydesk::testing
