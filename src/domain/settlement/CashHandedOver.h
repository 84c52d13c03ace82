#pragma once

#include "base/Result.h"
#include "domain/values/Money.h"

#include <optional>

namespace baydesk {

// What is still missing of the cash that is to be taken, where somebody wrote down what the
// customer handed over; zero where it is enough or nobody did.
Money shortCash(Money cash, const std::optional<Money>& handedOver);

// Nobody gives change on less than the amount. Errors at "handedOver": TooLittleCash.
Done checkHandedOver(Money cash, const std::optional<Money>& handedOver);

}  // namespace baydesk
