#pragma once

// Private to storage: which orders are in the shop, in one place.

#include <QString>

namespace baydesk::orders {

// Condition on repair_order under the alias `o`: its work is not over, so it still asks for
// technicians and parts.
inline QString inWorkshop() {
    return QStringLiteral("o.document NOT IN ('settled', 'delivered', 'cancelled', 'reversed')");
}

}  // namespace baydesk::orders
