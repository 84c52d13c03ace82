#include "storage/customer/CustomerSearch.h"

#include "storage/search/SearchIndex.h"
#include "storage/sql/Query.h"

namespace baydesk::customers {

namespace {

SearchSubject subjectOf(CustomerId id) { return {SearchKind::Customer, id.value()}; }

std::vector<SearchTerm> termsOf(const Customer& customer) {
    std::vector<SearchTerm> terms = termsOfName(customer.name);
    for (const CustomerPhone& each : customer.phones)
        terms.push_back({TermKind::Phone, each.phone.number()});
    return terms;
}

}  // namespace

Instant lastVisit(Session& session, CustomerId id) {
    return sql::one(session,
                    QStringLiteral("SELECT MAX(taken_in_ms) FROM repair_order WHERE sender_id = ?"),
                    {id}, [](const sql::Row& row) { return row.instant(0); })
        .value_or(Instant());
}

void putIntoSearch(Transaction& transaction, const Customer& customer, Instant lastVisit) {
    SearchIndex::put(transaction, subjectOf(customer.id), lastVisit, termsOf(customer));
}

void putIntoSearch(sql::Bulk& bulk, const Customer& customer, Instant lastVisit) {
    SearchIndex::put(bulk, subjectOf(customer.id), lastVisit, termsOf(customer));
}

void noteVisit(Transaction& transaction, CustomerId customer) {
    SearchIndex::touch(transaction, subjectOf(customer), transaction.at());
}

}  // namespace baydesk::customers
