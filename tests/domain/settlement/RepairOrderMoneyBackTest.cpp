#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

// ¥600.00 is the bill of OrderStages; an advisor may give 5 % of it, ¥30.00.
DiscountWish wish(Money amount, StaffId authoriser = {}) {
    return {.amount = amount,
            .standard = QStringLiteral("会员价 9.5 折"),
            .reason = QStringLiteral("老客户"),
            .authoriser = authoriser};
}

Done give(RepairOrder& order, const DiscountWish& wish, Roles giver = {Role::ServiceAdvisor},
          Roles authoriser = {Role::Manager}) {
    return order.giveDiscount(wish, giver, authoriser, stamp(Advisor));
}

Payment back(Money amount, LineId line = {}) {
    Payment refund = cash(amount, 90);
    refund.note = QStringLiteral("多收");
    refund.line = line;
    return refund;
}

CancelWish dropped() { return {.reason = QStringLiteral("客户不修了"), .handedBack = true}; }

}  // namespace

// -- discount

TEST(DiscountTest, TheCeilingFollowsTheRole) {
    const Money base = Money::ofFen(60'001);
    EXPECT_EQ(discountCeiling({Role::ServiceAdvisor}, base), Money::ofYuan(30)) << "rounded down";
    EXPECT_EQ(discountCeiling({Role::Manager}, base), base);
    EXPECT_EQ(discountCeiling({Role::ServiceAdvisor, Role::Manager}, base), base);
    EXPECT_EQ(discountCeiling({Role::Cashier}, base), Money()) << "odd amounts are a row apart";
    EXPECT_EQ(discountCeiling({Role::Technician}, base), Money());
}

TEST(DiscountTest, WithinTheCeilingNobodyElseIsAsked) {
    RepairOrder order = agreed();
    expectDone(give(order, wish(Money::ofYuan(30), Inspector)));
    EXPECT_EQ(order.state().discount->authoriser, StaffId()) << "nobody had to";
    EXPECT_EQ(order.state().discount->by, Advisor);
    EXPECT_EQ(order.state().bill().discounts, Money::ofYuan(30));
    EXPECT_EQ(order.state().bill().total(), Money::ofYuan(570));
    EXPECT_EQ(order.state().bill().due(), Money::ofYuan(570));
}

TEST(DiscountTest, AboveTheCeilingAnAuthoriserIsNeeded) {
    const auto tooMuch = [](RepairOrder& order) { return give(order, wish(Money::ofFen(3001))); };
    expectRefusal(agreed(), tooMuch, {ErrorKind::DiscountNeedsAuthoriser});
    EXPECT_EQ(refusalOf(agreed(), tooMuch).field, QStringLiteral("authoriser"));
    RepairOrder order = agreed();
    expectDone(give(order, wish(Money::ofFen(3001), Cashier)));
    EXPECT_EQ(order.state().discount->authoriser, Cashier);
}

TEST(DiscountTest, TheAuthorisersOwnCeilingCounts) {
    expectRefusal(agreed(),
                  [](RepairOrder& order) {
                      return give(order, wish(Money::ofYuan(31), Cashier), {Role::Cashier},
                                  {Role::ServiceAdvisor});
                  },
                  {ErrorKind::AuthoriserMayNot});
}

TEST(DiscountTest, NeedsAReasonAndAStandard) {
    expectRefusal(agreed(),
                  [](RepairOrder& order) {
                      return give(order,
                                  {.amount = Money::ofYuan(1), .standard = {}, .reason = u" "_qs});
                  },
                  {ErrorKind::Required, ErrorKind::Required});
    expectRefusal(agreed(), [](RepairOrder& order) { return give(order, wish(Money())); },
                  {ErrorKind::NotPositive});
    expectRefusal(agreed(),
                  [](RepairOrder& order) { return give(order, wish(Money::ofYuan(601), Cashier)); },
                  {ErrorKind::DiscountTooMuch});
}

TEST(DiscountTest, ASmallerBillNeedsANewDiscount) {
    RepairOrder order = ready();
    expectDone(give(order, wish(Money::ofYuan(30))));
    Job cheaper = *order.state().job(BrakeJob);
    cheaper.lines.front().unitPrice = Money::ofYuan(1);
    expectDone(order.editJob(cheaper, cheaper.revision, stamp(Advisor)));
    expectDone(order.pay(cash(order.state().bill().due())));
    const auto settle = [](RepairOrder& each) { return each.settle(u"S1"_qs, {}, stamp(Cashier)); };
    expectRefusal(order, settle, {ErrorKind::DiscountOutdated});
    expectDone(order.takeDiscountBack());
    EXPECT_GT(order.state().bill().due(), Money());
}

TEST(DiscountTest, ASettledOrderKeepsItsDiscount) {
    RepairOrder order = ready();
    expectDone(give(order, wish(Money::ofYuan(30))));
    expectDone(order.pay(cash(Money::ofYuan(568))));
    expectDone(order.settle(u"S1"_qs, Money::ofYuan(2), stamp(Cashier)));
    EXPECT_EQ(order.state().settlement->total, Money::ofYuan(568));
    EXPECT_EQ(order.state().bill().due(), Money());
    expectRefusal(order, [](RepairOrder& each) { return each.takeDiscountBack(); },
                  {ErrorKind::OrderLocked});
    expectRefusal(order, [](RepairOrder& each) { return give(each, wish(Money::ofYuan(1))); },
                  {ErrorKind::OrderLocked});
}

// -- refund

TEST(RefundTest, NeverGivesBackMoreThanWasPaid) {
    RepairOrder order = agreed();
    expectDone(order.pay(cash(Money::ofYuan(300))));
    expectRefusal(order, [](RepairOrder& each) { return each.refund(back(Money::ofFen(30'001))); },
                  {ErrorKind::RefundTooMuch});
    expectDone(order.refund(back(Money::ofYuan(100))));
    EXPECT_EQ(order.state().payments.back().amount, Money::ofYuan(-100));
    EXPECT_EQ(order.state().bill().refunds, Money::ofYuan(100));
    EXPECT_EQ(order.state().bill().due(), Money::ofYuan(400));
    expectRefusal(order, [](RepairOrder& each) { return each.refund(back(Money::ofYuan(201))); },
                  {ErrorKind::RefundTooMuch});
    expectDone(order.refund(back(Money::ofYuan(200))));
    EXPECT_EQ(order.state().moneyHeld(), Money());
}

TEST(RefundTest, NeedsAReason) {
    expectRefusal(settled(), [](RepairOrder& each) { return each.refund(cash(Money::ofYuan(1))); },
                  {ErrorKind::Required});
}

TEST(RefundTest, AfterTheSettlementTheBillStaysAsItIs) {
    RepairOrder order = settled();
    expectDone(order.refund(back(Money::ofYuan(100))));
    EXPECT_TRUE(order.state().payments.back().afterwards);
    EXPECT_EQ(order.state().bill().due(), Money());
    EXPECT_EQ(order.state().bill().givenBack, Money::ofYuan(100));
    EXPECT_EQ(order.state().bill().total(), Money::ofYuan(600));
}

TEST(RefundTest, ByLineGivesBackAtMostTheLine) {
    RepairOrder order = settled();
    const auto more = [](RepairOrder& each) {
        return each.refund(back(Money::ofFen(28'001), BrakeLabour));
    };
    expectRefusal(order, more, {ErrorKind::RefundTooMuch});
    expectDone(order.refund(back(Money::ofYuan(200), BrakeLabour)));
    expectRefusal(
        order, [](RepairOrder& each) { return each.refund(back(Money::ofYuan(81), BrakeLabour)); },
        {ErrorKind::RefundTooMuch});
    expectDone(order.refund(back(Money::ofYuan(80), BrakeLabour)));
    expectRefusal(
        order, [](RepairOrder& each) { return each.refund(back(Money::ofYuan(1), LineId(999))); },
        {ErrorKind::NotFound});
}

// -- on account

TEST(OnAccountTest, ADepositIsNotOnAccount) {
    expectRefusal(agreed(),
                  [](RepairOrder& order) {
                      Payment payment = cash(Money::ofYuan(1));
                      payment.tender = Tender::OnAccount;
                      return order.pay(payment);
                  },
                  {ErrorKind::OnAccountBeforeSettlement});
}

TEST(OnAccountTest, PaidPlusOnAccountIsDue) {
    RepairOrder order = ready();
    Payment credit = cash(Money::ofYuan(400), 2);
    credit.tender = Tender::OnAccount;
    expectDone(order.pay(credit));
    expectDone(order.pay(cash(Money::ofYuan(200))));
    expectDone(order.settle(u"S1"_qs, {}, stamp(Cashier)));
    EXPECT_EQ(order.state().moneyHeld(), Money::ofYuan(200)) << "what is owed is no money";
    expectRefusal(order, [](RepairOrder& each) { return each.refund(back(Money::ofYuan(201))); },
                  {ErrorKind::RefundTooMuch});
}

// -- mirror document

TEST(ReversalTest, CopiesTheNegatedAmounts) {
    RepairOrder order = ready();
    expectDone(give(order, wish(Money::ofYuan(30))));
    expectDone(order.pay(cash(Money::ofYuan(568))));
    expectDone(order.settle(u"S1"_qs, Money::ofYuan(2), stamp(Cashier)));
    const OrderState before = order.state();
    expectDone(order.reverse(u"X1"_qs, u"开错付款方"_qs, OrderId(9), stamp(Advisor)));
    const Reversal& mirror = *order.state().reversal;
    EXPECT_EQ(mirror.total, -before.settlement->total);
    Money sum = -mirror.discount - mirror.oddFen;
    for (const MirrorLine& each : mirror.lines) sum += each.amount;
    EXPECT_EQ(sum, mirror.total) << "the printed lines come to the printed total";
    EXPECT_EQ(order.state().document, DocumentState::Reversed);
    EXPECT_EQ(order.state().settlement, before.settlement) << "the original stays readable";
    EXPECT_EQ(order.state().jobs, before.jobs);
    EXPECT_FALSE(order.state().isOpen());
}

TEST(ReversalTest, HappensOnceWithAReasonAfterTheSettlement) {
    const auto reverse = [](RepairOrder& each) {
        return each.reverse(u"X1"_qs, u"错"_qs, {}, stamp(Advisor));
    };
    expectRefusal(ready(), reverse, {ErrorKind::NotSettled});
    expectRefusal(settled(),
                  [](RepairOrder& each) { return each.reverse(u"X1"_qs, {}, {}, stamp(Advisor)); },
                  {ErrorKind::Required});
    RepairOrder order = settled();
    expectDone(reverse(order));
    expectRefusal(order, reverse, {ErrorKind::AlreadyReversed});
    expectRefusal(order, [](RepairOrder& each) { return each.pay(cash(Money::ofYuan(1))); },
                  {ErrorKind::OrderLocked});
    expectRefusal(
        order, [](RepairOrder& each) { return each.release(everythingBack(), {}, stamp(Advisor)); },
        {ErrorKind::NotSettled});
}

TEST(ReversalTest, AGatePassIsNotTakenBack) {
    RepairOrder order = delivered();
    expectDone(order.reverse(u"X1"_qs, u"错"_qs, {}, stamp(Advisor)));
    EXPECT_EQ(order.state().document, DocumentState::Delivered);
    EXPECT_TRUE(order.state().release.has_value());
}

TEST(ReversalTest, TheWorkIsBilledAnewByAFreshOrder) {
    RepairOrder order = settled();
    expectDone(order.reverse(u"X1"_qs, u"错"_qs, OrderId(9), stamp(Advisor)));
    qint64 id = 1000;
    OrderState state = billedAnew(
        order.state(), [&id] { return JobId(++id); }, [&id] { return LineId(++id); });
    EXPECT_EQ(state.document, DocumentState::Order);
    EXPECT_TRUE(state.payments.empty());
    EXPECT_FALSE(state.settlement || state.reversal || state.discount);
    EXPECT_NE(state.jobs.front().id, BrakeJob);
    EXPECT_EQ(state.consents.front().job, state.jobs.front().id);
    EXPECT_EQ(state.bill().due(), Money::ofYuan(600));
    RepairOrder fresh(state);
    expectDone(fresh.pay(cash(Money::ofYuan(600))));
    expectDone(fresh.settle(u"S2"_qs, {}, stamp(Cashier)));
}

// -- cancellation

TEST(CancelTest, IsPossibleAtEveryStageBeforeTheSettlement) {
    for (RepairOrder order : {takenIn(), quoted(), agreed(), inWork(), finished(), ready()}) {
        expectDone(order.cancel(dropped(), stamp(Advisor)));
        EXPECT_EQ(order.state().document, DocumentState::Cancelled);
        EXPECT_FALSE(order.state().isOpen());
        EXPECT_TRUE(order.state().isLocked());
        for (const Job& job : order.state().jobs)
            for (const Line& line : job.lines) EXPECT_EQ(line.issued, Quantity());
    }
    const auto cancel = [](RepairOrder& each) { return each.cancel(dropped(), stamp(Advisor)); };
    expectRefusal(settled(), cancel, {ErrorKind::OrderLocked});
    expectRefusal(delivered(), cancel, {ErrorKind::OrderLocked});
}

TEST(CancelTest, NeedsAReasonAndThatKeyAndBelongingsAreBack) {
    expectRefusal(takenIn(), [](RepairOrder& each) { return each.cancel({}, stamp(Advisor)); },
                  {ErrorKind::Required, ErrorKind::BelongingsNotReturned});
}

TEST(CancelTest, ADepositGoesBackOrIsKeptWithAReason) {
    RepairOrder order = agreed();
    expectDone(order.pay(cash(Money::ofYuan(300))));
    expectRefusal(order, [](RepairOrder& each) { return each.cancel(dropped(), stamp(Advisor)); },
                  {ErrorKind::DepositUndecided});
    CancelWish keep = dropped();
    keep.keepsMoney = true;
    expectRefusal(order, [&](RepairOrder& each) { return each.cancel(keep, stamp(Advisor)); },
                  {ErrorKind::Required});
    RepairOrder returned = order;
    expectDone(returned.refund(back(Money::ofYuan(300))));
    expectDone(returned.cancel(dropped(), stamp(Advisor)));
    EXPECT_EQ(returned.state().cancellation->kept, Money());
    keep.keptReason = QStringLiteral("已订配件不可退");
    expectDone(order.cancel(keep, stamp(Advisor)));
    EXPECT_EQ(order.state().cancellation->kept, Money::ofYuan(300));
}

TEST(CancelTest, PartsThatWereUsedStayIssued) {
    RepairOrder order = inWork();
    CancelWish used = dropped();
    used.partsReturned = false;
    expectDone(order.cancel(used, stamp(Advisor)));
    EXPECT_EQ(order.state().jobs.front().lines.back().issued, Quantity::of(2));
    EXPECT_FALSE(order.state().cancellation->partsReturned);
}

TEST(CancelTest, NothingIsDoneOnACancelledOrder) {
    RepairOrder order = inWork();
    expectDone(order.cancel(dropped(), stamp(Advisor)));
    expectRefusal(order,
                  [](RepairOrder& each) {
                      return each.finishWork(BrakeJob, allChecked(), stamp(Technician));
                  },
                  {ErrorKind::OrderLocked});
    expectRefusal(order, [](RepairOrder& each) { return each.pay(cash(Money::ofYuan(1))); },
                  {ErrorKind::OrderLocked});
    expectRefusal(order, [](RepairOrder& each) { return each.addJob(oilJob(), stamp(Advisor)); },
                  {ErrorKind::OrderLocked});
    EXPECT_TRUE(agreed().state().isOpen());
    EXPECT_FALSE(agreed().state().workBegun());
    EXPECT_TRUE(inWork().state().workBegun());
}

}  // namespace baydesk::testing
