// Every change of the promised time is told to the customer before the old promise passes, with the
// reason; who told, when and how is kept (mission.md, Quote and work; manual 000).
#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

const QString Reason = QStringLiteral("等配件");

Done tellPromise(RepairOrder& order, qint64 minutes, StaffId by = Advisor) {
    return order.tell(NoticeAbout::Promise, {}, ContactWay::Phone, stamp(by, minutes));
}

// The promise at the door, in minutes after nine.
qint64 firstPromise() { return (agreed().state().promisedAt().ms - nineOClock().ms) / 60'000; }

}  // namespace

TEST(PromiseTest, AChangeThatTheCustomerHeardKeepsWhoToldWhenAndHow) {
    RepairOrder order = agreed();
    expectDone(order.changePromise(nineOClock(900), Reason, stamp(Advisor, 60), ContactWay::Phone));
    EXPECT_TRUE(order.state().promises.back().customerTold);
    EXPECT_EQ(order.state().notices, (std::vector<Notice>{{.about = NoticeAbout::Promise,
                                                           .promise = 1,
                                                           .way = ContactWay::Phone,
                                                           .at = nineOClock(60),
                                                           .by = Advisor}}));
    EXPECT_TRUE(order.state().untold().empty());
}

TEST(PromiseTest, UntilSomebodyTellsTheCustomerDoesNotKnow) {
    RepairOrder order = agreed();
    expectDone(order.changePromise(nineOClock(900), Reason, stamp(Advisor, 60), std::nullopt));
    EXPECT_EQ(order.state().untold(),
              (std::vector<Untold>{{.about = NoticeAbout::Promise, .since = nineOClock(60)}}));
    expectDone(tellPromise(order, 70, Cashier));
    EXPECT_TRUE(order.state().untold().empty());
    ASSERT_TRUE(order.state().noticeOf(1));
    EXPECT_EQ(order.state().noticeOf(1)->by, Cashier);
    EXPECT_EQ(order.state().noticeOf(1)->at, nineOClock(70));
    expectRefusal(order, [](RepairOrder& o) { return tellPromise(o, 80); },
                  {ErrorKind::NothingToTell});
}

TEST(PromiseTest, OnlyThePromiseInForceIsStillToBeTold) {
    RepairOrder order = agreed();
    expectDone(order.changePromise(nineOClock(900), Reason, stamp(Advisor, 60), std::nullopt));
    expectDone(order.changePromise(nineOClock(960), Reason, stamp(Advisor, 70), ContactWay::Phone));
    EXPECT_TRUE(order.state().untold().empty());
    EXPECT_EQ(order.state().noticeOf(1), nullptr);
}

TEST(PromiseTest, AChangeAfterTheOldPromisePassedIsLate) {
    RepairOrder order = agreed();
    const qint64 due = firstPromise();
    RepairOrder inTime = order;
    expectDone(inTime.changePromise(nineOClock(due + 600), Reason, stamp(Advisor, due)));
    EXPECT_FALSE(inTime.state().isLateChange(1));
    EXPECT_FALSE(inTime.state().wasToldLate(1));
    expectDone(order.changePromise(nineOClock(due + 600), Reason, stamp(Advisor, due + 1)));
    EXPECT_TRUE(order.state().isLateChange(1));
    EXPECT_FALSE(order.state().isLateChange(0));
}

TEST(PromiseTest, ToBeToldAfterTheOldPromisePassedIsLateToo) {
    RepairOrder order = agreed();
    const qint64 due = firstPromise();
    expectDone(
        order.changePromise(nineOClock(due + 600), Reason, stamp(Advisor, due - 5), std::nullopt));
    expectDone(tellPromise(order, due + 1));
    EXPECT_FALSE(order.state().isLateChange(1));
    EXPECT_TRUE(order.state().wasToldLate(1));
}

// Ready only when every job has passed …; then the customer is told (mission.md, Quote and work).
TEST(PromiseTest, WhenTheCarIsReadyTheCustomerIsTold) {
    RepairOrder order = ready();
    EXPECT_EQ(order.state().untold(),
              (std::vector<Untold>{{.about = NoticeAbout::Ready, .since = nineOClock(140)}}));
    expectDone(order.tell(NoticeAbout::Ready, {}, ContactWay::Message, stamp(Advisor, 145)));
    EXPECT_TRUE(order.state().untold().empty());
    EXPECT_EQ(order.state().notices.back().way, ContactWay::Message);
}

TEST(PromiseTest, ACarThatIsReadyAgainIsToldAgain) {
    RepairOrder order = ready();
    expectDone(order.tell(NoticeAbout::Ready, {}, ContactWay::Phone, stamp(Advisor, 145)));
    expectDone(order.addJob(oilJob(), stamp(Advisor, 150)));
    expectDone(order.offer());
    expectDone(order.decide({yes(order, OilJob)}, inPerson(), stamp(Advisor, 155)));
    carryThroughWorkshop(order, OilJob);
    expectDone(order.markReady(belongings(), stamp(Advisor, 200)));
    EXPECT_EQ(order.state().untold(),
              (std::vector<Untold>{{.about = NoticeAbout::Ready, .since = nineOClock(200)}}));
}

TEST(PromiseTest, WhoHasDrivenAwayKnows) { EXPECT_TRUE(delivered().state().untold().empty()); }

}  // namespace baydesk::testing
