#pragma once

#include "application/followup/FollowUps.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"
#include "documents/customer/People.h"

namespace baydesk {

// 回访记录表 (manual 004): one follow-up with its calls, who made them and when, how they ended and
// what the customer said. While it is to be called, the tries that are left are rows to write in.
DocumentModel composeCallRecord(const FollowUpView& view, PhonesShown phones,
                                const PaperContext& context);

}  // namespace baydesk
