#include "application/followup/FollowUps.h"

#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class FollowUpsTest : public ShopFixture {
protected:
    void SetUp() override {
        ShopFixture::SetUp();
        if (HasFatalFailure()) return;
        m_call = callOf(delivered(car()));
        clock().set(nineOClock(2 * 24 * 60));
    }
    Result<Outcome> record(const CallReport& report) {
        return recordCall(shop(), as(Role::CallbackClerk), m_call, report);
    }
    static CallReport report(CallOutcome outcome) {
        CallReport report;
        report.outcome = outcome;
        return report;
    }
    FollowUpTask task() { return done(followUpView(shop(), m_call)).task; }

    FollowUpId m_call;
};

BAYDESK_ON_BOTH_ENGINES(FollowUpsTest);

}  // namespace

TEST_P(FollowUpsTest, ACallWithoutAnOutcomeIsNotSaved) {
    CallReport report;
    report.words = QStringLiteral("不响了");
    EXPECT_EQ(refusal(record(report)),
              (std::vector<Violation>{{ErrorKind::OutcomeMissing, QStringLiteral("outcome")}}));
    EXPECT_TRUE(task().calls.empty());
    EXPECT_EQ(kinds(record(this->report(CallOutcome::Reached))),
              std::vector<ErrorKind>{ErrorKind::ScoreMissing});
}

TEST_P(FollowUpsTest, ThreeTriesOnDifferentDaysThenListedApart) {
    for (int tries = 0; tries < 3; ++tries) {
        const auto calls = done(dueCalls(shop()));
        ASSERT_EQ(calls.size(), 1U) << tries;
        EXPECT_EQ(calls.front().tries, tries);
        done(record(report(CallOutcome::NoAnswer)));
        EXPECT_TRUE(done(dueCalls(shop())).empty()) << "not again today";
        clock().set(task().dueAt);
    }
    EXPECT_EQ(task().state, FollowUpState::Unreachable);
    EXPECT_EQ(kinds(record(report(CallOutcome::NoAnswer))),
              std::vector<ErrorKind>{ErrorKind::TaskClosed});
}

TEST_P(FollowUpsTest, WhoCouldNotBeReachedIsListedApart) {
    EXPECT_TRUE(done(unreachedCalls(shop())).empty());
    done(record(report(CallOutcome::WrongNumber)));
    ASSERT_EQ(done(unreachedCalls(shop())).size(), 1U);
    EXPECT_EQ(done(unreachedCalls(shop())).front().id, m_call);
}

TEST_P(FollowUpsTest, WhoWantsNoCallsAtAllGetsNone) {
    CallReport refused = report(CallOutcome::Refused);
    done(record(refused));
    EXPECT_FALSE(done(followUpView(shop(), m_call)).order.sender.noCalls)
        << "this call only was refused";
    const FollowUpId other =
        callOf(delivered(car(QStringLiteral("粤B99999"), QStringLiteral("18"))));
    refused.noMoreCalls = true;
    done(recordCall(shop(), as(Role::CallbackClerk), other, refused));
    EXPECT_TRUE(done(followUpView(shop(), other)).order.sender.noCalls);
}

TEST_P(FollowUpsTest, AnAgreedTimeTodayStaysOnTodaysList) {
    CallReport later = report(CallOutcome::CallBack);
    later.callBackAt = clock().now().plusHours(3);
    done(record(later));
    ASSERT_EQ(done(dueCalls(shop())).size(), 1U);
    EXPECT_EQ(done(dueCalls(shop())).front().dueAt, later.callBackAt);
}

TEST_P(FollowUpsTest, TheSamePressTwiceIsOneCall) {
    const Caller caller = as(Role::CallbackClerk);
    CallReport reached = report(CallOutcome::Reached);
    reached.score = 5;
    const Outcome first = done(recordCall(shop(), caller, m_call, reached));
    EXPECT_EQ(done(recordCall(shop(), caller, m_call, reached)), first);
    EXPECT_EQ(task().calls.size(), 1U);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM follow_up")), 2);
}

TEST_P(FollowUpsTest, AnUnknownCallIsNotFound) {
    EXPECT_EQ(kinds(recordCall(shop(), as(Role::CallbackClerk), FollowUpId(5),
                               report(CallOutcome::Busy))),
              std::vector<ErrorKind>{ErrorKind::NotFound});
    EXPECT_EQ(kinds(followUpView(shop(), FollowUpId(5))),
              std::vector<ErrorKind>{ErrorKind::NotFound});
}

TEST_P(FollowUpsTest, TheClerkSeesOrderCarAndCustomer) {
    const FollowUpView seen = done(followUpView(shop(), m_call));
    EXPECT_EQ(seen.order.sender.name, QStringLiteral("陈晓雯"));
    EXPECT_EQ(seen.order.order.jobs.front().title, QStringLiteral("更换前刹车片"));
    EXPECT_EQ(seen.ofOrder.size(), 1U);
}

TEST_P(FollowUpsTest, TheRightNumberGoesIntoTheFileWithTheCall) {
    CallReport wrong = report(CallOutcome::WrongNumber);
    wrong.newPhone = Phone::of(QStringLiteral("1"));
    EXPECT_EQ(refusal(record(wrong)),
              (std::vector<Violation>{{ErrorKind::NotAPhone, QStringLiteral("newPhone")}}));
    EXPECT_TRUE(task().calls.empty());
    const Phone old = done(followUpView(shop(), m_call)).order.sender.phone();
    wrong.newPhone = Phone::of(QStringLiteral("13800138000"));
    done(record(wrong));
    const Customer sender = done(followUpView(shop(), m_call)).order.sender;
    EXPECT_EQ(sender.phone(), wrong.newPhone);
    EXPECT_EQ(sender.phones.front().phone, old) << "a phone is added, not swapped";
    EXPECT_EQ(task().state, FollowUpState::Due);
    EXPECT_EQ(done(dueCalls(shop())).size(), 1U) << "the call is still to be made";
}

TEST_P(FollowUpsTest, WhatIsNotDueYetIsListedApart) {
    EXPECT_TRUE(done(upcomingCalls(shop())).empty());
    done(record(report(CallOutcome::NoAnswer)));
    EXPECT_TRUE(done(dueCalls(shop())).empty());
    ASSERT_EQ(done(upcomingCalls(shop())).size(), 1U);
    EXPECT_EQ(done(upcomingCalls(shop())).front().id, m_call);
}

TEST_P(FollowUpsTest, TheRegisterTellsWhatEachListedCallLedTo) {
    const auto listed = done(dueCalls(shop()));
    ASSERT_EQ(listed.size(), 1U);
    const auto before = done(callRegister(shop(), listed));
    ASSERT_EQ(before.calls.size(), 1U);
    EXPECT_FALSE(before.calls.front().last.has_value());
    EXPECT_EQ(before.at, clock().now());
    done(record(report(CallOutcome::Busy)));
    const ListedCall call = done(callRegister(shop(), listed)).calls.front();
    EXPECT_EQ(call.tries, 1);
    ASSERT_TRUE(call.last.has_value());
    EXPECT_EQ(call.last->outcome, CallOutcome::Busy);
    EXPECT_EQ(call.by, nameOf(Role::CallbackClerk));
}

}  // namespace baydesk::testing
