#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// 派工单: the workshop's copy. It bears no price and no phone number, and only approved jobs,
// because nothing else may be worked on.
DocumentModel composeJobSheet(const OrderView& view, const PaperContext& context);

}  // namespace baydesk
