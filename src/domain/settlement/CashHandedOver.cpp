#include "domain/settlement/CashHandedOver.h"

#include <algorithm>

namespace baydesk {

Money shortCash(Money cash, const std::optional<Money>& handedOver) {
    if (!handedOver) return {};
    return std::max(Money(), cash - *handedOver);
}

Done checkHandedOver(Money cash, const std::optional<Money>& handedOver) {
    const Money missing = shortCash(cash, handedOver);
    if (missing.isZero()) return {};
    return Error(ErrorKind::TooLittleCash, QStringLiteral("handedOver"),
                 {{QStringLiteral("short"), missing.toText()}});
}

}  // namespace baydesk
