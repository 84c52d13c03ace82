#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/settlement/Payment.h"
#include "domain/settlement/Settlement.h"
#include "domain/staff/Roles.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

// 挂账 needs a signed paper with a limit and an end (mission.md, Money).
struct CreditAgreement {
    CustomerId customer = {};
    Money limit = {};
    QDate validUntil = {};  // the last business day on which something may be put on it
    QString paper = {};     // where the signed paper is
    int version = 0;

    bool operator==(const CreditAgreement&) const = default;
};

enum class ReceivableKind { Charge, Paid, Reversed };

// One entry of the ledger of what a payer owes: above zero more is owed, below zero less.
struct Receivable {
    ReceivableId id = {};
    CustomerId customer = {};
    OrderId order = {};  // of a charge and its reversal
    ReceivableKind kind = ReceivableKind::Charge;
    Money amount = {};
    Tender tender = Tender::OnAccount;  // with what it was paid
    QString receipt = {};               // of money that came in
    QString note = {};
    Instant at = {};
    StaffId by = {};
    ShiftId shift = {};

    bool operator==(const Receivable&) const = default;
};

// A charge that is not paid off.
struct OpenCharge {
    OrderId order = {};
    QString number = {};  // of that order
    Money amount = {};
    Money left = {};
    Instant at = {};

    Money paid() const { return amount - left; }
    bool operator==(const OpenCharge&) const = default;
};

// What is owed, by the age of the charges that are still open; money pays the oldest first.
struct Ageing {
    Money upTo30;  // days
    Money upTo60;
    Money upTo90;
    Money older;

    Money total() const { return upTo30 + upTo60 + upTo90 + older; }
    bool operator==(const Ageing&) const = default;
};

Money owed(const std::vector<Receivable>& ledger);
// What is still owed order by order, the oldest first; `ledger` from the oldest entry on.
std::vector<OpenCharge> openCharges(const std::vector<Receivable>& ledger);
Ageing ageingOf(const std::vector<Receivable>& ledger, Instant now);

// Errors at "limit": NotPositive; "validUntil", "paper": Required; TooLong, BadCharacters.
Done check(const CreditAgreement& agreement);
// Whether so much more may be put on account. Errors at "amount": NoCreditAgreement, CreditExpired,
// CreditExhausted.
Done mayCharge(const std::optional<CreditAgreement>& agreement, Money owedNow, Money amount,
               QDate businessDate);
// Whether this person may let the car go without an agreement. Errors: Required ("creditReason",
// "payUntil", "authoriser"); PromiseInThePast ("payUntil"); AuthoriserMayNot ("authoriser");
// TooLong, BadCharacters.
Done mayGrant(const CreditGrant& grant, Roles authoriser, QDate businessDate);
// Errors at "amount": NotPositive, PaysTooMuch.
Done mayPay(Money owedNow, Money amount);

}  // namespace baydesk
