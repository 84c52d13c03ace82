#include "application/report/ShouldBeZero.h"

#include "application/complaint/Complaints.h"
#include "application/order/Orders.h"
#include "application/settlement/Shifts.h"
#include "application/workshop/Workshop.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class ShouldBeZeroTest : public ShopFixture {
protected:
    // "late-promise W261122-0001" …
    std::vector<ZeroEntry> found(ZeroKind kind) {
        std::vector<ZeroEntry> list;
        for (const ZeroEntry& each : done(shouldBeZero(shop(), asManager().by)))
            if (each.kind == kind) list.push_back(each);
        return list;
    }
    std::size_t count(ZeroKind kind) { return found(kind).size(); }
    void tomorrow() { clock().advanceMinutes(24 * 60); }
};

BAYDESK_ON_BOTH_ENGINES(ShouldBeZeroTest);

}  // namespace

TEST_P(ShouldBeZeroTest, AFreshShopHasNothing) {
    EXPECT_TRUE(done(shouldBeZero(shop(), asManager().by)).empty());
}

TEST_P(ShouldBeZeroTest, APromiseIsLateUntilTheCarIsReady) {
    const OrderId order = finished(car());
    clock().advanceMinutes(9 * 60);
    const auto late = found(ZeroKind::LatePromise);
    ASSERT_EQ(late.size(), 1);
    EXPECT_EQ(late.front().order, order);
    EXPECT_EQ(late.front().since, state(order).promisedAt());
    done(inspect(shop(), as(Role::Inspector), order, {.job = firstJob(order)}));
    done(markReady(shop(), as(Role::ServiceAdvisor), order, belongings()));
    EXPECT_EQ(count(ZeroKind::LatePromise), 0);
}

TEST_P(ShouldBeZeroTest, AJobIsUntouchedAfterFourOpenHoursOffTheClock) {
    const OrderId order = inWork(car());
    clock().advanceMinutes(5 * 60);
    EXPECT_EQ(count(ZeroKind::UntouchedJob), 0) << "somebody is at it";
    done(clockOff(shop(), as(Role::Technician), order, firstJob(order), staff(Role::Technician)));
    clock().advanceMinutes(UntouchedMinutes - 1);
    EXPECT_EQ(count(ZeroKind::UntouchedJob), 0);
    clock().advanceMinutes(1);
    // 14:00 and four hours: the shop closes at 18:00.
    ASSERT_EQ(count(ZeroKind::UntouchedJob), 1);
    EXPECT_EQ(found(ZeroKind::UntouchedJob).front().note, QStringLiteral("更换前刹车片"));
    done(clockOn(shop(), as(Role::Technician), order, firstJob(order), staff(Role::Technician)));
    EXPECT_EQ(count(ZeroKind::UntouchedJob), 0);
}

TEST_P(ShouldBeZeroTest, AJobThatNobodyBegan) {
    agreed(car());
    clock().advanceMinutes(UntouchedMinutes - 1);
    EXPECT_EQ(count(ZeroKind::UntouchedJob), 0);
    clock().advanceMinutes(1);
    EXPECT_EQ(count(ZeroKind::UntouchedJob), 1);
}

TEST_P(ShouldBeZeroTest, WhatWasHandedOutIsOnNoBillWhileTheJobIsNotApproved) {
    const OrderId order = inWork(car());
    EXPECT_EQ(count(ZeroKind::UnbilledPart), 0);
    JobForm dearer = brakes(order);
    const Job job = state(order).jobs.front();
    dearer.job = job.id;
    dearer.baseRevision = job.revision;
    for (std::size_t at = 0; at < dearer.lines.size(); ++at) dearer.lines[at].id = job.lines[at].id;
    dearer.lines.front().unitPrice = Money::ofYuan(999);
    done(saveJob(shop(), as(Role::ServiceAdvisor), dearer));
    ASSERT_EQ(count(ZeroKind::UnbilledPart), 1);
    EXPECT_EQ(found(ZeroKind::UnbilledPart).front().note, QStringLiteral("前刹车片"));
}

TEST_P(ShouldBeZeroTest, KeyAndBelongingsOfACarThatWasSettledYesterday) {
    const OrderId order = settled(car());
    EXPECT_EQ(count(ZeroKind::ThingsNotReturned), 0) << "its owner is on the way";
    tomorrow();
    ASSERT_EQ(count(ZeroKind::ThingsNotReturned), 1);
    EXPECT_EQ(found(ZeroKind::ThingsNotReturned).front().note, QStringLiteral("17"));
    done(release(shop(), as(Role::Cashier), order, handedBack()));
    EXPECT_EQ(count(ZeroKind::ThingsNotReturned), 0);
}

TEST_P(ShouldBeZeroTest, CallsAndComplaintsThatAreOverdue) {
    const OrderId order = delivered(car());
    clock().advanceMinutes(6 * 24 * 60);
    EXPECT_EQ(count(ZeroKind::CallOverdue), 0);
    clock().advanceMinutes(2 * 24 * 60);
    ASSERT_EQ(count(ZeroKind::CallOverdue), 1);
    EXPECT_EQ(found(ZeroKind::CallOverdue).front().call, callOf(order));
    ComplaintForm form;
    form.order = order;
    form.customer = state(order).sender;
    form.source = ComplaintSource::Phone;
    form.words = QStringLiteral("等了太久");
    done(openComplaint(shop(), as(Role::Cashier), form));
    EXPECT_EQ(count(ZeroKind::ComplaintOverdue), 0);
    clock().advanceMinutes(30);
    EXPECT_EQ(count(ZeroKind::ComplaintOverdue), 1);
}

TEST_P(ShouldBeZeroTest, AQuoteWithoutAnAnswerOvernight) {
    quoted(car());
    EXPECT_EQ(count(ZeroKind::QuoteUnanswered), 0);
    tomorrow();
    EXPECT_EQ(count(ZeroKind::QuoteUnanswered), 1);
}

TEST_P(ShouldBeZeroTest, AShiftLeftOpenOrCountedWithADifference) {
    staff(Role::Cashier);
    EXPECT_EQ(count(ZeroKind::ShiftUnbalanced), 0);
    clock().advanceMinutes(20 * 24 * 60);
    ASSERT_EQ(count(ZeroKind::ShiftUnbalanced), 1) << "open since three weeks";
    done(closeShift(shop(), as(Role::Cashier), {{Tender::Cash, Money::ofYuan(500)}}, {}));
    EXPECT_EQ(count(ZeroKind::ShiftUnbalanced), 0);
    done(openShift(shop(), as(Role::Cashier), Money::ofYuan(500)));
    done(closeShift(shop(), as(Role::Cashier), {{Tender::Cash, Money::ofYuan(498)}},
                    QStringLiteral("找零多给了")));
    ASSERT_EQ(count(ZeroKind::ShiftUnbalanced), 1);
    EXPECT_EQ(found(ZeroKind::ShiftUnbalanced).front().note, QStringLiteral("−¥2.00"));
    clock().advanceMinutes(DifferenceDays * 24 * 60);
    EXPECT_EQ(count(ZeroKind::ShiftUnbalanced), 0);
}

TEST_P(ShouldBeZeroTest, IsForWhoMayReadReports) {
    EXPECT_EQ(kinds(shouldBeZero(shop(), staff(Role::Cashier))),
              std::vector<ErrorKind>{ErrorKind::NotAllowed});
    EXPECT_EQ(kinds(shouldBeZero(shop(), {})), std::vector<ErrorKind>{ErrorKind::NotSignedIn});
}

}  // namespace baydesk::testing
