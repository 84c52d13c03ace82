#pragma once

#include "domain/customer/Customer.h"

namespace baydesk {

// What `known` leaves empty is taken over from `more`, and the phones it does not have are added;
// what it says stays.
Customer completed(Customer known, const Customer& more);

}  // namespace baydesk
