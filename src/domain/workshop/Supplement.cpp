#include "domain/workshop/Supplement.h"

#include "domain/order/OrderState.h"
#include "domain/store/BusinessCalendar.h"

#include <algorithm>

namespace baydesk {

SupplementStage stageOf(const SupplementReport& report, const OrderState& order) {
    if (!report.withdrawnAt.isNone()) return SupplementStage::Withdrawn;
    const Job* job = order.job(report.pricedAs);
    if (!job) return SupplementStage::ToPrice;
    switch (job->approval) {
        case ApprovalState::Draft:
            return SupplementStage::ToPrice;
        case ApprovalState::Offered:
            return SupplementStage::ToCall;
        case ApprovalState::Approved:
            return SupplementStage::Approved;
        case ApprovalState::Declined:
            return SupplementStage::Declined;
    }
    return SupplementStage::ToPrice;
}

bool isOpen(SupplementStage stage) {
    return stage == SupplementStage::ToPrice || stage == SupplementStage::ToCall;
}

Instant callDueAt(const SupplementReport& report, const BusinessCalendar& calendar) {
    return calendar.plusBusinessMinutes(report.reportedAt, SupplementPlan::CallWithinMinutes);
}

const SupplementReport* oldestAt(SupplementStage stage, const OrderState& order) {
    const SupplementReport* oldest = nullptr;
    for (const SupplementReport& each : order.supplements)
        if (stageOf(each, order) == stage && (!oldest || each.reportedAt < oldest->reportedAt))
            oldest = &each;
    return oldest;
}

int openSupplements(const OrderState& order) {
    return static_cast<int>(
        std::count_if(order.supplements.begin(), order.supplements.end(),
                      [&](const SupplementReport& each) { return isOpen(stageOf(each, order)); }));
}

}  // namespace baydesk
