#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// 维修结算清单 in the layout of JT/T 1133-2017, two copies: labour and material itemised
// separately, the total is the sum of the printed lines. Before the settlement it is the 预结算单,
// marked unpaid.
DocumentModel composeSettlementList(const OrderView& view, const PaperContext& context);

}  // namespace baydesk
