#pragma once

#include "application/order/OrderView.h"
#include "baydeskctl/OpenStore.h"
#include "domain/order/Warranty.h"

#include <QJsonObject>
#include <vector>

namespace baydesk::ctl {

// Everything known about one order: money in whole fen, quantities in thousandths, instants as the
// store's wall clock with offset, phone numbers masked.
QJsonObject toJson(const OrderView& view, const std::vector<JobWarranty>& guarantees,
                   const OpenedStore& store);

}  // namespace baydesk::ctl
