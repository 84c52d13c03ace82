#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// Where the customer signs this paper: empty; with the signature that is under it as it stands; or
// with the word that it was signed on paper, or before something on it was changed.
SignatureBox customersBox(const QString& title, SignedPaper paper, const OrderView& view,
                          const PaperContext& context);

}  // namespace baydesk
