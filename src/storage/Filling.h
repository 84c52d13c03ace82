#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"

namespace baydesk {

namespace sql {
class Bulk;  // rows for an empty store; repositories know how theirs are made
}

// What is known of a customer or a car beside what it is: who made its file, when, and when it was
// last here.
struct FileHistory {
    StoreId store;
    Instant createdAt;
    Instant lastVisit;
};

}  // namespace baydesk
