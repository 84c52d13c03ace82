#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"
#include "domain/settlement/Discount.h"
#include "domain/values/Money.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

// The cashier may waive odd amounts up to ¥5.00 (decisions.md, Money).
inline constexpr Money MostOddFen = Money::ofYuan(5);
constexpr bool mayBeWaived(Money oddFen) { return !oddFen.isNegative() && oddFen <= MostOddFen; }

// 挂账放行: no signed agreement covers what is on account, and a manager lets the car go all the
// same (decisions.md, The three states).
struct CreditGrant {
    QString reason = {};
    QDate payUntil = {};  // the last business day on which it is to be paid
    StaffId authoriser = {};

    bool operator==(const CreditGrant&) const = default;
};

// 结算: the bill is locked with these figures.
struct Settlement {
    QString number;
    Money total;
    Money oddFen;
    Instant at;
    StaffId by;
    Money diagnosisCredit = {};
    std::optional<CreditGrant> credit = {};

    bool operator==(const Settlement&) const = default;
};

// One line of a mirror document: the settled line with its amount below zero.
struct MirrorLine {
    LineId line;
    QString job;
    QString name;
    Money amount;

    bool operator==(const MirrorLine&) const = default;
};

// 反结算: the mirror document that takes a settled bill back. It copies the negated amounts and
// never recomputes them (decisions.md, Money).
struct Reversal {
    QString number = {};
    QString reason = {};
    std::vector<MirrorLine> lines = {};
    Money discount = {};  // negated
    Money oddFen = {};    // negated
    Money total = {};     // negated
    Instant at = {};
    StaffId by = {};
    OrderId anew = {};  // the fresh order under which the work is billed; none: the car has left

    bool operator==(const Reversal&) const = default;
};

// The order will not be carried on. What the customer paid was given back, or kept with a reason;
// what the store room handed out went back on the shelf, or was used up.
struct Cancellation {
    QString reason = {};
    Money kept = {};
    QString keptReason = {};
    bool partsReturned = true;
    Instant at = {};
    StaffId by = {};

    bool operator==(const Cancellation&) const = default;
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
    std::optional<int> engineHours = {};  // of machinery
    QString certificate = {};  // number of the completion certificate, where the class needs one

    bool operator==(const Release&) const = default;
};

}  // namespace baydesk
