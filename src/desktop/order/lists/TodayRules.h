#pragma once

#include "application/order/Orders.h"

#include <QString>
#include <vector>

namespace baydesk {

// The figures of the day, in the order in which their names are listed to somebody without a
// particular trade.
enum class TodayFigure {
    Late,
    DueSoon,
    AwaitingDecision,
    ReadyToSettle,
    CallsDue,
    CallsOverdue,
    InShop,
    TakenInToday,
    ComplaintsOverdue,
};
inline constexpr int TodayFigureCount = static_cast<int>(TodayFigure::ComplaintsOverdue) + 1;

int valueOf(const TodayFigures& figures, TodayFigure figure);
// The figure counts calls, not orders.
bool isAboutCalls(TodayFigure figure);
// Whether the order is one of those that the figure counts.
bool isBehind(TodayFigure figure, const orders::OrderRow& row, Instant now,
              const BusinessCalendar& calendar);

// What concerns each role comes first: an advisor's late promises and quotes, a cashier's cars that
// are ready to settle, a callback clerk's calls. Who has several roles, or all, gets the advisor's
// order.
std::vector<TodayFigure> figuresFor(Roles roles);
bool callsComeFirst(Roles roles);

// Whether the next step of the order is one of these roles' own.
bool isTurnOf(Roles roles, NextAction next);
// My turn on top, and above it what is late or stuck for whoever keeps promises; then the earliest
// promise first.
std::vector<orders::OrderRow> inTurn(Roles roles, std::vector<orders::OrderRow> rows, Instant now);

}  // namespace baydesk
