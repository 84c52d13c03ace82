#include "storage/order/OrderSearch.h"

#include "storage/search/SearchIndex.h"

namespace baydesk::orders {

void putIntoSearch(Transaction& transaction, const OrderState& order) {
    SearchIndex::put(transaction, {SearchKind::Order, order.id.value()}, order.takenInAt,
                     {{TermKind::Order, order.number}});
}

void putIntoSearch(sql::Bulk& bulk, const OrderState& order) {
    SearchIndex::put(bulk, {SearchKind::Order, order.id.value()}, order.takenInAt,
                     {{TermKind::Order, order.number}});
}

}  // namespace baydesk::orders
