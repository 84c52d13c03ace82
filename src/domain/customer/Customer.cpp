#include "domain/customer/Customer.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostName = 100;
constexpr int MostTaxNumber = 30;
constexpr int MostAddress = 200;
constexpr int MostNote = 2000;

// Enough to be dialled: the rest is a warning.
bool isPlausible(const Phone& phone) {
    const QString& number = phone.number();
    const auto digits = std::count_if(number.begin(), number.end(),
                                      [](QChar character) { return character.isDigit(); });
    return digits >= 3 && number.size() <= 24;
}

}  // namespace

Phone Customer::phone() const {
    for (const CustomerPhone& entry : phones)
        if (entry.preferred) return entry.phone;
    return phones.empty() ? Phone() : phones.front().phone;
}

Customer withPreferred(Customer customer, const Phone& phone) {
    bool known = false;
    for (CustomerPhone& each : customer.phones) {
        each.preferred = each.phone == phone;
        known = known || each.preferred;
    }
    if (!known) customer.phones.push_back({.phone = phone, .note = {}, .preferred = true});
    return customer;
}

Customer tidied(Customer customer) {
    tidyLines({&customer.name, &customer.taxTitle, &customer.taxNumber, &customer.address,
               &customer.flag});
    for (CustomerPhone& each : customer.phones) each.note = oneLine(each.note);
    return customer;
}

Done check(const Customer& customer) {
    Violations violations;
    violations.require(!customer.name.trimmed().isEmpty(), ErrorKind::Required,
                       QStringLiteral("name"));
    violations.take(checkText(customer.name, QStringLiteral("name"), MostName));
    for (const CustomerPhone& entry : customer.phones) {
        violations.require(isPlausible(entry.phone), ErrorKind::NotAPhone,
                           QStringLiteral("phones"));
        violations.take(
            checkText(entry.phone.number() + entry.note, QStringLiteral("phones"), MostAddress));
    }
    violations.take(checkText(customer.taxTitle, QStringLiteral("taxTitle"), MostName));
    violations.take(checkText(customer.taxNumber, QStringLiteral("taxNumber"), MostTaxNumber));
    violations.take(checkText(customer.address, QStringLiteral("address"), MostAddress));
    violations.take(checkText(customer.note, QStringLiteral("note"), MostNote));
    violations.take(checkText(customer.flag, QStringLiteral("flag"), MostAddress));
    return violations.result();
}

}  // namespace baydesk
