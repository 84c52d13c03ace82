#pragma once

#include "domain/customer/Customer.h"
#include "storage/Codes.h"

namespace baydesk {

inline constexpr auto CustomerKindCodes = codes<CustomerKind>("person", "company");
inline constexpr auto HonorificCodes = codes<Honorific>("", "mr", "ms");

}  // namespace baydesk
