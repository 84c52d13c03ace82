#include "domain/settlement/Discount.h"

namespace baydesk {

Money discountCeiling(Roles roles, Money base, const DiscountPlan& plan) {
    if (roles.contains(Role::Manager)) return base;
    if (roles.contains(Role::ServiceAdvisor))
        return Money::ofFen(base.fen() * plan.advisorPermille / 1000);
    return {};
}

}  // namespace baydesk
