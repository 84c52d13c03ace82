#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"
#include "domain/values/Money.h"

#include <QString>

namespace baydesk {

// On account (挂账) is no money: the payer owes it under a credit agreement.
enum class Tender { Cash, WeChat, Alipay, Card, Transfer, OnAccount };

inline constexpr int TenderCount = static_cast<int>(Tender::OnAccount) + 1;

// One entry of the payment ledger: money that came in or, below zero, went back. Never changed; a
// correction is a new entry.
struct Payment {
    PaymentId id = {};
    QString receipt = {};  // number of its own series
    Tender tender = Tender::Cash;
    Money amount = {};
    bool deposit = false;  // before the bill: 定金
    QString note = {};     // of a refund: its reason
    Instant at = {};
    StaffId by = {};
    ShiftId shift = {};       // of the cashier who took it; none: nobody's drawer was touched
    LineId line = {};         // a refund of this line
    bool afterwards = false;  // given back after the bill was locked, which stays as it is

    bool isRefund() const { return amount.isNegative(); }
    bool operator==(const Payment&) const = default;
};

}  // namespace baydesk
