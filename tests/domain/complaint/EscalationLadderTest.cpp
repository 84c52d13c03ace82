#include "domain/complaint/EscalationLadder.h"

#include "domain/Generators.h"
#include "support/OrderStages.h"

#include <rapidcheck/gtest.h>
#include <algorithm>

namespace baydesk::testing {

namespace {

const BusinessCalendar& calendar() {
    static const BusinessCalendar instance;
    return instance;
}

// Open from 08:30 to 18:00, every day.
Instant at(int day, int hour, int minute = 0) {
    return calendar().at(QDate(2026, 11, day), QTime(hour, minute));
}

// A complaint that came at this moment, and what happened to it since.
class Story {
public:
    explicit Story(Instant from, ComplaintSource source = ComplaintSource::Phone) {
        ComplaintForm form;
        form.customer = CustomerId(3);
        form.source = source;
        form.words = QStringLiteral("刹车还在响");
        m_complaint = opened(form, stampAt(from)).value();
    }

    Story& then(ComplaintAct act, Instant when, Rung rung = Rung::FirstPerson) {
        if (act == ComplaintAct::Answered) {
            ComplaintFindings found;
            found.department = Department::Workshop;
            found.cause = found.remedy = QStringLiteral("返修");
            m_complaint = described(m_complaint, found, m_complaint.findingsRevision).value();
        }
        const ComplaintStepForm form{
            .act = act, .rung = rung, .responsible = StaffId(7), .words = QStringLiteral("说了")};
        const auto next = stepped(m_complaint, form, stampAt(when));
        EXPECT_TRUE(next.ok());
        if (next.ok()) m_complaint = *next;
        return *this;
    }

    // When the clock asks for this; none if it does not.
    Instant due(ComplaintDuty duty, Instant now) const {
        for (const NextComplaintStep& each :
             duties(m_complaint, EscalationLadder(), calendar(), now))
            if (each.duty == duty) return each.dueAt;
        return {};
    }
    Instant due(ComplaintDuty duty) const { return due(duty, at(22, 9)); }
    NextComplaintStep next(Instant now) const {
        return nextStep(m_complaint, EscalationLadder(), calendar(), now)
            .value_or(NextComplaintStep());
    }
    const Complaint& complaint() const { return m_complaint; }

private:
    ComplaintStamp stampAt(Instant when) {
        return {.step = ComplaintStepId(++m_steps), .by = StaffId(6), .at = when};
    }

