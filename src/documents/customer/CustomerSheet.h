#pragma once

#include "application/customer/Customers.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"
#include "documents/customer/People.h"

namespace baydesk {

// 客户基本资料表 (manual 004): who the customer is, phones, and cars, the one that was here last
// first. What is not known stays empty, to be filled in by hand.
DocumentModel composeCustomerSheet(const CustomerView& view, PhonesShown phones,
                                   const PaperContext& context);

}  // namespace baydesk
