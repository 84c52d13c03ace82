#include "storage/customer/CustomerSearch.h"

#include "storage/search/SearchIndex.h"
#include "storage/sql/Query.h"
#include "storage/sql/Same.h"

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
                    QStringLiteral("SELECT MAX((SELECT MAX(r.taken_in_ms) FROM repair_order r "
                                   "WHERE r.sender_id = f.id)) FROM customer f WHERE f.id IN ") +
                        sql::sameAs(u"customer"_qs),
                    {id, id}, [](const sql::Row& row) { return row.instant(0); })
        .value_or(Instant());
}

void putIntoSearch(Transaction& transaction, const Customer& customer, Instant lastVisit) {
    SearchIndex::put(transaction, subjectOf(customer.id), lastVisit, termsOf(customer));
}

void putIntoSearch(sql::Bulk& bulk, const Customer& customer, Instant lastVisit) {
    SearchIndex::put(bulk, subjectOf(customer.id), lastVisit, termsOf(customer));
}

void noteVisit(Transaction& transaction, CustomerId customer) {
    noteVisit(transaction, customer, transaction.at());
}

void noteVisit(Transaction& transaction, CustomerId customer, Instant at) {
    SearchIndex::touch(transaction, subjectOf(customer), at);
}

}  // namespace baydesk::customers
