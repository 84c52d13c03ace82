#pragma once

#include "storage/Database.h"

#include <QJsonObject>
#include <QStringList>

namespace baydesk::testing {

// What the counters' journals and their store say of each other.
struct JournalCheck {
    int acknowledged = 0;
    QStringList lost;   // acknowledged, and not there, or not with its answer or its effect
    QStringList twice;  // numbers, hooks and effects that are there more than once, or unasked
    int inDoubt = 0;    // told and never answered: it may be there or not

    QJsonObject toJson() const;
};

// Holds journals against the store that the counters worked in. Errors: those of Database::open and
// of a read.
Result<JournalCheck> holdAgainst(const DatabaseAddress& address, const QStringList& journals);

}  // namespace baydesk::testing
