#pragma once

#include "domain/customer/Customer.h"

#include <optional>

namespace baydesk {

// What `known` leaves empty is taken over from `more`, and the phones it does not have are added;
// what it says stays.
Customer completed(Customer known, const Customer& more);

// The phones of a customer that two people added some to since `shown`, with those of both. Nothing
// where either of them did more than add.
std::optional<std::vector<CustomerPhone>> phonesOfBoth(const std::vector<CustomerPhone>& shown,
                                                       const std::vector<CustomerPhone>& one,
                                                       const std::vector<CustomerPhone>& other);

}  // namespace baydesk
