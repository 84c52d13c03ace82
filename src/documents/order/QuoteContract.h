#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// 报价单: every job that was not declined, with its price, for the customer's decision.
DocumentModel composeQuote(const OrderView& view, const PaperContext& context);

// 维修合同: what the customer agreed to, in two copies, with what JT/T 816-2011 §5.4.2 asks for:
// parties, date, vehicle, items, charging standard, expected cost and how an overrun is handled,
// delivery, warranty.
DocumentModel composeContract(const OrderView& view, const PaperContext& context);

}  // namespace baydesk
