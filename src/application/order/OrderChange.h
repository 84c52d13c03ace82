#pragma once

#include "application/Workplace.h"
#include "domain/order/RepairOrder.h"

namespace baydesk {

// The inside of a verb about one order that is there already: changes `order` by its rules.
using OrderWork = std::function<Done(Transaction&, RepairOrder& order)>;

// Loads the order, runs `work`, and saves what it changed. The answer is the order's id and number.
// `foretell` reads what `work` will read beside the order and whatever the order says.
// Errors: NotFound, those of perform() and of `work`.
Result<Outcome> changeOrder(Workplace& workplace, Verb verb, const Caller& caller, OrderId id,
                            const OrderWork& work,
                            const std::function<void(Transaction&)>& foretell = {});

// The same, keeping what the change refers to (performKeeping).
Result<Outcome> changeOrderKeeping(Workplace& workplace, Verb verb, const Caller& caller,
                                   OrderId id, const std::vector<Attachment>& attachments,
                                   const OrderWork& work,
                                   const std::function<void(Transaction&)>& foretell = {});

// Who and when, as the rules want it.
inline Stamp stampOf(const Transaction& transaction, const Caller& caller) {
    return {.by = caller.by, .at = transaction.at()};
}

// What this person may do now; nothing for whoever has left. The owner of a local file, who is
// nobody of the staff, may everything.
Roles rolesOf(Transaction& transaction, StaffId id);

}  // namespace baydesk
