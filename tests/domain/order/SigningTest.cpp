// Signatures (requirement R26): sealed to what the paper said; a later change shows it as unsigned,
// and why.
#include "domain/order/Signing.h"

#include "domain/order/RepairOrder.h"
#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

const Stamp Now{StaffId(3), Instant{1'795'395'600'000}};

OrderState arrived() {
    OrderState order;
    order.id = OrderId(7);
    order.vehicle = VehicleId(1);
    order.plate = Plate::guess(QStringLiteral("皖A12345"));
    order.sender = CustomerId(2);
    order.intake.statement = QStringLiteral("刹车异响");
    order.intake.odometerKm = 42'000;
    order.intake.belongings = {{.name = QStringLiteral("行车记录仪")}};
    return order;
}

PaperSignature drawn(SignedPaper paper) {
    return {.paper = paper,
            .person = QStringLiteral("陈晓雯"),
            .picture = QString(64, u'a'),
            .sealedText = QString(64, u'b')};
}

OrderState withJob(OrderState order, Money price) {
    Job job;
    job.id = JobId(1);
    job.title = QStringLiteral("更换刹车片");
    Line line;
    line.id = LineId(1);
    line.name = QStringLiteral("刹车片");
    line.quantity = Quantity::of(1);
    line.unitPrice = price;
    job.lines = {line};
    job.approval = ApprovalState::Approved;
    order.jobs = {job};
    return order;
}

OrderState signedAs(SignedPaper paper, const OrderState& before) {
    RepairOrder order(before);
    const Done done = order.sign(drawn(paper), Now);
    EXPECT_TRUE(done.ok());
    return order.state();
}

using Parts = std::vector<PaperPart>;

Parts changed(SignedPaper paper, const OrderState& order) {
    const SigningState state = signingOf(paper, order);
    EXPECT_EQ(state.state, state.changed.empty() ? SignedState::Signed : SignedState::Changed);
    return state.changed;
}

}  // namespace

TEST(SigningTest, IsUnsignedBeforeAnybodySigns) {
    EXPECT_EQ(signingOf(SignedPaper::Intake, arrived()).state, SignedState::Unsigned);
}

TEST(SigningTest, KeepsWhoWhenAndWhatWasUnderIt) {
    const OrderState order = signedAs(SignedPaper::Intake, arrived());
    const SigningState state = signingOf(SignedPaper::Intake, order);
    EXPECT_TRUE(state.isSigned());
    EXPECT_EQ(state.last.person, QStringLiteral("陈晓雯"));
    EXPECT_EQ(state.last.at, Now.at);
    EXPECT_EQ(state.last.by, Now.by);
    EXPECT_EQ(state.last.contents, contentsOf(SignedPaper::Intake, arrived()));
    EXPECT_EQ(signingOf(SignedPaper::Contract, order).state, SignedState::Unsigned)
        << "each paper is signed by itself";
}

