#include "domain/customer/Loyalty.h"

#include <algorithm>

namespace baydesk {

bool isLoyal(const CustomerVisits& customer, const LoyaltyPlan& plan, QDate today) {
    const QDate since = today.addYears(-1);
    const auto recent = std::count_if(customer.visits.begin(), customer.visits.end(),
                                      [since](QDate each) { return each > since; });
    const bool content = std::all_of(customer.scores.begin(), customer.scores.end(),
                                     [&plan](int score) { return score >= plan.goodScore; });
    return recent >= plan.visits && content && !customer.complained;
}

bool isLost(const CustomerVisits& customer, const LoyaltyPlan& plan, QDate today) {
    if (customer.visits.empty()) return false;
    const QDate last = *std::max_element(customer.visits.begin(), customer.visits.end());
    return last.addMonths(plan.lostMonths) < today;
}

std::vector<LostCustomer> lostOf(const std::vector<CustomerVisits>& customers,
                                 const LoyaltyPlan& plan, QDate today) {
    std::vector<LostCustomer> lost;
    for (const CustomerVisits& each : customers)
        if (isLost(each, plan, today))
            lost.push_back({each.customer,
                            *std::max_element(each.visits.begin(), each.visits.end()),
                            each.reason.trimmed()});
    std::stable_sort(lost.begin(), lost.end(), [](const LostCustomer& a, const LostCustomer& b) {
        return a.lastVisit < b.lastVisit;
    });
    return lost;
}

}  // namespace baydesk
