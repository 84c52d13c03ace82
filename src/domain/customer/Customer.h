#pragma once

#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/customer/Phone.h"

#include <QString>
#include <vector>

namespace baydesk {

enum class CustomerKind { Person, Company };
enum class Honorific { Unknown, Mr, Ms };
// 客户级别. Trade: a dealer or another shop.
enum class CustomerClass { Ordinary, Vip, Fleet, Trade };

struct CustomerPhone {
    Phone phone;
    QString note = {};
    bool preferred = false;

    bool operator==(const CustomerPhone&) const = default;
};

struct Customer {
    CustomerId id;
    QString name;
    CustomerKind kind = CustomerKind::Person;
    Honorific honorific = Honorific::Unknown;
    std::vector<CustomerPhone> phones;
    QString taxTitle;   // as the tax invoice is to be made out
    QString taxNumber;  // 纳税人识别号
    QString address;
    QString note;
    QString flag;          // "tell the customer …": shown whenever this customer comes or calls
    bool noCalls = false;  // asked not to be called after a visit (opt-out)
    CustomerClass customerClass = CustomerClass::Ordinary;
    CustomerId mergedInto = {};  // was found to be the same person; none: lives
    int version = 0;

    // The preferred phone, else the first; none if there is none.
    Phone phone() const;

    bool operator==(const Customer&) const = default;
};

// The number that is to be dialled from now on; the others stay (a phone is added, not swapped).
Customer withPreferred(Customer customer, const Phone& phone);

// With each single-line text as it should have been typed.
Customer tidied(Customer customer);

// Errors at "name" (Required), "phones" (NotAPhone: not 3 to 20 digits), and at each text
// TooLong and BadCharacters. An odd phone is no error: that is checkPhone()'s warning.
Done check(const Customer& customer);

}  // namespace baydesk
