#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"
#include "domain/staff/Roles.h"
#include "domain/values/Money.h"

#include <QString>

namespace baydesk {

// Who may give how much alone (decisions.md, Money; mission.md, Money; manual 002). The manager may
// give any; the cashier's odd amounts are the bill's own row (MostOddFen).
struct DiscountPlan {
    int advisorPermille = 50;
};

// 优惠: less than the standard price, by whom, why and by which standard; all of it is printed.
struct Discount {
    Money amount = {};
    Money base = {};  // the lines it was given on; a smaller bill needs a new discount
    QString standard = {};
    QString reason = {};
    StaffId authoriser = {};  // who signed in because it was above the giver's ceiling
    Instant at = {};
    StaffId by = {};

    bool operator==(const Discount&) const = default;
};

// The most that somebody with these roles may give on `base`, rounded down to whole fen.
Money discountCeiling(Roles roles, Money base, const DiscountPlan& plan = {});

}  // namespace baydesk
