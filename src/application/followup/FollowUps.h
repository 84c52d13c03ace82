#pragma once

#include "application/Workplace.h"
#include "application/order/OrderView.h"
#include "domain/followup/FollowUp.h"
#include "domain/order/Warranty.h"
#include "storage/followup/FollowUpRepository.h"

#include <vector>

namespace baydesk {

// Calls to make until the close of this business day, the oldest first.
Result<std::vector<followups::DueCall>> dueCalls(Workplace& workplace);
// Planned for later days, the next one first.
Result<std::vector<followups::DueCall>> upcomingCalls(Workplace& workplace);
// Customers who could not be reached, listed apart.
Result<std::vector<followups::DueCall>> unreachedCalls(Workplace& workplace);

// One call with what the clerk needs in front of them.
struct FollowUpView {
    FollowUpTask task;
    OrderView order;
    std::vector<FollowUpTask> ofOrder;  // both stages with the calls made
    std::optional<int> kmPerDay;
    std::vector<JobWarranty> warranties;  // of this order's jobs
    std::vector<ComplaintId> complaints;  // that this order led to
};
Result<FollowUpView> followUpView(Workplace& workplace, FollowUpId id);

// The calls planned and made after one order, in the order of their stages; none before delivery.
Result<std::vector<FollowUpTask>> followUpsOf(Workplace& workplace, OrderId order);

// A call of the clerk's list and what it led to last.
struct ListedCall {
    followups::DueCall task;
    int tries = 0;
    std::optional<Call> last;  // none before the first try
    QString by;                // who made it
};
// 回访登记表.
struct CallRegister {
    Instant at;  // when it was read
    std::vector<ListedCall> calls;
};
// The calls in the order in which they were listed.
Result<CallRegister> callRegister(Workplace& workplace,
                                  const std::vector<followups::DueCall>& listed);

// A bad score or a problem opens a complaint, who refuses for good is marked in the customer file,
// and the right number goes into it, in the same transaction. Errors: those of recordCall() in
// domain/followup; NotFound; those of check(Customer) at "newPhone". The
// answer's id is the second call's, where one was planned; its number the complaint's id.
Result<Outcome> recordCall(Workplace& workplace, const Caller& caller, FollowUpId id,
                           const CallReport& report);

}  // namespace baydesk
