#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// 接车单: what was handed in and in which state, signed by both before anything is quoted. It
// agrees to no price.
DocumentModel composeIntakeSheet(const OrderView& view, const PaperContext& context);

}  // namespace baydesk
