#pragma once

#include "domain/customer/Customer.h"
#include "domain/values/Money.h"
#include "domain/vehicle/Vehicle.h"

#include <vector>

namespace baydesk {

// What whoever has the customer or the car before them must not overlook (requirement R21), in the
// order in which it is said.
enum class FlagKind {
    Safety,    // words: what is unsafe about the car
    Debt,      // name and amount: who owes what on account
    Tell,      // words: "tell the customer …"
    Comeback,  // count: how often work on the car had to be done again
    Vip,
};

struct Flag {
    FlagKind kind = FlagKind::Tell;
    QString words = {};
    Money amount = {};
    int count = 0;

    bool operator==(const Flag&) const = default;
};

struct FlagFacts {
    const Customer* customer = nullptr;
    const Vehicle* vehicle = nullptr;
    int comebacks = 0;
};
// Without debts, which are the store's: who asks adds them.
std::vector<Flag> flagsOf(const FlagFacts& facts);
// In the order in which they are said.
void addDebt(std::vector<Flag>& flags, const QString& name, Money amount);

}  // namespace baydesk
