#pragma once

#include "domain/Ids.h"

#include <vector>

namespace baydesk {

enum class RepairClass;
struct OrderState;

// The looks at a car before it may go, in the order in which they come.
enum class QualityStep {
    PreRepair,   // of the car, before any work
    InProcess,   // of each job, in the middle of it
    Completion,  // of each job, when it is finished
    Wash,        // of the car, where the order asks for it
};

// Whole-vehicle and assembly repair and second-level maintenance are inspected before, during and
// after; everything else after (regulation.md 3.5).
bool needsThreeInspections(RepairClass repairClass);
// 竣工出厂合格证: the same classes leave with a completion certificate, and not without it
// (regulation.md 3.5).
bool needsCertificate(RepairClass repairClass);

// One look that the order needs, and whether it has been done.
struct RequiredCheck {
    QualityStep step = QualityStep::Completion;
    JobId job;  // none: the car
    bool done = false;

    bool operator==(const RequiredCheck&) const = default;
};

// Everything that the repair class and the order ask for, in order.
std::vector<RequiredCheck> requiredChecks(const OrderState& order);
// Whether the car was washed since anybody last worked on it.
bool isWashed(const OrderState& order);

}  // namespace baydesk
