#pragma once

#include "base/Clock.h"
#include "storage/ServerAddress.h"

namespace baydesk {

// What a server was found to hold.
struct ServerFound {
    StoreState state = StoreState::Ready;
    QString shop;  // its name; empty where none has been set up, or the schema is older
};

// Connects, looks, and changes nothing. Takes seconds where nobody answers.
// Errors: those of Database::look.
Result<ServerFound> lookAtServer(const DatabaseAddress& address, const Clock& clock);

}  // namespace baydesk
