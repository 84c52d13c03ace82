#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"
#include "domain/values/Money.h"

#include <QString>
#include <optional>

namespace baydesk {

// The cashier may waive odd amounts up to ¥5.00 (decisions.md, Money).
inline constexpr Money MostOddFen = Money::ofYuan(5);

// 结算: the bill is locked with these figures.
struct Settlement {
    QString number;
    Money total;
    Money oddFen;
    Instant at;
    StaffId by;
    Money diagnosisCredit = {};

    bool operator==(const Settlement&) const = default;
};

// What became of the replaced parts; must be answered before the car leaves.
enum class OldParts { Unanswered, Returned, LeftWithShop, None };

// The car has left: the gate pass with its own number.
struct Release {
    QString gatePass;
    OldParts oldParts = OldParts::Unanswered;
    std::optional<int> odometerKm;
    QString receiver;  // who drove it away
    Instant at;
    StaffId by;

    bool operator==(const Release&) const = default;
};

}  // namespace baydesk
