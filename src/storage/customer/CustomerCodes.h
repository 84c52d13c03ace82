#pragma once

#include "domain/customer/Customer.h"
#include "storage/Codes.h"

namespace baydesk {

inline constexpr auto CustomerKindCodes = codes<CustomerKind>("person", "company");
inline constexpr auto HonorificCodes = codes<Honorific>("", "mr", "ms");

inline constexpr auto CustomerClassCodes =
    codes<CustomerClass>("ordinary", "vip", "fleet", "trade");

}  // namespace baydesk
