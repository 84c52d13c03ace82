#pragma once

#include "application/order/OrderView.h"
#include "baydeskctl/Command.h"
#include "baydeskctl/OpenStore.h"

namespace baydesk::ctl {

Exit runFind(const Invocation& invocation, Console& console);
Exit runOrderShow(const Invocation& invocation, Console& console);

// Errors: NotFound ("what": the number).
Result<OrderView> orderNamed(const OpenedStore& store, const QString& number);

}  // namespace baydesk::ctl
