#include "domain/followup/FollowUp.h"

#include "domain/Generators.h"
#include "support/OrderStages.h"

#include <rapidcheck/gtest.h>

namespace baydesk::testing {

namespace {

const BusinessCalendar& calendar() {
    static const BusinessCalendar instance;
    return instance;
}

Instant at(int month, int day, int hour, int minute = 0) {
    return calendar().at(QDate(2026, month, day), QTime(hour, minute));
}

// Delivered on Sunday 22 November 2026 at 16:00, called from two days later on.
FollowUpTask task() {
    FollowUpTask task = firstCall(FollowUpPlan(), calendar(), at(11, 22, 16));
    task.id = FollowUpId(1);
    task.order = OrderId(2);
    task.customer = CustomerId(3);
    task.vehicle = VehicleId(4);
    return task;
}

CallReport report(CallOutcome outcome) {
    CallReport report;
    report.outcome = outcome;
    report.words = QStringLiteral("刹车很好");
    return report;
}

CallReport reached(int score) {
    CallReport call = report(CallOutcome::Reached);
    call.score = score;
    return call;
}

Result<CallResult> record(const FollowUpTask& task, const CallReport& report, Instant at,
                          const FollowUpPlan& plan = {}) {
    return recordCall(task, report, plan, calendar(), CallId(10), StaffId(5), at);
}

// The task after a call that must be accepted.
FollowUpTask after(const FollowUpTask& task, const CallReport& report, Instant at) {
    const auto result = record(task, report, at);
    if (!result.ok()) {
        ADD_FAILURE() << "refused";
        return task;
    }
    return result->task;
}

std::vector<ErrorKind> refused(const FollowUpTask& task, const CallReport& report, Instant at) {
    const auto result = record(task, report, at);
    return result.ok() ? std::vector<ErrorKind>() : kindsOf(result.error());
}

}  // namespace

// -- when

TEST(FirstCallTest, IsDueTwoDaysAfterDelivery) {
    EXPECT_EQ(task().dueAt, at(11, 24, 16));
    EXPECT_EQ(task().stage, FollowUpStage::First);
    EXPECT_EQ(task().state, FollowUpState::Due);
    EXPECT_TRUE(task().isOpen());
}

TEST(FirstCallTest, IsDueInTheNextOpenHour) {
    EXPECT_EQ(firstCall({}, calendar(), at(11, 22, 20)).dueAt, at(11, 25, 8, 30));
    EXPECT_EQ(firstCall({}, calendar(), at(11, 22, 7)).dueAt, at(11, 24, 8, 30));
    CalendarSettings closed;
    closed.holidays = {QDate(2026, 11, 24), QDate(2026, 11, 25)};
    EXPECT_EQ(firstCall({}, BusinessCalendar(closed), at(11, 22, 16)).dueAt, at(11, 26, 8, 30));
}

TEST(FirstCallTest, IsOverdueOnTheSeventhDay) { EXPECT_EQ(task().overdueAt, at(11, 29, 16)); }

TEST(FirstCallTest, HasTheManualsNumbers) {
    const FollowUpPlan plan;
    EXPECT_EQ(plan.firstAfterDays, 2);
    EXPECT_EQ(plan.firstOverdueDays, 7);
    EXPECT_EQ(plan.secondAfterDays, 8);
    EXPECT_EQ(plan.secondOverdueDays, 14);
    EXPECT_EQ(plan.tries, 3);
    EXPECT_EQ(plan.talkMinutes, 5);
}

TEST(FirstCallTest, EveryNumberIsASetting) {
    const FollowUpPlan other{.firstAfterDays = 3,
                             .firstOverdueDays = 5,
                             .secondAfterDays = 10,
                             .secondOverdueDays = 12,
                             .tries = 1};
    const FollowUpTask first = firstCall(other, calendar(), at(11, 22, 16));
    EXPECT_EQ(first.dueAt, at(11, 25, 16));
    EXPECT_EQ(first.overdueAt, at(11, 27, 16));
    const auto found = record(first, reached(5), at(11, 25, 16), other);
    ASSERT_TRUE(found.ok());
    EXPECT_EQ(found->second->dueAt, at(12, 5, 16));
    EXPECT_EQ(found->second->overdueAt, at(12, 7, 16));
    const auto missed = record(first, report(CallOutcome::Busy), at(11, 25, 16), other);
    ASSERT_TRUE(missed.ok());
    EXPECT_EQ(missed->task.state, FollowUpState::Unreachable);
}

// -- reached

TEST(CallTest, AReachedCustomerIsWrittenDown) {
    const FollowUpTask done = after(task(), reached(4), at(11, 24, 17));
    EXPECT_EQ(done.state, FollowUpState::Reached);
    EXPECT_FALSE(done.isOpen());
    EXPECT_EQ(done.calls, (std::vector<Call>{{.id = CallId(10),
                                              .outcome = CallOutcome::Reached,
                                              .score = 4,
                                              .words = QStringLiteral("刹车很好"),
                                              .callBackAt = {},
                                              .at = at(11, 24, 17),
                                              .by = StaffId(5)}}));
}

TEST(CallTest, TheSecondCallIsEightDaysAfterTheFirst) {
    const auto result = record(task(), reached(5), at(11, 24, 17));
    ASSERT_TRUE(result.ok());
    ASSERT_TRUE(result->second);
    const FollowUpTask& second = *result->second;
    EXPECT_EQ(second.stage, FollowUpStage::Second);
    EXPECT_EQ(second.dueAt, at(12, 2, 17));
    EXPECT_EQ(second.overdueAt, at(12, 8, 17)) << "day 14";
    EXPECT_TRUE(second.id.isNone()) << "the caller gives it";
    EXPECT_EQ(second.order, OrderId(2));
    EXPECT_EQ(second.customer, CustomerId(3));
    EXPECT_EQ(second.vehicle, VehicleId(4));
    EXPECT_TRUE(second.calls.empty());
}

TEST(CallTest, AfterTheSecondCallThereIsNone) {
    FollowUpTask second = task();
    second.stage = FollowUpStage::Second;
    const auto result = record(second, reached(5), at(12, 2, 17));
    ASSERT_TRUE(result.ok());
    EXPECT_FALSE(result->second);
}

TEST(CallTest, OnlyAReachedFirstCallPlansTheSecond) {
    for (const CallOutcome outcome : {CallOutcome::NoAnswer, CallOutcome::Busy,
                                      CallOutcome::WrongNumber, CallOutcome::Refused}) {
        const auto result = record(task(), report(outcome), at(11, 24, 17));
        ASSERT_TRUE(result.ok());
        EXPECT_FALSE(result->second);
    }
}

// -- not reached

TEST(CallTest, NoAnswerIsTriedAgainOnAnotherDayAtAnotherHour) {
    for (const CallOutcome outcome : {CallOutcome::NoAnswer, CallOutcome::Busy}) {
        const FollowUpTask tried = after(task(), report(outcome), at(11, 24, 10));
        EXPECT_TRUE(tried.isOpen());
        EXPECT_EQ(tried.dueAt, at(11, 25, 15));
        EXPECT_EQ(tried.overdueAt, task().overdueAt);
    }
    EXPECT_EQ(after(task(), report(CallOutcome::NoAnswer), at(11, 24, 16)).dueAt,
              at(11, 26, 11, 30));
}

TEST(CallTest, AfterThreeTriesACustomerIsListedApart) {
    FollowUpTask tried = after(task(), report(CallOutcome::NoAnswer), at(11, 24, 10));
    tried = after(tried, report(CallOutcome::Busy), at(11, 25, 15));
    EXPECT_TRUE(tried.isOpen());
    tried = after(tried, report(CallOutcome::NoAnswer), at(11, 26, 11));
    EXPECT_EQ(tried.state, FollowUpState::Unreachable);
    EXPECT_EQ(tried.calls.size(), 3U);
}

TEST(CallTest, TheTriesAreAtDifferentHoursToo) {
    FollowUpTask tried = task();
    for (int day = 24; day < 28; ++day) {
        tried = after(tried, report(CallOutcome::NoAnswer), at(11, day, 10, day));
        EXPECT_TRUE(tried.isOpen()) << "always at ten: " << day;
    }
    tried = after(tried, report(CallOutcome::Busy), at(11, 28, 14));
    EXPECT_EQ(tried.dueAt, at(11, 30, 9, 30)) << "neither at ten nor at two";
    tried = after(tried, report(CallOutcome::NoAnswer), tried.dueAt);
    EXPECT_EQ(tried.state, FollowUpState::Unreachable);
}

TEST(CallTest, AnHourThatWasTriedIsNotPlannedAgain) {
    FollowUpTask tried = after(task(), report(CallOutcome::NoAnswer), at(11, 24, 9));
    tried = after(tried, report(CallOutcome::NoAnswer), at(11, 25, 14));
    EXPECT_EQ(tried.dueAt, at(11, 27, 10, 30)) << "five hours on it would be half past nine";
}

TEST(CallTest, AStoreOfOneHourTriesAtThatHour) {
    CalendarSettings brief;
    brief.open = QTime(10, 0);
    brief.close = QTime(11, 0);
    const BusinessCalendar hour(brief);
    FollowUpTask tried = task();
    for (int day = 24; day < 27; ++day) {
        const auto result = recordCall(tried, report(CallOutcome::NoAnswer), {}, hour, CallId(10),
                                       StaffId(5), at(11, day, 10, 30));
        ASSERT_TRUE(result.ok());
        tried = result->task;
    }
    EXPECT_EQ(tried.state, FollowUpState::Unreachable);
}

TEST(CallTest, AWrongNumberIsListedApartAtOnce) {
    EXPECT_EQ(after(task(), report(CallOutcome::WrongNumber), at(11, 24, 17)).state,
              FollowUpState::Unreachable);
}

TEST(CallTest, WhoRefusesIsLeftInPeace) {
    const FollowUpTask done = after(task(), report(CallOutcome::Refused), at(11, 24, 17));
    EXPECT_EQ(done.state, FollowUpState::Refused);
    EXPECT_FALSE(done.isOpen());
}

TEST(CallTest, AnInconvenientCallIsMadeAtTheAgreedTime) {
    CallReport later = report(CallOutcome::CallBack);
    later.callBackAt = at(11, 24, 19, 30);
    const FollowUpTask agreed = after(task(), later, at(11, 24, 17));
    EXPECT_TRUE(agreed.isOpen());
    EXPECT_EQ(agreed.dueAt, at(11, 24, 19, 30)) << "the customer's word goes before opening hours";
    EXPECT_EQ(agreed.calls.front().callBackAt, at(11, 24, 19, 30));
}

TEST(CallTest, AnAgreedTimeIsNoFailedTry) {
    CallReport later = report(CallOutcome::CallBack);
    FollowUpTask tried = task();
    for (int day = 24; day < 29; ++day) {
        later.callBackAt = at(11, day + 1, 17);
        tried = after(tried, later, at(11, day, 17));
    }
    EXPECT_TRUE(tried.isOpen());
}

TEST(CallTest, OnlyAReachedCustomerGivesAScore) {
    CallReport busy = report(CallOutcome::Busy);
    busy.score = 5;
    busy.callBackAt = at(11, 25, 9);
    const Call call = after(task(), busy, at(11, 24, 17)).calls.front();
    EXPECT_FALSE(call.score);
    EXPECT_TRUE(call.callBackAt.isNone());
}

// -- refusals

TEST(CallTest, ACallHasAnOutcome) {
    EXPECT_EQ(refused(task(), CallReport(), at(11, 24, 17)),
              std::vector<ErrorKind>{ErrorKind::OutcomeMissing});
}

TEST(CallTest, AReachedCustomerIsAskedForAScore) {
    EXPECT_EQ(refused(task(), report(CallOutcome::Reached), at(11, 24, 17)),
              std::vector<ErrorKind>{ErrorKind::ScoreMissing});
}

TEST(CallTest, AScoreIsFromOneToFive) {
    for (const int score : {-1, 0, 6})
        EXPECT_EQ(refused(task(), reached(score), at(11, 24, 17)),
                  std::vector<ErrorKind>{ErrorKind::OutOfRange});
    for (const int score : {1, 5})
        EXPECT_TRUE(refused(task(), reached(score), at(11, 24, 17)).empty());
}

TEST(CallTest, AnAgreedTimeIsInTheFuture) {
    CallReport later = report(CallOutcome::CallBack);
    EXPECT_EQ(refused(task(), later, at(11, 24, 17)),
              std::vector<ErrorKind>{ErrorKind::CallBackTimeMissing});
    later.callBackAt = at(11, 24, 17);
    EXPECT_EQ(refused(task(), later, at(11, 24, 17)),
              std::vector<ErrorKind>{ErrorKind::CallBackTimeMissing});
}

TEST(CallTest, WordsHaveALengthAndNoControlCharacters) {
    CallReport call = reached(5);
    call.words = QString(4001, u'好');
    EXPECT_EQ(refused(task(), call, at(11, 24, 17)), std::vector<ErrorKind>{ErrorKind::TooLong});
    call.words = QStringLiteral("好\x1b");
    EXPECT_EQ(refused(task(), call, at(11, 24, 17)),
              std::vector<ErrorKind>{ErrorKind::BadCharacters});
}

TEST(CallTest, ACallIsMadeOnce) {
    for (const FollowUpState state :
         {FollowUpState::Reached, FollowUpState::Refused, FollowUpState::Unreachable}) {
        FollowUpTask closed = task();
        closed.state = state;
        EXPECT_EQ(refused(closed, reached(5), at(11, 24, 17)),
                  std::vector<ErrorKind>{ErrorKind::TaskClosed});
    }
}

// -- what becomes a complaint

TEST(CallTest, ABadScoreMakesAComplaint) {
    for (const int score : {1, 2}) {
        const auto result = record(task(), reached(score), at(11, 24, 17));
        ASSERT_TRUE(result.ok());
        EXPECT_TRUE(result->complaint) << score;
    }
    for (const int score : {3, 4, 5}) {
        const auto result = record(task(), reached(score), at(11, 24, 17));
        ASSERT_TRUE(result.ok());
        EXPECT_FALSE(result->complaint) << score;
    }
}

TEST(CallTest, AProblemMakesAComplaintWhateverTheScore) {
    CallReport call = reached(5);
    call.problem = true;
    const auto result = record(task(), call, at(11, 24, 17));
    ASSERT_TRUE(result.ok());
    EXPECT_TRUE(result->complaint);
    EXPECT_TRUE(result->task.calls.front().problem);
    call.outcome = CallOutcome::Busy;
    const auto busy = record(task(), call, at(11, 24, 17));
    ASSERT_TRUE(busy.ok());
    EXPECT_FALSE(busy->complaint) << "nobody was there to tell of one";
    EXPECT_FALSE(busy->task.calls.front().problem);
}

TEST(CallTest, AComplaintIsInTheCustomersOwnWords) {
    CallReport call = reached(1);
    call.words = QStringLiteral(" ");
    EXPECT_EQ(refused(task(), call, at(11, 24, 17)), std::vector<ErrorKind>{ErrorKind::Required});
}

TEST(FirstCallTest, NoneToWhoWantsNoneAndNoneForCarsOfTheTrade) {
    Customer sender;
    Vehicle vehicle;
    EXPECT_TRUE(wantsCall(sender, vehicle));
    sender.noCalls = true;
    EXPECT_FALSE(wantsCall(sender, vehicle));
    sender.noCalls = false;
    vehicle.ofTheTrade = true;
    EXPECT_FALSE(wantsCall(sender, vehicle));
}

// -- properties

RC_GTEST_PROP(FollowUpProperty, EveryPlannedTimeIsAnOpenHour, ()) {
    const FollowUpTask first = firstCall({}, calendar(), *anyMinute());
    RC_ASSERT(calendar().isOpen(first.dueAt));
    RC_ASSERT(first.dueAt < first.overdueAt);
    const auto second = record(first, reached(5), *anyMinute());
    RC_ASSERT(calendar().isOpen(second->second->dueAt));
    RC_ASSERT(second->second->dueAt < second->second->overdueAt);
}

TEST(CallTest, DiallingAgainAtOnceIsNoNewTry) {
    FollowUpTask tried = task();
    for (int minute = 0; minute < 5; ++minute)
        tried = after(tried, report(CallOutcome::Busy), at(11, 24, 10, minute));
    EXPECT_TRUE(tried.isOpen());
    EXPECT_EQ(tried.dueAt, at(11, 25, 15, 4));
}

TEST(CallTest, ARetryAtClosingTimeWaitsForTheMorning) {
    EXPECT_EQ(after(task(), report(CallOutcome::NoAnswer), at(11, 24, 13)).dueAt,
              at(11, 26, 8, 30));
}

RC_GTEST_PROP(FollowUpProperty, EveryRetryIsAnOpenHourOfALaterDay, ()) {
    const Instant called = *anyMinute();
    const FollowUpTask tried = after(task(), report(CallOutcome::NoAnswer), called);
    RC_ASSERT(calendar().isOpen(tried.dueAt));
    RC_ASSERT(calendar().businessDate(tried.dueAt) > calendar().businessDate(called));
    const int minutesApart =
        calendar().wall(called).time().msecsTo(calendar().wall(tried.dueAt).time()) / 60'000;
    RC_ASSERT(std::abs(minutesApart) >= 30);
}

}  // namespace baydesk::testing
