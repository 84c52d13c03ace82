#include "domain/followup/CallScript.h"

#include <gtest/gtest.h>
#include <algorithm>

namespace baydesk::testing {

namespace {

using Step = ScriptStep;
using Answer = ScriptAnswer;

}  // namespace

TEST(CallScriptTest, TheFirstCallGoesThroughTheManualsSteps) {
    EXPECT_EQ(scriptOf(FollowUpStage::First),
              (std::vector<Step>{Step::Greeting, Step::Convenient, Step::Car, Step::Advisor,
                                 Step::Suggestions, Step::NextService, Step::Thanks}));
}

TEST(CallScriptTest, TheSecondCallAsksAboutTheAdvisorNoMore) {
    const std::vector<Step> second = scriptOf(FollowUpStage::Second);
    EXPECT_EQ(std::count(second.begin(), second.end(), Step::Advisor), 0);
    EXPECT_EQ(scriptAfter(FollowUpStage::Second, Step::Car, Answer::GoOn), Step::Suggestions);
}

TEST(CallScriptTest, FromStepToStep) {
    for (const FollowUpStage stage : {FollowUpStage::First, FollowUpStage::Second}) {
        std::vector<Step> walked = {Step::Greeting};
        while (!answersTo(walked.back()).empty())
            walked.push_back(scriptAfter(stage, walked.back(), Answer::GoOn));
        EXPECT_EQ(walked, scriptOf(stage));
    }
}

TEST(CallScriptTest, AnInconvenientCallAgreesAnotherTimeAndEnds) {
    const Step later = scriptAfter(FollowUpStage::First, Step::Convenient, Answer::NotNow);
    EXPECT_EQ(later, Step::Later);
    EXPECT_TRUE(answersTo(later).empty());
}

TEST(CallScriptTest, AnUnhappyCustomerIsHeardAndSoldNothing) {
    for (const Step step : {Step::Car, Step::Advisor, Step::Suggestions}) {
        EXPECT_EQ(scriptAfter(FollowUpStage::First, step, Answer::Unhappy), Step::Problem);
        EXPECT_EQ(scriptAfter(FollowUpStage::First, Step::Problem, Answer::GoOn), Step::Thanks);
    }
}

TEST(CallScriptTest, AnAnswerThatAStepDoesNotKnowLeadsNowhere) {
    EXPECT_EQ(scriptAfter(FollowUpStage::First, Step::Greeting, Answer::Unhappy), Step::Greeting);
    EXPECT_EQ(scriptAfter(FollowUpStage::First, Step::Thanks, Answer::GoOn), Step::Thanks);
}

TEST(NextServiceTest, ByMonthsOrByTheCarsOwnKmPerDay) {
    const QDate left(2026, 11, 22);
    EXPECT_EQ(nextServiceOn({}, left, std::nullopt), QDate(2027, 5, 22));
    EXPECT_EQ(nextServiceOn({}, left, 50), left.addDays(100)) << "5,000 km come first";
    EXPECT_EQ(nextServiceOn({}, left, 5), QDate(2027, 5, 22)) << "the months come first";
    EXPECT_EQ(nextServiceOn({.months = 3, .km = 3'000}, left, 0), QDate(2027, 2, 22));
}

}  // namespace baydesk::testing
