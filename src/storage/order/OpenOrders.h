#pragma once

// Private to storage: which orders are in the shop, in one place.

#include <QString>

namespace baydesk::orders {

// Condition on repair_order under the alias `o`: its work is not over, so it still asks for
// technicians and parts. The first half is the condition of the index of what is still here, word
// for word: without it the engine looks at every order there ever was.
inline QString inWorkshop() {
    return QStringLiteral(
        "o.document NOT IN ('delivered', 'cancelled', 'reversed') AND o.document <> 'settled'");
}

}  // namespace baydesk::orders
