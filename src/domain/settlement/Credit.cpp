#include "domain/settlement/Credit.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr qint64 DayMs = qint64{24} * 60 * 60 * 1000;
const QLatin1String Amount("amount");

void payOff(std::vector<OpenCharge>& charges, Money& money, OrderId only) {
    for (OpenCharge& each : charges) {
        if (only && each.order != only) continue;
        const Money part = std::min(each.left, money);
        each.left -= part;
        money -= part;
    }
}

}  // namespace

Money owed(const std::vector<Receivable>& ledger) {
    Money sum;
    for (const Receivable& each : ledger) sum += each.amount;
    return sum;
}

std::vector<OpenCharge> openCharges(const std::vector<Receivable>& ledger) {
    std::vector<OpenCharge> charges;
    for (const Receivable& each : ledger)
        if (each.kind == ReceivableKind::Charge)
            charges.push_back({each.order, each.note, each.amount, each.amount, each.at});
    Money money;
    for (const Receivable& each : ledger) {
        if (each.kind == ReceivableKind::Charge) continue;
        Money part = -each.amount;
        // A reversal takes back its own order's charge.
        if (each.kind == ReceivableKind::Reversed) payOff(charges, part, each.order);
        money += part;
    }
    payOff(charges, money, {});
    charges.erase(std::remove_if(charges.begin(), charges.end(),
                                 [](const OpenCharge& each) { return each.left.isZero(); }),
                  charges.end());
    return charges;
}

Ageing ageingOf(const std::vector<Receivable>& ledger, Instant now) {
    Ageing ageing;
    for (const OpenCharge& each : openCharges(ledger)) {
        const qint64 days = (now.ms - each.at.ms) / DayMs;
        (days <= 30   ? ageing.upTo30
         : days <= 60 ? ageing.upTo60
         : days <= 90 ? ageing.upTo90
                      : ageing.older) += each.left;
    }
    return ageing;
}

Done check(const CreditAgreement& agreement) {
    Violations violations;
    violations.require(agreement.limit > Money(), ErrorKind::NotPositive, QStringLiteral("limit"));
    violations.require(agreement.validUntil.isValid(), ErrorKind::Required,
                       QStringLiteral("validUntil"));
    violations.require(!agreement.paper.trimmed().isEmpty(), ErrorKind::Required,
                       QStringLiteral("paper"));
    violations.take(checkText(agreement.paper, QStringLiteral("paper"), 200));
    return violations.result();
}

Done mayCharge(const std::optional<CreditAgreement>& agreement, Money owedNow, Money amount,
               QDate businessDate) {
    if (!agreement) return Error(ErrorKind::NoCreditAgreement, Amount);
    if (businessDate > agreement->validUntil)
        return Error(ErrorKind::CreditExpired, Amount,
                     {{QStringLiteral("until"), agreement->validUntil.toString(Qt::ISODate)}});
    const Money left = std::max(Money(), agreement->limit - owedNow);
    if (amount > left)
        return Error(ErrorKind::CreditExhausted, Amount, {{QStringLiteral("left"), left.toText()}});
    return {};
}

Done mayGrant(const CreditGrant& grant, Roles authoriser, QDate businessDate) {
    Violations violations;
    const QString reason = QStringLiteral("creditReason");
    const QString until = QStringLiteral("payUntil");
    const QString who = QStringLiteral("authoriser");
    violations.require(!grant.reason.trimmed().isEmpty(), ErrorKind::Required, reason);
    violations.take(checkText(grant.reason, reason, 200));
    if (!grant.payUntil.isValid())
        violations.add(ErrorKind::Required, until);
    else
        violations.require(grant.payUntil >= businessDate, ErrorKind::PromiseInThePast, until);
    if (grant.authoriser.isNone())
        violations.add(ErrorKind::Required, who);
    else
        violations.require(may(authoriser, Right::GrantCredit), ErrorKind::AuthoriserMayNot, who,
                           {{QStringLiteral("most"), Money().toText()}});
    return violations.result();
}

Done mayPay(Money owedNow, Money amount) {
    Violations violations;
    violations.require(amount > Money(), ErrorKind::NotPositive, Amount);
    violations.require(amount <= owedNow, ErrorKind::PaysTooMuch, Amount,
                       {{QStringLiteral("due"), owedNow.toText()}});
    return violations.result();
}

}  // namespace baydesk
