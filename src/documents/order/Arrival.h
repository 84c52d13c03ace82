#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// How the car came: what quote, contract and intake sheet say alike.

// Who brings, owns and pays, the shop, the advisor, when it came and when it is promised.
FieldGrid partiesOf(const OrderView& view, const PaperContext& context);
// The car, its readings, what the customer said, what lies in it and the marks of the walk-round.
FieldGrid arrivalOf(const OrderView& view, const PaperContext& context);

}  // namespace baydesk
