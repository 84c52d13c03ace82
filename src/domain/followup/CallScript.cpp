#include "domain/followup/CallScript.h"

#include <algorithm>

namespace baydesk {

std::vector<ScriptStep> scriptOf(FollowUpStage stage) {
    if (stage == FollowUpStage::Second)
        return {ScriptStep::Greeting,    ScriptStep::Convenient,  ScriptStep::Car,
                ScriptStep::Suggestions, ScriptStep::NextService, ScriptStep::Thanks};
    return {ScriptStep::Greeting, ScriptStep::Convenient,  ScriptStep::Car,
            ScriptStep::Advisor,  ScriptStep::Suggestions, ScriptStep::NextService,
            ScriptStep::Thanks};
}

std::vector<ScriptAnswer> answersTo(ScriptStep step) {
    switch (step) {
        case ScriptStep::Convenient:
            return {ScriptAnswer::GoOn, ScriptAnswer::NotNow};
        case ScriptStep::Car:
        case ScriptStep::Advisor:
        case ScriptStep::Suggestions:
            return {ScriptAnswer::GoOn, ScriptAnswer::Unhappy};
        case ScriptStep::Greeting:
        case ScriptStep::NextService:
        case ScriptStep::Problem:
            return {ScriptAnswer::GoOn};
        case ScriptStep::Thanks:
        case ScriptStep::Later:
            return {};
    }
    return {};
}

ScriptStep scriptAfter(FollowUpStage stage, ScriptStep step, ScriptAnswer answer) {
    const std::vector<ScriptAnswer> known = answersTo(step);
    if (std::find(known.begin(), known.end(), answer) == known.end()) return step;
    if (answer == ScriptAnswer::NotNow) return ScriptStep::Later;
    if (answer == ScriptAnswer::Unhappy) return ScriptStep::Problem;
    const std::vector<ScriptStep> way = scriptOf(stage);
    const auto at = std::find(way.begin(), way.end(), step);
    // From a branch the call comes to its end.
    return at == way.end() || at + 1 == way.end() ? ScriptStep::Thanks : *(at + 1);
}

QDate nextServiceOn(const ServicePlan& plan, QDate leftOn, std::optional<int> kmPerDay) {
    const QDate byTime = leftOn.addMonths(plan.months);
    if (!kmPerDay || *kmPerDay <= 0) return byTime;
    return std::min(byTime, leftOn.addDays(plan.km / *kmPerDay));
}

}  // namespace baydesk
