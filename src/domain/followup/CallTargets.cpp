#include "domain/followup/CallTargets.h"

namespace baydesk {

CallFigures figuresOf(const std::vector<FollowUpTask>& tasks, const CallTargets& targets,
                      Instant now) {
    CallFigures figures;
    for (const FollowUpTask& task : tasks) {
        if (task.stage != FollowUpStage::First || (task.isOpen() && task.dueAt > now)) continue;
        ++figures.due;
        if (task.state != FollowUpState::Reached) continue;
        ++figures.reached;
        for (const Call& call : task.calls) {
            if (!call.score) continue;
            ++figures.scored;
            if (*call.score >= targets.contentScore) ++figures.content;
        }
    }
    return figures;
}

bool coverageReached(const CallFigures& figures, const CallTargets& targets, bool starting) {
    const int wanted = starting ? targets.startingCoveragePermille : targets.coveragePermille;
    return figures.due == 0 || figures.coveragePermille() >= wanted;
}

bool satisfactionReached(const CallFigures& figures, const CallTargets& targets) {
    return figures.scored == 0 || figures.satisfactionPermille() >= targets.satisfactionPermille;
}

}  // namespace baydesk
