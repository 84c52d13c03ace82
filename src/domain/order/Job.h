#pragma once

#include "base/Clock.h"
#include "domain/order/Line.h"
#include "domain/workshop/SelfCheck.h"
#include "domain/workshop/WorkLog.h"
#include "domain/workshop/WorkShare.h"

#include <array>
#include <vector>

namespace baydesk {

enum class ApprovalState { Draft, Offered, Approved, Declined };
enum class WorkshopState { Waiting, InWork, OnHold, QualityCheck, Ready };
// In the order of how far the car still is from the gate, the furthest first. A held job is further
// than a waiting one only in time, so it counts as begun.
inline constexpr std::array WorkshopProgress{WorkshopState::Waiting, WorkshopState::OnHold,
                                             WorkshopState::InWork, WorkshopState::QualityCheck,
                                             WorkshopState::Ready};
// A diagnosis is consented to and priced by itself, before anything is dismantled or driven; what
// it found is told to the customer at once (mission.md, At the door; manual 000).
enum class JobKind { Repair, Diagnosis };

// What the customer approves or declines, and what its technicians work on together.
struct Job {
    JobId id;
    int revision = 1;  // counts edits of what the customer sees; a stale edit is found by it
    QString title;
    QString cause;            // what was found
    QString correction;       // what was done about it
    bool supplement = false;  // found after the first approval
    std::vector<Line> lines;

    ApprovalState approval = ApprovalState::Draft;
    Money approvedAmount;
    QString declineReason;

    WorkshopState workshop = WorkshopState::Waiting;
    HoldReason hold = HoldReason::None;
    std::vector<WorkShare> technicians;  // whom it is dispatched to; the first one leads
    Instant startedAt;
    Instant finishedAt;
    SelfCheck selfCheck;
    StaffId inspector;
    Instant passedAt;
    int failures = 0;  // quality checks failed; the rework costs the customer nothing
    QString failureCause;
    JobKind kind = JobKind::Repair;
    JobId comebackOf;  // 返修: the job of an earlier visit that this one makes good, free of charge

    QString holdNote;    // "arrives on Friday"
    Instant stageSince;  // when it came into its workshop state, for what is stuck

    Money amount() const;
    bool isComeback() const { return bool(comebackOf); }
    bool isApproved() const { return approval == ApprovalState::Approved; }
    bool isDecided() const { return isApproved() || approval == ApprovalState::Declined; }
    bool isDiagnosis() const { return kind == JobKind::Diagnosis; }
    // Who answers for the job; none where nobody was dispatched.
    StaffId lead() const {
        return technicians.empty() ? StaffId() : technicians.front().technician;
    }
    bool isDispatched() const { return !technicians.empty(); }
    bool isDispatchedTo(StaffId person) const;
    // The hours the customer pays; a lump sum has none.
    Quantity soldHours() const;
    // From the store room, still to be handed out.
    bool lacksParts() const;
    void enter(WorkshopState state, Instant at);
    bool hasPassed() const { return workshop == WorkshopState::Ready; }

    bool operator==(const Job&) const = default;
};

// True where the customer has to be asked again: a higher amount, price or quantity, another
// wording, another grade, a line more or less. A lower price does not void (decisions.md, The three
// states). Price and quantity of a line that was approved as estimated may rise; how far is the
// order's to say (EstimateRoom).
bool voidsApproval(const Job& agreed, const Job& edited);

}  // namespace baydesk
