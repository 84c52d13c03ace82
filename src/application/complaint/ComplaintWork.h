#pragma once

#include "base/Result.h"
#include "domain/complaint/Complaint.h"
#include "storage/Transaction.h"

namespace baydesk {

// The inside of every verb that opens a complaint: by hand, and by a call that found a customer
// unhappy. Errors: those of opened().
Result<ComplaintId> writeComplaint(Transaction& transaction, const ComplaintForm& form, StaffId by);

}  // namespace baydesk
