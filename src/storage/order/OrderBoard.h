#pragma once

#include "domain/order/NextStep.h"
#include "storage/Session.h"

#include <vector>

namespace baydesk::orders {

// One order on a list or a board.
struct OrderRow {
    OrderId id;
    QString number;
    DocumentState document = DocumentState::Draft;
    NextAction next = NextAction::WriteQuote;
    Plate plate;
    QString customer;
    QString vehicle;  // brand and model
    QString keyTag;
    QString parkingSlot;
    Stay stay;
    QString advisor;
    QString technicians;  // of the approved jobs
    Instant takenInAt;
    Instant promisedAt;
    int jobs = 0;
    Money total;  // approved; before the first approval what is quoted
    Money due;
    Instant supplementSince;  // of the open report that waits longest; none without one
};

// Every order that has not left the shop, the earliest promise first.
std::vector<OrderRow> open(Session& session, StoreId store);
// Orders taken in from one moment on, the newest first, delivered ones included.
std::vector<OrderRow> takenInSince(Session& session, StoreId store, Instant since, int limit);

}  // namespace baydesk::orders
