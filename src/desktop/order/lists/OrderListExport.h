#pragma once

#include "desktop/order/lists/OrderListModel.h"
#include "desktop/store/lists/ListExport.h"

namespace baydesk {

class DataTable;

// A list of orders as it is filtered and sorted, with the columns that are hidden, too.
OutgoingList outgoingOrders(const OrderListModel& model, const DataTable& table,
                            const BusinessCalendar& calendar, const QString& title);

}  // namespace baydesk
