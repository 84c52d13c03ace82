#pragma once

#include "storage/Session.h"

#include <QString>
#include <vector>

namespace baydesk::sql {

// Something that looks at each row as it comes: an index, a trigger, a reference.
struct Guard {
    QString name;
    QString takeOff;
    QString putBack;
};

// Takes all of them off, for filling an empty store inside one transaction; gives them in the order
// in which they are to be put back.
std::vector<Guard> takeOffGuards(Session& session);
// Putting them back builds the indexes and, where the engine can, checks every reference.
void putBackGuards(Session& session, const std::vector<Guard>& guards);

}  // namespace baydesk::sql
