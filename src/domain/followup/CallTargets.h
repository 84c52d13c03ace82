#pragma once

#include "domain/followup/FollowUp.h"

namespace baydesk {

// What the shop wants to reach (mission.md, After the car has left; manuals 002, 003, 004; C2).
struct CallTargets {
    int coveragePermille = 1000;         // inside the repair warranty
    int startingCoveragePermille = 300;  // while a shop begins with calls
    int satisfactionPermille = 980;
    int contentScore = 4;  // this or more is content
};

// Exact counts; a permille is rounded down, so that a target is not reached before it is.
struct CallFigures {
    int due = 0;      // every first call whose time has come
    int reached = 0;  // … in which somebody was spoken to
    int scored = 0;
    int content = 0;

    int coveragePermille() const { return due == 0 ? 0 : reached * 1000 / due; }
    int satisfactionPermille() const { return scored == 0 ? 0 : content * 1000 / scored; }
    bool operator==(const CallFigures&) const = default;
};

// Of first calls that fell due before `now`; who refused was not reached.
CallFigures figuresOf(const std::vector<FollowUpTask>& tasks, const CallTargets& targets,
                      Instant now);
// `starting`: the shop has only begun with calls. Nothing due is nothing missed.
bool coverageReached(const CallFigures& figures, const CallTargets& targets, bool starting);
bool satisfactionReached(const CallFigures& figures, const CallTargets& targets);

}  // namespace baydesk
