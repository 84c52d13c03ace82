#pragma once

#include "application/Workplace.h"
#include "domain/order/UrgentCall.h"
#include "domain/staff/Staff.h"

#include <map>

namespace baydesk {

// The queue of urgent calls (R27), as it stands: what is nearest to its time first.
struct UrgentQueue {
    std::vector<UrgentCall> open;
    std::vector<Staff> people;  // whom a call can be handed over to: who works here
    std::map<StaffId, QString> names = {};

    QString name(StaffId id) const {
        const auto found = names.find(id);
        return found == names.end() ? QString() : found->second;
    }
};
Result<UrgentQueue> urgentQueue(Workplace& workplace);

// Writes the call down while the caller talks; whoever hears the telephone may.
// With `handTo` it is handed over in the same breath. Errors: those of taken(); NotFound
// ("responsible").
Result<Outcome> takeUrgentCall(Workplace& workplace, const Caller& caller, const UrgentForm& form,
                               StaffId handTo = {});

// Errors: NotFound ("urgentCall"; "order"; at "responsible" somebody who does not work here), those
// of stepped(); StepDoesNotFit for BecameVisit: a visit is an appointment, and comes with book().
Result<Outcome> recordUrgentStep(Workplace& workplace, const Caller& caller, UrgentCallId call,
                                 const UrgentStepForm& form);

// Inside a verb that makes an order of the call. Errors: those of recordUrgentStep.
Done urgentBecameOrder(Transaction& transaction, UrgentCallId call, OrderId order, StaffId by);

// Inside a verb that makes an appointment on the spot of the call. Errors: the same.
Done urgentBecameVisit(Transaction& transaction, UrgentCallId call, StaffId by);

// How many wait for their next step, and how many have waited too long.
struct UrgentFigures {
    int open = 0;
    int overdue = 0;
};
// Inside a snapshot that is open already.
UrgentFigures urgentFigures(Session& session, StoreId store, Instant now);

}  // namespace baydesk
