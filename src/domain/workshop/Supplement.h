#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"

#include <QString>

namespace baydesk {

class BusinessCalendar;
struct OrderState;

// 追加项目, from the technician's words to the customer's answer (mission.md, Quote and work; W9).
struct SupplementPlan {
    // The advisor calls within 15 minutes of the report (manuals 000, 002).
    static constexpr qint64 CallWithinMinutes = 15;
};

// Whose turn it is with a report.
enum class SupplementStage {
    ToPrice,   // the parts keeper
    ToCall,    // the advisor: the customer has not answered yet
    Approved,  // it is a job like any other
    Declined,  // kept with its reason, as advice for the next visit
    Withdrawn  // there was nothing to it
};

// What a technician found while working, and what became of it. Its job is written by whoever
// prices it; the stage follows from that job, so it is not stored twice.
struct SupplementReport {
    SupplementId id;
    JobId foundAt = {};  // the job during which it was found; none: at the car as a whole
    QString words = {};  // the technician's
    JobId pricedAs = {};
    Instant reportedAt = {};
    StaffId reportedBy = {};
    Instant pricedAt = {};  // when it was offered, with all its lines
    StaffId pricedBy = {};
    QString withdrawReason = {};
    Instant withdrawnAt = {};
    StaffId withdrawnBy = {};

    bool operator==(const SupplementReport&) const = default;
};

SupplementStage stageOf(const SupplementReport& report, const OrderState& order);
bool isOpen(SupplementStage stage);
// By when the customer must have been called.
Instant callDueAt(const SupplementReport& report, const BusinessCalendar& calendar);
// The report that has waited longest for this stage; nullptr if there is none.
const SupplementReport* oldestAt(SupplementStage stage, const OrderState& order);
int openSupplements(const OrderState& order);

}  // namespace baydesk