TEST(SigningTest, AChangeShowsThePaperAsUnsignedAndWhy) {
    const OrderState before = signedAs(SignedPaper::Intake, arrived());
    const auto after = [&](const std::function<void(OrderState&)>& change) {
        OrderState order = before;
        change(order);
        return changed(SignedPaper::Intake, order);
    };
    EXPECT_EQ(after([](OrderState&) {}), Parts{});
    EXPECT_EQ(after([](OrderState& o) { o.intake.odometerKm = 42'001; }),
              Parts{PaperPart::Readings});
    EXPECT_EQ(after([](OrderState& o) { o.intake.statement += u'。'; }),
              Parts{PaperPart::Statement});
    EXPECT_EQ(after([](OrderState& o) { o.intake.symptoms.emplace_back(); }),
              Parts{PaperPart::Statement});
    EXPECT_EQ(after([](OrderState& o) { o.intake.belongings.front().valuable = true; }),
              Parts{PaperPart::Belongings});
    EXPECT_EQ(after([](OrderState& o) { o.intake.walkRound.damages.emplace_back(); }),
              Parts{PaperPart::WalkRound});
    EXPECT_EQ(after([](OrderState& o) { o.plate = Plate::guess(QStringLiteral("皖A54321")); }),
              Parts{PaperPart::Car});
    EXPECT_EQ(after([](OrderState& o) { o.payer = CustomerId(9); }), Parts{PaperPart::People});
    EXPECT_EQ(after([](OrderState& o) {
                  o.promises.push_back({.dueAt = Now.at, .reason = {}, .at = {}, .by = {}});
              }),
              Parts{PaperPart::Promise});
    EXPECT_EQ(after([](OrderState& o) { o = withJob(o, Money::ofYuan(100)); }), Parts{})
        << "the intake sheet agrees to no price";
    EXPECT_EQ(after([](OrderState& o) { o.intake.belongings.front().returned = true; }), Parts{})
        << "handing back is no change of the sheet";
}

TEST(SigningTest, AnotherPriceIsAnotherContractAndAnotherBill) {
    const OrderState agreed = withJob(arrived(), Money::ofYuan(100));
    for (const SignedPaper paper : {SignedPaper::Contract, SignedPaper::SettlementList}) {
        const OrderState order = signedAs(paper, agreed);
        EXPECT_EQ(changed(paper, order), Parts{});
        OrderState dearer = withJob(order, Money::ofYuan(101));
        EXPECT_EQ(changed(paper, dearer), (Parts{PaperPart::Jobs, PaperPart::Amounts}));
    }
}

TEST(SigningTest, SigningAgainCoversTheChange) {
    OrderState order = signedAs(SignedPaper::Intake, arrived());
    order.intake.odometerKm = 50'000;
    EXPECT_FALSE(signingOf(SignedPaper::Intake, order).isSigned());
    order = signedAs(SignedPaper::Intake, order);
    EXPECT_TRUE(signingOf(SignedPaper::Intake, order).isSigned());
    EXPECT_EQ(order.signatures.size(), 2U) << "nothing is taken out of a ledger";
}

TEST(SigningTest, OnPaperNeedsNoPictureOnTheScreenDoes) {
    RepairOrder order(arrived());
    PaperSignature signature = drawn(SignedPaper::Intake);
    signature.picture.clear();
    EXPECT_EQ(kindsOf(order.sign(signature, Now).error()),
              std::vector<ErrorKind>{ErrorKind::SignatureMissing});
    signature.way = SigningWay::OnPaper;
    EXPECT_TRUE(order.sign(signature, Now).ok()) << "a scan may come later";
    signature.person = QStringLiteral(" ");
    EXPECT_EQ(kindsOf(order.sign(signature, Now).error()),
              std::vector<ErrorKind>{ErrorKind::ConsentPersonMissing});
}

TEST(SigningTest, NobodySignsAContractOfNothing) {
    RepairOrder order(arrived());
    EXPECT_EQ(kindsOf(order.sign(drawn(SignedPaper::Contract), Now).error()),
              std::vector<ErrorKind>{ErrorKind::NothingApproved});
    EXPECT_TRUE(order.state().signatures.empty());
}

TEST(SigningTest, WhatTheShopWantsSignedIsKeptByName) {
    SignedPapers papers;
    EXPECT_TRUE(papers.isEmpty());
    papers.set(SignedPaper::Contract, true);
    papers.set(SignedPaper::Intake, true);
    EXPECT_EQ(papers.toText(), QStringLiteral("intake,contract"));
    EXPECT_EQ(SignedPapers::fromText(papers.toText()), papers);
    papers.set(SignedPaper::Intake, false);
    EXPECT_FALSE(papers.contains(SignedPaper::Intake));
    EXPECT_TRUE(SignedPapers::fromText(QStringLiteral("invoice")).isEmpty());
}

}  // namespace baydesk::testing
