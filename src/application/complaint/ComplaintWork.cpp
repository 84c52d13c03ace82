#include "application/complaint/ComplaintWork.h"

#include "storage/complaint/ComplaintRepository.h"

namespace baydesk {

Result<ComplaintId> writeComplaint(Transaction& transaction, const ComplaintForm& form,
                                   StaffId by) {
    auto complaint = opened(
        form, {.step = transaction.newId<ComplaintStepId>(), .by = by, .at = transaction.at()});
    if (!complaint) return complaint.error();
    Complaint fresh = *complaint;
    fresh.id = transaction.newId<ComplaintId>();
    complaints::insert(transaction, fresh);
    return fresh.id;
}

}  // namespace baydesk
