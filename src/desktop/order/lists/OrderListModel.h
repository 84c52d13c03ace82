#pragma once

#include "application/order/Orders.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/ValueTableModel.h"

#include <QCoreApplication>

namespace baydesk {

// Open orders as every list shows them: whose car, what comes next, what was promised by when, and
// the money. Promises are coloured by the clock, so retranslate() once a minute.
class OrderListModel : public ValueTableModel<orders::OrderRow> {
    Q_DECLARE_TR_FUNCTIONS(OrderListModel)

public:
    explicit OrderListModel(const Formats& formats, QObject* parent = nullptr);
};

// The work is done: the promised time is kept, whatever the clock says.
bool isReady(const orders::OrderRow& row);
// The promise has passed and the car is not ready.
bool isLate(const orders::OrderRow& row, Instant now);
// Promised within the hour, and not ready.
bool isDueSoon(const orders::OrderRow& row, Instant now);

}  // namespace baydesk
