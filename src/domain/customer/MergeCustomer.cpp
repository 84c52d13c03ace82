#include "domain/customer/MergeCustomer.h"

#include <algorithm>
#include <type_traits>

namespace baydesk {

namespace {

void fill(QString& text, const QString& more) {
    if (text.isEmpty()) text = more;
}

using Field = FileField<Customer>;

template <auto Member>
QString text(const Customer& customer) {
    return customer.*Member;
}
template <auto Member>
void setText(Customer& customer, const QString& value) {
    customer.*Member = value;
}
// A choice as its number; the first one is "nobody knows".
template <auto Member>
QString choice(const Customer& customer) {
    const int value = static_cast<int>(customer.*Member);
    return value == 0 ? QString() : QString::number(value);
}
template <auto Member>
void setChoice(Customer& customer, const QString& value) {
    using Value = std::remove_reference_t<decltype(customer.*Member)>;
    customer.*Member = static_cast<Value>(value.toInt());
}

const Field Fields[] = {
    {"honorific", choice<&Customer::honorific>, setChoice<&Customer::honorific>},
    {"kind", choice<&Customer::kind>, setChoice<&Customer::kind>},
    {"customerClass", choice<&Customer::customerClass>, setChoice<&Customer::customerClass>},
    {"taxTitle", text<&Customer::taxTitle>, setText<&Customer::taxTitle>},
    {"taxNumber", text<&Customer::taxNumber>, setText<&Customer::taxNumber>},
    {"address", text<&Customer::address>, setText<&Customer::address>},
    {"note", text<&Customer::note>, setText<&Customer::note>, "\n"},
    {"flag", text<&Customer::flag>, setText<&Customer::flag>, "；"},
    {"noCalls", choice<&Customer::noCalls>, setChoice<&Customer::noCalls>},
};

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

bool endAlike(const Phone& one, const Phone& other) {
    constexpr int Tail = 4;
    return one.tail(Tail).size() == Tail && one.tail(Tail) == other.tail(Tail);
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

MergedFile<Customer> mergedCustomer(const Customer& kept, const Customer& gone,
                                    const QStringList& theirs) {
    MergedFile<Customer> merged{kept, {}};
    mergeFields(merged, gone, theirs, Fields);
    const bool none = kept.phones.empty();
    for (const CustomerPhone& each : gone.phones) {
        const bool isThere =
            std::any_of(kept.phones.begin(), kept.phones.end(),
                        [&each](const CustomerPhone& own) { return own.phone == each.phone; });
        if (isThere) continue;
        merged.file.phones.push_back({each.phone, each.note, none && each.preferred});
        merged.changes.push_back({FileChange::What::Phone, each.phone.number()});
    }
    return merged;
}

Customer unmerged(Customer now, const FileChanges& changes) {
    for (const FileChange& change : changes) {
        if (change.what == FileChange::What::Field) unmergeField(now, change, Fields);
        if (change.what != FileChange::What::Phone) continue;
        const auto added = std::find_if(
            now.phones.begin(), now.phones.end(),
            [&](const CustomerPhone& each) { return each.phone.number() == change.name; });
        if (added != now.phones.end()) now.phones.erase(added);
    }
    return now;
}

QStringList differingFields(const Customer& kept, const Customer& gone) {
    QStringList names;
    for (const Field& field : Fields) {
        const QString mine = field.read(kept);
        const QString other = field.read(gone);
        const bool chosen = !field.joint && qstrcmp(field.name, "noCalls") != 0;
        if (chosen && !mine.isEmpty() && !other.isEmpty() && mine != other)
            names.append(QString::fromLatin1(field.name));
    }
    return names;
}

}  // namespace baydesk
