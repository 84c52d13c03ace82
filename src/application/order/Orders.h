#pragma once

#include "application/Workplace.h"
#include "application/order/OrderView.h"
#include "storage/order/OrderBoard.h"

namespace baydesk {

// Errors: NotFound.
Result<OrderView> orderView(Workplace& workplace, OrderId id);
Result<OrderView> orderViewByNumber(Workplace& workplace, const QString& number);

// Every order that has not left the shop, the earliest promise first.
Result<std::vector<orders::OrderRow>> openOrders(Workplace& workplace);

// The day at a glance, for the rail's badges and the Today page.
struct TodayFigures {
    int inShop = 0;
    int takenInToday = 0;
    int late = 0;     // promise passed, car not ready
    int dueSoon = 0;  // promised within the hour, car not ready
    int awaitingDecision = 0;
    int readyToSettle = 0;
    int callsDue = 0;
    int callsOverdue = 0;
    int complaintsOpen = 0;
    int complaintsOverdue = 0;  // their next step is
    int urgentOpen = 0;         // urgent calls (R27)
    int urgentOverdue = 0;      // … not handed over, or not asked after
};
struct TodayView {
    TodayFigures figures;
    std::vector<orders::OrderRow> open;
    // Taken in today and not open any more: delivered already.
    std::vector<orders::OrderRow> gone;
};
Result<TodayView> todayView(Workplace& workplace);

// The drawn signatures of an order's consents and papers, PNG by the hash that these keep.
Result<std::map<QString, QByteArray>> signaturesOf(Workplace& workplace, const OrderState& order);

// Inside a snapshot that is open already.
std::optional<OrderView> loadOrderView(Session& session, StoreId store, OrderId id);

}  // namespace baydesk
