#include "domain/customer/Flags.h"

#include <algorithm>

namespace baydesk {

std::vector<Flag> flagsOf(const FlagFacts& facts) {
    std::vector<Flag> flags;
    if (facts.vehicle && !facts.vehicle->safety.isEmpty())
        flags.push_back({.kind = FlagKind::Safety, .words = facts.vehicle->safety});
    if (facts.customer && !facts.customer->flag.isEmpty())
        flags.push_back({.kind = FlagKind::Tell, .words = facts.customer->flag});
    if (facts.comebacks > 0)
        flags.push_back({.kind = FlagKind::Comeback, .count = facts.comebacks});
    if (facts.customer && facts.customer->customerClass == CustomerClass::Vip)
        flags.push_back({.kind = FlagKind::Vip});
    return flags;
}

void addDebt(std::vector<Flag>& flags, const QString& name, Money amount) {
    if (amount <= Money()) return;
    const auto place = std::find_if(flags.begin(), flags.end(),
                                    [](const Flag& each) { return each.kind > FlagKind::Debt; });
    flags.insert(place, {.kind = FlagKind::Debt, .words = name, .amount = amount});
}

}  // namespace baydesk
