#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// 反结算单: the mirror document, with the negated amounts as they were copied.
DocumentModel composeReversalList(const OrderView& view, const PaperContext& context);

}  // namespace baydesk
