#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// 临时出门证, A5: who drives the car out and why; the gate writes down when it is back. The order's
// last pass; there must be one.
DocumentModel composeExitPass(const OrderView& view, const PaperContext& context);

}  // namespace baydesk
