#pragma once

#include "domain/settlement/Credit.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>
#include <vector>

namespace baydesk::credits {

std::optional<CreditAgreement> agreementOf(Session& session, CustomerId customer);
// The same, locked until the verb ends: two counters cannot use up one limit twice.
std::optional<CreditAgreement> agreementForChange(Transaction& transaction, CustomerId customer);
void save(Transaction& transaction, const std::optional<CreditAgreement>& before,
          CreditAgreement after);

// What a payer owes this store, the oldest entry first.
std::vector<Receivable> ledgerOf(Session& session, StoreId store, CustomerId customer);
// What was charged for an order and has not been reversed.
Money chargedFor(Session& session, StoreId store, OrderId order);
void append(Transaction& transaction, const Receivable& entry);

void put(sql::Bulk& bulk, const CreditAgreement& agreement);
void put(sql::Bulk& bulk, StoreId store, const Receivable& entry);

}  // namespace baydesk::credits
