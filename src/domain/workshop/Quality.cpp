#include "domain/workshop/Quality.h"

#include "domain/order/OrderState.h"

#include <algorithm>

namespace baydesk {

namespace {

bool wasDone(const OrderState& order, WorkEvent event, JobId job) {
    return std::any_of(order.workLog.begin(), order.workLog.end(), [=](const WorkEntry& entry) {
        return entry.event == event && entry.job == job;
    });
}

}  // namespace

bool needsThreeInspections(RepairClass repairClass) {
    switch (repairClass) {
        case RepairClass::WholeVehicle:
        case RepairClass::Assembly:
        case RepairClass::SecondLevel:
            return true;
        case RepairClass::FirstLevel:
        case RepairClass::Minor:
        case RepairClass::Special:
            break;
    }
    return false;
}

bool needsCertificate(RepairClass repairClass) { return needsThreeInspections(repairClass); }

bool isWashed(const OrderState& order) {
    bool washed = false;
    for (const WorkEntry& entry : order.workLog) {
        if (entry.event == WorkEvent::Washed) washed = true;
        if (entry.event == WorkEvent::ClockOn) washed = false;  // dirty hands again
    }
    return washed;
}

std::vector<RequiredCheck> requiredChecks(const OrderState& order) {
    std::vector<RequiredCheck> checks;
    const bool three = needsThreeInspections(order.repairClass);
    if (three)
        checks.push_back({.step = QualityStep::PreRepair,
                          .job = {},
                          .done = wasDone(order, WorkEvent::PreRepair, {})});
    for (const Job& job : order.jobs) {
        if (!job.isApproved()) continue;
        if (three)
            checks.push_back({.step = QualityStep::InProcess,
                              .job = job.id,
                              .done = wasDone(order, WorkEvent::InProcess, job.id)});
        checks.push_back({.step = QualityStep::Completion, .job = job.id, .done = job.hasPassed()});
    }
    if (order.washAsked)
        checks.push_back({.step = QualityStep::Wash, .job = {}, .done = isWashed(order)});
    return checks;
}

}  // namespace baydesk
