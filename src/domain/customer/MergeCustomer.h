#pragma once

#include "domain/customer/Customer.h"
#include "domain/customer/FileChange.h"

#include <optional>

namespace baydesk {

// What `known` leaves empty is taken over from `more`, and the phones it does not have are added;
// what it says stays.
Customer completed(Customer known, const Customer& more);

// Whether two numbers may be one that was mistyped or not typed to its end: the last four digits
// agree. A number of less than four is like none.
bool endAlike(const Phone& one, const Phone& other);

// The phones of a customer that two people added some to since `shown`, with those of both. Nothing
// where either of them did more than add.
std::optional<std::vector<CustomerPhone>> phonesOfBoth(const std::vector<CustomerPhone>& shown,
                                                       const std::vector<CustomerPhone>& one,
                                                       const std::vector<CustomerPhone>& other);

// Two files of the same person in one (requirement R20). The name is that of `kept`: a paper that
// was printed for either keeps its own. Phones, notes and what is to be told are all kept; who
// wants no calls in one file wants none. Of the other fields `theirs` names those in which `gone`
// is right: "honorific", "kind", "customerClass", "taxTitle", "taxNumber", "address".
MergedFile<Customer> mergedCustomer(const Customer& kept, const Customer& gone,
                                    const QStringList& theirs);
// `now` without what the merge changed; what somebody has changed since stays.
Customer unmerged(Customer now, const FileChanges& changes);

// The fields in which the two say different things, of those that can be chosen.
QStringList differingFields(const Customer& kept, const Customer& gone);

}  // namespace baydesk
