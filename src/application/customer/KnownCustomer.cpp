#include "application/customer/KnownCustomer.h"

#include "storage/customer/CustomerRepository.h"

namespace baydesk {

std::optional<Customer> knownCustomer(Session& session, const Customer& described) {
    for (const CustomerPhone& each : described.phones)
        for (const Customer& bearer : customers::withPhone(session, each.phone))
            if (bearer.name == described.name) return bearer;
    if (!described.phones.empty()) return std::nullopt;
    for (const Customer& namesake : customers::withName(session, described.name))
        if (namesake.phones.empty()) return namesake;
    return std::nullopt;
}

}  // namespace baydesk
