#pragma once

#include "application/Workplace.h"
#include "application/order/OrderView.h"
#include "domain/followup/FollowUp.h"
#include "storage/followup/FollowUpRepository.h"

#include <vector>

namespace baydesk {

// Calls to make until the close of this business day, the oldest first.
Result<std::vector<followups::DueCall>> dueCalls(Workplace& workplace);

// One call with what the clerk needs in front of them.
struct FollowUpView {
    FollowUpTask task;
    OrderView order;
    std::vector<FollowUpTask> ofOrder;  // both stages with the calls made
};
Result<FollowUpView> followUpView(Workplace& workplace, FollowUpId id);

// The calls planned and made after one order, in the order of their stages; none before delivery.
Result<std::vector<FollowUpTask>> followUpsOf(Workplace& workplace, OrderId order);

// Errors: those of recordCall() in domain/followup; NotFound. The answer's id is the second call's,
// where one was planned.
Result<Outcome> recordCall(Workplace& workplace, const Caller& caller, FollowUpId id,
                           const CallReport& report);

}  // namespace baydesk
