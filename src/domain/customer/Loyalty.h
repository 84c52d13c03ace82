#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"
#include "domain/values/Money.h"

#include <QDate>
#include <QString>
#include <vector>

namespace baydesk {

// Numbers of mission.md, After the car has left (manual 003); each is a setting.
struct LoyaltyPlan {
    int visits = 3;      // in the last twelve months
    int goodScore = 4;   // no score below it in that time
    int lostMonths = 6;  // without a visit
};

// What is known of one customer's visits.
struct CustomerVisits {
    CustomerId customer = {};
    std::vector<QDate> visits = {};  // business dates
    std::vector<int> scores = {};    // of the calls in the last twelve months, 1 to 5
    bool complained = false;         // … in that time
    Money spent = {};
    QString reason = {};  // why the customer stays away, where somebody knows it
};

// By visits and by quality: often here and content.
bool isLoyal(const CustomerVisits& customer, const LoyaltyPlan& plan, QDate today);
// Was here and has not been for the plan's months.
bool isLost(const CustomerVisits& customer, const LoyaltyPlan& plan, QDate today);

// A lost customer on the list, with the reason or the question still open.
struct LostCustomer {
    CustomerId customer = {};
    QDate lastVisit = {};
    QString reason = {};  // empty: somebody has to ask

    bool operator==(const LostCustomer&) const = default;
};
// Who stays away longest comes first.
std::vector<LostCustomer> lostOf(const std::vector<CustomerVisits>& customers,
                                 const LoyaltyPlan& plan, QDate today);

}  // namespace baydesk