    Complaint m_complaint;
    qint64 m_steps = 0;
};

Story takenOver() { return Story(at(22, 9)).then(ComplaintAct::TakenOver, at(22, 9, 4)); }

}  // namespace

TEST(EscalationLadderTest, TheDesksHeadTakesOverWithinFiveMinutes) {
    const NextComplaintStep next = Story(at(22, 9)).next(at(22, 9, 3));
    EXPECT_EQ(next.duty, ComplaintDuty::TakeOver);
    EXPECT_EQ(next.turn, Rung::DeskHead);
    EXPECT_EQ(next.dueAt, at(22, 9, 5));
    EXPECT_EQ(next.minutesLeft, 2);
    EXPECT_FALSE(next.isOverdue(at(22, 9, 5)));
    const NextComplaintStep late = Story(at(22, 9)).next(at(22, 9, 25));
    EXPECT_EQ(late.minutesLeft, -20);
    EXPECT_TRUE(late.isOverdue(at(22, 9, 25)));
}

TEST(EscalationLadderTest, OnSiteTheFirstPersonGoesToTheSuperiorWithinThreeMinutes) {
    const Story story(at(22, 9), ComplaintSource::Counter);
    const NextComplaintStep next = story.next(at(22, 9));
    EXPECT_EQ(next.duty, ComplaintDuty::BringToSuperior);
    EXPECT_EQ(next.turn, Rung::FirstPerson);
    EXPECT_EQ(next.dueAt, at(22, 9, 3));
    EXPECT_EQ(story.due(ComplaintDuty::TakeOver), Instant());
    EXPECT_EQ(Story(story)
                  .then(ComplaintAct::Escalated, at(22, 9, 2), Rung::Superior)
                  .due(ComplaintDuty::BringToSuperior),
              Instant());
}

TEST(EscalationLadderTest, TheDeskAsksForAResultEveryHour) {
    Story story = takenOver();
    EXPECT_EQ(story.due(ComplaintDuty::AskForResult), at(22, 10, 4));
    story.then(ComplaintAct::AskedForResult, at(22, 10, 10));
    EXPECT_EQ(story.due(ComplaintDuty::AskForResult), at(22, 11, 10));
    story.then(ComplaintAct::Progressed, at(22, 11));
    EXPECT_EQ(story.due(ComplaintDuty::AskForResult), at(22, 12));
    EXPECT_EQ(story.next(at(22, 11)).turn, Rung::DeskHead);
}

TEST(EscalationLadderTest, TheCustomerHearsEveryTwoHours) {
    Story story = takenOver();
    EXPECT_EQ(story.due(ComplaintDuty::TellCustomer), at(22, 11));
    story.then(ComplaintAct::CustomerTold, at(22, 10, 30));
    EXPECT_EQ(story.due(ComplaintDuty::TellCustomer), at(22, 12, 30));
}

TEST(EscalationLadderTest, FourHoursWithoutProgressGoToTheGeneralManager) {
    Story story = takenOver();
    EXPECT_EQ(story.due(ComplaintDuty::EscalateToGeneralManager), at(22, 13));
    story.then(ComplaintAct::AskedForResult, at(22, 10))
        .then(ComplaintAct::CustomerTold, at(22, 11));
    EXPECT_EQ(story.due(ComplaintDuty::EscalateToGeneralManager), at(22, 13))
        << "asking and telling is no progress";
    story.then(ComplaintAct::Progressed, at(22, 12));
    EXPECT_EQ(story.due(ComplaintDuty::EscalateToGeneralManager), at(22, 16));
    story.then(ComplaintAct::Escalated, at(22, 13), Rung::GeneralManager);
    EXPECT_EQ(story.due(ComplaintDuty::EscalateToGeneralManager), Instant()) << "nobody is higher";
}

TEST(EscalationLadderTest, AWordToTheCustomerBeforeCloseOfDay) {
    Story story = Story(at(22, 17, 30)).then(ComplaintAct::TakenOver, at(22, 17, 31));
    EXPECT_EQ(story.due(ComplaintDuty::TellBeforeClose), at(22, 18));
    EXPECT_EQ(story.due(ComplaintDuty::TellCustomer), at(23, 10)) << "two hours of opening time";
    story.then(ComplaintAct::CustomerTold, at(22, 17, 50));
    EXPECT_EQ(story.due(ComplaintDuty::TellBeforeClose), at(23, 18));
    EXPECT_EQ(Story(at(22, 20)).due(ComplaintDuty::TellBeforeClose), at(23, 18))
        << "who complains at night hears on the next open day";
}

TEST(EscalationLadderTest, WhatCannotBeAnsweredGoesToTheSupervisorWithinTwoDays) {
    Story story = takenOver();
    EXPECT_EQ(story.due(ComplaintDuty::EscalateToSupervisor), at(24, 9));
    story.then(ComplaintAct::Escalated, at(22, 12), Rung::Supervisor);
    EXPECT_EQ(story.due(ComplaintDuty::EscalateToSupervisor), Instant());
}

TEST(EscalationLadderTest, TheCustomerHearsTheAnswerTheSameDayItIsDecided) {
    const Story story = takenOver().then(ComplaintAct::Answered, at(22, 15));
    const NextComplaintStep next = story.next(at(22, 15));
    EXPECT_EQ(next.duty, ComplaintDuty::TellAnswer);
    EXPECT_EQ(next.dueAt, at(22, 18));
    EXPECT_EQ(duties(story.complaint(), EscalationLadder(), calendar(), at(22, 15)).size(), 1U);
}

TEST(EscalationLadderTest, ThenTheCustomerIsCalledAgain) {
    const Story story = takenOver()
                            .then(ComplaintAct::Answered, at(22, 15))
                            .then(ComplaintAct::CustomerTold, at(22, 16));
    EXPECT_EQ(story.next(at(22, 16)).duty, ComplaintDuty::CallAgain);
    EXPECT_EQ(story.next(at(22, 16)).dueAt, at(23, 16));
}

TEST(EscalationLadderTest, WhoIsNotContentStartsTheClockAnew) {
    const Story story = takenOver()
                            .then(ComplaintAct::Answered, at(22, 10))
                            .then(ComplaintAct::CustomerTold, at(22, 11))
                            .then(ComplaintAct::Unsatisfied, at(23, 9));
    EXPECT_EQ(story.due(ComplaintDuty::AskForResult), at(23, 10));
    EXPECT_EQ(story.due(ComplaintDuty::TellCustomer), at(23, 11));
    EXPECT_EQ(story.due(ComplaintDuty::EscalateToGeneralManager), at(23, 13));
}

TEST(EscalationLadderTest, AClosedComplaintAsksForNothing) {
    const Story story = takenOver()
                            .then(ComplaintAct::Answered, at(22, 10))
                            .then(ComplaintAct::CustomerTold, at(22, 11))
                            .then(ComplaintAct::Satisfied, at(23, 9));
    EXPECT_TRUE(duties(story.complaint(), EscalationLadder(), calendar(), at(23, 9)).empty());
    EXPECT_FALSE(nextStep(story.complaint(), EscalationLadder(), calendar(), at(23, 9)));
}

TEST(EscalationLadderTest, TheClockStandsStillWhileTheShopWaitsForTheCustomer) {
    Story story = takenOver().then(ComplaintAct::Paused, at(22, 10));
    const NextComplaintStep waits = story.next(at(22, 17));
    EXPECT_EQ(waits.duty, ComplaintDuty::AwaitCustomer);
    EXPECT_TRUE(waits.dueAt.isNone());
    EXPECT_FALSE(waits.isOverdue(at(22, 17)));
    story.then(ComplaintAct::Resumed, at(22, 13));
    EXPECT_EQ(story.due(ComplaintDuty::AskForResult), at(22, 13, 4)) << "three hours later";
    EXPECT_EQ(story.due(ComplaintDuty::EscalateToGeneralManager), at(22, 16));
    EXPECT_EQ(story.due(ComplaintDuty::TellCustomer), at(22, 15)) << "they have just spoken";
}

TEST(EscalationLadderTest, ClosedHoursDoNotCount) {
    EXPECT_EQ(Story(at(22, 17, 58)).due(ComplaintDuty::TakeOver), at(23, 8, 33));
    EXPECT_EQ(takenOver().next(at(22, 22)).minutesLeft, -7 * 60 - 56) << "late since 10:04";
    CalendarSettings holiday;
    holiday.holidays = {QDate(2026, 11, 23)};
    const Story story(at(22, 17, 58));
    EXPECT_EQ(nextStep(story.complaint(), EscalationLadder(), BusinessCalendar(holiday), at(22, 19))
                  ->dueAt,
              at(22, 18))
        << "a word before close of day comes first";
}

TEST(EscalationLadderTest, EveryNumberIsASetting) {
    const EscalationLadder other{.takeOverMinutes = 10,
                                 .onSiteMinutes = 6,
                                 .askMinutes = 30,
                                 .tellMinutes = 60,
                                 .progressMinutes = 120,
                                 .supervisorDays = 1,
                                 .callAgainDays = 3,
                                 .soonMinutes = 5};
    const auto due = [&](const Story& story, ComplaintDuty duty) {
        for (const NextComplaintStep& each :
             duties(story.complaint(), other, calendar(), at(22, 9)))
            if (each.duty == duty) return each.dueAt;
        return Instant();
    };
    EXPECT_EQ(due(Story(at(22, 9)), ComplaintDuty::TakeOver), at(22, 9, 10));
    EXPECT_EQ(due(Story(at(22, 9), ComplaintSource::Counter), ComplaintDuty::BringToSuperior),
              at(22, 9, 6));
    EXPECT_EQ(due(takenOver(), ComplaintDuty::AskForResult), at(22, 9, 34));
    EXPECT_EQ(due(takenOver(), ComplaintDuty::TellCustomer), at(22, 10));
    EXPECT_EQ(due(takenOver(), ComplaintDuty::EscalateToGeneralManager), at(22, 11));
    EXPECT_EQ(due(takenOver(), ComplaintDuty::EscalateToSupervisor), at(23, 9));
    const Story told = takenOver()
                           .then(ComplaintAct::Answered, at(22, 10))
                           .then(ComplaintAct::CustomerTold, at(22, 11));
    EXPECT_EQ(due(told, ComplaintDuty::CallAgain), at(25, 11));
}

TEST(EscalationLadderTest, TheFirstPersonIsWhoeverWroteItDown) {
    LadderPeople people;
    people.at(Rung::DeskHead) = StaffId(70);
    const Story story(at(22, 9));
    EXPECT_EQ(people.onTurn(story.complaint(), Rung::FirstPerson), StaffId(6));
    EXPECT_EQ(people.onTurn(story.complaint(), Rung::DeskHead), StaffId(70));
}

TEST(EscalationLadderTest, EveryDutyIsDoneByAnEntryThatFits) {
    const std::vector<Story> stories = {Story(at(22, 9)),
                                        Story(at(22, 9), ComplaintSource::Counter),
                                        takenOver(),
                                        takenOver().then(ComplaintAct::Paused, at(22, 10)),
                                        takenOver().then(ComplaintAct::Answered, at(22, 10)),
                                        takenOver()
                                            .then(ComplaintAct::Answered, at(22, 10))
                                            .then(ComplaintAct::CustomerTold, at(22, 11))};
    for (const Story& story : stories)
        for (const NextComplaintStep& duty :
             duties(story.complaint(), EscalationLadder(), calendar(), at(22, 12)))
            EXPECT_TRUE(fits(story.complaint(), actFor(duty.duty))) << static_cast<int>(duty.duty);
}

RC_GTEST_PROP(EscalationLadderProperty, DutiesComeInTheOrderOfTheirTime, ()) {
    const Story story(*anyMinute());
    const auto list = duties(story.complaint(), EscalationLadder(), calendar(), *anyMinute());
    RC_ASSERT(!list.empty());
    RC_ASSERT(std::is_sorted(
        list.begin(), list.end(),
        [](const NextComplaintStep& a, const NextComplaintStep& b) { return a.dueAt < b.dueAt; }));
    for (const NextComplaintStep& each : list) RC_ASSERT(each.dueAt > story.complaint().openedAt());
}

}  // namespace baydesk::testing
