// Urgent calls (requirement R27): taker, time, caller, machine down or not; handed over within 3 to
// 5 minutes, asked after every hour.
#include "domain/order/UrgentCall.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

constexpr StaffId Taker(3);
constexpr StaffId Helper(4);

// Sunday, two in the morning: no business hours pause a call.
Instant night(int minutes) { return Instant{1'795'284'000'000}.plusMinutes(minutes); }

UrgentStamp stamp(int minutes, StaffId by = Taker) {
    return {.step = UrgentStepId(100 + minutes), .by = by, .at = night(minutes)};
}

UrgentForm stranded() {
    UrgentForm form;
    form.caller = QStringLiteral("王建军");
    form.phone = Phone::of(QStringLiteral("13855128830"));
    form.plate = Plate::guess(QStringLiteral("皖A12345"));
    form.place = QStringLiteral("合六叶高速 42 公里");
    form.words = QStringLiteral("挖掘机无法启动");
    return form;
}

UrgentCall call() { return *taken(stranded(), stamp(0)); }

UrgentCall handedOver(int minutes = 2) {
    return *stepped(call(), {.act = UrgentAct::HandedOver, .responsible = Helper}, stamp(minutes));
}

std::vector<ErrorKind> refusal(const UrgentCall& call, const UrgentStepForm& form) {
    const auto after = stepped(call, form, stamp(10));
    return after ? std::vector<ErrorKind>{} : kindsOf(after.error());
}

}  // namespace

TEST(UrgentCallTest, KeepsTakerTimeAndWhatWasSaid) {
    const UrgentCall taken = call();
    EXPECT_EQ(taken.taker(), Taker);
    EXPECT_EQ(taken.takenAt(), night(0));
    EXPECT_EQ(taken.said, stranded());
    EXPECT_EQ(taken.responsible, Taker);
    EXPECT_TRUE(taken.isOpen());
}

TEST(UrgentCallTest, SomebodyCallsAndSomethingIsWrong) {
    UrgentForm form = stranded();
    form.caller.clear();
    EXPECT_TRUE(taken(form, stamp(0)).ok()) << "the number alone calls back";
    form.phone = {};
    form.words = QStringLiteral("  ");
    const auto refused = taken(form, stamp(0));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().violations(),
              (std::vector<Violation>{{ErrorKind::Required, QStringLiteral("caller")},
                                      {ErrorKind::Required, QStringLiteral("words")}}));
}

TEST(UrgentCallTest, IsHandedOverWithinThreeToFiveMinutes) {
    const UrgentClock clock = clockOf(call());
    EXPECT_EQ(clock.next, UrgentNext::HandOver);
    EXPECT_FALSE(clock.isSoon(night(2)));
    EXPECT_TRUE(clock.isSoon(night(3)));
    EXPECT_FALSE(clock.isOverdue(night(5)));
    EXPECT_TRUE(clock.isOverdue(Instant{night(5).ms + 1}));
}

TEST(UrgentCallTest, IsAskedAfterEveryHour) {
    UrgentCall now = handedOver(4);
    EXPECT_EQ(now.responsible, Helper);
    EXPECT_EQ(clockOf(now).next, UrgentNext::AskAfter);
    EXPECT_EQ(clockOf(now).dueAt, night(64));
    EXPECT_TRUE(clockOf(now).isSoon(night(54)));
    EXPECT_TRUE(clockOf(now).isOverdue(night(65)));
    now =
        *stepped(now, {.act = UrgentAct::AskedAfter, .words = QStringLiteral("在路上")}, stamp(60));
    EXPECT_EQ(clockOf(now).dueAt, night(120));
}

TEST(UrgentCallTest, GoesOnToTheNextPerson) {
    const UrgentCall next =
        *stepped(handedOver(), {.act = UrgentAct::HandedOver, .responsible = Taker}, stamp(30));
    EXPECT_EQ(next.responsible, Taker);
    EXPECT_EQ(next.last(UrgentAct::HandedOver)->at, night(30));
    EXPECT_EQ(clockOf(next).dueAt, night(90));
}

TEST(UrgentCallTest, EndsAsAnOrderAVisitOrWithWords) {
    const UrgentCall order =
        *stepped(call(), {.act = UrgentAct::BecameOrder, .order = OrderId(7)}, stamp(20));
    EXPECT_EQ(order.order, OrderId(7));
    const UrgentCall visit = *stepped(call(), {.act = UrgentAct::BecameVisit}, stamp(20));
    const UrgentCall words = *stepped(
        call(), {.act = UrgentAct::Closed, .words = QStringLiteral("电话里解决")}, stamp(20));
    for (const UrgentCall& each : {order, visit, words}) {
        EXPECT_FALSE(each.isOpen());
        EXPECT_EQ(clockOf(each).next, UrgentNext::Nothing);
        EXPECT_FALSE(clockOf(each).isOverdue(night(9'999)));
        EXPECT_EQ(refusal(each, {.act = UrgentAct::HandedOver, .responsible = Helper}),
                  std::vector<ErrorKind>{ErrorKind::StepDoesNotFit});
    }
}

TEST(UrgentCallTest, RefusesWhatDoesNotFit) {
    using Kinds = std::vector<ErrorKind>;
    EXPECT_EQ(refusal(call(), {.act = UrgentAct::AskedAfter, .words = QStringLiteral("?")}),
              Kinds{ErrorKind::StepDoesNotFit})
        << "nobody has it yet";
    EXPECT_EQ(refusal(call(), {.act = UrgentAct::Taken}), Kinds{ErrorKind::StepDoesNotFit});
    EXPECT_EQ(refusal(call(), {.act = UrgentAct::HandedOver}), Kinds{ErrorKind::Required});
    EXPECT_EQ(refusal(call(), {.act = UrgentAct::BecameOrder}), Kinds{ErrorKind::Required});
    EXPECT_EQ(refusal(call(), {.act = UrgentAct::Closed}), Kinds{ErrorKind::Required});
    EXPECT_EQ(refusal(handedOver(), {.act = UrgentAct::AskedAfter}), Kinds{ErrorKind::Required});
}

}  // namespace baydesk::testing
