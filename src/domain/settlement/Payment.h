#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"
#include "domain/values/Money.h"

#include <QString>

namespace baydesk {

enum class Tender { Cash, WeChat, Alipay, Card, Transfer };

// One entry of the payment ledger: money that came in. Never changed; a correction is a new entry.
struct Payment {
    PaymentId id;
    QString receipt;  // number of its own series
    Tender tender = Tender::Cash;
    Money amount;
    bool deposit = false;  // before the bill: 定金
    QString note;
    Instant at;
    StaffId by;

    bool operator==(const Payment&) const = default;
};

}  // namespace baydesk
