#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// 出门证, A5: the plate to be read from the gate house, and what went back to the customer. The
// order must have been released.
DocumentModel composeGatePass(const OrderView& view, const PaperContext& context);

}  // namespace baydesk
