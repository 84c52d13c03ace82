#pragma once

#include "domain/customer/Customer.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

namespace baydesk::customers {

// What a customer is found by: names (whole, any part, pinyin, initials) and phone tails.
void putIntoSearch(Transaction& transaction, const Customer& customer, Instant lastVisit);
// None: never here.
Instant lastVisit(Session& session, CustomerId customer);
// A visit moves the customer to the top of the hits.
void noteVisit(Transaction& transaction, CustomerId customer);
void noteVisit(Transaction& transaction, CustomerId customer, Instant at);

void putIntoSearch(sql::Bulk& bulk, const Customer& customer, Instant lastVisit);

}  // namespace baydesk::customers
