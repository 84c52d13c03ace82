#include "domain/customer/MergeCustomer.h"

#include <algorithm>

namespace baydesk {

namespace {

void fill(QString& text, const QString& more) {
    if (text.isEmpty()) text = more;
}

}  // namespace

Customer completed(Customer known, const Customer& more) {
    fill(known.taxTitle, more.taxTitle);
    fill(known.taxNumber, more.taxNumber);
    fill(known.address, more.address);
    fill(known.note, more.note);
    fill(known.flag, more.flag);
    if (known.honorific == Honorific::Unknown) known.honorific = more.honorific;
    for (const CustomerPhone& each : more.phones) {
        const bool isThere =
            std::any_of(known.phones.begin(), known.phones.end(),
                        [&each](const CustomerPhone& own) { return own.phone == each.phone; });
        if (!isThere) known.phones.push_back({each.phone, each.note, false});
    }
    return known;
}

std::optional<std::vector<CustomerPhone>> phonesOfBoth(const std::vector<CustomerPhone>& shown,
                                                       const std::vector<CustomerPhone>& one,
                                                       const std::vector<CustomerPhone>& other) {
    const auto onlyAdds = [&shown](const std::vector<CustomerPhone>& now) {
        return now.size() >= shown.size() && std::equal(shown.begin(), shown.end(), now.begin());
    };
    if (!onlyAdds(one) || !onlyAdds(other)) return std::nullopt;
    std::vector<CustomerPhone> both = one;
    for (const CustomerPhone& each : other) {
        const bool known = std::any_of(both.begin(), both.end(), [&each](const CustomerPhone& has) {
            return has.phone == each.phone;
        });
        if (!known) both.push_back(each);
    }
    return both;
}

}  // namespace baydesk
