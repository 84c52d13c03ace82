#pragma once

#include "domain/followup/FollowUp.h"

#include <QDate>
#include <optional>
#include <vector>

namespace baydesk {

// The steps of a follow-up call as the manual walks through them (manual 001; requirement C3). What
// is said at each, and what never is, are texts of the screen.
enum class ScriptStep {
    Greeting,
    Convenient,  // is it convenient now?
    Car,
    Advisor,
    Suggestions,
    NextService,
    Thanks,
    Later,    // it is not: agree another time
    Problem,  // something is wrong: listen, write it down, sell nothing
};

// What the customer's words lead to.
enum class ScriptAnswer { GoOn, NotNow, Unhappy };

// The straight way, without branches. The second call asks about the advisor no more.
std::vector<ScriptStep> scriptOf(FollowUpStage stage);
// The answers that a step knows; none where the call ends.
std::vector<ScriptAnswer> answersTo(ScriptStep step);
// Where the call goes; the step itself where it ends.
ScriptStep scriptAfter(FollowUpStage stage, ScriptStep step, ScriptAnswer answer);

// When the clerk can say the next service is due: by months or by the car's own km per day,
// whichever comes first. Our own numbers: the manuals name none.
struct ServicePlan {
    int months = 6;
    int km = 5'000;
};
QDate nextServiceOn(const ServicePlan& plan, QDate leftOn, std::optional<int> kmPerDay);

}  // namespace baydesk
