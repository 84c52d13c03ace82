#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// 竣工出厂合格证 of whole-vehicle and assembly repair and second-level maintenance, signed by the
// inspector, with the warranty card for later rework (regulation.md 3.5): the stub stays in the
// file, the customer gets the other one. The car must have left with a certificate number.
DocumentModel composeCertificate(const OrderView& view, const PaperContext& context);

}  // namespace baydesk
