#pragma once

#include "domain/customer/Customer.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>

namespace baydesk::customers {

// A customer who was merged into another one is that one from then on.
std::optional<Customer> load(Session& session, CustomerId id);
// Locked until the verb ends.
std::optional<Customer> loadForChange(Transaction& transaction, CustomerId id);

// The very file, whether it was merged or not.
std::optional<Customer> loadFile(Session& session, CustomerId id);
std::optional<Customer> loadFileForChange(Transaction& transaction, CustomerId id);
// The files that were merged into this one.
std::vector<CustomerId> mergedInto(Session& session, CustomerId id);

// Both also put the customer's words into the search.
void insert(Transaction& transaction, Customer& customer);
void update(Transaction& transaction, const Customer& before, Customer& after);

// Who has this phone number, in any of the shop's records; oldest first.
struct NamedCustomer {
    CustomerId id;
    QString name;
};
// Who brought this car last, else who was linked with it last.
std::optional<NamedCustomer> whoBrought(Session& session, VehicleId vehicle);
std::vector<Customer> withPhone(Session& session, const Phone& phone);

// Who has exactly this name; oldest first.
std::vector<Customer> withName(Session& session, const QString& name);

// One line of the customer list.
struct CustomerRow {
    CustomerId id;
    QString name;
    QString phone;  // the first one, whole
    QString flag;
    int vehicles = 0;
    Instant lastVisit;
    CustomerClass customerClass = CustomerClass::Ordinary;
};

// By name as people sort names; at most `limit` from `offset` on.
std::vector<CustomerRow> list(Session& session, int limit, int offset);
int count(Session& session);

// All rows of a new customer who has an id, and what the customer is found by.
void put(sql::Bulk& bulk, const Customer& customer, const FileHistory& history);

}  // namespace baydesk::customers
