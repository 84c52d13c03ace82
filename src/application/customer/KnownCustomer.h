#pragma once

#include "domain/customer/Customer.h"
#include "storage/Session.h"

#include <optional>

namespace baydesk {

// The customer of the store whom a list means: the same name with one of the phones, or the same
// name where neither has a phone.
std::optional<Customer> knownCustomer(Session& session, const Customer& described);

}  // namespace baydesk
